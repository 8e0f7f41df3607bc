import { expect } from '@open-wc/testing';
import { indexNames } from '../../../../src/model/names/name-index.js';
import type { Office, Person } from '../../../../src/model/schema/index.js';

const offices = new Map<string, Office>(
  [
    { id: 'emperor', name: 'Emperor', rank: 9 },
    { id: 'despot', name: 'Despot', rank: 3 },
    { id: 'monk', name: 'Monk' },
    { id: 'patriarch', name: 'Patriarch', rank: 9, separate: true },
  ].map((office) => [office.id, office]),
);

const emperor = { office: 'emperor' };
const despot = { office: 'despot' };

function bearers(name: string, ...people: Person[]): readonly string[] {
  return indexNames(new Map(people.map((person) => [person.id, person])), offices).get(name) ?? [];
}

describe('among several people with a name, the first is', () => {
  const rows: readonly [what: string, name: string, first: Omit<Person, 'id'>, second: Omit<Person, 'id'>][] =
    [
      [
        'who held the higher office, however little the record says',
        'john',
        { name: 'John', tenures: [emperor] },
        { name: 'John', tenures: [despot], birth: { date: '1300' }, death: { date: '1350' } },
      ],
      [
        'who held any office',
        'john',
        { name: 'John', tenures: [{ office: 'monk' }] },
        { name: 'John', religion: 'x', occupation: 'y', title: 'z' },
      ],
      [
        'who did not only hold a separate office, whatever its rank',
        'john',
        { name: 'John' },
        { name: 'John', tenures: [{ office: 'patriarch' }], religion: 'x' },
      ],
      [
        'who held the higher office among others',
        'john',
        { name: 'John', tenures: [despot, emperor] },
        { name: 'John', tenures: [despot, despot] },
      ],
      [
        'who held it in their own right, not as a junior colleague',
        'john',
        { name: 'John', tenures: [emperor] },
        { name: 'John', tenures: [{ ...emperor, succession: false, reign: '1300/1310' }] },
      ],
      [
        'who led, though the other has a place in the succession too',
        'john',
        { name: 'John', tenures: [emperor] },
        { name: 'John', tenures: [{ ...emperor, junior: true, reign: '1300/1310' }] },
      ],
      [
        'who held it undisputed',
        'john',
        { name: 'John', tenures: [emperor] },
        { name: 'John', tenures: [{ ...emperor, disputed: true }] },
      ],
      [
        'the first so called, where the name is told without its number',
        'justinian',
        { name: 'Justinian I', tenures: [emperor] },
        { name: 'Justinian II', tenures: [emperor], birth: { date: '0669' }, death: { date: '0711' } },
      ],
      [
        'who is best known by it',
        'heraclius',
        { name: 'Heraclius', tenures: [emperor] },
        {
          name: 'Heraklonas',
          tenures: [emperor],
          names: [{ text: 'Heraclius', kind: 'regnal' }],
          death: { date: '0645' },
        },
      ],
      [
        'whose name it is, not only the beginning of the name',
        'anna',
        { name: 'Maria', names: [{ text: 'Anna', kind: 'birth' }] },
        { name: 'Anna of Savoy', death: { date: '1365', place: 'thessalonica' } },
      ],
      [
        'whose record says more',
        'john',
        { name: 'John', birth: { date: '1300' }, death: { date: '1350' } },
        { name: 'John', birth: { date: '1300' } },
      ],
      [
        'of who bear a nickname, the one of whom more is known',
        'the great',
        {
          name: 'Theodosius II',
          tenures: [emperor],
          names: [{ text: 'the Great', kind: 'alias' }],
          death: { date: '0450' },
        },
        { name: 'Leo I', tenures: [emperor], names: [{ text: 'the Great', kind: 'alias' }] },
      ],
    ];
  for (const [what, name, first, second] of rows)
    it(what, () => {
      expect(bearers(name, { id: 'first', ...first }, { id: 'second', ...second })).to.deep.equal([
        'first',
        'second',
      ]);
      expect(bearers(name, { id: 'second', ...second }, { id: 'first', ...first })).to.deep.equal([
        'first',
        'second',
      ]);
    });

  it('the first in the data, if all else is equal', () => {
    expect(bearers('john', { id: 'b', name: 'John' }, { id: 'a', name: 'John' })).to.deep.equal(['b', 'a']);
  });

  it('the same person when the name is looked up again', () => {
    const people = [
      { id: 'a', name: 'John' },
      { id: 'b', name: 'John', religion: 'x' },
    ];
    const index = indexNames(new Map(people.map((person) => [person.id, person])), offices);
    expect(index.get('john')).to.deep.equal(['b', 'a']);
    expect(index.get('john')).to.deep.equal(['b', 'a']);
    expect(index.get('nobody')).to.equal(undefined);
  });
});
