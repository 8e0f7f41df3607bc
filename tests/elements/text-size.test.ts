import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { all, parts, quiet, settled, squeeze } from '../helpers/elements.js';

/** A text as it stands on the page: each of its lines. */
interface Line {
  readonly text: string;
  readonly element: Element;
  readonly box: DOMRect;
}

/** An element in text of twice the usual size, in a container of some width. */
async function large(tag: string, width: number, properties: object): Promise<LitElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.style.cssText = `width: ${width}px; font-size: 32px`;
  const element = Object.assign(document.createElement(tag), properties) as LitElement;
  root.append(element);
  await settled(element);
  await quiet();
  return element;
}

/** The lines of text that a reader sees, or would by scrolling the drawing. */
function linesOf(element: LitElement): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement?.checkVisibility() || parentElement.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1) lines.push({ text: squeeze(node.textContent), element: parentElement, box });
  }
  return lines;
}

/** What is cut at a side by the element, or by something in it that hides what overflows. */
const cut = (element: LitElement, lines: readonly Line[]): string[] =>
  lines
    .filter((line) => {
      for (let node: Element | null = line.element; node; node = node.parentElement) {
        const hides = node.parentElement === null || getComputedStyle(node).overflowX !== 'visible';
        // Names that run upwards have an inline box wider than their letters.
        const { left, right } = node.getBoundingClientRect();
        if (hides && (line.box.left < left - 1 || line.box.right > right + 1)) return true;
      }
      const { left, right } = element.getBoundingClientRect();
      return line.box.left < left - 1 || line.box.right > right + 1;
    })
    .map(({ text }) => text);

/** Pairs of texts of which one hides a part of the other. */
function overlapping(lines: readonly Line[]): string[] {
  const found: string[] = [];
  lines.forEach(({ text, box: a }, index) => {
    for (const { text: other, box: b } of lines.slice(index + 1)) {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width > 2 && height > Math.min(a.height, b.height) / 2) found.push(`${text} | ${other}`);
    }
  });
  return found;
}

const WIDTHS = [1280, 320];

describe('text at 200 %', () => {
  for (const width of WIDTHS) {
    for (const tag of ['byz-infobox', 'byz-succession-box'])
      for (const person of ['john-vii-palaiologos', 'constantine-vii', 'anna-of-savoy'])
        it(`of <${tag}> is neither cut nor covered: ${person}, ${width} pixels wide`, async () => {
          const element = await large(tag, width, { person });
          const lines = linesOf(element);
          expect(lines.length).to.be.above(5);
          expect(cut(element, lines)).to.deep.equal([]);
          expect(overlapping(lines)).to.deep.equal([]);
        });

    for (const [what, properties] of [
      ['an office', { office: 'byzantine-emperor', secondAxis: 'byzantine' }],
      ['a life', { person: 'john-vii-palaiologos' }],
      ['people', { people: 'john-v-palaiologos manuel-ii-palaiologos' }],
    ] as const)
      it(`of <byz-timeline> is neither cut nor covered: ${what}, ${width} pixels wide`, async () => {
        const element = await large('byz-timeline', width, properties);
        const outside = linesOf(element).filter(({ element: node }) => !node.closest('.stage'));
        expect(outside.length).to.be.above(5);
        expect(cut(element, outside)).to.deep.equal([]);
        expect(overlapping(outside)).to.deep.equal([]);
        const labels = linesOf(element).filter(({ element: node }) =>
          node.closest('.bar:not(.up), .captions, .lane-label'),
        );
        expect(overlapping(labels)).to.deep.equal([]);
        expect(cut(element, labels)).to.deep.equal([]);
      });
  }

  it('of a bar stands beside it where it has no room in it', async () => {
    const element = await large('byz-timeline', 1280, { people: 'john-v-palaiologos manuel-ii-palaiologos' });
    const texts = all(element, '.bar > bdi').filter(({ textContent }) => textContent !== '');
    expect(texts.length).to.be.above(5);
    for (const text of texts)
      expect(text.scrollWidth, text.textContent ?? '').to.be.at.most(text.clientWidth + 1);
  });

  it('of a bar is the whole title, its years, or nothing', async () => {
    const element = await large('byz-timeline', 320, { people: 'john-v-palaiologos manuel-ii-palaiologos' });
    const title = 'Byzantine emperor';
    const bars = all(element, '.bar').filter(({ ariaLabel }) => ariaLabel?.includes(title));
    expect(bars).not.to.have.length(0);
    for (const { textContent } of bars)
      expect(textContent).to.match(/^(?:Byzantine emperor|\d{4}(?:–\d{4})?)?$/);
  });

  it('of a lane’s heading has as many lines as it needs', async () => {
    const element = await large('byz-timeline', 320, { person: 'john-vii-palaiologos' });
    const headings = parts(element, 'lane-label').map(({ innerText }) => innerText);
    expect(headings).to.include('Byzantine emperor in Thessalonica');
    for (const heading of parts(element, 'lane-label'))
      expect(heading.scrollHeight, heading.innerText).to.be.at.most(heading.clientHeight + 2);
  });

  for (const width of [1280, 320])
    it(`of a lane’s heading stands in the middle of its row, ${width} pixels wide`, async () => {
      const element = await large('byz-timeline', width, { person: 'john-vii-palaiologos' });
      const headings = parts(element, 'lane-label');
      expect(headings.length).to.be.above(2);
      for (const heading of headings) {
        const range = document.createRange();
        range.selectNodeContents(heading);
        const [box, text] = [heading.getBoundingClientRect(), range.getBoundingClientRect()];
        expect((box.top + box.bottom) / 2).to.be.closeTo((text.top + text.bottom) / 2, 2);
      }
    });
});
