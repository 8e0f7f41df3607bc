import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../../src/model/dataset.js';
import { createDataset } from '../../../../src/model/tenures/derived-relations.js';
import { ageAtDeath } from '../../../../src/model/life/life-dates.js';
import { coRulersOf, neighboursOf } from '../../../../src/model/tenures/neighbours.js';
import type { Neighbour, Person, Tenure } from '../../../../src/model/schema/index.js';

const to = (person: string, more = {}): Neighbour => ({ person, ...more });

/** Somebody who held one office, or the same several times. */
const king = (id: string, ...tenures: Tenure[]): Person => ({
  id,
  name: id,
  tenures: tenures.map((tenure) => ({ office: 'king', ...tenure })),
});

const dataset = (...people: Person[]): Dataset => createDataset([{ people }]);

/** The tenure of somebody by its place in the record. */
function at(all: Dataset, id: string, index = 0): [Dataset, Person, Tenure] {
  const person = all.people.get(id) as Person;
  return [all, person, person.tenures?.[index] as Tenure];
}

describe('neighboursOf', () => {
  it('returns what the record says, even if others say something else', () => {
    const all = dataset(
      king('a', { reign: '1400/1410', successors: [to('b')] }),
      king('b', { reign: '1410/1420', predecessors: [{ text: 'Nobody' }] }),
    );
    expect(neighboursOf(...at(all, 'b'), 'predecessors')).to.deep.equal([{ text: 'Nobody' }]);
  });

  it('treats a vacancy, or an empty list, as stated', () => {
    const all = dataset(
      king('a', { reign: '1400/1410', successors: [to('b'), to('c')] }),
      king('b', { reign: '1410/1420', predecessors: [{ vacant: {} }] }),
      king('c', { reign: '1410/1420', predecessors: [] }),
    );
    expect(neighboursOf(...at(all, 'b'), 'predecessors')).to.deep.equal([{ vacant: {} }]);
    expect(neighboursOf(...at(all, 'c'), 'predecessors')).to.deep.equal([]);
  });

  it('finds everyone who names the holder on the other side, in chronological order', () => {
    const all = dataset(
      king('c', { reign: '1390/1400', successors: [to('b')] }),
      king('a', { reign: '1380/1400', successors: [to('x'), to('b')] }),
      king('b', { reign: '1400/1410' }),
      king('d', { reign: '1410/1420', predecessors: [to('b')] }),
    );
    expect(neighboursOf(...at(all, 'b'), 'predecessors')).to.deep.equal([to('a'), to('c')]);
    expect(neighboursOf(...at(all, 'b'), 'successors')).to.deep.equal([to('d')]);
    expect(neighboursOf(...at(all, 'a'), 'predecessors')).to.deep.equal([]);
  });

  it('excludes tenures as a junior colleague from the succession', () => {
    const all = dataset(
      king('a', { reign: '1400/1410', successors: [to('b')] }),
      king('b', { reign: '1410/1430' }, { reign: '1405/1410', succession: false }),
      king('c', { reign: '1405/1406', predecessors: [to('b')], succession: false }),
    );
    expect(neighboursOf(...at(all, 'b', 0), 'predecessors')).to.deep.equal([to('a')]);
    expect(neighboursOf(...at(all, 'b', 1), 'predecessors')).to.deep.equal([]);
    expect(neighboursOf(...at(all, 'b', 0), 'successors')).to.deep.equal([]);
  });

  it('does not copy details about the other person', () => {
    const all = dataset(
      king('a', { reign: '1400/1410', successors: [to('b', { note: 'usurper', as: 'Duke' })] }),
      king('b', { reign: '1410/1420' }),
    );
    expect(neighboursOf(...at(all, 'b'), 'predecessors')).to.deep.equal([to('a')]);
  });

  it('ignores other offices, texts, and tenures without an office', () => {
    const all = dataset(
      king('a', { office: 'duke', reign: '1400/1410', successors: [to('b')] }),
      king('c', { reign: '1400/1410', successors: [{ text: 'b' }] }),
      king('b', { reign: '1410/1420' }, { title: 'Lord' }),
    );
    expect(neighboursOf(...at(all, 'b'), 'predecessors')).to.deep.equal([]);
    const [, person] = at(all, 'b');
    expect(neighboursOf(all, person, { title: 'Lord' }, 'predecessors')).to.deep.equal([]);
  });

  it('gives each of two tenures the nearest neighbour', () => {
    const all = dataset(
      king('a', { reign: '1390/1400', successors: [to('b')] }),
      king('b', { reign: '1400/1405' }, { reign: '1410/1420' }),
      king('c', { reign: '1405/1410', predecessors: [to('b')], successors: [to('b')] }),
      king('d', { reign: '1420/1430', predecessors: [to('b')] }),
    );
    expect(neighboursOf(...at(all, 'b', 0), 'predecessors')).to.deep.equal([to('a')]);
    expect(neighboursOf(...at(all, 'b', 0), 'successors')).to.deep.equal([to('c')]);
    expect(neighboursOf(...at(all, 'b', 1), 'predecessors')).to.deep.equal([to('c')]);
    expect(neighboursOf(...at(all, 'b', 1), 'successors')).to.deep.equal([to('d')]);
  });

  it('reads reigns with notes', () => {
    const all = dataset(
      king('a', { reign: { date: '1390/1400', note: 'x' }, successors: [to('b')] }),
      king('b', { reign: { date: '1410/1420' } }, { reign: [{ date: '1400/1405', note: 'x' }] }),
    );
    expect(neighboursOf(...at(all, 'b', 0), 'predecessors')).to.deep.equal([]);
    expect(neighboursOf(...at(all, 'b', 1), 'predecessors')).to.deep.equal([to('a')]);
  });

  it('returns the first tenure if nobody has a date', () => {
    const all = dataset(king('a', { successors: [to('b')] }), king('b', {}, {}));
    expect(neighboursOf(...at(all, 'b', 0), 'predecessors')).to.deep.equal([to('a')]);
    expect(neighboursOf(...at(all, 'b', 1), 'predecessors')).to.deep.equal([]);
  });
});

describe('coRulersOf', () => {
  it('gives what the record says', () => {
    const all = dataset(
      king('a', { reign: '1400/1410', coRulers: [] }),
      king('b', { reign: '1400/1410', coRulers: [{ person: 'a' }] }),
    );
    expect(coRulersOf(...at(all, 'a'))).to.deep.equal([]);
    expect(coRulersOf(...at(all, 'b'))).to.deep.equal([{ person: 'a' }]);
  });

  it('finds everyone who names the holder, with their years', () => {
    const all = dataset(
      king('a', { reign: '1400/1410' }),
      king('b', { reign: '1402/1410', coRulers: [{ person: 'a', dates: '1402/1410', note: 'senior' }] }),
      king('c', { office: 'duke', reign: '1402', coRulers: [{ person: 'a' }] }),
    );
    expect(coRulersOf(...at(all, 'a'))).to.deep.equal([{ person: 'b', dates: '1402/1410' }]);
  });

  it('gives each of two tenures its own', () => {
    const all = dataset(
      king('a', { reign: '1380/1390' }, { reign: '1400/1410' }),
      king('b', { reign: '1401/1410', coRulers: [{ person: 'a' }] }),
    );
    expect(coRulersOf(...at(all, 'a', 0))).to.deep.equal([]);
    expect(coRulersOf(...at(all, 'a', 1))).to.deep.equal([{ person: 'b' }]);
  });
});

describe('coRulersOf by their years', () => {
  const shared: [what: string, reign: string, dates: string, expected: boolean][] = [
    ['within the reign', '1400/1410', '1402/1404', true],
    ['beyond its end', '1400/1410', '1408/1420', true],
    ['only the seam at its end', '1400/1410', '1410/1420', false],
    ['only the seam at its beginning', '1400/1410', '1390/1400', false],
    ['after it', '1400/1410', '1411/1420', false],
    ['before it', '1400/1410', '1390/1399', false],
    ['the same year', '1400', '1400', true],
    ['within the same year', '1400/1400', '1400/1400', true],
    ['a reign whose end is unknown', '1400/', '1405/1410', true],
    ['a reign that goes on', '1400/..', '1405/1410', true],
    ['a reign whose beginning is unknown', '/1410', '1390/1400', true],
  ];
  for (const [what, reign, dates, expected] of shared)
    it(`${what}: ${expected}`, () => {
      const all = dataset(
        king('a', { reign }),
        king('b', { reign: '1380/1430', coRulers: [{ person: 'a', dates }] }),
      );
      expect(coRulersOf(...at(all, 'a'))).to.deep.equal(expected ? [{ person: 'b', dates }] : []);
    });

  it('returns each period of a co-ruler, and each neighbour once', () => {
    const twice = [{ person: 'a', dates: '1400/1402' }, { person: 'a', dates: '1405/1407' }, { person: 'a' }];
    const all = dataset(
      king('a', { reign: '1400/1410' }),
      king(
        'b',
        { reign: '1395/1400', coRulers: [...twice, { person: 'a' }], successors: [to('a'), to('a')] },
        { reign: '1399/1400', successors: [to('a')] },
      ),
    );
    expect(coRulersOf(...at(all, 'a'))).to.deep.equal(
      twice.map(({ dates }) => ({ person: 'b', ...(dates !== undefined && { dates }) })),
    );
    expect(neighboursOf(...at(all, 'a'), 'predecessors')).to.deep.equal([to('b')]);
  });
});

describe('a dataset of many people', () => {
  /** Holders of one office, one after another, who each name their successor, and whoever reads a date counted. */
  function many(count: number): { all: Dataset; readings: () => number } {
    let readings = 0;
    const people = Array.from({ length: count }, (_, index): Person => {
      const reign = {
        edtf: `${1000 + index}/${1001 + index}`,
        get calendar(): 'julian' {
          readings += 1;
          return 'julian';
        },
      };
      const named = { successors: [to(`p${index + 1}`)], coRulers: [{ person: `p${index + 2}` }] };
      return king(`p${index}`, { reign, ...named }, { reign: '0900', succession: false });
    });
    return { all: createDataset([{ people }]), readings: () => readings };
  }

  /** Readings of dates for the neighbours of one, and of another after that. */
  function readingsOfBoxes(count: number): [first: number, further: number] {
    const { all, readings } = many(count);
    const box = (id: string): void => {
      expect(neighboursOf(...at(all, id), 'predecessors')).to.have.length(1);
      expect(coRulersOf(...at(all, id))).to.have.length(1);
    };
    box('p50');
    const first = readings();
    box('p60');
    return [first, readings() - first];
  }

  it('reads no more dates for a box than one of few', () => {
    const few = readingsOfBoxes(100);
    expect(readingsOfBoxes(1000)).to.deep.equal(few);
    expect(few[0]).to.be.within(1, 20);
  });

  it('reads the dates of each holder once for the order of all', () => {
    for (const count of [100, 1000]) {
      const { all, readings } = many(count);
      for (const id of all.people.keys()) {
        const [, , tenure] = at(all, id);
        expect(all.derived?.orderOf(tenure)).to.equal(Number(id.slice(1)) + 1);
      }
      expect(readings()).to.equal(count);
    }
  });

  it('visits each record once, whoever is requested', () => {
    const { all } = many(100);
    let looks = 0;
    const watched: Person[] = [...all.people.values()].map((person) => ({
      ...person,
      get tenures(): Tenure[] {
        looks += 1;
        return person.tenures ?? [];
      },
    }));
    const again = createDataset([{ people: watched }]);
    for (const id of all.people.keys()) neighboursOf(...at(again, id), 'predecessors');
    // Once for the index, once in `at`, and once for the person's own.
    expect(looks).to.be.at.most(3 * 100);
  });
});

describe('orderOf', () => {
  const all = dataset(
    king('b', { reign: '1410/1420' }, { reign: '1430/1440' }),
    king('a', { reign: '1400/1410' }),
    king('co', { reign: '1405/1410', succession: false }),
    king('c', { reign: { date: '1420/1430' } }),
    king('d', {}),
    king('duke', { office: 'duke', reign: '1300' }),
    { id: 'e', name: 'e', tenures: [{ title: 'King', reign: '1300' }] },
  );
  const rows: [id: string, index: number, order: number | undefined][] = [
    ['a', 0, 1],
    ['b', 0, 2],
    ['c', 0, 3],
    ['b', 1, 4],
    ['co', 0, undefined],
    ['d', 0, undefined],
    ['duke', 0, 1],
    ['e', 0, undefined],
  ];
  for (const [id, index, order] of rows)
    it(`${id}, tenure ${index}: ${order}`, () => {
      const [, , tenure] = at(all, id, index);
      expect(all.derived?.orderOf(tenure)).to.equal(order);
    });

  it('does not count a tenure of another dataset', () => {
    expect(all.derived?.orderOf({ office: 'king', reign: '1400/1410' })).to.equal(undefined);
  });
});

describe('an explicit age', () => {
  it('takes precedence over the one calculated from the dates', () => {
    const dates = { birth: { date: '1370' }, death: { date: '1408' } };
    expect(ageAtDeath({ id: 'p', name: 'P', ...dates })).to.include({ min: 37, max: 38 });
    expect(ageAtDeath({ id: 'p', name: 'P', ...dates, death: { date: '1408', age: 40 } })).to.deep.equal({
      min: 40,
      max: 40,
    });
  });
});
