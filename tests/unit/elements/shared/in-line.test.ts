import { expect } from '@open-wc/testing';
import { closeBidi, keepTogether } from '../../../../src/elements/shared/drawing/in-line.js';

describe('keepTogether', () => {
  const rows: [date: string, pieces: string[]][] = [
    ['1390', ['1390']],
    ['1403–1407', ['1403–1407']],
    ['14 April – 17 September 1390', ['14 April –', '17 September 1390']],
    ['1 August 527 – 14 November 565', ['1 August 527 –', '14 November 565']],
    ['20 or 21 July 356 BC', ['20 or 21 July 356 BC']],
    ['14. April – 17. September 1390', ['14. April –', '17. September 1390']],
    [
      'between 20 September 1390 and 15 October 1391',
      ['between', '20 September 1390', 'and', '15 October 1391'],
    ],
    ['1 February 1918 [O.S. 19 January 1918]', ['1 February 1918', '[O.S.', '19 January 1918]']],
    ['? – 1390', ['? –', '1390']],
  ];
  for (const [date, pieces] of rows)
    it(date, () => {
      expect(keepTogether(date).split(' ')).to.deep.equal(
        pieces.map((piece) => piece.replace(/ /g, '\u00a0')),
      );
    });
});

describe('closeBidi', () => {
  const rows: [what: string, text: string, expected: string][] = [
    ['a plain text', 'Zoe', 'Zoe'],
    ['marks that open nothing', 'a\u200e b\u200f', 'a\u200e b\u200f'],
    ['an override that stays open', '\u202ea', '\u202ea\u202c'],
    ['an isolate that stays open', '\u2067a', '\u2067a\u2069'],
    ['what is closed already', '\u202ba\u202c \u2066b\u2069', '\u202ba\u202c \u2066b\u2069'],
    ['ends of what others opened', 'a\u202c\u2069b', 'ab'],
    ['an embedding inside an isolate ends with it', '\u2067\u202ea\u2069b', '\u2067\u202ea\u2069b'],
    [
      'the end of an embedding outside of an isolate',
      '\u202e\u2067a\u202cb\u2069',
      '\u202e\u2067ab\u2069\u202c',
    ],
    ['several, from the inside out', '\u202a\u2068\u202da', '\u202a\u2068\u202da\u202c\u2069\u202c'],
  ];
  for (const [what, text, expected] of rows)
    it(what, () => {
      expect(closeBidi(text)).to.equal(expected);
    });
});
