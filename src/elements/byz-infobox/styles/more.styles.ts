import { css } from 'lit';

/** The collapsed sections below the table, and the links to the previous and next holders. */
export const moreStyles = css`
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
`;
