import { css } from 'lit';

/** The texts over the canvas. */
export const labelStyles = css`
  /* The labels have no height: only their width is observed, to measure the drawing. */
  .captions,
  .labels {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    font-size: 0.87em;
    line-height: 1.2;
  }

  .captions {
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

  /* The accessible name already contains the years; this only shows them, whichever way the name runs. */
  .bar::after {
    content: attr(data-years);
    unicode-bidi: plaintext;
  }

  /* The line from another name to its bar may pass behind. */
  .caption:not(.piece) {
    text-shadow:
      0 0 2px var(--_surface),
      0 0 2px var(--_surface),
      0 0 2px var(--_surface);
  }

  .caption.beyond,
  .caption.era,
  .caption.year,
  .caption.lane {
    color: var(--_color-muted);
  }

  .caption.era {
    font-style: italic;
  }

  .caption.year {
    font-size: 0.98em;
    font-variant-numeric: tabular-nums;
  }

  .caption.piece {
    padding-inline: 5px;
  }

  /* On the heading of a lane. */
  .caption.beyond {
    z-index: 2;
  }

  .caption.lane {
    padding-inline: 2px;
    background: var(--_surface);
    font-size: 0.95em;
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
    line-height: 1.29;
    align-content: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
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

  .portrait {
    position: absolute;
    inset-block-start: 3px;
    border-radius: 2px;
    object-fit: cover;
    object-position: top;
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

  /* Runs upwards, like the title on the spine of a book. */
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
`;
