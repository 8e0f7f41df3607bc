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

/** What is put into words that take more than a number. */
const VALUES: Readonly<Record<string, (n: number) => unknown[]>> = {
  more: (n) => [n, n],
  aged: (n) => [String(n), n],
  duration: (n) => [String(n), n, 'year'],
  inflect: () => ['1', 'before'],
  articles: () => ['1'],
  markedPart: () => ['day', '~'],
};

/** Every text of some words with its path, functions called with a few numbers. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...values: unknown[]) => unknown;
    const values = VALUES[path.split('.').at(-1) ?? ''] ?? ((n) => [n]);
    return [1, 2, 3, 11].map((n) => [`${path}(${n})`, String(call(...values(n)))]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const placesOf = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(String).sort().join(' ');

/** Words that happen to be the same as in English. */
const SAME_AS_ENGLISH = {
  ar: [],
  de: ['April', 'August', 'September', 'November', 'Regent', 'Monarch', 'Religion', 'Titular'],
  el: [],
  fr: [
    'indiction {0}',
    'Proclamation',
    'Investiture',
    'Consort',
    'Consorts',
    'Dynasties',
    'Religion',
    'Signature',
    'Succession',
    'Vacant',
    'Records',
    'Sources',
  ],
  ru: [],
  tr: ['Mar', 'May'],
};

describe('the words of every language', () => {
  let all: Words[];
  before(async () => {
    all = await Promise.all(LANGUAGES.map(loadWords));
  });

  it('are those of that language', () => {
    expect(LANGUAGES).to.deep.equal(['en', 'ar', 'de', 'el', 'fr', 'ru', 'tr']);
    expect(all.map(({ lang }) => lang)).to.deep.equal(LANGUAGES);
  });

  it('have the same keys, no empty text, and the same places for values as English', () => {
    const english = new Map(textsOf(ENGLISH));
    for (const words of all) {
      const { lang, boxes } = words;
      const texts = textsOf(words);
      for (const [path, text] of texts) {
        expect(text.trim(), `${lang}${path}`).not.to.equal('');
        expect(text, `${lang}${path}`).not.to.match(/undefined|NaN|\[object/);
        const same = english.get(path);
        if (same !== undefined) expect(placesOf(text), `${lang}${path}`).to.equal(placesOf(same));
      }
      const { semicolon: _, ...needed } = boxes;
      expect(Object.keys(needed).sort(), lang).to.deep.equal(Object.keys(ENGLISH.boxes).sort());
      for (const group of ['labels', 'sections', 'vacancies', 'newTitles', 'marriageEnds'] as const)
        expect(Object.keys(boxes[group]).sort(), `${lang}.${group}`).to.deep.equal(
          Object.keys(ENGLISH.boxes[group]).sort(),
        );
    }
  });

  it('keep the number of a term and its word on one line', () => {
    for (const { boxes, lang } of all)
      for (const n of [1, 2, 11]) {
        expect(boxes.term(n, 'Abc'), lang).not.to.include(' ');
        expect(boxes.term(n, 'Abc').split(/[ \u00a0]/), lang).to.have.length(2);
      }
  });

  it('are words of their own: those that are the English ones too are these', () => {
    const english = new Map(textsOf(ENGLISH));
    const same = all.slice(1).map((words) => {
      const texts = textsOf(words).filter(([path, text]) => english.get(path) === text);
      return [
        words.lang,
        [...new Set(texts.map(([, text]) => text))].filter((text) => /\p{L}{2}/u.test(text)),
      ];
    });
    expect(Object.fromEntries(same)).to.deep.equal(SAME_AS_ENGLISH);
  });

  it('are in the letters of the language', () => {
    for (const words of all.filter(({ lang }) => ['ar', 'el', 'ru'].includes(lang))) {
      const foreign = textsOf(words).filter(
        ([path, text]) => path !== '.lang' && /[a-z]/i.test(text.replace(/\b(?:IP|Enter|[IVX]+)\b/g, '')),
      );
      expect(foreign, words.lang).to.deep.equal([]);
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
    ['ru', 'ru'],
    ['tr-TR', 'tr'],
    ['ar-EG', 'ar'],
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
