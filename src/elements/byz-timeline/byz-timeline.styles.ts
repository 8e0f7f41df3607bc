import { css } from 'lit';

/** Look of the timeline. Each colour: the timeline's own property, then the family's, then a literal. */
export const styles = css`
  :host {
    --_surface: var(--byz-timeline-surface, var(--_color-surface));
    --_border: var(--byz-timeline-border, var(--_color-border));
    --_reign: var(--byz-timeline-reign, light-dark(#6b1d3f, #a84a72));
    --_reign-text: var(--byz-timeline-reign-text, light-dark(#fbf3e4, #fff));
    --_companion: var(--byz-timeline-companion, light-dark(#8f4b6c, #cf8fae));
    --_life: var(--byz-timeline-life, light-dark(#f1e3bf, #4f411f));
    --_event: var(--byz-timeline-event, light-dark(#96701f, #d3ad55));
    --_selected: var(--byz-timeline-selected, var(--_color-gold));
    --_axis-height: 2em;
  }

  .base {
    min-block-size: var(--byz-timeline-min-height, 12em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .header {
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
    color: var(--_color-accent);
    font-size: 1.1em;
    font-weight: 600;
    text-wrap: balance;
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
  }

  .control:hover,
  .more:hover {
    border-color: var(--_border);
    background: var(--_color-bar);
  }

  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .drawing {
    position: relative;
  }

  .axis {
    position: relative;
    overflow: hidden;
    block-size: var(--_axis-height);
    border-block-end: 1px solid var(--_border);
    color: var(--_color-muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    line-height: var(--_axis-height);
    white-space: nowrap;
  }

  .tick {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding-inline-start: 0.35em;
    border-inline-start: 1px solid var(--_border);
  }

  .lanes {
    overflow: hidden auto;
    overflow-anchor: none;
    max-block-size: var(--byz-timeline-max-height, 30em);
    outline-offset: -2px;
    cursor: grab;
    scrollbar-width: thin;
    touch-action: pan-y;
    user-select: none;
  }

  .lanes.over-bar {
    cursor: pointer;
  }

  .lanes.dragging {
    cursor: grabbing;
  }

  .stage {
    position: relative;
  }

  .screen {
    position: sticky;
    inset-block-start: 0;
    overflow: hidden;
  }

  /* The canvas reads its colours from these; their transition tells it when they have changed. */
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0 solid;
    border-color: var(--_border) var(--_reign) var(--_companion) var(--_life);
    outline-color: var(--_event);
    background-color: var(--_surface);
    color: var(--_color-text);
    text-decoration-color: var(--_selected);
    transition: 10ms linear;
    transition-property: color, background-color, border-color, outline-color, text-decoration-color;
  }

  .labels {
    position: absolute;
    inset: 0;
    font-size: 0.87em;
    line-height: 1.2;
  }

  .lane-label,
  .bar {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  .lane-label {
    z-index: 1;
    overflow: hidden;
    inline-size: 100%;
    block-size: 24px;
    padding-inline: 0.9em;
    background: var(--_surface);
    color: var(--_color-muted);
    font-size: 0.95em;
    font-weight: 600;
    line-height: 24px;
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;
  }

  .bar {
    display: flex;
    align-items: center;
    overflow: hidden;
    color: var(--_color-text);
    white-space: nowrap;
    cursor: pointer;
  }

  .bar > bdi {
    overflow: hidden;
    padding-inline: 5px;
    text-overflow: ellipsis;
  }

  .bar:not(.inside),
  .bar:not(.inside) > bdi {
    overflow: visible;
  }

  .bar:not(.inside) > bdi {
    background: linear-gradient(90deg, transparent 3px, var(--_surface) 3px calc(100% - 3px), transparent 0);
  }

  .bar.inside.reign:not(.disputed) {
    color: var(--_reign-text);
  }

  .lanes:focus-visible .bar[part~='focus'] {
    z-index: 2;
    overflow: visible;
    border-radius: 2px;
    outline: 2px solid var(--_color-focus);
    outline-offset: -1px;
  }

  .tooltip {
    position: absolute;
    z-index: 3;
    inset-block-start: 0;
    inset-inline-start: 0;
    max-inline-size: min(24em, 100%);
    padding: calc(var(--_space) * 0.8) calc(var(--_space) * 1.2);
    border: 1px solid var(--_border);
    border-block-start: 2px solid var(--_color-gold);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
    font-size: 0.9em;
    line-height: 1.35;
    pointer-events: none;
  }

  .tooltip[hidden] {
    display: none;
  }

  .tooltip-name {
    font-weight: 600;
  }

  .tooltip-date {
    color: var(--_color-muted);
  }

  .chronology {
    padding: calc(var(--_space) * 1.2) calc(var(--_space) * 1.6);
    list-style: none;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(8em, 24%) 1fr;
    gap: 0 calc(var(--_space) * 2);
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
  .footnotes {
    padding: var(--_space) calc(var(--_space) * 1.6);
    border-block-start: 1px solid var(--_border);
  }

  .lists .chronology {
    padding-inline: 0;
  }

  .list-heading {
    margin: var(--_space) 0 0;
    color: var(--_color-accent);
    font-size: 1em;
  }

  .base {
    container-type: inline-size;
  }

  @container (inline-size < 30em) {
    .entry {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_border: GrayText;
      --_reign: CanvasText;
      --_reign-text: Canvas;
      --_companion: CanvasText;
      --_life: Canvas;
      --_event: LinkText;
      --_selected: Highlight;
    }

    canvas,
    .bar {
      forced-color-adjust: none;
    }

    .bar {
      color: CanvasText;
    }

    .lanes:focus-visible .bar[part~='focus'] {
      outline-color: Highlight;
    }
  }

  @media print {
    .controls,
    .tooltip,
    .lists > summary {
      display: none;
    }

    .lanes {
      overflow: visible;
      max-block-size: none;
    }

    .entry {
      break-inside: avoid;
    }
  }
`;
