import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { justinian } from '../fixtures/justinian.js';
import { all, one, quiet, settled } from '../helpers/elements.js';

/** How a container lays its content out; `wrapped` puts the element into a box of its own in it. */
type Layout = readonly [name: string, lay: (element: HTMLElement, container: HTMLElement) => HTMLElement];

const style = (element: HTMLElement, css: string): HTMLElement => {
  element.style.cssText = css;
  return element;
};
const wrapper = (tag: string, css: string, ...children: (Node | string)[]): HTMLElement => {
  const box = style(document.createElement(tag), css);
  box.append(...children);
  return box;
};
const article = (): HTMLElement => wrapper('p', '', 'And many more words stood beside it. '.repeat(60));

/** The element itself is laid out by the container. */
const direct: Layout[] = [
  ['a block', (element) => element],
  ['a float', (element) => style(element, 'float: right')],
  ['an inline block', (element) => style(element, 'display: inline-block')],
  ['at an absolute position', (element) => style(element, 'position: absolute; inset-block-start: 0')],
  ['of width max-content', (element) => style(element, 'width: max-content')],
  ['of width fit-content', (element) => style(element, 'width: fit-content')],
  [
    'an item of a flex row',
    (element, container) => {
      container.style.display = 'flex';
      return element;
    },
  ],
  [
    'an item of a flex column that does not stretch it',
    (element, container) => {
      style(
        container,
        `${container.style.cssText}; display: flex; flex-direction: column; align-items: start`,
      );
      return element;
    },
  ],
  [
    'an item of a grid',
    (element, container) => {
      container.style.display = 'grid';
      return element;
    },
  ],
  [
    'an item of a grid that does not stretch it',
    (element, container) => {
      style(container, `${container.style.cssText}; display: grid; justify-items: center`);
      return element;
    },
  ],
];

/** The element stands in a box that takes its width from it. */
const wrapped: Layout[] = [
  ['in a float', (element) => wrapper('div', 'float: left', element)],
  ['in an inline block', (element) => wrapper('div', 'display: inline-block', element)],
  ['in a box at an absolute position', (element) => wrapper('div', 'position: absolute', element)],
  ['in a box of width fit-content', (element) => wrapper('div', 'width: fit-content', element)],
  ['in a box as wide as its least content', (element) => wrapper('div', 'width: min-content', element)],
  [
    'in an item of a flex row',
    (element, container) => {
      container.style.display = 'flex';
      return wrapper('div', '', element);
    },
  ],
  [
    'in a table cell',
    (element) =>
      wrapper('table', 'border-spacing: 0', wrapper('tr', '', wrapper('td', 'padding: 0', element))),
  ],
];

/** There is a long text beside it, which takes all the room that it gets. */
const beside: Layout[] = [
  [
    'beside a text in a flex row',
    (element, container) => {
      container.style.display = 'flex';
      container.append(article());
      return element;
    },
  ],
  [
    'in a box beside a text in a flex row',
    (element, container) => {
      container.style.display = 'flex';
      container.append(article());
      return wrapper('div', '', element);
    },
  ],
  [
    'beside a text in a grid',
    (element, container) => {
      style(container, `${container.style.cssText}; display: grid; grid-template-columns: auto auto`);
      container.append(article());
      return element;
    },
  ],
  [
    'in a table cell beside a text',
    (element) =>
      wrapper('table', '', wrapper('tr', '', wrapper('td', '', element), wrapper('td', '', article()))),
  ],
];

const TAGS = ['byz-infobox', 'byz-succession-box', 'byz-timeline'];

/** Puts the elements into one container after the other, of each width. */
async function measure(
  [, lay]: Layout,
  tag: string,
  widths: readonly number[],
  properties: object = { person: 'justinian-i', data: justinian },
): Promise<{ width: number; element: LitElement; box: DOMRect }[]> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  const measured = [];
  for (const width of widths) {
    const container = wrapper('div', `position: relative; overflow: clip; width: ${width}px`);
    const element = Object.assign(document.createElement(tag), properties) as LitElement;
    container.append(lay(element, container));
    root.append(container);
    await settled(element);
    measured.push({ width, element });
  }
  await quiet();
  return measured.map((entry) => ({ ...entry, box: entry.element.getBoundingClientRect() }));
}

describe('where the content determines the width', () => {
  for (const tag of TAGS) {
    describe(`<${tag}> is at least 200 pixels wide, and never wider than its container`, () => {
      for (const layout of direct)
        it(layout[0], async () => {
          for (const { width, box } of await measure(layout, tag, [150, 200, 280, 400, 800, 1200])) {
            expect(box.width, `in ${width}`).to.be.within(Math.min(200, width), width);
            expect(box.height, `in ${width}`).to.be.within(60, 3000);
          }
        });

      for (const layout of wrapped)
        it(layout[0], async () => {
          for (const { width, box } of await measure(layout, tag, [200, 280, 400, 800, 1200]))
            expect(box.width, `in ${width}`).to.be.within(200, width);
          const [narrow] = await measure(layout, tag, [150]);
          const parent = narrow?.element.parentElement as HTMLElement;
          expect(narrow?.box.width).to.be.at.most(parent.getBoundingClientRect().width);
        });

      for (const layout of beside)
        it(layout[0], async () => {
          for (const { width, box } of await measure(layout, tag, [500, 800, 1200]))
            expect(box.width, `in ${width}`).to.be.within(200, width);
        });

      it('has the same width before loading, without data, and after', async () => {
        const float: Layout = ['', (element) => style(element, 'float: left')];
        const [ready] = await measure(float, tag, [1200]);
        const [failed] = await measure(float, tag, [1200], { person: 'nobody', data: { people: [] } });
        expect(failed?.box.width).to.equal(ready?.box.width);
      });

      it('draws within its bounds', async () => {
        const float: Layout = ['', (element) => style(element, 'float: left')];
        for (const { width, element, box } of await measure(float, tag, [150, 280, 1200])) {
          const base = one(element, '.base').getBoundingClientRect();
          expect([base.left, base.right], `in ${width}`).to.deep.equal([box.left, box.right]);
          for (const inner of all(element, '.header, .table, .chronology, .drawing'))
            expect(inner.getBoundingClientRect().right, `${inner.className} in ${width}`).to.be.at.most(
              box.right + 0.5,
            );
        }
      });
    });
  }

  it('an element takes the width set by the page, up to its own property', async () => {
    const [given] = await measure(['', (element) => style(element, 'width: 300px')], 'byz-timeline', [800]);
    expect(given?.box.width).to.equal(300);
    const own = (css: string): Layout => ['', (element) => style(element, css)];
    const [box] = await measure(own('--byz-infobox-width: 250px'), 'byz-infobox', [800]);
    expect(box?.box.width).to.equal(250);
    const [share] = await measure(own('--byz-infobox-width: 50%'), 'byz-infobox', [800]);
    expect(share?.box.width).to.equal(400);
    const [rows] = await measure(
      own('--byz-succession-box-width: 500px; float: left'),
      'byz-succession-box',
      [800],
    );
    expect(rows?.box.width).to.equal(500);
  });
});
