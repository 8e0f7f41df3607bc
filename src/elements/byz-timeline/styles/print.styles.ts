import { css } from 'lit';

/** What is different on paper. */
export const printStyles = css`
  /* Read for paper, whatever is on the screen. */
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
