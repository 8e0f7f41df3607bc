import { css } from 'lit';

/** The lists below the drawing. */
export const listStyles = css`
  .missing {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.6);
  }

  /* Dates do not wrap: the column is as wide as the longest. */
  .chronology {
    display: grid;
    grid-template-columns: minmax(24%, min-content) 1fr;
    column-gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.2) calc(var(--_space) * 1.6);
    list-style: none;
  }

  .entry {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: calc(var(--_space) * 0.5);
  }

  .entry + .entry {
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 55%, transparent);
  }

  .when {
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums;
  }

  .entry.reign .what {
    color: var(--_color-accent);
    font-weight: 600;
  }

  .lists,
  .contemporaries,
  .footnotes {
    padding: var(--_space) calc(var(--_space) * 1.6);
    border-block-start: 1px solid var(--_border);
  }

  .lists .chronology,
  .contemporaries .chronology {
    padding-inline: 0;
  }

  .contemporaries .list-heading {
    margin: 0;
  }

  .list-heading {
    margin: var(--_space) 0 0;
    color: var(--_color-accent);
    font-size: 1em;
  }

  @container (inline-size < 30em) {
    .chronology {
      display: block;
    }
  }

  @container (inline-size < 12em) {
    .chronology,
    .lists,
    .contemporaries {
      padding-inline: calc(var(--_space) * 0.8);
    }
  }
`;
