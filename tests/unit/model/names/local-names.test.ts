import { expect } from '@open-wc/testing';
import { mergeDocuments } from '../../../../src/model/dataset.js';
import { extendPrototypes } from '../../../helpers/extended-prototypes.mjs';
import { displayNames, nameIn, withLocalNames } from '../../../../src/model/names/local-names.js';

describe('nameIn', () => {
  const names = [
    { text: 'Kaiser', lang: 'de' },
    { text: 'Kaisar', lang: 'gsw' },
    { text: 'Keiser', lang: 'de-CH' },
  ];
  const rows: [lang: string, text: string | undefined][] = [
    ['de', 'Kaiser'],
    ['DE', 'Kaiser'],
    ['de-AT', 'Kaiser'],
    ['de-CH', 'Keiser'],
    ['de-ch', 'Keiser'],
    ['d', undefined],
    ['el', undefined],
    ['', undefined],
  ];
  for (const [lang, text] of rows)
    it(`${lang || 'no language'}: ${text ?? 'none'}`, () => expect(nameIn(names, lang)?.text).to.equal(text));

  it('is undefined without names', () => expect(nameIn(undefined, 'de')).to.equal(undefined));
});

describe('displayNames', () => {
  it('are the names in a language, not native names or variants', () => {
    const display = { text: 'Johann', lang: 'de', kind: 'display' as const };
    const names = [
      { text: 'Ἰωάννης', lang: 'grc' },
      { text: 'Johannes', lang: 'de', kind: 'variant' as const },
      display,
      { text: 'Jan', kind: 'display' as const },
    ];
    expect(displayNames({ id: 'a', name: 'John', names })).to.deep.equal([display]);
    expect(displayNames({ id: 'a', name: 'John' })).to.deep.equal([]);
  });
});

describe('withLocalNames', () => {
  const dataset = mergeDocuments([
    {
      people: [{ id: 'a', name: 'John', names: [{ text: 'Jack' }] }],
      offices: [{ id: 'king', name: 'King' }],
      houses: [{ id: 'lion', name: 'Lion' }],
      eras: [{ id: 'exile', name: 'Exile', date: '1204/1261' }],
      places: [{ id: 'city', name: 'City' }],
    },
  ]);

  it('adds a name to each record, and does not change the dataset', () => {
    const named = withLocalNames(dataset, {
      lang: 'de',
      people: { a: { text: 'Johann' }, unknown: { text: 'X' } },
      offices: { king: { text: 'König' } },
      houses: { lion: { text: 'Löwe', dynasty: 'Die Löwen' } },
      eras: { exile: { text: 'Exil' } },
      places: { city: { text: 'Stadt' } },
    });
    expect(named.people.get('a')?.names).to.deep.equal([
      { text: 'Jack' },
      { text: 'Johann', lang: 'de', kind: 'display' },
    ]);
    expect([...named.people.keys()]).to.deep.equal(['a']);
    expect(named.offices.get('king')?.names).to.deep.equal([{ text: 'König', lang: 'de' }]);
    expect(named.houses.get('lion')?.names).to.deep.equal([
      { text: 'Löwe', lang: 'de', dynasty: 'Die Löwen' },
    ]);
    expect(named.eras.get('exile')?.names).to.deep.equal([{ text: 'Exil', lang: 'de' }]);
    expect(named.places.get('city')?.names).to.deep.equal([{ text: 'Stadt', lang: 'de' }]);
    expect(dataset.people.get('a')?.names).to.deep.equal([{ text: 'Jack' }]);
    expect(named.sources).to.equal(dataset.sources);
  });

  it('ignores what a page has added to all objects', () => {
    const restore = extendPrototypes();
    const { offices } = withLocalNames(dataset, { lang: 'de', offices: { king: { text: 'König' } } });
    restore();
    const king: object = offices.get('king') ?? {};
    expect(Object.getPrototypeOf(king)).to.equal(null);
    expect(king).to.deep.include({ name: 'King', names: [{ text: 'König', lang: 'de' }] });
  });
});
