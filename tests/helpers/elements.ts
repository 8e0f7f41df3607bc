import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import type { LitElement } from 'lit';

/** Whether an element still loads. */
export const isBusy = ({ shadowRoot }: Element): boolean =>
  !shadowRoot?.firstElementChild || shadowRoot.querySelector('[aria-busy="true"]') !== null;

/** Waits until an element has ended loading and drawn what came of it. */
export async function settled<T extends LitElement>(element: T): Promise<T> {
  await waitUntil(() => !isBusy(element), `<${element.localName}> still loads`, {
    interval: 5,
    timeout: 8000,
  });
  await element.updateComplete;
  return element;
}

/** Lets all that is under way in this page come to its end: promises, queued tasks, a frame. */
export async function quiet(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise((done) => setTimeout(done));
    await new Promise(requestAnimationFrame);
  }
}

/** The one element in an element's shadow root that fits a selector. */
export function one<T extends Element = HTMLElement>(host: Element, selector: string): T {
  const found = all<T>(host, selector);
  expect(found, selector).to.have.length(1);
  return found[0] as T;
}

/** The elements in an element's shadow root that fit a selector. */
export function all<T extends Element = HTMLElement>(host: Element, selector: string): T[] {
  return [...(host.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The element drawn for a part. */
export const part = (host: Element, name: string): HTMLElement => one(host, `[part~="${name}"]`);

/** The elements drawn for a part. */
export const parts = (host: Element, name: string): HTMLElement[] => all(host, `[part~="${name}"]`);

/** A text with its white space as a reader sees it. */
export const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** All that an element draws, on one line. */
export const textOf = (host: Element): string => squeeze(host.shadowRoot?.textContent);

/**
 * What can be read in an element, line by line from top to bottom: the composed tree, with what is in folded
 * sections, without what is only there for screen readers. Pictures are lines of their own.
 */
export function readLines(host: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (squeeze(line)) lines.push(squeeze(line));
    line = '';
  };
  const picture = (text: string): void => {
    end();
    lines.push(text);
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element) || node.matches('.visually-hidden, script, style, template')) return;
    if (node instanceof HTMLImageElement) return picture(`[picture ${node.currentSrc || node.src}]`);
    if (node.matches('[role="img"]')) return picture('[no picture]');
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const isBlock = !display.startsWith('inline') && display !== 'contents';
    const before = line;
    if (isBlock) end();
    else if (display === 'inline-block') line = '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inner = node.shadowRoot ?? node;
    for (const child of assigned.length > 0 ? assigned : inner.childNodes) walk(child);
    if (isBlock) end();
    // White space at the edges of an inline block is not rendered.
    else if (display === 'inline-block') line = before + squeeze(line);
  };
  walk(host);
  end();
  return lines;
}

/**
 * Puts a new element into the page, to be taken out after the test.
 * @param tag Its name.
 * @param properties Set before it is connected.
 * @param children Its own children.
 */
export async function place<T extends HTMLElement>(
  tag: string,
  properties: Partial<T> = {},
  ...children: (Node | string)[]
): Promise<T> {
  const element = Object.assign(document.createElement(tag), properties) as T;
  element.append(...children);
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.append(element);
  return element;
}

/** The events of some types that reach the document from now on. */
export function eventsOf<T extends Event>(...types: string[]): T[] {
  const events: T[] = [];
  const note = (event: Event): void => {
    events.push(event as T);
  };
  for (const type of types) document.addEventListener(type, note);
  undo.push(() => {
    for (const type of types) document.removeEventListener(type, note);
  });
  return events;
}

/** The warnings that the page's developer is given from now on; they do not reach the console. */
export function warnings(): string[] {
  const texts: string[] = [];
  const own = console.warn;
  console.warn = (...all: unknown[]) => {
    texts.push(all.map(String).join(' '));
  };
  undo.push(() => {
    console.warn = own;
  });
  return texts;
}

const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Colour on a timeline’s canvas at a place of the window, as [red, green, blue, alpha]. */
export function pixelAt(element: Element, x: number, y: number): number[] {
  const canvas = one<HTMLCanvasElement>(element, '.screen > canvas');
  const box = canvas.getBoundingClientRect();
  const ratio = canvas.width / box.width;
  const context = canvas.getContext('2d') ?? expect.fail();
  return [...context.getImageData((x - box.x) * ratio, (y - box.y) * ratio, 1, 1).data];
}
