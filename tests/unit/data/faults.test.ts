import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { MAX_ISSUES } from '../../../src/data/walk.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Issue } from '../../../src/model/result.js';

function parsed(input: unknown): Dataset {
  const result = parseDataset(input);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value;
}

const at = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path}`);

/** So many fields that no schema knows. */
const unknown = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`column_${n}`, n]));

const whole = { id: 'p', name: 'P' };

describe('fields that the schema does not know', () => {
  const places: [what: string, count: number, make: (fields: object) => object, kept: object][] = [
    ['in a record', 33, (fields) => ({ people: [{ ...fields, ...whole }] }), whole],
    ['in a record, very many', 5000, (fields) => ({ people: [{ ...whole, ...fields }] }), whole],
    [
      'in a tenure',
      100,
      (fields) => ({ people: [{ ...whole, tenures: [{ reign: '1390', ...fields }] }] }),
      { ...whole, tenures: [{ reign: '1390' }] },
    ],
    [
      'in a reference',
      100,
      (fields) => ({ people: [{ ...whole, father: { ...fields, text: 'F' } }] }),
      { ...whole, father: { text: 'F' } },
    ],
    [
      'in emphasis',
      50,
      (fields) => ({ people: [{ ...whole, description: ['a', { em: 'b', ...fields }] }] }),
      { ...whole, description: ['a', { em: 'b' }] },
    ],
    [
      'in a vacancy',
      50,
      (fields) => ({ people: [{ ...whole, tenures: [{ predecessors: [{ vacant: {}, ...fields }] }] }] }),
      { ...whole, tenures: [{ predecessors: [{ vacant: {} }] }] },
    ],
    ['in the head', 40, (fields) => ({ ...fields, title: 'T', people: [whole] }), whole],
  ];
  for (const [what, count, make, kept] of places)
    it(`${what} cost nothing but themselves: ${count}`, () => {
      const { people, title, issues } = parsed(make(unknown(count)));
      expect([...people.values()]).to.deep.equal([kept]);
      if (what === 'in the head') expect(title).to.equal('T');
      expect(issues).to.have.length(count);
      for (const { code } of issues) expect(code).to.equal('unknown-key');
    });
});

describe('issues', () => {
  it('are one for each fault, also of fields whose names begin alike', () => {
    const { issues } = parsed({ people: [{ ...whole, religion: 5, rel: 'x' }] });
    expect(at(issues)).to.deep.equal(['wrong-type people[0].religion', 'unknown-key people[0].rel']);
  });

  const lost: [what: string, record: unknown, path: string][] = [
    ['it has no name', { id: 'a' }, 'people[0].name'],
    ['its name is wrong', { id: 'a', name: '', rel: 1 }, 'people[0].name'],
    ['its id is wrong', { rel: 1, id: 'A b', name: 'A' }, 'people[0].id'],
    ['it is no object', 7, 'people[0]'],
    ['its id is taken', { id: 'b', name: 'B' }, 'people[1].id'],
  ];
  for (const [what, record, path] of lost)
    it(`say that a record is left out because ${what}`, () => {
      const other = { id: 'b', name: 'B' };
      const { people, issues } = parsed({ people: path.includes('[1]') ? [other, record] : [record, other] });
      expect([...people.keys()]).to.deep.equal(['b']);
      const said = issues.filter(({ message }) => message.endsWith('; the record is left out'));
      expect(said.map((issue) => issue.path)).to.deep.equal([path]);
    });

  it('speak in plain words', () => {
    const faults: [fault: object, message: string][] = [
      [{ description: 7 }, 'Expected a text or a list, not 7'],
      [{ religion: true }, 'Expected an object, a text or a list, not true'],
      [{ birth: 'x' }, 'Expected an object, not "x"'],
      [{ stub: 'yes' }, 'Expected true or false, not "yes"'],
      [{ tenures: [{ succession: true }] }, 'Expected false, not true'],
      [{ tenures: [{ reign: true }] }, 'Expected an object, a text or a list, not true'],
      [{ tenures: [{ succession: { order: 0 } }] }, 'Expected at least 1, not 0'],
      [{ death: { age: 151 } }, 'Expected at most 150, not 151'],
      [{ death: { age: 30.5 } }, 'Expected a whole number, not 30.5'],
      [{ death: { age: 'old' } }, 'Expected a number, not "old"'],
      [{ listStyles: { issue: 'x' } }, 'Expected "plain", "bulleted", "inline" or "collapsible", not "x"'],
    ];
    for (const [fault, message] of faults) {
      const { issues } = parsed({ people: [{ ...whole, ...fault }] });
      expect(
        issues.map((issue) => issue.message),
        JSON.stringify(fault),
      ).to.deep.equal([message]);
    }
  });

  it('are short, whatever is wrong', () => {
    const long = 'x'.repeat(1_000_000);
    const { issues } = parsed({
      people: [
        { ...whole, [long]: 1, href: long, religion: { [long]: { [long]: 1 } }, birth: { date: long } },
      ],
    });
    expect(issues.length).to.be.above(3);
    for (const { path, message } of issues) {
      expect(path.length).to.be.below(500);
      expect(message.length).to.be.below(500);
    }
  });

  it('end where they are too many to read, and say how many there are', () => {
    const { issues } = parsed({ people: [whole], ...unknown(MAX_ISSUES + 7) });
    expect(issues).to.have.length(MAX_ISSUES + 1);
    expect(issues.at(-1)).to.include({ path: '$', code: 'more-issues' });
    expect(issues.at(-1)?.message).to.match(/^7 more/);
  });
});

describe('a label', () => {
  const rows: [what: string, value: unknown][] = [
    ['a number', 7],
    ['an empty text', ''],
    ['a list of wrong things', ['', 7, {}]],
    ['lines that are wrong', { lines: ['', 7] }],
    ['a list that is wrong', { list: [[''], 7], style: 'bulleted' }],
    ['wrong emphasis', [{ em: ['', 7] }]],
  ];
  for (const [what, value] of rows)
    it(`goes with its value, where that is ${what}`, () => {
      const { people, issues } = parsed({
        people: [{ ...whole, rows: [{ label: 'Seal', value }], religion: value }],
      });
      expect([...people.values()]).to.deep.equal([whole]);
      expect(issues.length).to.be.above(1);
    });
});

describe('a text', () => {
  const texts: [given: string, kept: string][] = [
    ['one line', 'one line'],
    ['two\nlines', 'two lines'],
    ['two\r\nlines', 'two lines'],
    ['two\rlines', 'two lines'],
    ['two\u2028lines\u2029or\u0085more\v\fstill', 'two lines or more still'],
    ['\n', ' '],
    ['a\n\n\nb', 'a b'],
    ['a\tb', 'a\tb'],
  ];
  for (const [given, kept] of texts)
    it(`${JSON.stringify(given)} is read as ${JSON.stringify(kept)}`, () => {
      const { people, issues } = parsed({ people: [{ ...whole, name: given, description: ['a', given] }] });
      expect(issues).to.deep.equal([]);
      expect(people.get('p')?.name).to.equal(kept);
      expect(people.get('p')?.description).to.deep.equal(['a', kept]);
    });
});

describe('what is not JSON', () => {
  const throwing = (): never => {
    throw new Error('no');
  };
  const getter = {
    ...whole,
    get href() {
      return throwing();
    },
    wikidata: 'Q1',
  };
  const everyTrap = new Proxy(
    {},
    {
      get: throwing,
      has: throwing,
      ownKeys: throwing,
      getOwnPropertyDescriptor: throwing,
      getPrototypeOf: throwing,
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const cyclic: Record<string, unknown> = { ...whole };
  cyclic['father'] = cyclic;
  cyclic['names'] = [cyclic];

  it('costs a field that cannot be read, and no other', () => {
    const { people, issues } = parsed({ people: [getter] });
    expect([...people.values()]).to.deep.equal([{ ...whole, wikidata: 'Q1' }]);
    expect(at(issues)).to.deep.equal(['unreadable people[0].href']);
  });

  it('costs a record that cannot be read, and no other', () => {
    for (const record of [everyTrap, revoked]) {
      const { people, issues } = parsed({ people: [record, whole] });
      expect([...people.keys()]).to.deep.equal(['p']);
      expect(at(issues)).to.deep.equal(['unreadable people[0]']);
    }
  });

  it('may have fields that are undefined, which are as good as absent', () => {
    const { people, issues } = parsed({ title: undefined, people: [{ ...whole, birth: undefined }] });
    expect(issues).to.deep.equal([]);
    expect([...people.values()]).to.deep.equal([whole]);
  });

  const sparse: unknown[] = [];
  sparse[400] = { text: 'N' };
  const values: [what: string, value: unknown][] = [
    ['a throwing getter', getter],
    ['a proxy that throws', everyTrap],
    ['a revoked proxy', revoked],
    ['an object that leads back to itself', cyclic],
    ['a sparse list', sparse],
    ['a huge sparse list', Array(4_000_000_000)],
    ['a BigInt', 10n ** 5000n],
    ['a symbol', Symbol('x')],
    ['a function', throwing],
    ['a date', new Date(NaN)],
    ['a map', new Map([['a', 1]])],
    ['a boxed text', Object('x')],
    ['an object without a prototype', Object.assign(Object.create(null), { text: 'x' })],
    ['an id of 8 MB', 'a'.repeat(8_000_000)],
    ['an id of 8 MB with hyphens', 'a-'.repeat(4_000_000)],
    ['an address of 8 MB', `https://example.org/${'a'.repeat(8_000_000)}`],
    ['NaN', NaN],
    ['-0', -0],
    ['a lone surrogate', '\ud800'],
  ];
  const fields = [
    'id',
    'name',
    'names',
    'href',
    'wikidata',
    'house',
    'father',
    'birth',
    'religion',
    'tenures',
    'images',
  ];
  for (const [what, value] of values)
    it(`never throws: ${what}`, () => {
      expect(() => parseDataset(value)).not.to.throw();
      expect(() => parseDataset({ people: value })).not.to.throw();
      expect(() =>
        parseDataset({ people: [], offices: value, title: value, [String(typeof value)]: value }),
      ).not.to.throw();
      expect(() => parseDataset({ people: [value, whole] })).not.to.throw();
      for (const field of fields) {
        const { people } = parsed({
          people: [
            { ...whole, [field]: value },
            { id: 'q', name: 'Q' },
          ],
        });
        expect(people.has('q'), field).to.equal(true);
      }
    });
});
