import { css } from 'lit';
import { figureStyles } from '../shared/drawing/figure.styles.js';

/** Look of the infobox. Each colour: the infobox's own property, then the family's, then the literal in the tokens. */
export const styles = [
  figureStyles,
  css`
    :host {
      --_width: var(--byz-infobox-width, 22em);
      --_surface: var(--byz-infobox-surface, var(--_color-surface));
      --_band: var(--byz-infobox-band, var(--_color-band));
      --_band-text: var(--byz-infobox-band-text, var(--_color-band-text));
      --_heading: var(--byz-infobox-heading, var(--_color-heading));
      --_border: var(--byz-infobox-border, var(--_color-border));
      --_label-width: var(--byz-infobox-label-width, 34%);
      --_image-height: var(--byz-infobox-image-height, 20em);
      --_placeholder: var(--byz-infobox-placeholder);

      max-inline-size: min(var(--_width), 100%);
    }

    .base {
      overflow: clip;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    .base[aria-busy='true'] {
      min-block-size: var(--byz-infobox-min-height, 12em);
    }

    .header {
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) calc(var(--_space) * 1.4);
      border-block-end: 2px solid var(--_color-gold);
      background: var(--_band);
      color: var(--_band-text);
      text-align: center;
      text-wrap: balance;
      overflow-wrap: anywhere;
    }

    .name {
      margin: 0;
      font-size: 1.3em;
      font-weight: 600;
      line-height: 1.25;
    }

    .native {
      margin-block-start: 0.2em;
      font-size: 0.95em;
      opacity: 0.92;
    }

    .title {
      margin-block-start: 0.35em;
      font-style: italic;
    }

    .reign::before {
      content: '';
      display: block;
      inline-size: 55%;
      margin: 0.5em auto;
      border-block-start: 1px solid color-mix(in srgb, var(--_color-gold) 55%, transparent);
    }

    .reign:first-child::before,
    .name + .reign::before {
      margin-block-start: 0.4em;
    }

    .years {
      display: block;
    }

    .short .years {
      display: inline;
    }

    /* Spaces, not margins, on both sides: they keep their places whichever way the line runs. */
    .short .years::before {
      content: '· ' / '';
      color: var(--_color-gold);
    }

    .header :is(a, .person, .mark, .small) {
      color: inherit;
    }

    .header :focus-visible {
      outline-color: currentColor;
    }

    .description {
      padding: var(--_space) calc(var(--_space) * 1.6);
      text-wrap: pretty;
    }

    .life {
      margin-inline-end: 0.3em;
      color: var(--_color-accent);
      font-weight: 600;
    }

    .table {
      inline-size: 100%;
      border-collapse: collapse;
    }

    .table :is(th, td) {
      padding: calc(var(--_space) * 0.6) calc(var(--_space) * 1.6);
      text-align: start;
      vertical-align: top;
    }

    .table .label {
      padding-inline-end: 0;
    }

    /* Lines whose direction differs from the page's align with the start of the column. */
    :is(.table td, .table .label, .more) {
      text-align: left;
    }

    :is(.table td, .table .label, .more):dir(rtl) {
      text-align: right;
    }

    .table tr > * {
      border-block-start: 1px solid color-mix(in srgb, var(--_border) 55%, transparent);
    }

    .table .heading {
      padding-block: calc(var(--_space) * 0.7);
      border-block: 1px solid var(--_border);
      background: var(--_heading);
      color: var(--_color-accent);
      font-weight: 600;
      text-align: center;
      text-wrap: balance;
      overflow-wrap: anywhere;
    }

    .heading .small {
      font-weight: 400;
    }

    .header + .table > :first-of-type > :first-child > * {
      border-block-start: 0;
    }

    .tenure-rows + .person-rows > :first-child > *,
    .term + .term > .row-reign:first-child > * {
      border-block-start: 1px solid var(--_color-gold);
    }

    .tenure-rows + .person-rows > :first-child > * {
      border-block-start-width: 2px;
    }

    .term > .row-reign > .label {
      color: var(--_color-accent);
    }

    .label-column {
      inline-size: var(--_label-width);
    }

    .label {
      color: var(--_color-muted);
      font-weight: 600;
      hyphens: auto;
    }

    /* As wide as its longest word, within reason. */
    .label .words {
      display: block;
      max-inline-size: 9em;
      text-wrap: balance;
    }

    .detail {
      display: block;
      font-size: 0.87em;
      font-weight: 400;
    }

    /* Values only: otherwise labels would break before values do. */
    .value {
      overflow-wrap: anywhere;
    }

    .value ul:not(.inline) > li + li {
      margin-block-start: 0.2em;
    }

    .more {
      padding: calc(var(--_space) * 0.6) calc(var(--_space) * 1.6);
      border-block-start: 1px solid var(--_border);
      font-size: 0.92em;
    }

    /* Sections inside the folded part of a compact box are as wide as those outside. */
    .folded[open] {
      padding-inline: 0;
      font-size: inherit;
    }

    .folded[open] > summary {
      margin-inline: calc(var(--_space) * 1.6);
      font-size: 0.92em;
    }

    /* Section summaries have the same size. */
    .more .footnotes {
      font-size: inherit;
    }

    .more .figure {
      padding-inline: 0;
    }

    .more :not(.inline) > li + li {
      margin-block-start: 0.3em;
    }

    .navigation {
      display: flex;
      border-block-start: 1px solid var(--_border);
      font-size: 0.92em;
    }

    .neighbour {
      flex: 1;
      padding: var(--_space) calc(var(--_space) * 1.6);
      overflow-wrap: anywhere;
    }

    .neighbour.after {
      text-align: end;
    }

    .neighbour + .neighbour {
      border-inline-start: 1px solid var(--_border);
    }

    .way {
      color: var(--_color-muted);
    }

    .before > .way::before {
      content: '‹ ' / '';
    }

    .after > .way::after {
      content: ' ›' / '';
    }

    /* Labels are placed above their values. */
    @container (inline-size < 20em) {
      .table,
      .table :is(tbody, tr, th, td) {
        display: block;
      }

      .table .label {
        padding-block-end: 0;
        padding-inline-end: calc(var(--_space) * 1.6);
        font-size: 0.92em;
      }

      .table .label + td {
        padding-block-start: 0;
        border-block-start: 0 !important;
      }

      .label .words {
        max-inline-size: none;
        overflow-wrap: anywhere;
      }

      .short .years {
        display: block;
      }

      .short .years::before {
        content: none;
      }
    }

    @container (inline-size < 13em) {
      .table :is(th, td) {
        padding-inline: calc(var(--_space) * 0.6);
      }
    }

    @media (forced-colors: active) {
      .header {
        border-block-end-color: CanvasText;
      }
    }

    @media print {
      tr,
      .header,
      .description,
      li {
        break-inside: avoid;
      }

      .heading,
      .header {
        break-after: avoid;
      }

      .header {
        background: none;
        color: inherit;
      }

      .folded > summary,
      .header small:not(.small) {
        display: none;
      }
    }
  `,
];
