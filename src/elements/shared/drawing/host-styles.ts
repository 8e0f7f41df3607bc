import { css } from 'lit';
import { statusStyles } from './status.styles.js';
import { tokens } from './tokens.js';

/** Styles of all elements: host, selectable names, links, small print, footnotes, focus. */
export const hostStyles = [
  tokens,
  statusStyles,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      min-inline-size: min(200px, 100%);
      max-inline-size: 100%;
      color: var(--_color-text);
      font-family: var(--_font-family);
      font-size: var(--_font-size);
      line-height: var(--_line-height);
      overflow-wrap: break-word;
      hyphens: manual;
    }

    :host([hidden]) {
      display: none;
    }

    /*
     * Sets the intrinsic width of the element, used in floats, tables, and flex and grid containers. Inline-size
     * containment hides the width of the content, so this zero-height line provides it.
     */
    :host::before {
      content: '';
      display: grid;
      grid-template-columns: minmax(200px, var(--_width));
      overflow: clip;
      block-size: 0;
    }

    .base {
      container-type: inline-size;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    p,
    ul,
    ol,
    figure {
      margin: 0;
      padding: 0;
    }

    /* Each line has the direction of its own text, whatever the direction of the page. */
    p,
    li,
    td,
    th,
    figcaption,
    .line {
      unicode-bidi: plaintext;
    }

    button {
      font: inherit;
      letter-spacing: inherit;
    }

    a,
    .person {
      color: var(--_color-link);
      text-decoration: underline;
      text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
      text-underline-offset: 0.18em;
    }

    .person,
    .mark {
      cursor: pointer;
    }

    a:hover,
    .person:hover {
      text-decoration-color: currentColor;
    }

    :focus-visible {
      outline: 2px solid var(--_color-focus);
      outline-offset: 2px;
      border-radius: 2px;
    }

    .small {
      color: var(--_color-muted);
      font-size: 0.9em;
    }

    .whole {
      white-space: nowrap;
    }

    /* On one line where that fits. */
    .together {
      display: inline-block;
      max-inline-size: 100%;
    }

    sup {
      line-height: 0;
    }

    /* A mark stays on the same line as the text before it. */
    sup::before {
      content: '\\2060';
    }

    .mark {
      /* Enlarges the target without increasing the line height. */
      padding: 0.45rem;
      margin-inline: -0.25rem;
      color: var(--_color-link);
      font-size: 0.85em;
      white-space: nowrap;
    }

    .plain {
      list-style: none;
    }

    .bulleted {
      padding-inline-start: 1.2em;
    }

    /* A dot before each entry; dots at the start of a line fall outside the box and are clipped. */
    .inline {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      margin: -4px;
      padding: 4px;
      overflow: clip;
      list-style: none;
    }

    .inline > li {
      position: relative;
      unicode-bidi: isolate;
    }

    .inline > li::before {
      content: '·' / '';
      position: absolute;
      inset-inline-start: -0.62em;
      color: var(--_color-gold);
    }

    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    summary {
      min-block-size: 24px;
      cursor: pointer;
      color: var(--_color-muted);
    }

    .footnotes {
      color: var(--_color-muted);
      font-size: 0.87em;
    }

    .footnotes ol {
      padding-inline-start: 1.8em;
    }

    /* Targets keep apart from each other and from the summary. */
    .footnotes li {
      min-block-size: 24px;
      padding-block-start: 4px;
    }

    .footnotes .mark {
      margin-inline: 0;
    }

    @media (forced-colors: active) {
      .person,
      .mark {
        color: LinkText;
      }
    }

    @media print {
      a,
      .person {
        color: inherit;
        text-decoration: none;
      }

      /* Everything is unfolded on paper, and nothing leads anywhere. */
      .rest > summary,
      [part='footnote-back'] {
        display: none;
      }
    }
  `,
];
