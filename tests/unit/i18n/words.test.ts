import { expect } from '@open-wc/testing';
import { around, fill } from '../../../src/i18n/fill.js';
import { ENGLISH, LANGUAGES, loadWords, loadedWords } from '../../../src/i18n/index.js';
import type { Words } from '../../../src/i18n/index.js';

describe('fill and around', () => {
  const rows: [string, (string | number)[], string][] = [
    ['with {0}', ['X'], 'with X'],
    ['{1} of {0}', ['A', 'B'], 'B of A'],
    ['{0} and {0}', ['A'], 'A and A'],
    ['{0}', [7], '7'],
    ['{0}', [], ''],
    ['{0} {1}', ['A'], 'A '],
    ['{0}', ['{1}', 'no'], '{1}'],
    ['{0}', ['$& $1'], '$& $1'],
    ['{x} {}', ['A'], '{x} {}'],
    ['', ['A'], ''],
  ];
  for (const [pattern, values, expected] of rows)
    it(`fill(${JSON.stringify(pattern)}, ${JSON.stringify(values)})`, () => {
      expect(fill(pattern, ...values)).to.equal(expected);
    });

  it('around splits at the one place', () => {
    expect(around('with {0}')).to.deep.equal(['with ', '']);
    expect(around('a {0} b')).to.deep.equal(['a ', ' b']);
    expect(around('none')).to.deep.equal(['none', '']);
  });
});

/** Every text of some words with its path, functions called with a few numbers. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (n: number) => unknown;
    return [1, 2, 3, 11].map((n) => [`${path}(${n})`, String(call(n))]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const placesOf = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(String).sort().join(' ');

describe('the words of every language', () => {
  let all: Words[];
  before(async () => {
    all = await Promise.all(LANGUAGES.map(loadWords));
  });

  it('are those of that language', () => {
    expect(LANGUAGES).to.deep.equal(['en', 'de', 'el', 'fr']);
    expect(all.map(({ lang }) => lang)).to.deep.equal(LANGUAGES);
  });

  it('have the same keys, no empty text, and the same places for values as English', () => {
    const english = new Map(textsOf(ENGLISH.boxes));
    for (const { lang, boxes } of all) {
      const texts = textsOf(boxes);
      for (const [path, text] of texts) {
        expect(text.trim(), `${lang}${path}`).not.to.equal('');
        expect(text, `${lang}${path}`).not.to.match(/undefined|NaN|\[object/);
        const same = english.get(path);
        if (same !== undefined) expect(placesOf(text), `${lang}${path}`).to.equal(placesOf(same));
      }
      expect(Object.keys(boxes).sort(), lang).to.deep.equal(Object.keys(ENGLISH.boxes).sort());
      for (const group of ['labels', 'sections', 'vacancies', 'newTitles', 'marriageEnds'] as const)
        expect(Object.keys(boxes[group]).sort(), `${lang}.${group}`).to.deep.equal(
          Object.keys(ENGLISH.boxes[group]).sort(),
        );
    }
  });

  it('are words of their own: hardly any is the English one', () => {
    const english = new Map(textsOf(ENGLISH.boxes));
    for (const { lang, boxes } of all.filter((words) => words !== ENGLISH)) {
      const texts = textsOf(boxes);
      const same = texts.filter(([path, text]) => english.get(path) === text && /\p{L}{4}/u.test(text));
      expect(same.length / texts.length, `${lang}: ${same.join('; ')}`).to.be.below(0.1);
    }
  });

  it('count in ordinals', () => {
    const ordinals = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ENGLISH.boxes.ordinal);
    expect(ordinals.join()).to.equal('1st,2nd,3rd,4th,11th,12th,13th,21st,22nd,101st,111th');
  });

  it('agree with the number of images', () => {
    expect([1, 2].map(ENGLISH.boxes.images)).to.deep.equal(['1 more image', '2 more images']);
  });
});

describe('loadWords and loadedWords', () => {
  const tags: [tag: string, lang: string][] = [
    ['en', 'en'],
    ['EN-us', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['el', 'el'],
    ['el-GR', 'el'],
    ['grc', 'en'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['it', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['d', 'en'],
    ['toString', 'en'],
    ['__proto__', 'en'],
  ];
  for (const [tag, lang] of tags)
    it(`${JSON.stringify(tag)}: ${lang}`, async () => {
      const words = await loadWords(tag);
      expect(words.lang).to.equal(lang);
      expect(loadedWords(tag)).to.equal(words);
    });

  it('load a language once', async () => {
    expect(loadWords('de')).to.be.instanceOf(Promise);
    expect(await loadWords('de')).to.equal(await loadWords('de-CH'));
  });
});
