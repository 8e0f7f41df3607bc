/** The grid of the succession box is whole, whatever the tenures: three columns, no hole, no overflow. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../../../src/define/byz-succession-box.js';
import { COLUMNS, successionView } from '../../../../src/elements/byz-succession-box/succession-view.js';
import type { SuccessionView } from '../../../../src/elements/byz-succession-box/succession-view.js';
import { ENGLISH } from '../../../../src/i18n/index.js';
import type { ByzSuccessionBox } from '../../../../src/index.js';
import { parseDataset } from '../../../../src/data/parse-dataset.js';
import { NEW_TITLE_KINDS, SECTION_KINDS, VACANCY_KINDS } from '../../../../src/model/schema/index.js';
import type { Neighbour, Person, Section, Tenure } from '../../../../src/model/schema/index.js';
import { all, parts, place, settled } from '../../../helpers/elements.js';
import { documentOf } from '../../../helpers/records.js';

const some = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const option = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
/** A record without what is undefined, as JSON would have it. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> =>
  fc
    .record<Record<string, unknown>>(model as Record<string, fc.Arbitrary<unknown>>)
    .map((value) => JSON.parse(JSON.stringify(value)) as T);

const reference = fc.oneof(
  record<{ person: string; as?: string }>({
    person: some(['a', 'b', 'c']),
    as: option(some(['Duke', 'King'])),
  }),
  fc.constant({ text: 'Somebody', note: 'once' }),
);
const references = fc.array(reference, { maxLength: 3 });

const neighbour: fc.Arbitrary<Neighbour> = fc.oneof(
  { arbitrary: reference, weight: 4 },
  { arbitrary: fc.constant({ same: true } as const), weight: 4 },
  record({
    vacant: record({
      kind: option(some(VACANCY_KINDS)),
      reason: option(fc.constant('A reason')),
      last: option(references),
      next: option(references),
      lastKnown: option(fc.boolean()),
      nextKnown: option(fc.boolean()),
    }),
  }) as fc.Arbitrary<Neighbour>,
  record({
    new: record({ kind: option(some(NEW_TITLE_KINDS)), reason: option(fc.constant('A reason')) }),
  }) as fc.Arbitrary<Neighbour>,
  record({
    none: record({ reason: option(fc.constant('A reason')), detail: option(fc.constant('Another')) }),
  }) as fc.Arbitrary<Neighbour>,
  record({
    incumbent: record({ heir: option(reference), heirLabel: option(fc.constant('heir-apparent')) }),
  }) as fc.Arbitrary<Neighbour>,
);
/** Mostly one neighbour, often "same", sometimes nothing at all or several. */
const neighbours = option(
  fc.oneof(
    { weight: 4, arbitrary: fc.array(neighbour, { minLength: 1, maxLength: 1 }) },
    fc.array(neighbour, { maxLength: 3 }),
  ),
);

const section: fc.Arbitrary<Section> = fc.oneof(
  some(SECTION_KINDS.slice(0, 3)),
  fc.constant({ kind: 'peerage', realm: 'England' } as const),
  fc.constant({ text: 'A heading' }),
);

const tenure = record<Tenure>({
  office: option(some(['king', 'duke'])),
  title: option(some(['Duke', 'Count'])),
  reign: option(some(['1400/1410', '1405', '1410/..'])),
  disputed: option(fc.boolean()),
  predecessors: neighbours,
  successors: neighbours,
  coRulers: option(references),
  succession: option(
    fc.oneof(
      { arbitrary: fc.constant(false as const), weight: 1 },
      {
        arbitrary: record<Exclude<Tenure['succession'], false | undefined>>({
          title: option(fc.oneof(fc.constant({ same: true } as const), fc.constant('A title'))),
          section: option(section),
          order: option(fc.oneof(fc.constant('1st'), fc.integer({ min: 1, max: 99 }))),
          predecessors: neighbours,
          successors: neighbours,
          titular: option(fc.constant({ line: 'A line', reason: 'A reason' })),
        }),
        weight: 6,
      },
    ),
  ),
});
const tenures = fc.array(tenure, { maxLength: 8 });

/** A document with one person who held all this, and others whose tenures name that person. */
function documentWith(list: Tenure[]) {
  const base = documentOf();
  const others = base.people.map((other, index): Person => {
    const tenures: Tenure[] = [
      { office: index === 0 ? 'king' : 'duke', reign: '1390/1400', successors: [{ person: 'p' }] },
    ];
    return { ...other, tenures };
  });
  return { ...base, people: [{ id: 'p', name: 'P', tenures: list }, ...others] };
}

function viewOf(list: Tenure[]): SuccessionView {
  const parsed = parseDataset(documentWith(list));
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  expect(parsed.value.issues).to.deep.equal([]);
  return successionView(parsed.value, parsed.value.people.get('p') as Person, ENGLISH);
}

/** Which row of the tenures' list ends up under which heading: the oracle of the sections. */
const drawn = (list: Tenure[]): Tenure[] => list.filter(({ succession }) => succession !== false);

describe('the grid of the succession box', () => {
  it('is whole for any tenures', () => {
    fc.assert(
      fc.property(tenures, (list) => {
        const { sections } = viewOf(list);
        expect(sections.reduce((sum, { rows }) => sum + rows.length, 0)).to.equal(drawn(list).length);
        sections.forEach(({ heading, rows }, index) => {
          expect(heading).not.to.equal('');
          expect(sections[index + 1]?.heading).not.to.equal(heading);
          for (const column of COLUMNS) {
            // Filled from top to bottom: each cell begins where the one above it ends, and the last ends with the section.
            let covered = 0;
            rows.forEach((row, at) => {
              const cell = row[column];
              expect(cell === undefined, `${column} of row ${at}`).to.equal(at < covered);
              if (cell) covered = at + cell.rowSpan;
            });
            expect(covered).to.equal(rows.length);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('spans rows where "same" stands alone below a cell of the same section, and nowhere else', () => {
    fc.assert(
      fc.property(tenures, (list) => {
        const rows = viewOf(list).sections.flatMap((one) =>
          one.rows.map((row, index) => ({ row, first: index === 0 })),
        );
        drawn(list).forEach(({ succession, predecessors, successors }, index) => {
          const own = succession || {};
          const lone = (value: unknown[] | undefined): boolean =>
            value?.length === 1 && 'same' in (value[0] as object);
          const same = {
            before: lone(own.predecessors ?? predecessors),
            title: typeof own.title === 'object' && 'same' in own.title,
            after: lone(own.successors ?? successors),
          };
          for (const column of COLUMNS)
            expect(rows[index]?.row[column] === undefined, column).to.equal(
              same[column] && !rows[index]?.first,
            );
        });
      }),
      { numRuns: 500 },
    );
  });

  it('has no empty line', () => {
    fc.assert(
      fc.property(tenures, (list) => {
        for (const { rows } of viewOf(list).sections)
          for (const cell of rows.flatMap((row) => Object.values(row)))
            for (const { content } of cell.lines) expect(content).not.to.deep.equal([]);
      }),
    );
  });

  const boxes = fc.sample(fc.array(tenure, { minLength: 3, maxLength: 8 }), { numRuns: 10, seed: 1453 });
  boxes.forEach((list, index) => {
    describe(`generated box ${index + 1}, drawn`, () => {
      let box: ByzSuccessionBox;
      beforeEach(async () => {
        box = await place<ByzSuccessionBox>('byz-succession-box', { person: 'p', data: documentWith(list) });
        await settled(box);
      });

      it('is a table without hole or overflow', () => {
        for (const body of all<HTMLTableSectionElement>(box, 'tbody')) {
          const [heading, ...rows] = [...body.rows];
          expect(heading?.cells[0]?.colSpan).to.equal(3);
          const taken = rows.map(() => 0);
          rows.forEach((row, at) => {
            for (const cell of [...row.cells].filter((one) => !one.matches('.covered')))
              for (let reach = at; reach < at + cell.rowSpan; reach++) {
                expect(reach, 'reach').to.be.below(rows.length);
                taken[reach] = (taken[reach] ?? 0) + 1;
              }
          });
          expect(new Set(taken)).to.deep.equal(new Set(rows.length > 0 ? [3] : []));
        }
      });

      it('ties every cell to headers that are there: its heading, its column, the titles of its rows', () => {
        const ids = all(box, '[id]').map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        const cells = parts(box, 'cell') as HTMLTableCellElement[];
        expect(cells.length > 0).to.equal(drawn(list).length > 0);
        for (const cell of cells) {
          const named = cell.headers.split(' ');
          for (const id of named) expect(ids, cell.headers).to.include(id);
          expect(named.filter((id) => /^heading-\d+$/.test(id))).to.have.length(1);
          expect(named.filter((id) => id.startsWith('column-'))).to.have.length(1);
          const titles = named.filter((id) => id.includes('-title-'));
          expect(titles.length > 0).to.equal(!cell.matches('.title-cell'));
        }
      });

      it('is accessible', () => expect(box).to.be.accessible());
    });
  });
});
