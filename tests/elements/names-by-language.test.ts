import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import type { LitElement } from 'lit';
import '../../src/define/byz-infobox.js';
import '../../src/define/byz-succession-box.js';
import { all, part, place, settled, squeeze, textOf } from '../helpers/elements.js';

const PERSON = 'john-vii-palaiologos';

async function onPage(lang: string, tag: string, person = PERSON): Promise<LitElement> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag) as LitElement & { person: string };
  element.person = person;
  page.append(element);
  return settled(element);
}

/** Each text of an element with the language that it is marked to be in; not works, which are cited in their own. */
function textsOf(element: LitElement): { text: string; lang: string | undefined }[] {
  const texts: { text: string; lang: string | undefined }[] = [];
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = squeeze(node.textContent);
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined;
    if (text && !node.parentElement?.closest('[part~="footnotes"] :is(ol, ul)')) texts.push({ text, lang });
  }
  return texts;
}

const langOf = (element: LitElement, text: string): (string | undefined)[] => [
  ...new Set(
    textsOf(element)
      .filter((found) => found.text === text)
      .map(({ lang }) => lang),
  ),
];

const LANGUAGES = [
  {
    lang: 'de',
    shown: 'Johannes VII. Palaiologos',
    before: 'Johannes V. Palaiologos',
    office: 'Byzantinischer Kaiser',
  },
  {
    lang: 'de-AT',
    shown: 'Johannes VII. Palaiologos',
    before: 'Johannes V. Palaiologos',
    office: 'Byzantinischer Kaiser',
  },
  {
    lang: 'el',
    shown: 'Ιωάννης Ζ΄ Παλαιολόγος',
    before: 'Ιωάννης Ε΄ Παλαιολόγος',
    office: 'Βυζαντινός Αυτοκράτορας',
  },
] as const;

describe('names in the language of the page', () => {
  for (const { lang, shown, before, office } of LANGUAGES)
    for (const tag of ['byz-infobox', 'byz-succession-box'])
      it(`are drawn by <${tag}> for "${lang}", and what is English is marked so`, async () => {
        const element = await onPage(lang, tag);
        const [base] = lang.split('-');
        expect(part(element, 'name').textContent).to.equal(shown);
        for (const name of [shown, before, office]) expect(langOf(element, name), name).to.deep.equal([base]);
        expect(textOf(element)).not.to.contain('John V Palaiologos');
        // Nobody has translated these.
        expect(langOf(element, 'Andronikos V Palaiologos')).to.deep.equal(['en']);
        const unmarked = textsOf(element).filter(
          ({ text, lang: marked }) => marked === base && /\b(?:emperor|the|of|as|in|his)\b/i.test(text),
        );
        expect(unmarked).to.deep.equal([]);
      });

  it('follow the language when it changes', async () => {
    const element = await onPage('en', 'byz-infobox');
    expect(part(element, 'name').textContent).to.equal('John VII Palaiologos');
    (element.parentElement as HTMLElement).lang = 'de';
    await waitUntil(() => part(element, 'name').textContent === 'Johannes VII. Palaiologos');
  });

  it('add no marks to an English page', async () => {
    const element = await onPage('en-GB', 'byz-infobox');
    const marks = all(element, '[lang]').filter((marked) => marked.getAttribute('lang') === 'en');
    expect(marks.map(({ localName }) => localName)).to.deep.equal(['article']);
  });

  it('keep the wording of prose, as one phrase with dates in the page’s language', async () => {
    const element = await onPage('de', 'byz-infobox', 'bayezid-i');
    const description = part(element, 'description');
    const phrase = description.querySelector(':scope > [lang="en"]');
    expect(phrase?.getAttribute('dir')).to.equal('auto');
    expect(squeeze(phrase?.textContent)).to.contain('John VII Palaiologos');
    expect(phrase?.querySelector('[lang]:not([part~="date"])') ?? null).to.equal(null);
  });

  it('in an author’s own data come from the document, whose language is unknown', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const data = {
      people: [
        {
          id: 'a',
          name: 'Anna',
          names: [{ text: 'Anna von Savoyen', lang: 'de', kind: 'display' }],
          father: { person: 'b' },
          tenures: [{ office: 'o', reign: '1326/1341' }],
          house: 'h',
        },
        { id: 'b', name: 'Amadeus' },
      ],
      offices: [{ id: 'o', name: 'Empress', names: [{ text: 'Kaiserin', lang: 'de' }] }],
      houses: [{ id: 'h', name: 'Savoy', names: [{ text: 'Savoyen', lang: 'de', dynasty: 'Haus Savoyen' }] }],
    };
    for (const [tag, words] of [
      ['byz-infobox', ['Anna von Savoyen', 'Kaiserin', 'Savoyen', 'Amadeus']],
      ['byz-succession-box', ['Anna von Savoyen', 'Kaiserin', 'Haus Savoyen']],
    ] as const) {
      const element = await place<LitElement & { data?: unknown }>(tag, { data, person: 'a' } as object);
      page.append(element);
      await waitUntil(() => textOf(element).includes('Anna von Savoyen'));
      for (const word of words) expect(langOf(element, word), word).to.deep.equal(['de']);
    }
  });
});
