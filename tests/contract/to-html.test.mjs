/** The plain HTML of the bundled dataset's people, read by a validator. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { JSDOM } from 'jsdom';
import { built } from '../helpers/built.mjs';

const LANGUAGES = ['en', 'de', 'el'];

/** One person in so many is read, and John VII, whose record has nearly everything. */
const STEP = 35;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'valid-id': 'error' },
});

/** @param {string} lang @param {string} content of the body @returns {string} a page */
const pageOf = (lang, content) =>
  `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<title>People</title>\n</head>\n<body>\n<h1>People</h1>\n${content}</body>\n</html>\n`;

/** @param {string} page @returns {Promise<string[]>} what the validator says of it */
async function complaints(page) {
  const { results } = await validator.validateString(page);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line }) => `${ruleId}: ${message}: ${page.split('\n')[line - 1]}`);
}

/** @type {any} */
let library;
/** @type {any} */
let dataset;
before(async () => {
  library = await built('data.js');
  for (const lang of LANGUAGES) dataset = await library.loadBundled('everyone', { lang });
});

/** @param {string} lang @returns {Promise<{ id: string, html: string }[]>} the three views of many people */
async function samples(lang) {
  const { chronologyView, infoboxView, loadWords, successionView, toHtml } = library;
  const words = await loadWords(lang);
  const options = { words, personHref: '/people/{id}' };
  return [...dataset.people.values()]
    .filter(({ id }, index) => index % STEP === 0 || id === 'john-vii-palaiologos')
    .flatMap((person) =>
      [
        infoboxView(dataset, person, words),
        successionView(dataset, person, words),
        chronologyView(dataset, { person: person.id }, words),
      ].map((view) => ({ id: person.id, html: toHtml(view, options) })),
    );
}

describe('plain HTML', () => {
  for (const lang of LANGUAGES)
    it(`is valid, and marks languages and directions: ${lang}`, async () => {
      const found = { links: 0, foreign: 0, pictures: 0 };
      for (const { id, html } of await samples(lang)) {
        const page = pageOf(lang, html);
        assert.deepEqual(await complaints(page), [], id);
        const { document } = new JSDOM(page).window;
        assert.equal(document.querySelector('article')?.lang, lang);
        for (const element of document.querySelectorAll('article *')) {
          const own = element.getAttribute('lang');
          if (own === null) continue;
          assert.deepEqual(Intl.getCanonicalLocales(own), [own], id);
          if (own === lang) continue;
          found.foreign++;
          // A heading has its direction from its words.
          assert.ok(element.closest('[dir="auto"], h2, h3'), `${id}: ${element.outerHTML}`);
        }
        for (const { href } of document.querySelectorAll('a')) {
          found.links++;
          assert.match(href, /^(https?:\/\/|about:blank|\/people\/)/, id);
        }
        for (const { src } of document.querySelectorAll('img')) {
          found.pictures++;
          assert.match(src, /^https:\/\//, id);
        }
      }
      assert.ok(found.links > 300 && found.foreign > 5 && found.pictures > 0, JSON.stringify(found));
    });

  it('of all rulers is valid', async () => {
    const { ENGLISH, chronologyView, loadBundled, toHtml } = library;
    const outline = await loadBundled('outline');
    const html = toHtml(chronologyView(outline, { house: 'palaiologos' }, ENGLISH));
    assert.deepEqual(await complaints(pageOf('en', html)), []);
    assert.match(html, /<li>/);
  });

  it('of a malicious record is valid too', async () => {
    const { ENGLISH, infoboxView, parseDataset, successionView, toHtml } = library;
    const harm = `"><script>alert(1)</script><img src=x onerror=alert(1)> & ' </article>`;
    const parsed = parseDataset({
      people: [
        {
          id: 'a',
          name: harm,
          description: [harm, { text: harm, href: 'javascript:alert(1)' }, { em: harm }],
          names: [{ text: harm, lang: 'el' }],
          tenures: [{ title: harm, reign: '1390/1400', predecessors: [{ text: harm, href: 'data:,x' }] }],
          images: [{ src: 'https://example.org/a.png?a=1&b="', alt: harm, caption: harm }],
          categories: [harm],
        },
      ],
    });
    const person = parsed.value.people.get('a');
    for (const view of [infoboxView, successionView]) {
      const page = pageOf('en', toHtml(view(parsed.value, person, ENGLISH)));
      assert.deepEqual(await complaints(page), []);
      const { document } = new JSDOM(page).window;
      assert.deepEqual([...document.querySelectorAll('script, [onerror], [href^="javascript"]')], []);
      assert.equal(document.querySelectorAll('article').length, 1);
    }
  });

  it('that is invalid would be detected', async () => {
    const wrong = '<article lang="en"><h2>A</h2><table><tr><td>B</table><p><div>C</div></p></article>\n';
    assert.notDeepEqual(await complaints(pageOf('en', wrong)), []);
  });
});
