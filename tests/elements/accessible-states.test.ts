/** All states that a reader can find an element in, checked by axe, sizes of targets included. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
// Registers itself with the window.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import type { DatasetDocument } from '../../src/model/schema/index.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import { all, place, quiet, settled, warnings } from '../helpers/elements.js';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

declare global {
  interface Window {
    axe: { run(element: Element, options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe finds in an element: a rule and the element that breaks it, each. */
async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await window.axe.run(element, {
    rules: { 'target-size': { enabled: true } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

/** A picture of the test's own server. */
const src = new URL('/docs/images/infobox.png', location.href).href;

/** A person with everything that can be pressed: names, marks, folds, pictures, links. */
const rich: DatasetDocument = {
  sources: [
    { id: 's', title: 'A source', href: 'https://example.org/s' },
    { id: 't', title: 'Another' },
  ],
  people: [
    {
      id: 'p',
      name: 'The Person',
      href: 'https://example.org/p',
      wikidata: 'Q1',
      title: 'Augustus',
      description: ['Son of ', { person: 'q' }, ', father of ', { person: 'r' }, '.'],
      images: [
        { src, caption: 'A portrait', credit: 'A', href: 'https://example.org/i' },
        { src, kind: 'coin', caption: 'A coin' },
      ],
      tenures: [
        {
          title: 'King',
          reign: { date: '1000/1010', note: 'alone', sources: ['s', 't'] },
          predecessors: [{ person: 'q' }],
          successors: [{ person: 'r', sources: ['s'] }],
          coRulers: [{ person: 'q' }, { person: 'r' }],
        },
      ],
      birth: { date: '0960', sources: ['s'] },
      death: { date: '1010', note: 'in battle', sources: ['t'] },
      issue: Array.from({ length: 9 }, (_, index) => ({ person: index % 2 ? 'q' : 'r', sources: ['s'] })),
      remarks: [{ text: 'A remark.', sources: ['t'] }],
      categories: ['Kings', 'Warriors'],
      sources: ['s', 't'],
      events: [{ date: '1005', text: ['Meets ', { person: 'q' }, '.'], sources: ['s'] }],
    },
    { id: 'q', name: 'Anna', gender: 'female', mother: { text: 'Zoe' }, death: { date: '1000' } },
    { id: 'r', name: 'Anna', gender: 'female', mother: { text: 'Irene' }, birth: { date: '0990' } },
  ],
};

type Drawn = LitElement & Record<string, unknown>;
type State = readonly [
  name: string,
  properties: Record<string, unknown>,
  reach?: (element: Drawn) => unknown,
];

const openAll = async (element: Drawn): Promise<void> => {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  await quiet();
};
const shown = { data: rich, person: 'p' };
const states = (tag: string): State[] => [
  ['nobody', { data: rich, person: '' }],
  ['unknown', { data: rich, person: 'Nobody' }],
  ['drawn', shown],
  ['drawn with links and a heading', { ...shown, personHref: '/people/{id}', headingLevel: 2 }],
  ['everything open', shown, openAll],
  ['in German', { ...shown, lang: 'de' }, openAll],
  ...(tag === 'byz-infobox'
    ? ([
        ['compact, with navigation', { ...shown, compact: true, withNavigation: true }],
        ['compact, everything open', { ...shown, compact: true, withNavigation: true }, openAll],
        ['asked for pictures', { ...shown, images: 'ask' }, openAll],
        ['without pictures', { ...shown, images: 'none' }, openAll],
      ] as State[])
    : []),
  ...(tag === 'byz-timeline' ? ([['several people', { data: johnVii }, openAll]] as State[]) : []),
];

describe('in every state axe finds nothing', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
    warnings();
  });
  afterEach(() => stub.restore());

  for (const tag of ['byz-infobox', 'byz-succession-box', 'byz-timeline']) {
    const draw = async (
      properties: Record<string, unknown>,
      width: number,
      ...children: string[]
    ): Promise<Drawn> => {
      const element = await place<Drawn>(tag, properties, ...children);
      (element.parentElement as HTMLElement).style.width = `${width}px`;
      return element;
    };

    for (const [name, properties, reach] of states(tag))
      for (const width of [280, 700])
        it(`<${tag}>, ${name}, ${width} pixels wide`, async () => {
          const element = await settled(await draw(properties, width));
          await reach?.(element);
          expect(await violations(element)).to.deep.equal([]);
        });

    it(`<${tag}> in the dark`, async () => {
      const element = await settled(await draw(shown, 330));
      const page = element.parentElement as HTMLElement;
      page.style.colorScheme = 'dark';
      page.style.background = '#121212';
      await openAll(element);
      expect(await violations(page)).to.deep.equal([]);
    });

    for (const fallback of ['', 'The author’s own text'])
      it(`<${tag}>, loading and failed, ${fallback ? 'with' : 'without'} a fallback`, async () => {
        const element = await draw({ src: freshUrl(), person: 'p' }, 330, fallback);
        await stub.asked(1);
        await element.updateComplete;
        expect(element.matches(':state(loading)')).to.equal(true);
        expect(await violations(element)).to.deep.equal([]);
        stub.requests[0]?.fail();
        await waitUntil(() => element.matches(':state(error)'), 'failed', { interval: 5, timeout: 8000 });
        await element.updateComplete;
        expect(all(element, '[part="retry"]')).to.have.length(1);
        expect(await violations(element)).to.deep.equal([]);
      });

    it(`<${tag}>, out of date`, async () => {
      const element = await settled(await draw(shown, 330));
      Object.assign(element, { data: undefined, src: freshUrl() });
      (await stub.asked(1)).fail();
      await waitUntil(() => element.matches(':state(error)'), 'failed', { interval: 5, timeout: 8000 });
      await element.updateComplete;
      expect(all(element, '[part="stale"] [part="retry"]')).to.have.length(1);
      expect(await violations(element)).to.deep.equal([]);
    });
  }
});
