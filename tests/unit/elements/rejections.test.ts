/** For each feature of the boxes: what is refused is named and left out, and the rest of the box stands. */
import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { toText } from '../../../src/elements/to-text.js';
import { ENGLISH } from '../../../src/i18n/index.js';
import type { Issue } from '../../../src/model/result.js';
import type { Person } from '../../../src/model/schema/index.js';

/** What every record here has beside its fault. */
const sound = { religion: 'Sound' };
const soundTenure = { title: 'King', reign: '1400/1410' };

interface Outcome {
  issues: readonly Issue[];
  infobox: string;
  succession: string;
}

function read(fields: object, document: object = {}): Outcome {
  const parsed = parseDataset({
    ...document,
    people: [
      { id: 'p', name: 'P', ...sound, ...fields },
      { id: 'a', name: 'A' },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const dataset = parsed.value;
  const person = dataset.people.get('p') as Person;
  return {
    issues: dataset.issues,
    infobox: toText(infoboxView(dataset, person, ENGLISH)),
    succession: toText(successionView(dataset, person, ENGLISH)),
  };
}

const tenure = (fields: object): object => ({ tenures: [{ ...soundTenure, ...fields }] });
const row = (fields: object): object => tenure({ succession: fields });

type Row = [what: string, fields: object, path: string, code: string, message: RegExp];

/** Faults in the fields of a person; the path goes on from the record's. */
const ofPerson: Row[] = [
  ['a style that is a number', { title: 7 }, 'title', 'wrong-type', /^Expected/],
  ['an empty name in the set', { names: [{ text: '' }] }, 'names[0].text', 'empty', /may not be empty/],
  [
    'a name of an unknown kind',
    { names: [{ text: 'Kept', kind: 'nick' }] },
    'names[0].kind',
    'not-allowed',
    /^Expected .*"era"/,
  ],
  [
    'a language that is none',
    { names: [{ text: 'Kept', lang: 'greek!' }] },
    'names[0].lang',
    'bad-format',
    /BCP 47/,
  ],
  [
    'era years that are none',
    { names: [{ text: 'Kept', kind: 'era', dates: '1390-13' }] },
    'names[0].dates',
    'bad-date',
    /./,
  ],
  [
    'an image from a script',
    { images: [{ src: 'javascript:alert(1)', caption: 'Kept' }] },
    'images[0].src',
    'bad-url',
    /^Only http/,
  ],
  ['an image of no size', { images: [{ width: 0 }] }, 'images[0].width', 'out-of-range', /at least 1/],
  [
    'an image of an unknown kind',
    { images: [{ kind: 'statue', caption: 'Kept' }] },
    'images[0].kind',
    'not-allowed',
    /"signature"/,
  ],
  ['a house by a bad id', { house: 'No House' }, 'house', 'bad-format', /./],
  ['a house that is not there', { house: 'gone' }, 'house', 'unresolved-reference', /among the houses/],
  [
    'one of several houses that is nothing',
    { house: [{ text: 'Bear' }, {}] },
    'house[1]',
    'empty-reference',
    /"person" or has a "text"/,
  ],
  ['a birth with an unknown field', { birth: { day: 4 } }, 'birth.day', 'unknown-key', /no field called/],
  [
    'one day in a month that does not have it',
    { birth: { date: '1390-02-30' } },
    'birth.date',
    'bad-date',
    /no such day|1390-02/,
  ],
  ['an age that nobody reaches', { death: { age: 151 } }, 'death.age', 'out-of-range', /./],
  ['an age that is no whole number', { death: { age: 38.5 } }, 'death.age', 'out-of-range', /./],
  ['a burial in a list that is no list', { burial: 'Rome' }, 'burial', 'wrong-type', /./],
  ['a second burial without a field', { burial: [{}, { at: 'x' }] }, 'burial[1].at', 'unknown-key', /"at"/],
  ['a father without a name', { father: {} }, 'father', 'empty-reference', /"person" or has a "text"/],
  [
    'a mother who is not there',
    { mother: { person: 'gone' } },
    'mother.person',
    'unresolved-reference',
    /gone/,
  ],
  [
    'an end of marriage nobody knows',
    { spouses: [{ text: 'Kept', end: 'boredom' }] },
    'spouses[0].end',
    'not-allowed',
    /"annulment"/,
  ],
  ['issue that is no list', { issue: { text: 'Bad' } }, 'issue', 'wrong-type', /a list/],
  ['others that are a number', { issueAmongOthers: 3 }, 'issueAmongOthers', 'wrong-type', /true or false/],
  ['a detail link to nowhere', { issueDetail: { text: 'Bad' } }, 'issueDetail.href', 'missing', /href/],
  [
    'a list drawn as nobody draws one',
    { listStyles: { issue: 'table' } },
    'listStyles.issue',
    'not-allowed',
    /"collapsible"/,
  ],
  ['a label for a row there is not', { labels: { shoe: 'Bad' } }, 'labels.shoe', 'unknown-key', /"shoe"/],
  ['an empty label', { labels: { spouse: '' } }, 'labels.spouse', 'empty', /./],
  ['a list that is a text', { occupation: { list: 'Bad' } }, 'occupation.list', 'wrong-type', /a list/],
  [
    'a list in a style that is none',
    { occupation: { list: ['Kept'], style: 'table' } },
    'occupation.style',
    'not-allowed',
    /"inline"/,
  ],
  [
    'lines within lines',
    { occupation: { lines: [{ lines: ['Bad'] }] } },
    'occupation.lines[0]',
    'wrong-type',
    /./,
  ],
  [
    'emphasis within emphasis',
    { occupation: [{ em: [{ em: 'Bad' }] }] },
    'occupation[0].em[0].em',
    'unknown-key',
    /./,
  ],
  [
    'a date in prose that is none',
    { occupation: ['x', { date: 'soon' }] },
    'occupation[1].date',
    'bad-date',
    /./,
  ],
  [
    'a footnote to a work there is not',
    { occupation: [{ cite: ['gone'] }] },
    'occupation[0].cite[0]',
    'unresolved-reference',
    /among the sources/,
  ],
  [
    'a link that is no address',
    { occupation: [{ text: 'Kept', href: 'data:text/html,x' }] },
    'occupation[0].href',
    'bad-url',
    /./,
  ],
  ['a row without a value', { rows: [{ label: 'Bad' }] }, 'rows[0].value', 'missing', /value/],
  ['a row without a label', { rows: [{ value: 'Bad' }] }, 'rows[0].label', 'missing', /label/],
  ['a box without rows', { boxes: [{ title: 'Bad' }] }, 'boxes[0].rows', 'missing', /rows/],
  ['an event without a date', { events: [{ text: 'Bad' }] }, 'events[0].date', 'missing', /date/],
  ['a Wikidata id that is none', { wikidata: 'P31' }, 'wikidata', 'bad-format', /"Q" and digits/],
];

/** Faults in the fields of a tenure; the path goes on from the tenure's. */
const ofTenure: Row[] = [
  ['an office by a bad id', { office: 'The King' }, 'office', 'bad-format', /./],
  ['an office that is not there', { office: 'gone' }, 'office', 'unresolved-reference', /among the offices/],
  ['a heading that is a text', { heading: 'none' }, 'heading', 'wrong-type', /true or false/],
  [
    'a second reign that ends before it begins',
    { reign: ['1400', '1410/1405'] },
    'reign[1]',
    'bad-date',
    /./,
  ],
  ['a note on a reign without a date', { reign: [{ note: 'Bad' }] }, 'reign[0].date', 'missing', /date/],
  [
    'a reign with a fault in its sources',
    { reign: { date: '1400', sources: ['No Id'] } },
    'reign.sources[0]',
    'bad-format',
    /./,
  ],
  ['a coronation on no day', { coronation: { date: '1400-04-31' } }, 'coronation.date', 'bad-date', /./],
  [
    'a second proclamation that is a text',
    { proclamation: [{}, 'Bad'] },
    'proclamation[1]',
    'wrong-type',
    /./,
  ],
  [
    'an investiture somewhere',
    { investiture: { where: 'x' } },
    'investiture.where',
    'unknown-key',
    /"where"/,
  ],
  [
    'predecessors that are no list',
    { predecessors: { text: 'Bad' } },
    'predecessors',
    'wrong-type',
    /a list/,
  ],
  ['a successor who is nobody', { successors: [{ note: 'Bad' }] }, 'successors[0]', 'empty-reference', /./],
  [
    'a successor whose title is no text',
    { successors: [{ text: 'Kept', as: 3 }] },
    'successors[0].as',
    'wrong-type',
    /a text/,
  ],
  [
    'co-rulers with years that are none',
    { coRulers: [{ text: 'Kept', dates: 'x' }] },
    'coRulers[0].dates',
    'bad-date',
    /./,
  ],
  [
    'a regent with a link that is none',
    { regents: [{ text: 'Kept', href: '' }] },
    'regents[0].href',
    'bad-url',
    /./,
  ],
  ['a dispute in words', { disputed: 'yes' }, 'disputed', 'wrong-type', /true or false/],
  ['a label for a row there is not', { labels: { crown: 'Bad' } }, 'labels.crown', 'unknown-key', /"crown"/],
  ['a tenure kept out of the infobox by a text', { infobox: 'no' }, 'infobox', 'wrong-type', /true or false/],
  ['a succession that is true', { succession: true }, 'succession', 'not-allowed', /./],
  [
    'a vacancy of an unknown kind',
    { predecessors: [{ vacant: { kind: 'asleep' } }] },
    'predecessors[0].vacant.kind',
    'not-allowed',
    /"sede-vacante"/,
  ],
  [
    'a last holder who is nobody',
    { predecessors: [{ vacant: { last: [{}] } }] },
    'predecessors[0].vacant.last[0]',
    'empty-reference',
    /./,
  ],
  [
    'a last known holder in words',
    { predecessors: [{ vacant: { lastKnown: 'x' } }] },
    'predecessors[0].vacant.lastKnown',
    'wrong-type',
    /true or false/,
  ],
  [
    'a new title of an unknown kind',
    { predecessors: [{ new: { kind: 'planet' } }] },
    'predecessors[0].new.kind',
    'not-allowed',
    /"creation"/,
  ],
  [
    'no successor, for a reason that is a number',
    { successors: [{ none: { reason: 1 } }] },
    'successors[0].none.reason',
    'wrong-type',
    /./,
  ],
  [
    'an heir who is nobody',
    { successors: [{ incumbent: { heir: {} } }] },
    'successors[0].incumbent.heir',
    'empty-reference',
    /./,
  ],
  ['not the same as above', { successors: [{ same: false }] }, 'successors[0].same', 'not-allowed', /true/],
];

/** Faults in the wording of a succession row; the path goes on from `succession`. */
const ofRow: Row[] = [
  ['a title that is not the same', { title: { same: 'no' } }, 'title.same', 'wrong-type', /true/],
  ['a subtitle that is empty', { subtitle: '' }, 'subtitle', 'empty', /./],
  ['years that are none', { years: '14OO' }, 'years', 'bad-date', /./],
  ['the zeroth', { order: 0 }, 'order', 'out-of-range', /./],
  ['a creation that is a number', { creation: 7 }, 'creation', 'wrong-type', /a text/],
  ['a dynasty that is a number', { dynasty: 19 }, 'dynasty', 'wrong-type', /a text/],
  ['a district that is a list', { district: ['Bad'] }, 'district', 'wrong-type', /a text/],
  ['companions that are no list', { with: 'Bad' }, 'with', 'wrong-type', /a list/],
  ['a bar of an unknown kind', { section: 'imperial' }, 'section', 'not-allowed', /"regnal"/],
  ['a bar with a realm but no kind', { section: { realm: 'Bad' } }, 'section.kind', 'missing', /kind/],
  ['a claim by an unknown field', { titular: { claim: 'Bad' } }, 'titular.claim', 'unknown-key', /"claim"/],
];

describe('what is refused is left out, and the rest of the box stands', () => {
  const tables: [string, Row[], (fields: object) => object, string][] = [
    ['of a person', ofPerson, (fields) => ({ ...fields, ...tenure({}) }), 'people[0].'],
    ['of a tenure', ofTenure, tenure, 'people[0].tenures[0].'],
    ['of a succession row', ofRow, row, 'people[0].tenures[0].succession.'],
  ];
  for (const [whose, rows, make, prefix] of tables) {
    describe(whose, () => {
      for (const [what, fields, path, code, message] of rows)
        it(`${what}: ${code}`, () => {
          const { issues, infobox, succession } = read(make(fields));
          expect(issues.map((issue) => issue.path)).to.deep.equal([prefix + path]);
          expect(issues[0]?.code).to.equal(code);
          expect(issues[0]?.message).to.match(message);
          expect(infobox).to.match(/^P\n/);
          expect(infobox).to.contain('Religion\nSound');
          expect(succession).to.contain('King');
          expect(infobox + succession).not.to.match(/Bad|undefined|javascript|data:/);
        });
    });
  }

  it('the fault takes no more with it than it must', () => {
    const { infobox } = read({
      ...tenure({
        reign: ['1400/1405', '1410/1408'],
        predecessors: [{ text: 'Good' }, {}],
        coronation: { date: 'no day', place: { text: 'Cathedral' } },
      }),
      spouses: [
        { text: 'First', dates: 'x' },
        { text: 'Second', dates: '1400' },
      ],
      images: [{ src: 'javascript:alert(1)', caption: 'Kept caption' }],
    });
    for (const kept of ['1400–1405', 'Good', 'Cathedral', 'First', 'Second (m. 1400)', 'Kept caption'])
      expect(infobox).to.contain(kept);
  });

  it('an office, a house and a source each lose only their fault', () => {
    const document = {
      offices: [{ id: 'king', name: 'King', section: 'imperial', holders: 'ftp://x' }],
      houses: [{ id: 'lion', name: 'Lion', cadetOf: 'No Id' }],
      sources: [{ id: 'book', title: 'Book', href: 'javascript:alert(1)' }],
    };
    const { issues, infobox, succession } = read(
      { tenures: [{ office: 'king', reign: '1400' }], house: 'lion', sources: ['book'] },
      document,
    );
    expect(issues.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'offices[0].section not-allowed',
      'offices[0].holders bad-url',
      'houses[0].cadetOf bad-format',
      'sources[0].href bad-url',
    ]);
    expect(infobox).to.contain('King\n\nReign\n1400').and.to.contain('Dynasty\nLion').and.to.contain('Book');
    expect(succession).to.contain('Regnal titles').and.to.contain('Lion dynasty');
  });
});
