import { css } from 'lit';

/** The axis above the lanes and the overview below them. */
export const axisStyles = css`
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

  /* Always takes up space, so that filling it causes no layout shift. */
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
    inset-inline-start: 0;
    box-sizing: border-box;
    border: 2px solid var(--_color-accent);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_color-accent) 14%, transparent);
    cursor: grab;
  }

  .overview > [hidden] {
    display: none;
  }
`;
