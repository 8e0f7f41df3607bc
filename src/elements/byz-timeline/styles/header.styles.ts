import { css } from 'lit';

/** The border, the title, the buttons and the search field that covers them. */
export const headerStyles = css`
  .base {
    min-block-size: var(--byz-timeline-min-height, 12em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .header {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.5) var(--_space);
    padding: calc(var(--_space) * 0.8) var(--_space) calc(var(--_space) * 0.8) calc(var(--_space) * 1.6);
    border-block-end: 2px solid var(--_color-gold);
  }

  .title {
    flex: 1 1 8em;
    margin: 0;
    unicode-bidi: normal;
    color: var(--_color-accent);
    font-size: 1.1em;
    font-weight: 600;
    text-wrap: balance;
  }

  /* Covers the title and the buttons, so that opening it causes no layout shift. */
  .jump {
    position: absolute;
    z-index: 4;
    inset-block: 0;
    inset-inline: 0;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    padding-inline: calc(var(--_space) * 1.6) var(--_space);
    background: var(--_surface);
  }

  .jump-field {
    flex: 1;
    min-inline-size: 0;
    block-size: 2rem;
    padding-inline: 0.5em;
    border: 1px solid var(--_color-muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .jump-message {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    padding: 0.3em calc(var(--_space) * 1.6);
    background: var(--_surface);
    color: var(--_color-text);
  }

  .jump-message:empty {
    display: none;
  }

  .controls {
    display: flex;
    gap: 2px;
  }

  .control,
  .more {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0 0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-accent);
    cursor: pointer;
  }

  .control {
    display: inline-grid;
    place-items: center;
    font-size: 0.8em;
    font-weight: 600;
  }

  .control:hover,
  .more:hover {
    border-color: var(--_border);
    background: var(--_color-heading);
  }

  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
