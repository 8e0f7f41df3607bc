import { css } from 'lit';

/** Styles of status messages, instead of the content or under it. */
export const statusStyles = css`
  .status,
  .visually-hidden[role='status'] + slot {
    display: block;
    padding: calc(var(--_space) * 2);
  }

  .status {
    color: var(--_color-muted);
  }

  .retry {
    min-block-size: 2rem;
    margin: 0 calc(var(--_space) * 2) calc(var(--_space) * 2);
    padding: 0.2em 0.9em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-link);
    cursor: pointer;
  }

  .retry:hover {
    background: var(--_color-heading);
  }

  .retry[aria-disabled='true'] {
    color: var(--_color-muted);
    cursor: default;
  }

  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
    padding: calc(var(--_space) * 0.8) calc(var(--_space) * 1.6);
    border: 1px solid var(--_border);
    border-block-start: 0;
    background: var(--_surface);
  }

  .stale > .retry {
    margin: 0;
  }

  @media print {
    .retry {
      display: none;
    }
  }
`;
