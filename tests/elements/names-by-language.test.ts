import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import type { LitElement } from 'lit';
import '../../src/define/byz-infobox.js';
import '../../src/define/byz-succession-box.js';
import '../../src/define/byz-timeline.js';
import type { ByzTimeline } from '../../src/index.js';
import { all, one, part, parts, place, quiet, settled, squeeze, textOf } from '../helpers/elements.js';

const PERSON = 'john-vii-palaiologos';

async function onPage(lang: string, tag: string, person = PERSON): Promise<LitElement> {
  return shownOn(lang, tag, { person });
}

async function shownOn(lang: string, tag: string, properties: object): Promise<LitElement> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement(tag), properties) as LitElement;
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
    shown: 'Ιωάννης Ζʹ Παλαιολόγος',
    before: 'Ιωάννης Εʹ Παλαιολόγος',
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

/** A timeline with its lists open. */
async function listed(lang: string, properties: Partial<ByzTimeline>): Promise<ByzTimeline> {
  const element = (await shownOn(lang, 'byz-timeline', properties)) as ByzTimeline;
  all<HTMLDetailsElement>(element, 'details.lists').forEach((lists) => {
    lists.open = true;
  });
  await waitUntil(() => parts(element, 'entry').length > 0);
  await quiet();
  return element;
}

describe('names on a timeline in the language of the page', () => {
  const span = { from: 1180, to: 1410 } as const;
  /** An emperor who has a name in no other language. */
  const untranslated = { id: 'john-komnenos-co-emperor', name: 'John Komnenos' };

  for (const { lang, shown, before, office } of LANGUAGES) {
    const [base] = lang.split('-');

    it(`are drawn in bars, lists and the title for "${lang}", and what is English is marked so`, async () => {
      const element = await listed(lang, { office: 'byzantine-emperor', ...span });
      expect(part(element, 'title').textContent).to.equal(office);
      expect(langOf(element, shown)).to.deep.equal([base]);
      expect(langOf(element, 'John VII Palaiologos')).to.deep.equal([]);
      const names = parts(element, 'bar-label').map((bar) => bar.getAttribute('aria-label') ?? '');
      expect(names.some((name) => name.startsWith(`${before}, `))).to.equal(true);
      expect(langOf(element, untranslated.name)).to.deep.equal(['en']);
    });

    it(`are drawn in a life for "${lang}", and offices without a name in it are marked as English`, async () => {
      const element = await listed(lang, { person: PERSON });
      expect(part(element, 'title').textContent).to.contain(shown);
      expect(langOf(element, office)).to.deep.equal([base]);
      expect(langOf(element, 'Byzantine emperor in Thessalonica')).to.deep.equal(['en']);
    });
  }

  it('are in the tooltip, the announcement and the list of contemporaries', async () => {
    const element = await listed('de', { office: 'byzantine-emperor', ...span, withContemporaries: true });
    element.reveal(PERSON);
    await waitUntil(() => !one(element, '.tooltip').hidden);
    expect(one(element, '.tooltip-name').textContent).to.equal('Johannes VII. Palaiologos');
    element.select('john-v-palaiologos');
    const list = (): string => squeeze(part(element, 'contemporaries').textContent);
    await waitUntil(() => list().includes('Johannes V. Palaiologos'));
    expect(list()).to.contain('Johannes VI.').and.not.to.contain('John VI');
    expect(one(element, '[role="status"]').textContent).to.contain('Johannes V. Palaiologos');
  });

  it('mark a tooltip’s English name', async () => {
    const element = await listed('de', { office: 'byzantine-emperor', ...span });
    expect(element.reveal(untranslated.id)).to.equal(true);
    await waitUntil(() => !one(element, '.tooltip').hidden);
    const name = one(element, '.tooltip-name');
    expect([name.textContent, name.lang]).to.deep.equal([untranslated.name, 'en']);
  });

  it('head the lanes and their lists, houses and people too', async () => {
    const houses = await listed('de', { house: 'kantakouzenos', lanes: 'house' });
    expect(parts(houses, 'list-heading').map(({ textContent }) => textContent)).to.deep.equal([
      'Kantakuzenos',
    ]);
    const people = await listed('de', { people: [PERSON, 'andronikos-v-palaiologos'] });
    const headings = parts(people, 'list-heading').map(({ textContent, lang }) => [textContent, lang]);
    expect(headings).to.deep.equal([
      ['Johannes VII. Palaiologos', ''],
      ['Andronikos V Palaiologos', 'en'],
    ]);
    const lanes = all(people, '.lane-label').map(({ textContent, lang }) => [textContent, lang]);
    expect(lanes).to.deep.equal(headings);
    expect(part(people, 'title').textContent).to.equal('Johannes VII. Palaiologos, Andronikos V Palaiologos');
  });

  it('follow the language when it changes', async () => {
    const element = await listed('en', { office: 'byzantine-emperor', ...span });
    expect(part(element, 'title').textContent).to.equal('Byzantine emperor');
    expect(all(element, '[lang]').map(({ lang }) => lang)).to.deep.equal(['en']);
    (element.parentElement as HTMLElement).lang = 'de';
    await waitUntil(() => part(element, 'title').textContent === 'Byzantinischer Kaiser');
  });
});
