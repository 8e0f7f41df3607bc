import { expect } from '@open-wc/testing';
import { shortName } from '../../../../../src/elements/byz-timeline/view/short-name.js';

describe('a short name', () => {
  const names: [name: string, house: string | undefined, short: string][] = [
    ['Andronikos II Palaiologos', 'Palaiologos', 'Andronikos II'],
    ['John V', undefined, 'John V'],
    ['Tiberius II Constantine', undefined, 'Tiberius II'],
    ['Matthew Kantakouzenos', 'Kantakouzenos', 'Matthew'],
    ['Matthew Kantakouzenos', undefined, 'Matthew Kantakouzenos'],
    ['Anna of Savoy', 'Savoy', 'Anna of Savoy'],
    ['Palaiologos', 'Palaiologos', 'Palaiologos'],
    ['Irene', 'Isaurian', 'Irene'],
    ['Ivan Vladislav', undefined, 'Ivan Vladislav'],
    ['X', undefined, 'X'],
    ['Johannes VII. Palaiologos', 'Palaiologos', 'Johannes VII.'],
    ['Ἰωάννης Ζʹ Παλαιολόγος', 'Παλαιολόγος', 'Ἰωάννης Ζʹ'],
    ['Ιωάννης Ζ΄ Παλαιολόγος', 'Palaiologos', 'Ιωάννης Ζ΄'],
    ['Κωνσταντίνος ΙΑ΄ Παλαιολόγος', undefined, 'Κωνσταντίνος ΙΑ΄'],
    ['', undefined, ''],
  ];
  for (const [name, house, short] of names)
    it(`of "${name}" is "${short}"`, () => expect(shortName(name, house)).to.equal(short));
});
