import { css } from 'lit';

/** The description, and the table of rows. */
export const tableStyles = css`
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
    max-inline-size: 11em;
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
`;
