import { css } from 'lit';

/** Styles for print. */
export const printStyles = css`
  /* Not in the media query: colours are read while the screen is still displayed. */
  .printed {
    color-scheme: light;
  }

  @media print {
    .controls,
    .tooltip,
    .lists > summary {
      display: none;
    }

    .base {
      max-inline-size: 642px;
      color: var(--_color-text);
      color-scheme: light;
    }

    .drawing,
    .legend,
    .entry {
      break-inside: avoid;
    }

    .header,
    .drawing,
    .list-heading {
      break-after: avoid;
    }

    .overview {
      display: none;
    }

    /*
     * Drawn for a width that fits on A4 and Letter, and scaled down on narrower paper, whose width only the style
     * sheet knows.
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
