import { css } from 'lit';

/** Styles of the succession box. In a narrow column the neighbours are under the title. */
export const styles = css`
  :host {
    --_width: var(--byz-succession-box-width, 52em);
    --_surface: var(--byz-succession-box-surface, var(--_color-surface));
    --_band: var(--byz-succession-box-band, var(--_color-band));
    --_band-text: var(--byz-succession-box-band-text, var(--_color-band-text));
    --_heading: var(--byz-succession-box-heading, var(--_color-heading));
    --_border: var(--byz-succession-box-border, var(--_color-border));

    max-inline-size: min(var(--_width), 100%);
  }

  .base {
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .base[aria-busy='true'] {
    min-block-size: var(--byz-succession-box-min-height, 8em);
  }

  .header {
    padding: calc(var(--_space) * 1.2) calc(var(--_space) * 2);
    border-block-end: 2px solid var(--_color-gold);
    background: var(--_band);
    color: var(--_band-text);
    text-align: center;
    text-wrap: balance;
  }

  .name {
    margin: 0;
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.25;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 1.2em;
    font-size: 0.92em;
  }

  .table {
    inline-size: 100%;
    border-style: hidden;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: center;
  }

  .title-column {
    inline-size: 40%;
  }

  .cell {
    padding: var(--_space) calc(var(--_space) * 1.2);
    border: 1px solid var(--_border);
    font-weight: 400;
    vertical-align: middle;
    text-wrap: pretty;
  }

  .heading {
    padding: calc(var(--_space) * 0.6) var(--_space);
    border-block: 1px solid var(--_border);
    background: var(--_heading);
    color: var(--_color-accent);
    font-weight: 600;
    text-align: center;
  }

  .line-lead,
  .line-held-by,
  .line-detail,
  .line-with,
  .line-reason {
    color: var(--_color-muted);
    font-size: 0.9em;
  }

  .line-nobody,
  .line-holder,
  .line-title {
    font-weight: 600;
  }

  .line-holder .small {
    font-weight: 400;
  }

  .line-reason {
    font-style: italic;
  }

  /* Hidden borders win over those of the neighbours. */
  .blank {
    border-inline-style: hidden;
  }

  .footnotes {
    border-block-start: 1px solid var(--_border);
    padding: var(--_space) calc(var(--_space) * 2);
  }

  .covered {
    display: none;
  }

  /* Read in chronological order, but drawn with the title first. */
  @container (inline-size < 27em) {
    .table,
    .table :is(tbody, .cell, .heading) {
      display: block;
      inline-size: auto;
    }

    .table tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .cell {
      padding-block: calc(var(--_space) * 0.8);
      border: 0;
    }

    .heading,
    .title-cell {
      grid-column: 1 / -1;
    }

    .title-cell {
      grid-row: 1;
      border-block-end: 1px dotted var(--_border);
    }

    .cell:not(.title-cell) {
      grid-row: 2;
    }

    /* Lines whose direction differs from the page's align with the side of their cell. */
    :where(.cell:has(~ .title-cell):dir(ltr), .title-cell ~ .cell:dir(rtl)) {
      text-align: left;
    }

    :where(.cell:has(~ .title-cell):dir(rtl), .title-cell ~ .cell:dir(ltr)) {
      text-align: right;
    }

    /* Nothing is known about one side: the other has its room. */
    .cell.blank {
      grid-column: 1 / -1;
      padding-block: 0;
    }

    .cell:has(~ .blank),
    .blank ~ .cell {
      grid-column: 1 / -1;
      text-align: center;
    }

    .blank ~ .title-cell:has(~ .blank) {
      border-block-end: 0;
    }

    tr + tr {
      border-block-start: 2px solid var(--_border);
    }
  }

  /* There is no room for two names side by side. */
  @container (inline-size < 15em) {
    .table .cell:not(.title-cell) {
      grid-row: auto;
      grid-column: 1 / -1;
      text-align: center;
    }
  }

  @media print {
    tr,
    .header {
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
  }
`;
