import { expect } from '@open-wc/testing';
import { findBearers, findPerson, mergeDocuments } from '../../../src/model/dataset.js';
import { createDataset } from '../../../src/model/tenures/derived-relations.js';
import { justinian } from '../../fixtures/justinian.js';

describe('mergeDocuments', () => {
  it('keeps every record under its id', () => {
    const { title, people, offices, houses, places, sources, issues } = mergeDocuments([justinian]);
    expect(title).to.equal('House of Justin');
    expect([...people.keys()]).to.deep.equal(['justinian-i', 'justin-i', 'justin-ii', 'theodora']);
    expect(people.get('theodora')).to.equal(justinian.people[3]);
    expect([...offices.keys()]).to.deep.equal(['emperor']);
    expect([...houses.keys()]).to.deep.equal(['justin']);
    expect([...places.keys()]).to.deep.equal([]);
    expect([...sources.keys()]).to.deep.equal(['jones-1964']);
    expect(issues).to.deep.equal([]);
  });

  it('is empty without documents', () => {
    const { title, people } = mergeDocuments([]);
    expect(title).to.equal(undefined);
    expect(people.size).to.equal(0);
  });

  it('lets the first of two records stand', () => {
    const joined = mergeDocuments([
      {
        title: 'One',
        people: [{ id: 'a', name: 'First' }],
        offices: [{ id: 'o', name: 'First' }],
        eras: [{ id: 'e', name: 'First', date: '1204/1261' }],
      },
      {
        title: 'Two',
        people: [{ id: 'a', name: 'Second' }],
        offices: [{ id: 'o', name: 'Second' }],
        eras: [
          { id: 'e', name: 'Second', date: '1204/1261' },
          { id: 'f', name: 'Third', date: '1341/1347' },
        ],
      },
    ]);
    expect([...joined.eras.values()].map(({ name }) => name)).to.deep.equal(['First', 'Third']);
    expect(joined.people.get('a')?.name).to.equal('First');
    expect(joined.offices.get('o')?.name).to.equal('First');
    expect(joined.title).to.equal('One');
  });

  it('lets a whole record replace a stub, whichever comes first', () => {
    const stub = { people: [{ id: 'a', name: 'Stub', stub: true }] };
    const whole = { people: [{ id: 'a', name: 'Whole' }] };
    expect(mergeDocuments([stub, whole]).people.get('a')?.name).to.equal('Whole');
    expect(mergeDocuments([whole, stub]).people.get('a')?.name).to.equal('Whole');
    expect(mergeDocuments([stub, stub]).people.get('a')?.name).to.equal('Stub');
  });

  it('lets stubs complete each other, the first taking precedence', () => {
    const named = { people: [{ id: 'a', name: 'Anna', gender: 'female' as const, stub: true }] };
    const dated = { people: [{ id: 'a', name: 'Anna of Savoy', death: { date: '1365' }, stub: true }] };
    const { people } = mergeDocuments([dated, named]);
    expect(people.get('a')).to.deep.equal({ ...named.people[0], ...dated.people[0] });
  });
});

describe('findPerson', () => {
  const dataset = createDataset([justinian]);
  const found: [query: string, id: string | undefined][] = [
    ['justinian-i', 'justinian-i'],
    ['Justinian I', 'justinian-i'],
    ['JUSTINIAN i', 'justinian-i'],
    ['  Justinian \n I ', 'justinian-i'],
    ['Justinian the Great', 'justinian-i'],
    ['Ἰουστινιανός', 'justinian-i'],
    ['Ἰουστινιανός'.normalize('NFD'), 'justinian-i'],
    ['Q41866', 'justinian-i'],
    ['q41866', 'justinian-i'],
    ['Theodora', 'theodora'],
    ['', undefined],
    ['Great, Justinian the', 'justinian-i'],
    ['great,  JUSTINIAN THE', 'justinian-i'],
    ['Great,Justinian the', undefined],
    ['Justinian I,', undefined],
    ['Justinian', 'justinian-i'],
    ['ιουστινιανοσ', 'justinian-i'],
    ['Justinian II', undefined],
    ['justinian_i', undefined],
    ['JUSTINIAN-I', undefined],
    ['Q4186', undefined],
    ['Q418660', undefined],
    ['Ioustinianos', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ];
  for (const [query, id] of found)
    it(`${JSON.stringify(query)}: ${id ?? 'nobody'}`, () => {
      expect(findPerson(dataset, query)?.id).to.equal(id);
    });

  it('gives a shared name to the first who bears it, and an id before a name', () => {
    const namesakes = createDataset([
      {
        people: [
          { id: 'one', name: 'John' },
          { id: 'two', name: 'John' },
          { id: 'john', name: 'Somebody' },
          { id: 'three', name: 'two' },
        ],
      },
    ]);
    expect(findPerson(namesakes, 'John')?.id).to.equal('one');
    expect(findPerson(namesakes, 'john')?.id).to.equal('john');
    expect(findPerson(namesakes, 'two')?.id).to.equal('two');
    expect(findBearers(namesakes, 'John')).to.deep.equal(['one', 'two']);
    expect(findBearers(namesakes, 'john')).to.deep.equal(['john']);
    expect(findBearers(namesakes, 'Nobody')).to.deep.equal([]);
    expect(findBearers(namesakes, ', John')).to.deep.equal([]);
  });

  it('takes a family name first before a comma, but a name with a comma as it is', () => {
    const people = [
      { id: 'ludovic', name: 'Ludovic Halévy' },
      { id: 'son', name: 'Tiberius, son of Maurice' },
      { id: 'odd', name: 'son of Maurice Tiberius' },
    ];
    const dataset = createDataset([{ people }]);
    expect(findBearers(dataset, 'Halévy, Ludovic')).to.deep.equal(['ludovic']);
    expect(findPerson(dataset, 'Tiberius, son of Maurice')?.id).to.equal('son');
  });

  it('finds by id alone where nobody is indexed by name', () => {
    const joined = mergeDocuments([justinian]);
    expect(findPerson(joined, 'theodora')?.id).to.equal('theodora');
    expect(findPerson(joined, 'Theodora')).to.equal(undefined);
  });
});
