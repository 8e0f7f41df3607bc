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

  /* Its room is always there, so that nothing moves when it is filled. */
  .overview {
    position: relative;
    block-size: 24px;
    border-block-start: 1px solid var(--_border);
    touch-action: pan-y;
    user-select: none;
  }

  .overview > canvas {
    inset: 2px auto auto;
    inline-size: auto;
    block-size: 20px;
    background: none;
    cursor: pointer;
  }

  .overview-handle {
    position: absolute;
    inset-block: 0;
    box-sizing: border-box;
    border: 2px solid var(--_color-accent);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_color-accent) 14%, transparent);
    cursor: grab;
  }

  .overview > [hidden] {
    display: none;
  }

  .lanes {
    overflow: hidden auto;
    overflow-anchor: none;
    max-block-size: var(--byz-timeline-max-height, min(30em, 70vh));
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
    border-color: var(--_border) var(--_era) var(--_companion) var(--_life);
    outline-color: var(--_event);
    background-color: var(--_surface);
    color: var(--_color-text);
    text-decoration-color: var(--_selected);
    /* The palette; a picture puts those of its houses here. They have no size, and are not seen. */
    box-shadow:
      0 0 var(--_reign, var(--_palette-porphyry)),
      0 0 var(--_reign, var(--_palette-gold)),
      0 0 var(--_reign, var(--_palette-lapis)),
      0 0 var(--_reign, var(--_palette-terracotta)),
      0 0 var(--_reign, var(--_palette-malachite)),
      0 0 var(--_reign, var(--_palette-violet)),
      0 0 var(--_reign, var(--_palette-teal)),
      0 0 var(--_reign, var(--_palette-rose)),
      0 0 var(--_reign, var(--_palette-olive)),
      0 0 var(--_reign, var(--_palette-night)),
      0 0 var(--_reign, var(--_palette-umber)),
      0 0 var(--_reign, var(--_palette-orchid)),
      0 0 var(--_reign, var(--_palette-stone));
    transition: 10ms linear;
    transition-property:
      color, background-color, border-color, outline-color, text-decoration-color, box-shadow;
  }

  .captions {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    font-size: 0.87em;
    line-height: 1.2;
    pointer-events: none;
  }

  .caption {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    white-space: nowrap;
  }

  .caption.dynasty,
  .caption.lane {
    font-weight: 600;
  }

  /* When it was is part of what the bar is called, and only shown again beside the name. */
  .bar > bdi[data-years]::after {
    content: ' ' attr(data-years);
  }

  .caption.era {
    color: var(--_color-muted);
    font-style: italic;
  }

  .caption.piece {
    padding-inline: 5px;
  }

  .caption.lane {
    padding-inline: 2px;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
    color: var(--_color-muted);
    font-size: 0.95em;
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

  .on-dark {
    color: var(--byz-timeline-reign-text, #fffdf9);
  }

  .on-light {
    color: var(--byz-timeline-reign-text, #1d181b);
  }

  /* Upwards, like the spine of a book. */
  .bar.up {
    justify-content: center;
    align-items: end;
    font-size: 0.8em;
    line-height: 1;
  }

  .bar.up.smaller {
    font-size: 0.69em;
  }

  .bar.up > bdi {
    padding: 5px 0;
    writing-mode: vertical-rl;
    rotate: 180deg;
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
  }

  .tooltip[hidden] {
    display: none;
  }

  .tooltip-name {
    font-weight: 600;
  }

  .tooltip-date,
  .tooltip-company {
    color: var(--_color-muted);
  }

  @media (forced-colors: active) {
    canvas,
    .bar {
      forced-color-adjust: none;
    }

    .on-dark,
    .on-light {
      color: Canvas;
    }

    .bar:not(.on-dark, .on-light) {
      color: CanvasText;
    }

    .lanes:focus-visible .bar[part~='focus'] {
      outline-color: Highlight;
    }
  }

  /* Read for paper, whatever is on the screen. */
  .printed {
    color-scheme: light;
  }

  @media print {
    .overview {
      display: none;
    }

    /*
     * It is drawn for a width that A4 and Letter have, whatever the screen's, and made smaller where there is less: how
     * wide paper is, only the style sheet knows.
     */
    .printed {
      --_printed-height: 0px;
      --_fit: min(1, tan(atan2(100cqi, 640px)));
      inline-size: 640px;
      margin-block-end: calc((var(--_fit) - 1) * var(--_printed-height));
      margin-inline-end: calc(100% - 640px);
      scale: var(--_fit);
      transform-origin: 0 0;
    }

    .printed:dir(rtl) {
      transform-origin: 100% 0;
    }

    .lanes {
      overflow: visible;
      max-block-size: none;
    }

    .captions,
    .labels {
      print-color-adjust: exact;
    }
  }
`;
