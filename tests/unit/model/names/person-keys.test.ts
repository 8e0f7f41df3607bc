import { expect } from '@open-wc/testing';
import { personKeys } from '../../../../src/model/names/person-keys.js';
import type { Person } from '../../../../src/model/schema/index.js';

describe('personKeys', () => {
  const rows: readonly [what: string, person: Omit<Person, 'id'>, keys: readonly string[]][] = [
    ['a name as it is', { name: 'Zeno' }, ['zeno']],
    [
      'all names and the Wikidata id',
      {
        name: 'John',
        names: [
          { text: 'Ioannes', kind: 'full' },
          { text: 'Ἰωάννης', lang: 'grc' },
        ],
        wikidata: 'Q1',
      },
      ['john', 'ioannes', 'ιωαννησ', 'q1'],
    ],
    [
      'a name with its number alone, and without it',
      { name: 'Constantine XI Palaiologos' },
      ['constantine xi palaiologos', 'constantine xi', 'constantine'],
    ],
    [
      'a Greek number',
      { name: 'Ἰωάννης Ζʹ Παλαιολόγος' },
      ["ιωαννησ ζ' παλαιολογοσ", "ιωαννησ ζ'", 'ιωαννησ'],
    ],
    [
      'a name without its epithet',
      { name: 'Michael IV the Paphlagonian' },
      ['michael iv the paphlagonian', 'michael iv', 'michael'],
    ],
    ['a name without its place', { name: 'Irene of Athens' }, ['irene of athens', 'irene']],
    [
      'a Greek name without its epithet',
      { name: 'Βασίλειος ὁ Μακεδών' },
      ['βασιλειοσ ο μακεδων', 'βασιλειοσ'],
    ],
    [
      'a name without its explanation',
      { name: 'Tiberius, son of Maurice' },
      ['tiberius, son of maurice', 'tiberius'],
    ],
    [
      'names with nicknames',
      { name: 'Basil II', names: [{ text: 'the Bulgar-slayer', kind: 'alias' }, { text: 'Basilius II' }] },
      [
        'basil ii',
        'the bulgar-slayer',
        'basilius ii',
        'basil',
        'basilius',
        'basil ii the bulgar-slayer',
        'basil the bulgar-slayer',
        'basilius ii the bulgar-slayer',
        'basilius the bulgar-slayer',
      ],
    ],
    [
      'an alias that is a name of its own, which is no nickname',
      { name: 'Anna', names: [{ text: 'Saint Xene', kind: 'alias' }] },
      ['anna', 'saint xene'],
    ],
    [
      "the title of an encyclopedia's page, and without its explanation",
      { name: 'Leo', href: 'https://en.wikipedia.org/wiki/Leo_I_(emperor)?x#Reign' },
      ['leo', 'leo i (emperor)', 'leo i'],
    ],
    [
      'a title in other letters',
      { name: 'Zoe', href: 'https://el.wikipedia.org/wiki/%CE%96%CF%89%CE%AE' },
      ['zoe', 'ζωη'],
    ],
    ['no title of a broken address', { name: 'Zoe', href: 'https://example.org/wiki/%E0%A4%A' }, ['zoe']],
    ['no title of another page', { name: 'Zoe', href: 'https://example.org/zoe' }, ['zoe']],
  ];
  for (const [what, person, keys] of rows)
    it(`hold ${what}`, () => {
      expect(personKeys({ id: 'a', ...person })).to.have.members(keys);
    });
});
