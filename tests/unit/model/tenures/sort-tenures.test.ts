/** The order in which the holders of an office followed one another. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundsOf, compareDates, readDate } from '../../../../src/model/date/index.js';
import type { DateValue, HistoricalDate } from '../../../../src/model/date/index.js';
import { sortTenures } from '../../../../src/model/tenures/sort-tenures.js';
import type { Neighbour, Person, Tenure } from '../../../../src/model/schema/index.js';
import type { Held } from '../../../../src/model/tenures/tenure-days.js';
import { edtfText } from '../date/arbitraries.js';

type Reigns = Tenure['reign'];

/** What is said of a tenure: its holder, its reign, and whom its record names beside it. */
interface Said extends Partial<Person> {
  reign?: Reigns;
  after?: string;
  before?: string;
}

/** Tenures of one office; those of the same id belong to one person. */
function heldBy(all: readonly (readonly [id: string, said: Said | string])[]): Held[] {
  const people = new Map<string, Person>();
  const held: Held[] = [];
  for (const [id, said] of all) {
    const { reign, after, before, ...fields } = typeof said === 'string' ? { reign: said } : said;
    const tenure: Tenure = {
      office: 'king',
      ...(reign !== undefined && { reign }),
      ...(after !== undefined && { predecessors: [{ person: after }] }),
      ...(before !== undefined && { successors: [{ person: before }] }),
    };
    const person = people.get(id) ?? { id, name: id, ...fields, tenures: [] };
    person.tenures?.push(tenure);
    people.set(id, person);
    held.push({ person, tenure });
  }
  return held;
}

const idsOf = (held: readonly Held[]): string => held.map(({ person }) => person.id).join(' ');

/** The ids in order, those without a place in parentheses. */
function order(held: readonly Held[]): string {
  const { line, count } = sortTenures(held);
  const rest = idsOf(line.slice(count));
  return [idsOf(line.slice(0, count)), rest && `(${rest})`].filter(Boolean).join(' ');
}

describe('sortTenures', () => {
  const rows: [what: string, held: [string, Said | string][], expected: string][] = [
    [
      'a year beside days of it, with neighbours',
      [
        ['a', '0899/0924-07-17'],
        ['b', { reign: '0924-07-17/0924-08-02', after: 'a', before: 'c' }],
        ['c', '0924/0939'],
      ],
      'a b c',
    ],
    [
      'the same without neighbours: who ended earlier',
      [
        ['a', '0899/0924-07-17'],
        ['b', '0924-07-17/0924-08-02'],
        ['c', '0924/0939'],
      ],
      'a b c',
    ],
    [
      'an unknown beginning',
      [
        ['a', '0900/0910'],
        ['b', '/0939'],
        ['c', '0939/0946'],
      ],
      'a b c',
    ],
    [
      'an unknown beginning, after all that ended earlier',
      [
        ['a', '0900/0910'],
        ['b', '/0939'],
        ['c', '0939/0946'],
        ['d', '0910/0938'],
      ],
      'a d b c',
    ],
    [
      'a beginning left open',
      [
        ['a', '0900/0910'],
        ['b', '../0939'],
        ['c', '0939/0946'],
      ],
      'a b c',
    ],
    [
      'an unknown end',
      [
        ['a', '0905/'],
        ['b', '0905/0910'],
        ['c', '0900/0905'],
      ],
      'c a b',
    ],
    [
      'reigns within one year',
      [
        ['a', '0899/0924'],
        ['b', '0924/0924'],
        ['c', '0924/0939'],
      ],
      'a b c',
    ],
    [
      'several reigns within one year, ordered by their neighbours',
      [
        ['d', { reign: '0924/0924', after: 'c' }],
        ['a', { reign: '0924/0924', before: 'c' }],
        ['c', '0924'],
      ],
      'a c d',
    ],
    [
      'neighbours named on the other side',
      [
        ['a', { reign: '0924/0924', after: 'b' }],
        ['b', '0924/0924'],
      ],
      'b a',
    ],
    [
      'approximate years',
      [
        ['a', '1400~/1408'],
        ['b', '1400-03/1400-09'],
        ['c', '1390/1400~'],
      ],
      'c b a',
    ],
    [
      'decades and centuries',
      [
        ['a', '10XX/1090'],
        ['b', '1085/1092'],
        ['c', '109X/1101'],
        ['d', '1020/1031'],
      ],
      'd a b c',
    ],
    [
      'one of several',
      [
        ['a', '[1092,1096]/1100'],
        ['b', '1090/1093'],
        ['c', '1097/1099'],
      ],
      'b a c',
    ],
    [
      'before and after',
      [
        ['a', '[1386..]'],
        ['b', '[..1384]'],
        ['c', '1384/1386'],
      ],
      'b c a',
    ],
    [
      'what is still going on',
      [
        ['a', '1952-02-06/2022-09-08'],
        ['b', '2022/..'],
        ['c', { reign: '2022/2022' }],
      ],
      'a c b',
    ],
    [
      'a neighbour named against the dates does not count',
      [
        ['a', { reign: '0900/0910', after: 'b' }],
        ['b', '0911/0920'],
      ],
      'a b',
    ],
    [
      'nor does a row of neighbours that contradicts them in sum',
      [
        ['a', '0920/0930'],
        ['b', { reign: '09XX/0935', after: 'a', before: 'c' }],
        ['c', '0910/0912'],
      ],
      'c a b',
    ],
    [
      'a circle is broken',
      [
        ['a', { reign: '0924/0924', after: 'c' }],
        ['b', { reign: '0924/0924', after: 'a' }],
        ['c', { reign: '0924-06/0924', after: 'b' }],
      ],
      'c a b',
    ],
    [
      'one who held it twice, and who came between',
      [
        ['a', '1379/1390'],
        ['b', { reign: '1390/1391', after: 'a', before: 'a' }],
        ['a', '1391/1400'],
      ],
      'a b a',
    ],
    [
      'the same within one year',
      [
        ['b', { reign: '1390/1390', after: 'a', before: 'a' }],
        ['a', '1390/1390'],
        ['a', '1390/1390'],
      ],
      'a b a',
    ],
    [
      'one without a date, between neighbours',
      [
        ['a', '0900/0910'],
        ['c', '0920/0930'],
        ['x', '0915/0916'],
        ['b', { after: 'a', before: 'c' }],
      ],
      'a b x c',
    ],
    [
      'one without a date, after the last that is known',
      [
        ['a', '0900/0910'],
        ['b', { after: 'a' }],
        ['c', '0911/0930'],
      ],
      'a b c',
    ],
    [
      'one without a date, before the next that is known',
      [
        ['a', '0900/0910'],
        ['b', { before: 'c' }],
        ['c', '0911/0930'],
      ],
      'a b c',
    ],
    [
      'one of which nothing is known',
      [
        ['b', {}],
        ['d', { after: 'b' }],
        ['a', '0900/..'],
      ],
      'a (b d)',
    ],
    [
      'dates that are none',
      [
        ['b', 'soon'],
        ['a', '0900/..'],
      ],
      'a (b)',
    ],
    [
      'several reigns of one tenure, from the first to the last',
      [
        ['b', { reign: ['1391/1400', { date: '1379/1390' }] }],
        ['a', '1380/1385'],
      ],
      'b a',
    ],
    [
      'deaths, then births, where nothing else tells',
      [
        ['a', { reign: '0924/0924', birth: { date: '0880' }, death: { date: '0931' } }],
        ['b', { reign: '0924/0924', birth: { date: '0890' }, death: { date: '0924' } }],
        ['c', { reign: '0924/0924', birth: { date: '0870' } }],
        ['d', { reign: '0924/0924', birth: { date: '0860' }, death: { date: '0931' } }],
      ],
      'b d a c',
    ],
    [
      'ids, where nothing tells',
      [
        ['b', '0924'],
        ['a', '0924'],
      ],
      'a b',
    ],
    ['nobody', [], ''],
  ];
  for (const [what, said, expected] of rows)
    it(what, () => {
      const held = heldBy(said);
      expect(order(held)).to.equal(expected);
      expect(order(held.toReversed()), 'given the other way round').to.equal(expected);
    });

  it('treats people across a vacancy, and those of the succession row, as neighbours', () => {
    const beside: Tenure[] = [
      { predecessors: [{ vacant: { last: [{ person: 'b' }] } }] },
      { succession: { predecessors: [{ person: 'b' }] } },
    ];
    for (const tenure of beside) {
      const person = { id: 'a', name: 'a' };
      const held = [{ person, tenure: { ...tenure, reign: '0924' } }, ...heldBy([['b', '0924']])];
      expect(order(held)).to.equal('b a');
      const next: Neighbour[] = [{ vacant: { next: [{ person: 'a' }] } }];
      const before: Held = { person: { id: 'b', name: 'b' }, tenure: { reign: '0924', successors: next } };
      expect(order([{ person, tenure: { reign: '0924' } }, before])).to.equal('b a');
    }
  });

  it('does not treat a junior colleague as a neighbour', () => {
    const junior: Held = {
      person: { id: 'b', name: 'b' },
      tenure: { reign: '0924', succession: false, successors: [{ person: 'a' }] },
    };
    expect(order([...heldBy([['a', '0924']]), junior])).to.equal('a b');
  });
});

/** Holders that follow one another in the order of their ids, told by imprecise dates and some of their neighbours. */
const followers = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 500 }),
      told: fc.nat(3),
      named: fc.nat(3),
      dated: fc.nat(9),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((all) => {
    let day = 0;
    return heldBy(
      all.map(({ days, told, named, dated }, index) => {
        const from = day;
        day += days;
        const id = idOf(index);
        const reign = dated === 0 ? undefined : `${dateOf(from, told)}/${dateOf(day, (told + 1) % 4)}`;
        return [
          id,
          {
            ...(reign !== undefined && { reign }),
            ...(named & 1 && index > 0 && { after: idOf(index - 1) }),
            ...(named & 2 && index < all.length - 1 && { before: idOf(index + 1) }),
          },
        ];
      }),
    );
  });

const idOf = (index: number): string => `p${String(index).padStart(3, '0')}`;

/** A day counted from 1 January 900 by months of 30 days, told as a day, a month, a year or a decade. */
function dateOf(day: number, told: number): string {
  const year = 900 + Math.floor(day / 360);
  const month = Math.floor((day % 360) / 30) + 1;
  const digits = (n: number, length: number): string => String(n).padStart(length, '0');
  if (told === 3) return `${digits(Math.floor(year / 10), 3)}X`;
  if (told === 2) return digits(year, 4);
  const text = `${digits(year, 4)}-${digits(month, 2)}`;
  return told === 1 ? text : `${text}-${digits(Math.min((day % 30) + 1, 28), 2)}`;
}

/** Any reigns, and any neighbours, however they contradict one another. */
const anything = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      reign: fc.option(fc.oneof(edtfText, fc.constantFrom('0924', '0924/0924', '0924/', '/0924', '0924/..'))),
      after: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
      before: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    heldBy(
      all.map(({ id, reign, after, before }) => [
        id,
        { ...(reign && { reign }), ...(after && { after }), ...(before && { before }) },
      ]),
    ),
  );

const read = ({ tenure }: Held): HistoricalDate | undefined =>
  readDate(tenure.reign as DateValue | undefined);

describe('the order of any holders', () => {
  it('contains each of them once, and does not depend on the input order', () => {
    const people = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 });
    fc.assert(
      fc.property(anything, people, (held, ids) => {
        const { line, count } = sortTenures(held);
        expect(line).to.have.length(held.length);
        for (const one of held) expect(line.includes(one)).to.equal(true);
        const shuffled = ids.flatMap((id) => held.filter(({ person }) => person.id === id));
        const other = sortTenures(shuffled);
        expect(other.count).to.equal(count);
        expect(
          other.line.every((one, index) => one === line[index]),
          idsOf(line),
        ).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is consistent with certain dates', () => {
    let sure = 0;
    fc.assert(
      fc.property(anything, (held) => {
        const { line } = sortTenures(held);
        line.forEach((later, index) => {
          const last = read(later);
          if (!last) return;
          for (const earlier of line.slice(0, index)) {
            const first = read(earlier);
            if (!first) continue;
            sure += 1;
            expect(boundsOf(last).latestEnd < boundsOf(first).earliestStart, idsOf(line)).to.equal(false);
            if (boundsOf(last).startOpen || boundsOf(last).startUnknown) continue;
            expect(boundsOf(last).latestStart < boundsOf(first).earliestStart).to.equal(false);
          }
        });
      }),
      { numRuns: 500 },
    );
    expect(sure).to.be.above(1000);
  });

  it('puts successors after their recorded predecessors', () => {
    let links = 0;
    fc.assert(
      fc.property(followers, (held) => {
        const { line } = sortTenures(held);
        const places = new Map(line.map(({ person }, index) => [person.id, index]));
        for (const { person, tenure } of held) {
          const place = places.get(person.id) ?? NaN;
          for (const neighbour of tenure.predecessors ?? []) {
            if (!('person' in neighbour)) continue;
            links += 1;
            expect(places.get(neighbour.person ?? ''), idsOf(line)).to.be.below(place);
          }
          for (const neighbour of tenure.successors ?? []) {
            if (!('person' in neighbour)) continue;
            links += 1;
            expect(places.get(neighbour.person ?? ''), idsOf(line)).to.be.above(place);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(links).to.be.above(1000);
  });

  it('sorts consecutive holders by days, months and years', () => {
    fc.assert(
      fc.property(followers, (held) => {
        const dated = held.filter((one) => read(one));
        const sure = dated.every((one, index) => {
          const next = dated[index + 1];
          const [date, other] = [read(one), next && read(next)];
          return !date || !other || boundsOf(date).latestStart < boundsOf(other).earliestStart;
        });
        fc.pre(sure);
        expect(idsOf(sortTenures(dated).line)).to.equal(idsOf(dated));
        const dates = dated.flatMap((one) => read(one) ?? []);
        expect([...dates].sort(compareDates)).to.deep.equal(dates);
      }),
      { numRuns: 200 },
    );
  });
});
