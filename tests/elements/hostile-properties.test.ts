import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import type { ByzDataset, ByzErrorEvent, ByzTimeline } from '../../src/index.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import { all, eventsOf, parts, place, quiet, settled, squeeze, warnings } from '../helpers/elements.js';
import { HOSTILE, nameOf } from '../helpers/hostile.js';
import { documented } from '../helpers/manifest.js';
import { stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

type Element = LitElement & Record<string, unknown>;

const TAGS = ['byz-infobox', 'byz-succession-box', 'byz-timeline'] as const;

/** What must be set for an element to show something, whatever else is. */
const VALID = { person: 'john-vii', data: johnVii };

/** Properties, beside those that are attributes. */
const propertiesOf = (tag: string): string[] => [
  'data',
  ...documented(tag).attributes.map((name) =>
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  ),
];

/** A block of its own around an element. */
function inBlock(element: Element): HTMLElement {
  const block = document.createElement('div');
  block.append(element);
  return block;
}

/** How long a busy machine may take. */
const PATIENT = { interval: 5, timeout: 8000 };

/** Codes that a property's value may lead to. */
const CODES = [
  'bad-property',
  'bad-url',
  'http-status',
  'not-a-dataset',
  'not-json',
  'unknown-house',
  'unknown-office',
  'unknown-person',
];

describe('whatever properties are set to', () => {
  let stub: FetchStub;
  let uncaught: string[];
  const note = (event: Event): void => {
    event.preventDefault();
    const { reason, message } = event as PromiseRejectionEvent & ErrorEvent;
    uncaught.push(String(reason ?? message));
  };
  beforeEach(() => {
    stub = stubFetch({}, () => new Response('Not found', { status: 404 }));
    uncaught = [];
    warnings();
    for (const type of ['unhandledrejection', 'error']) window.addEventListener(type, note);
  });
  afterEach(() => {
    stub.restore();
    for (const type of ['unhandledrejection', 'error']) window.removeEventListener(type, note);
  });

  const isDrawn = (element: Element): boolean => parts(element, 'status').length === 0;

  for (const tag of TAGS)
    for (const name of propertiesOf(tag))
      it(`<${tag}>.${name}: an answer comes, and what cannot be used is an error with a code`, async () => {
        const errors = eventsOf<ByzErrorEvent>('byz-error');
        // What would take precedence is left out.
        const rest =
          name === 'src' ? { person: 'john-vii' } : tag === 'byz-timeline' ? { data: johnVii } : VALID;
        const tried = HOSTILE.map((value) => {
          const element = document.createElement(tag) as unknown as Element;
          element.append('The author’s words');
          Object.assign(element, rest, { [name]: value });
          return { element, what: `${name} = ${nameOf(value)}` };
        });
        // Side by side: each of them waits for frames and for answers.
        const container = await place<HTMLElement>('div');
        container.append(...tried.map(({ element }) => inBlock(element)));
        for (const { element, what } of tried) {
          await settled(element);
          await element.updateComplete;
          const own = errors.filter(({ target }) => target === element);
          for (const { error } of own) expect(CODES, what).to.include(error.code);
          if (!isDrawn(element)) {
            const { height } = (element.parentElement as HTMLElement).getBoundingClientRect();
            expect(height, `${what}: the author’s words can be seen`).to.be.above(0);
          }
        }
        for (const { element } of tried)
          Object.assign(element, { ...VALID, src: undefined, [name]: undefined }, VALID);
        for (const { element, what } of tried) {
          await waitUntil(() => isDrawn(element), `${what}: and the element is well again`, PATIENT);
        }
        container.replaceChildren();
        await quiet();
        expect(uncaught).to.deep.equal([]);
      });

  for (const tag of TAGS)
    it(`<${tag}>: nor does any attribute do harm`, async () => {
      const element = await place<Element>(tag, VALID);
      await settled(element);
      for (const name of documented(tag).attributes)
        for (const value of HOSTILE.filter((hostile) => typeof hostile === 'string')) {
          element.setAttribute(name, value);
          await element.updateComplete;
          element.removeAttribute(name);
        }
      Object.assign(element, VALID);
      await waitUntil(() => isDrawn(element), 'the element is well again', PATIENT);
      await quiet();
      expect(uncaught).to.deep.equal([]);
    });

  it('<byz-dataset>.selection: nobody is selected, and it is an error with a code', async () => {
    const element = await place<ByzDataset>('byz-dataset', { data: johnVii });
    const box = document.createElement('byz-infobox');
    element.append(box);
    const errors = eventsOf<ByzErrorEvent>('byz-error');
    for (const value of HOSTILE) {
      errors.length = 0;
      (element as unknown as Element)['selection'] = value;
      await element.updateComplete;
      await settled(box);
      const isText = (typeof value === 'string' && value.trim() !== '') || Number.isFinite(value);
      expect(element.getAttribute('selection'), nameOf(value)).to.equal(isText ? String(value) : null);
      await quiet();
      for (const { error, target } of errors)
        expect(error.code).to.equal(target === element ? 'bad-property' : 'unknown-person');
    }
    element.selection = 'john-vii';
    await waitUntil(() => parts(box, 'name').length > 0, 'somebody is chosen again');
    expect(uncaught).to.deep.equal([]);
  });
});

describe('<byz-timeline>.zoom', () => {
  it('keeps the drawing, whatever the value', async () => {
    const element = await settled(await place<ByzTimeline>('byz-timeline', VALID));
    await quiet();
    const zoom = element.zoom.bind(element) as (factor: unknown) => void;
    // The labels are in no order.
    const axis = (): string =>
      all(element, '[part="axis"] > *')
        .map(({ textContent }) => squeeze(textContent))
        .sort()
        .join();
    const whole = axis();
    for (const factor of HOSTILE.filter((value) => typeof value !== 'number' || !(value > 0))) {
      zoom(factor);
      await quiet();
      expect(axis(), nameOf(factor)).to.equal(whole);
    }
    const atRest = async (): Promise<string> => {
      for (let before = ''; before !== axis(); await quiet()) before = axis();
      return axis();
    };
    for (const factor of [Number.MIN_VALUE, 1e-300]) {
      zoom(factor);
      await waitUntil(() => axis().includes('May'), `${factor}: days can be told apart`, PATIENT);
      expect(await atRest()).not.to.contain('NaN');
    }
    for (const factor of [1e300, Infinity]) {
      // The movement before may not have ended, and would take back some of this one.
      for (let attempt = 0; attempt < 5 && axis() !== whole; attempt++) {
        zoom(factor);
        await atRest();
      }
      expect(axis(), `${factor}: everything`).to.equal(whole);
    }
  });

  it('an uncertainty of a million million years is drawn as one of a thousand', async () => {
    const element = await place<ByzTimeline>('byz-timeline', { ...VALID });
    element.setAttribute('circa', '1e12');
    await settled(element);
    await quiet();
    const count = all(element, '[part="axis"] > *').length;
    expect(count).to.be.within(2, 40);
    element.setAttribute('circa', '1000');
    await quiet();
    expect(all(element, '[part="axis"] > *')).to.have.length(count);
  });
});
