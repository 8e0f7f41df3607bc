import { css } from 'lit';

/** Look of the infobox. Each colour: the infobox's own property, then the family's, then the literal in the tokens. */
export const styles = css`
  :host {
    --_width: var(--byz-infobox-width, 22em);
    --_surface: var(--byz-infobox-surface, var(--_color-surface));
    --_band: var(--byz-infobox-band, var(--_color-band));
    --_band-text: var(--byz-infobox-band-text, var(--_color-band-text));
    --_bar: var(--byz-infobox-bar, var(--_color-bar));
    --_border: var(--byz-infobox-border, var(--_color-border));
    --_label-width: var(--byz-infobox-label-width, 34%);
    --_image-height: var(--byz-infobox-image-height, 20em);

    max-inline-size: min(var(--_width), 100%);
  }

  .base {
    overflow: clip;
    min-block-size: var(--byz-infobox-min-height, 12em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .header {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) calc(var(--_space) * 1.4);
    border-block-end: 2px solid var(--_color-gold);
    background: var(--_band);
    color: var(--_band-text);
    text-align: center;
    text-wrap: balance;
  }

  .name {
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

  .header :is(a, .person, .mark, .small) {
    color: inherit;
  }

  .header :focus-visible {
    outline-color: currentColor;
  }

  .figure {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) var(--_space);
    text-align: center;
  }

  .figure:focus-visible {
    outline-offset: -2px;
  }

  .picture {
    display: block;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: var(--_image-height);
    object-fit: contain;
    margin-inline: auto;
    border: 1px solid var(--_border);
  }

  /* Once it is there it has its own shape, not the one that was kept free for it. */
  .picture.loaded {
    inline-size: auto;
  }

  /* Some room until it is known how much is needed. */
  .picture:not([height], .loaded) {
    min-block-size: min(9em, var(--_image-height));
  }

  /* As large as the picture will be, or larger where the words need more room. */
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    min-block-size: min(9em, var(--_image-height));
    outline: 1px dashed var(--_border);
    outline-offset: -1px;
    background: var(--_bar);
  }

  .question > * {
    grid-area: 1 / 1;
  }

  .question .room {
    display: block;
    justify-self: center;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: var(--_image-height);
  }

  .question:has(.room) {
    min-block-size: 0;
  }

  .ask {
    padding: var(--_space);
    overflow-wrap: anywhere;
  }

  .load {
    display: block;
    min-block-size: 2.75rem;
    margin: 0 auto calc(var(--_space) * 0.8);
    padding: 0.4em 1em;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_color-accent);
    cursor: pointer;
  }

  .load:hover {
    background: var(--_color-bar);
  }

  .placeholder {
    display: block;
    inline-size: 7.5em;
    margin-inline: auto;
    border: 1px solid var(--_border);
    background: var(--_bar);
    fill: none;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .placeholder .line,
  .placeholder .fill {
    stroke: var(--_color-accent);
    opacity: 0.7;
  }

  .placeholder .fill {
    fill: var(--_color-bar);
    opacity: 0.85;
  }

  .placeholder .faint {
    opacity: 0.35;
  }

  .placeholder .gold {
    stroke: var(--_color-gold);
    stroke-width: 2.5;
  }

  .caption {
    margin-block-start: 0.5em;
    color: var(--_color-muted);
    font-size: 0.87em;
    line-height: 1.4;
    text-wrap: pretty;
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

  /* Lines in another direction than the page's keep to the column's start. */
  :is(.table td, .table .label, .more) {
    text-align: left;
  }

  :is(.table td, .table .label, .more):dir(rtl) {
    text-align: right;
  }

  :is(.table tr + tr, .signature-rows tr) > :is(.label, .value) {
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 55%, transparent);
  }

  .table .heading {
    padding-block: calc(var(--_space) * 0.7);
    border-block: 1px solid var(--_border);
    background: var(--_bar);
    color: var(--_color-accent);
    font-weight: 600;
    text-align: center;
    text-wrap: balance;
  }

  .heading .small {
    font-weight: 400;
  }

  .person-rows > tr:first-child > * {
    border-block-start: 2px solid var(--_color-gold);
  }

  .label-column {
    inline-size: var(--_label-width);
  }

  .label {
    color: var(--_color-muted);
    font-weight: 600;
  }

  .detail {
    display: block;
    font-size: 0.87em;
    font-weight: 400;
  }

  /* Not the labels: their words would be broken before the values are. */
  .value {
    overflow-wrap: anywhere;
  }

  .value > ul:not(.inline) > li + li {
    margin-block-start: 0.2em;
  }

  .more {
    padding: var(--_space) calc(var(--_space) * 1.6);
    border-block-start: 1px solid var(--_border);
    font-size: 0.92em;
  }

  /* What opens each section is of one size. */
  .more .footnotes {
    font-size: inherit;
  }

  .more .figure {
    padding-inline: 0;
  }

  .more :not(.inline) > li + li {
    margin-block-start: 0.3em;
  }

  @container (inline-size < 13em) {
    .label-column {
      inline-size: 45%;
    }

    .table :is(th, td) {
      padding-inline: calc(var(--_space) * 0.6);
    }

    .table .label {
      overflow-wrap: anywhere;
    }

    .value .figure {
      padding-inline: 0;
    }

    .load {
      padding-inline: 0.3em;
    }
  }

  @media (forced-colors: active) {
    .header {
      border-block-end-color: CanvasText;
    }
  }

  @media print {
    .base {
      break-inside: avoid;
    }

    .header {
      background: none;
      color: inherit;
    }
  }
`;
