import { expect } from '@open-wc/testing';
import type { CSSResult, LitElement } from 'lit';
import { tokens } from '../../src/elements/shared/drawing/tokens.js';
import { all } from './elements.js';
import { documented } from './manifest.js';

/** All style rules of an element's class as text. */
const cssOf = (tag: string): string =>
  (customElements.get(tag) as typeof LitElement).elementStyles
    .map((style) => (style as CSSResult).cssText)
    .join('\n');

const matches = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name as string));

/**
 * What is documented is what there is: parts and custom properties.
 * @param drawn Elements that together show everything that the element can draw.
 * @param written Private tokens that the element's code uses, in the styles that it writes.
 */
export function itIsDocumented(
  tag: string,
  drawn: () => Promise<LitElement[]>,
  written: readonly string[] = [],
): void {
  it('documents every part that it draws, and draws every part that it documents', async () => {
    const elements = await drawn();
    const found = new Set(
      elements.flatMap((element) => all(element, '[part]').flatMap((node) => [...node.part])),
    );
    // "row-reign" and the like are documented with "row".
    const families = documented(tag).parts.filter((name) =>
      [...found].some((part) => part.startsWith(`${name}-`)),
    );
    const isMember = (name: string): boolean => families.some((family) => name.startsWith(`${family}-`));
    const { parts } = documented(tag);
    expect(
      parts.filter((name) => !found.has(name)),
      'documented, but never drawn',
    ).to.deep.equal([]);
    expect(
      [...found].filter((name) => !parts.includes(name) && !isMember(name)),
      'drawn, but not documented',
    ).to.deep.equal([]);
  });

  it('documents every custom property that it reads, and reads every one that it documents', () => {
    const css = cssOf(tag);
    const shared = matches(tokens.cssText, /var\((--byz-[a-z-]+)/g);
    const read = [...matches(css, /var\((--byz-[a-z-]+)/g)].filter((name) => !shared.has(name));
    expect(read.sort()).to.deep.equal(documented(tag).cssProperties.sort());
  });

  it('uses no private token that is not defined, and defines none that is not used', () => {
    const css = cssOf(tag);
    const used = new Set([...matches(css, /var\((--_[a-z-]+)/g), ...written]);
    const defined = matches(css, /(--_[a-z-]+)\s*:/g);
    expect([...used].filter((name) => !defined.has(name))).to.deep.equal([]);
    const own = matches(css.replace(tokens.cssText, ''), /(--_[a-z-]+)\s*:/g);
    expect([...own].filter((name) => !used.has(name))).to.deep.equal([]);
  });
}
