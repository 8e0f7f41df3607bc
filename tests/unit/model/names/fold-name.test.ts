import { expect } from '@open-wc/testing';
import { foldName } from '../../../../src/model/names/fold-name.js';

describe('foldName', () => {
  const same: readonly [what: string, forms: readonly string[]][] = [
    ['case', ['John V', 'JOHN V', 'john v', 'jOHN v']],
    ['full case', ['Straße', 'STRASSE', 'strasse', 'ſtraße']],
    ['accents and breathings', ['Ἰωάννης', 'Ιωαννης', 'ΙΩΑΝΝΗΣ', 'Ἰωάννης'.normalize('NFD'), 'Ιωάννης']],
    ['iota subscripts', ['ᾠδή', 'ωδη', 'ὨΔΉ']],
    ['final sigma', ['Δούκας', 'ΔΟΥΚΑΣ', 'δουκασ']],
    ['Latin accents', ['Dragaš', 'Dragas', 'Dragas\u030c', 'DRAGAŠ']],
    ['Turkish letters', ['İsfendiyar', 'Isfendiyar', 'ısfendiyar']],
    ['Hebrew points', ['דָּוִד', 'דוד']],
    ['Arabic vowels', ['مُحَمَّد', 'محمد']],
    [
      'apostrophes',
      [
        "Al-Ma'mun",
        'Al-Ma’mun',
        'al-maʼmun',
        'al-ma‘mun',
        'al-ma＇mun',
        'al-ma´mun',
        'al-ma`mun',
        'al-ma᾽mun',
      ],
    ],
    ['Greek numerals', ["Ζ'", 'Ζʹ', 'ζ΄', 'Ζ’', 'Ζ´']],
    ['Roman numeral signs', ['Michael Ⅶ', 'Michael VII', 'michael ⅶ']],
    [
      'dashes',
      [
        'Bulgar-Slayer',
        'Bulgar‐Slayer',
        'Bulgar‑Slayer',
        'Bulgar–Slayer',
        'Bulgar—Slayer',
        'Bulgar−Slayer',
        'Bulgar－Slayer',
      ],
    ],
    [
      'invisible marks',
      [
        'Zoe',
        'Z\u00adoe',
        'Z\u200doe',
        'Z\u200coe',
        'Zo\u2060e',
        '\ufeffZoe',
        '\u200eZoe\u200f',
        '\u202aZoe\u202c',
        '\u2066Zoe\u2069',
        'Z\u200boe',
        'Zoe\ufe0f',
        'Z\u034foe',
      ],
    ],
    ['blanks', ['John V', '  John \n\t V ', 'John\u00a0V', 'John\u202fV', 'John\u3000V', 'John\u2009V']],
    ['wide and joined letters', ['Ｚｏｅ', 'Zoe']],
    ['ligatures', ['ﬁlip', 'filip']],
    ['Latin letters with strokes', ['Đurađ of Łódź, Sør', 'Durad of Lodz, Sor', 'durad of lodz, sor']],
    ['Persian letters', ['علی ملک', 'علي ملك']],
    ['final Arabic letters', ['موسى', 'موسي']],
    ['Arabic elongation', ['محمـــد', 'محمد']],
    ['ordinal numbers', ['Konstantin XI. Palaiologos', 'Konstantin XI Palaiologos']],
    ['ordinal numbers at the end', ['Konstantin XI.', 'Konstantin XI']],
  ];
  for (const [what, forms] of same)
    it(`unifies ${what}`, () => {
      expect(forms.map(foldName)).to.deep.equal(forms.map(() => foldName(forms[0] ?? '')));
    });

  const other: readonly [string, string][] = [
    ['John V', 'John VI'],
    ['John V', 'JohnV'],
    ['Bulgar-Slayer', 'Bulgar Slayer'],
    ['Ma’mun', 'Mamun'],
    ['J. Doukas', 'J Doukas'],
    ['C. Doukas', 'C Doukas'],
    ['Иван', 'Ивана'],
    ['कि', 'की'],
    ['か', 'が'],
  ];
  for (const [one, two] of other)
    it(`distinguishes ${one} from ${two}`, () => {
      expect(foldName(one)).not.to.equal(foldName(two));
    });

  it('is idempotent', () => {
    for (const [, forms] of same)
      for (const form of forms) expect(foldName(foldName(form))).to.equal(foldName(form));
  });

  it('reduces white space and invisible marks to nothing', () => {
    expect(foldName(' \u00ad\u200b\n')).to.equal('');
  });
});
