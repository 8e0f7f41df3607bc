/** What editors and language models know of the elements, read by those programs themselves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import cssService from 'vscode-css-languageservice';
import htmlService from 'vscode-html-languageservice';

const { getCSSLanguageService, newCSSDataProvider } = cssService;
const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService;

const root = join(import.meta.dirname, '../..');
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(root, 'dist/editors', name), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
/** @type {any[]} */
const elements = manifest.modules
  .flatMap((/** @type {any} */ { declarations }) => declarations)
  .filter((/** @type {any} */ { tagName }) => tagName);

const html = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [newHTMLDataProvider('byz', read('html-custom-data.json'))],
});

/** @param {string} text with `|` where the cursor stands @returns {string[]} what VS Code offers there */
function offered(text) {
  const source = text.replace('|', '');
  const document = TextDocument.create('file:///a.html', 'html', 1, source);
  const position = document.positionAt(text.indexOf('|'));
  return html
    .doComplete(document, position, html.parseHTMLDocument(document))
    .items.map(({ label }) => label);
}

describe('VS Code', () => {
  it('completes each tag', () =>
    assert.deepEqual(
      offered('<|').filter((label) => label.startsWith('byz-')),
      elements.map(({ tagName }) => tagName).sort(),
    ));

  for (const { tagName, attributes } of elements)
    it(`completes the attributes of ${tagName}`, () => {
      const labels = offered(`<${tagName} |></${tagName}>`);
      assert.deepEqual(
        attributes
          .map((/** @type {any} */ { name }) => name)
          .filter((/** @type {string} */ name) => !labels.includes(name)),
        [],
      );
    });

  it('explains a tag in the words of the manifest', () => {
    const document = TextDocument.create('file:///a.html', 'html', 1, '<byz-infobox></byz-infobox>');
    const hover = html.doHover(document, { line: 0, character: 3 }, html.parseHTMLDocument(document));
    const [{ description }] = elements.filter(({ tagName }) => tagName === 'byz-infobox');
    assert.ok(JSON.stringify(hover?.contents).includes(JSON.stringify(description).slice(1, 60)));
  });

  it('completes the custom properties in a style sheet', () => {
    const css = getCSSLanguageService({
      customDataProviders: [newCSSDataProvider(read('css-custom-data.json'))],
    });
    const document = TextDocument.create('file:///a.css', 'css', 1, 'byz-infobox { --byz }');
    const sheet = css.parseStylesheet(document);
    const labels = css
      .doComplete(document, { line: 0, character: 19 }, sheet)
      .items.map(({ label }) => label);
    const names = elements.flatMap(({ cssProperties = [] }) =>
      cssProperties.map((/** @type {any} */ { name }) => name),
    );
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => !labels.includes(name)),
      [],
    );
  });
});

describe('web-types', () => {
  const { contributions, version } = read('web-types.json');
  it('are named in package.json, and of its version', () => {
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(own['web-types'], './dist/editors/web-types.json');
    assert.equal(version, own.version);
  });
  it('have each tag, attribute, event, slot, part and custom property', () => {
    for (const element of elements) {
      const found = contributions.html.elements.find(
        (/** @type {any} */ { name }) => name === element.tagName,
      );
      /** @param {any[]} [list] */
      const names = (list = []) => list.map(({ name }) => name);
      assert.deepEqual(names(found.attributes), names(element.attributes));
      assert.deepEqual(names(found.js.events), names(element.events));
      assert.deepEqual(names(found.slots), names(element.slots));
      assert.deepEqual(names(found.css.parts), names(element.cssParts));
      assert.deepEqual(names(found.css.properties), names(element.cssProperties));
    }
  });
});

describe('llms.txt', () => {
  const text = readFileSync(join(root, 'dist/llms.txt'), 'utf8');
  it('begins as the format asks: a title, then a quoted summary', () =>
    assert.match(text, /^# byz-widgets\n\n> .+\n/));
  for (const { tagName, attributes, events = [] } of elements)
    it(`lists each attribute and event of ${tagName}`, () => {
      const section = text.split(`## <${tagName}>\n`)[1]?.split('\n## ')[0] ?? '';
      for (const { name } of [...attributes, ...events]) assert.ok(section.includes(`- \`${name}\`: `), name);
    });
});
