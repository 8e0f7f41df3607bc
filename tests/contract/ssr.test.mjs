/** The built package under @lit-labs/ssr, in Node alone. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { built } from '../helpers/built.mjs';

const data = {
  people: [
    { id: 'a', name: 'A', birth: { date: '1370' }, tenures: [{ title: 'King', reign: '1390/1400' }] },
    { id: 'b', name: 'B', tenures: [{ title: 'King', reign: '1400/1410' }] },
  ],
};

/** @type {typeof import('../../src/data.js')} */
let library;
/** @type {unknown[]} */
const warned = [];
const { warn } = console;

before(async () => {
  console.warn = (...texts) => warned.push(texts);
  await built('define/all.js');
  library = await built('data.js');
});
after(() => {
  console.warn = warn;
});

/** @param {unknown} template @returns {string} what a server sends, without styles and Lit's marks */
const rendered = (template) =>
  collectResultSync(render(template)).replace(/<style>[\s\S]*?<\/style>|<!--.*?-->/g, '');

/** @param {string} text HTML @returns {string} */
const textOf = (text) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {unknown} document @returns {unknown} */
function datasetOf(document) {
  const parsed = library.parseDataset(document);
  assert.ok(parsed.ok);
  return parsed.value;
}

/** The tags as authors write them; nothing is loaded. */
const tags = {
  'byz-infobox': html`<byz-infobox person="manuel-ii-palaiologos" images="ask">Fallback</byz-infobox>`,
  'byz-succession-box': html`<byz-succession-box person="manuel-ii-palaiologos"
    >Fallback</byz-succession-box
  >`,
  'byz-timeline': html`<byz-timeline person="manuel-ii-palaiologos">Fallback</byz-timeline>`,
  'byz-dataset': html`<byz-dataset selection="manuel-ii-palaiologos">Fallback</byz-dataset>`,
};

for (const connected of [false, true])
  describe(`under @lit-labs/ssr, with${connected ? '' : 'out'} connectedCallback`, () => {
    before(() => {
      LitElementRenderer.renderOptions.push(() => ({ connectedCallback: connected }));
    });
    after(() => void LitElementRenderer.renderOptions.pop());

    it('there is no DOM', () => assert.equal(typeof document, 'undefined'));

    for (const [tag, template] of Object.entries(tags))
      it(`<${tag}> shows its fallback and says nothing of loading`, () => {
        const sent = rendered(template);
        assert.match(sent, /<slot\s*><\/slot>/);
        assert.equal(textOf(sent), 'Fallback');
        assert.doesNotMatch(sent, /aria-busy="true"/);
      });

    it('draws data set by property', () => {
      const dataset = datasetOf(data);
      const box = textOf(rendered(html`<byz-infobox .data=${dataset} person="a">Fallback</byz-infobox>`));
      assert.match(box, /^A King 1390–1400 King Reign 1390–1400 Born 1370 Fallback$/);
      const succession = html`<byz-succession-box .data=${dataset} person="a"></byz-succession-box>`;
      assert.match(textOf(rendered(succession)), /King 1390–1400/);
      const life = textOf(rendered(html`<byz-timeline .data=${dataset} person="a"></byz-timeline>`));
      assert.match(life, /1370 Born 1390–1400 King/);
      const many = rendered(html`<byz-timeline .data=${dataset} people="a b"></byz-timeline>`);
      assert.match(many, /<details[^>]*?class="lists"/);
      assert.match(textOf(many), /1390–1400 King .*1400–1410 King/);
    });

    it('draws bundled people who are loaded, in a language that is loaded', async () => {
      const box = html`<byz-infobox person="john-vii-palaiologos"></byz-infobox>`;
      const german = html`<byz-infobox person="john-vii-palaiologos" lang="de"></byz-infobox>`;
      await library.loadBundled('john-vii-palaiologos');
      assert.match(textOf(rendered(box)), /^John VII Palaiologos .*Reign 14 April – 17 September 1390/);
      if (!connected) assert.equal(textOf(rendered(german)), '');
      await library.loadBundled('john-vii-palaiologos', { lang: 'de' });
      await library.loadWords('de');
      assert.match(textOf(rendered(german)), /Regierungszeit 14\. April – 17\. September 1390/);
    });

    it('a picture that is asked for names its server', () => {
      const images = [{ src: 'https://pictures.example.org/a.png', alt: 'P', width: 30, height: 50 }];
      const dataset = datasetOf({ people: [{ id: 'a', name: 'A', images }] });
      const sent = rendered(html`<byz-infobox .data=${dataset} person="a" images="ask"></byz-infobox>`);
      assert.match(textOf(sent), / pictures\.example\.org\b(?!\/a)/);
      const loaded = rendered(html`<byz-infobox .data=${dataset} person="a"></byz-infobox>`);
      assert.match(loaded, /<img[^>]*src="https:\/\/pictures\.example\.org\/a\.png"/);
    });

    it(`a <byz-dataset> ${connected ? 'gives' : 'cannot give'} its data to the elements inside`, () => {
      const scope = html`<byz-dataset .data=${datasetOf(data)} selection="b">
        <byz-infobox>Fallback</byz-infobox>
      </byz-dataset>`;
      assert.match(textOf(rendered(scope)), connected ? /^B King 1400–1410 King/ : /^Fallback$/);
    });

    it('warns of nothing', () => assert.deepEqual(warned, []));
  });
