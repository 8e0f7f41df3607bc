import { css } from 'lit';

/** What scrolls, and the canvas in it. */
export const laneStyles = css`
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

  /* All of time is in view: there is nothing to drag. Each row has an axis of its own. */
  .wrapped .lanes {
    cursor: default;
  }

  .wrapped .axis {
    display: none;
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
`;
