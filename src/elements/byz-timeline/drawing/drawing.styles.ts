import { css } from 'lit';

/** Look of the drawing: axis, lanes, labels, tooltip. */
export const drawingStyles = css`
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
    scrollbar-gutter: stable;
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

  /* Without a height: its size tells how wide the drawing is, and nothing else. */
  .labels {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
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

  @media (forced-colors: active) {
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
    .lanes {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
