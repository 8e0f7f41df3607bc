import { css } from 'lit';

/** The scrolling lanes, and the canvas inside. */
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

  /* The whole range is in view, so there is nothing to drag. Each row has its own axis. */
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

  /* The drawing reads its colours from these properties, and from its box-shadow those of houses; the transition signals
     when they change. */
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
    transition: 10ms linear;
    transition-property:
      color, background-color, border-color, outline-color, text-decoration-color, box-shadow;
  }
`;
