import { css } from 'lit';

/** The tooltip. */
export const tooltipStyles = css`
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

  .tooltip-credit {
    font-size: 0.85em;
  }

  .tooltip-date,
  .tooltip-contemporaries,
  .tooltip-credit {
    color: var(--_color-muted);
  }
`;
