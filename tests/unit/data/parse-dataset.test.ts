import { expect } from '@open-wc/testing';
import { parseDataset, parseDatasetText } from '../../../src/data/parse-dataset.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Issue } from '../../../src/model/result.js';
import { MAX_LIST_LENGTH, MAX_PEOPLE, MAX_TEXT_LENGTH } from '../../../src/model/schema/index.js';
import { justinian } from '../../fixtures/justinian.js';
import { brokenDocument } from '../../helpers/broken.js';
import { documentOf } from '../../helpers/records.js';

/** Parses what must be a dataset. */
function parsed(input: unknown): Dataset {
  const result = parseDataset(input);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value;
}

const at = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path}`);

/** A person with every kind of fault beside something that is right. */
const whole = { id: 'p', name: 'P', categories: ['Kings'] };

describe('parseDataset', () => {
  it('takes a clean document as it is', () => {
    const { title, people, issues } = parsed(structuredClone(justinian));
    expect(issues).to.deep.equal([]);
    expect(title).to.equal('House of Justin');
    expect([...people.values()]).to.deep.equal(justinian.people);
  });

  it('does not change its input', () => {
    const input = documentOf({ people: [{ ...whole, father: {}, death: { age: 151 } }] as never });
    const before = structuredClone(input);
    expect(parsed(input).issues).to.have.length(2);
    expect(input).to.deep.equal(before);
  });
});

describe('parseDatasetText', () => {
  it('gives the same as parseDataset, issues and their paths included, whatever is wrong', () => {
    let broken = 0;
    for (let seed = 0; seed < 500; seed++) {
      const text = JSON.stringify(brokenDocument(seed));
      const [own, copied] = [parseDatasetText(text), parseDataset(JSON.parse(text))];
      expect(own.ok, `brokenDocument(${seed})`).to.equal(copied.ok);
      if (!own.ok || !copied.ok) continue;
      expect(own.value.issues).to.deep.equal(copied.value.issues);
      for (const kind of ['people', 'offices', 'houses', 'eras', 'places', 'sources'] as const)
        expect([...own.value[kind].values()]).to.deep.equal([...copied.value[kind].values()]);
      if (own.value.issues.length > 0) broken++;
    }
    expect(broken).to.be.above(400);
  });

  it('throws if the text is not JSON', () => {
    expect(() => parseDatasetText('people: []')).to.throw(SyntaxError);
  });
});

describe('parseDataset with a base', () => {
  const images = [{ src: 'a.jpg', alt: 'x' }];
  const document = { people: [{ ...whole, href: '/p', images }] };

  it('leaves addresses relative without one', () => {
    expect(parsed(document).people.get('p')).to.deep.equal(document.people[0]);
  });

  it('makes addresses whole', () => {
    const result = parseDataset(document, { baseUrl: 'https://example.org/data/p.json' });
    const person = result.ok ? result.value.people.get('p') : undefined;
    expect([person?.href, person?.images?.[0]?.src]).to.deep.equal([
      'https://example.org/p',
      'https://example.org/data/a.jpg',
    ]);
  });

  for (const baseUrl of ['', 'about:blank', 'file:///home/p.json', 'javascript:alert(1)', '/p.json'])
    it(`leaves them out where the base is ${JSON.stringify(baseUrl)}`, () => {
      const result = parseDataset(document, { baseUrl });
      expect(result.ok && at(result.value.issues)).to.deep.equal([
        'bad-url people[0].href',
        'bad-url people[0].images[0].src',
      ]);
    });
});

describe('parseDataset leaves out of a person what is wrong, and says where and what', () => {
  const rows: [what: string, fault: object, code: string, path: string, message: RegExp][] = [
    ['an unknown field', { nickname: 'B' }, 'unknown-key', 'nickname', /no field called "nickname"/],
    ['a wrong type', { description: 7 }, 'wrong-type', 'description', /Expected .*, not 7/],
    ['a null', { house: null }, 'wrong-type', 'house', /not null/],
    ['a text for a list', { names: 'B' }, 'wrong-type', 'names', /Expected a list, not "B"/],
    ['an empty text', { title: '' }, 'empty', 'title', /may not be empty/],
    ['a text too long', { title: 'x'.repeat(MAX_TEXT_LENGTH + 1) }, 'too-long', 'title', /longer than 4000/],
    ['a bad date', { birth: { date: '1390-13' } }, 'bad-date', 'birth.date', /13/],
    ['a date that is a number', { birth: { date: 1390 } }, 'wrong-type', 'birth.date', /not 1390/],
    ['a reversed reign', { tenures: [{ reign: '1408/1403' }] }, 'bad-date', 'tenures[0].reign', /./],
    [
      'a bad calendar',
      { birth: { date: { edtf: '1390', calendar: 'mayan' } } },
      'not-allowed',
      'birth.date.calendar',
      /"julian", "gregorian", "historical" or "byzantine", not "mayan"/,
    ],
    ['a script as a link', { href: 'javascript:alert(1)' }, 'bad-url', 'href', /http, https and relative/],
    [
      'data as an image',
      { images: [{ src: 'data:,x', alt: 'x' }] },
      'bad-url',
      'images[0].src',
      /http, https/,
    ],
    [
      'a reference to nobody',
      { father: { note: 'unknown' } },
      'empty-reference',
      'father',
      /"person" or has a "text"/,
    ],
    [
      'a bad id in a reference',
      { father: { person: 'Not An Id' } },
      'bad-format',
      'father.person',
      /the id of one of the people: lower-case/,
    ],
    [
      'a place by its name',
      { birth: { place: 'Constantinople' } },
      'bad-format',
      'birth.place',
      /the id of one of the places: lower-case/,
    ],
    ['a link with a space', { href: 'https://example.org/a b' }, 'bad-url', 'href', /"%20" for a space/],
    ['a bad Wikidata id', { wikidata: '41866' }, 'bad-format', 'wikidata', /"Q" and digits/],
    ['a bad language', { names: [{ text: 'x', lang: 'Greek!' }] }, 'bad-format', 'names[0].lang', /BCP 47/],
    ['an age below 0', { death: { age: -1 } }, 'out-of-range', 'death.age', /./],
    ['an age that is no whole number', { death: { age: 30.5 } }, 'out-of-range', 'death.age', /./],
    ['a kind that is none', { images: [{ kind: 'photo' }] }, 'not-allowed', 'images[0].kind', /not "photo"/],
    ['a missing text', { events: [{ date: '1400' }] }, 'missing', 'events[0].text', /"text" is missing/],
    [
      'a list too long',
      { categories: Array(MAX_LIST_LENGTH + 1).fill('x') },
      'too-long',
      'categories',
      /500/,
    ],
    [
      'an unknown field deep inside',
      { tenures: [{ office: 'king', succession: { colour: 'red' } }] },
      'unknown-key',
      'tenures[0].succession.colour',
      /no field called "colour"/,
    ],
    [
      'an unknown kind of vacancy',
      { tenures: [{ predecessors: [{ vacant: { kind: 'lost' } }] }] },
      'not-allowed',
      'tenures[0].predecessors[0].vacant.kind',
      /not "lost"/,
    ],
    ['a list for an object', { birth: ['1370'] }, 'wrong-type', 'birth', /Expected an object, not a list/],
    ['a list for a reference', { father: [{ person: 'a' }] }, 'wrong-type', 'father', /not a list/],
    ['a list in a list', { names: [['B']] }, 'wrong-type', 'names[0]', /not a list/],
    [
      'a list in prose',
      { description: ['A', ['B']] },
      'wrong-type',
      'description[1]',
      /text or an object, not a list/,
    ],
    [
      'a nested emphasis',
      { description: [{ em: [{ em: 'x' }] }] },
      'unknown-key',
      'description[0].em[0].em',
      /./,
    ],
  ];
  for (const [what, fault, code, path, message] of rows)
    it(what, () => {
      const { people, issues } = parsed(documentOf({ people: [{ ...whole, ...fault }] as never }));
      expect(at(issues)).to.deep.equal([`${code} people[0].${path}`]);
      expect(issues[0]?.message).to.match(message);
      const person = people.get('p');
      expect(person?.name).to.equal('P');
      if (!('categories' in fault)) expect(person?.categories).to.deep.equal(['Kings']);
    });

  it('keeps the other entries of a list, and names places by where they stood at first', () => {
    const names = [
      { text: '' },
      { text: 'B' },
      7,
      { text: 'C', kind: 'nick' },
      { text: 'D' },
      { lang: 'el' },
    ];
    const { people, issues } = parsed({ people: [{ ...whole, names }] });
    expect(people.get('p')?.names).to.deep.equal([{ text: 'B' }, { text: 'C' }, { text: 'D' }]);
    expect(at(issues)).to.have.members([
      'empty people[0].names[0].text',
      'wrong-type people[0].names[2]',
      'not-allowed people[0].names[3].kind',
      'missing people[0].names[5].text',
    ]);
  });

  it('keeps the rest of a tenure, of a neighbour and of prose', () => {
    const { people, issues } = parsed({
      people: [
        {
          ...whole,
          description: ['Son of ', { person: 'P!' }, '.'],
          tenures: [
            {
              reign: 'long',
              predecessors: [{ text: 'A', href: 'javascript:alert(1)' }, { text: 'B' }],
              disputed: true,
            },
          ],
        },
      ],
    });
    const person = people.get('p');
    expect(person?.tenures).to.deep.equal([{ predecessors: [{ text: 'A' }, { text: 'B' }], disputed: true }]);
    expect(person?.description).to.deep.equal(['Son of ', '.']);
    expect(at(issues)).to.have.members([
      'bad-format people[0].description[1].person',
      'bad-date people[0].tenures[0].reign',
      'bad-url people[0].tenures[0].predecessors[0].href',
    ]);
  });

  it('says a fault once, not also of what goes with it', () => {
    const { people, issues } = parsed({ people: [{ ...whole, father: { person: 'Not An Id' } }] });
    expect(at(issues)).to.deep.equal(['bad-format people[0].father.person']);
    expect(people.get('p')).to.deep.equal(whole);
  });
});

describe('parseDataset drops a record of which nothing can be kept', () => {
  const rows: [what: string, record: unknown, code: string, path: string][] = [
    ['without an id', { name: 'A' }, 'missing', 'people[0].id'],
    ['without a name', { id: 'a' }, 'missing', 'people[0].name'],
    ['with a bad id', { id: 'A b', name: 'A' }, 'bad-format', 'people[0].id'],
    ['with an empty name', { id: 'a', name: '' }, 'empty', 'people[0].name'],
    ['that is null', null, 'wrong-type', 'people[0]'],
    ['that is a text', 'a', 'wrong-type', 'people[0]'],
    ['that is a list', [], 'wrong-type', 'people[0]'],
    ['that is a list of texts', ['a', 'A'], 'wrong-type', 'people[0]'],
  ];
  for (const [what, record, code, path] of rows)
    it(what, () => {
      const { people, issues } = parsed({ people: [record, { id: 'b', name: 'B' }] });
      expect(at(issues)).to.deep.equal([`${code} ${path}`]);
      expect([...people.keys()]).to.deep.equal(['b']);
    });

  it('and the second of two with one id', () => {
    const { people, eras, issues } = parsed({
      people: [
        { id: 'a', name: 'First' },
        { id: 'a', name: 'Second' },
      ],
      offices: [
        { id: 'a', name: 'An office may bear the id of a person' },
        { id: 'a', name: 'B' },
      ],
      eras: [
        { id: 'a', name: 'An era', date: '1204/1261' },
        { id: 'a', name: 'B', date: '1204/1261' },
        { id: 'b', name: 'Without a date', date: 'soon' },
      ],
    });
    expect(people.get('a')?.name).to.equal('First');
    expect([...eras.values()]).to.deep.equal([{ id: 'a', name: 'An era', date: '1204/1261' }]);
    expect(at(issues)).to.deep.equal([
      'duplicate-id people[1].id',
      'duplicate-id offices[1].id',
      'duplicate-id eras[1].id',
      'bad-date eras[2].date',
    ]);
    expect(issues[0]?.message).to.contain('"a"');
  });
});

describe('parseDataset looks at the whole document', () => {
  it('names references that lead nowhere, and keeps them', () => {
    const { people, issues } = parsed({
      people: [{ ...whole, father: { person: 'nobody' }, tenures: [{ office: 'king' }], sources: ['book'] }],
    });
    expect(at(issues)).to.have.members([
      'unresolved-reference people[0].father.person',
      'unresolved-reference people[0].tenures[0].office',
      'unresolved-reference people[0].sources[0]',
    ]);
    expect(issues.map(({ message }) => message)).to.include('There is no record "nobody" among the people');
    expect(people.get('p')?.father).to.deep.equal({ person: 'nobody' });
  });

  it('names places by where they stood, whatever was left out before them', () => {
    const { issues } = parsed({
      people: [
        7,
        {
          ...whole,
          names: ['', { text: 'N', sources: ['book'] }],
          burial: { place: 'nowhere' },
          house: ['', 'none'],
        },
      ],
      houses: [{ id: 'cub', name: 'Cub', cadetOf: 'gone' }],
      eras: [{ id: 'exile', name: 'Exile', date: '1204/1261', office: 'away', sources: ['lost'] }],
    });
    expect(at(issues).filter((text) => text.startsWith('unresolved'))).to.have.members([
      'unresolved-reference people[1].names[1].sources[0]',
      'unresolved-reference people[1].burial.place',
      'unresolved-reference people[1].house[1]',
      'unresolved-reference houses[0].cadetOf',
      'unresolved-reference eras[0].office',
      'unresolved-reference eras[0].sources[0]',
    ]);
    expect(new Set(at(issues)).size).to.equal(issues.length);
  });

  it('does not take a label or a text for a reference', () => {
    const { issues } = parsed({
      people: [
        {
          ...whole,
          labels: { house: 'nobody' },
          categories: ['office'],
          events: [{ date: '1400', text: 'a' }],
        },
      ],
    });
    expect(issues).to.deep.equal([]);
  });

  const heads: [what: string, extra: object, issue: string][] = [
    ['an unknown list', { persons: [] }, 'unknown-key $.persons'],
    ['a bad title', { title: 7 }, 'wrong-type $.title'],
    ['offices that are no list', { offices: {} }, 'wrong-type offices'],
    ['a bad office', { offices: [{ id: 'king' }] }, 'missing offices[0].name'],
    ['a bad house', { houses: [{ id: 'x', name: 'X', cadetOf: 'A house' }] }, 'bad-format houses[0].cadetOf'],
    ['a bad place', { places: [{ id: 'x', name: 'X', href: 'data:,x' }] }, 'bad-url places[0].href'],
    ['a bad source', { sources: [{ id: 'x', title: 'X', year: 1900 }] }, 'wrong-type sources[0].year'],
    ['a null list', { sources: null }, 'wrong-type sources'],
  ];
  for (const [what, extra, issue] of heads)
    it(`reports ${what}, and people stand`, () => {
      const { people, issues } = parsed({ people: [whole], ...extra });
      expect(at(issues)).to.deep.equal([issue]);
      expect(people.size).to.equal(1);
    });

  const refusals: [what: string, input: unknown, code: string][] = [
    ['nothing', undefined, 'not-a-dataset'],
    ['null', null, 'not-a-dataset'],
    ['a text', '{"people":[]}', 'not-a-dataset'],
    ['a number', 7, 'not-a-dataset'],
    ['a list', [{ people: [] }], 'not-a-dataset'],
    ['an object without people', { persons: [] }, 'not-a-dataset'],
    ['people that are no list', { people: { a: {} } }, 'not-a-dataset'],
    ['more people than any document may hold', { people: Array(MAX_PEOPLE + 1) }, 'too-large'],
  ];
  for (const [what, input, code] of refusals)
    it(`refuses ${what}`, () => {
      const result = parseDataset(input);
      expect(result.ok).to.equal(false);
      if (!result.ok) expect(at(result.issues)).to.deep.equal([`${code} $`]);
    });
});

describe('parseDataset warns of lives that cannot have been', () => {
  const rows: [what: string, life: object, paths: string[]][] = [
    ['a life', { birth: { date: '1370' }, death: { date: '1408', age: 38 } }, []],
    ['a death before birth', { birth: { date: '1400' }, death: { date: '1390' } }, ['death.date']],
    ['an uncertain death', { birth: { date: '1400' }, death: { date: '1395~' } }, []],
    [
      'a reign before birth',
      { birth: { date: '1400' }, tenures: [{ reign: '1380/1410' }] },
      ['tenures[0].reign'],
    ],
    [
      'a second reign after death',
      {
        death: { date: '1400' },
        tenures: [{}, { office: 'king', reign: ['1380/1390', { date: '1395/1401' }] }],
      },
      ['tenures[1].reign[1].date'],
    ],
    [
      'a coronation after death',
      { death: { date: '1400' }, tenures: [{ coronation: [{ date: '1399' }, { date: '1401' }] }] },
      ['tenures[0].coronation[1].date'],
    ],
    [
      'a marriage after death',
      { death: { date: '1400' }, spouses: [{ text: 'S', dates: '1401' }] },
      ['spouses[0].dates'],
    ],
    [
      'an event before birth',
      { birth: { date: '1400' }, events: [{ date: '1399', text: 'x' }] },
      ['events[0].date'],
    ],
    ['an age that is too high', { birth: { date: '1370' }, death: { date: '1400', age: 50 } }, ['death.age']],
    ['dates without a life', { tenures: [{ reign: '1380/1410' }] }, []],
    [
      'a reign that may have begun after birth',
      { birth: { date: '1380' }, tenures: [{ reign: '1380' }] },
      [],
    ],
  ];
  const offices = [{ id: 'king', name: 'King' }];
  for (const [what, life, paths] of rows)
    it(`${what}: ${paths.join() || 'nothing'}`, () => {
      const record = { ...whole, ...life };
      const { people, issues } = parsed({ people: [7, record], offices });
      expect([...people.values()]).to.deep.equal([record]);
      const [fault, ...warned] = issues;
      expect(fault?.severity).to.equal('error');
      expect(warned.map(({ path, severity, code }) => [path, severity, code])).to.deep.equal(
        paths.map((path) => [`people[1].${path}`, 'warning', 'impossible-life']),
      );
    });
});
