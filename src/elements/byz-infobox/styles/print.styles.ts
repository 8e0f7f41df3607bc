import { css } from 'lit';

/** Paper and forced colours. */
export const printStyles = css`
  @media (forced-colors: active) {
    .header {
      border-block-end-color: CanvasText;
    }
  }

  @media print {
    tr,
    .header,
    .description,
    li {
      break-inside: avoid;
    }

    .heading,
    .header {
      break-after: avoid;
    }

    .header {
      background: none;
      color: inherit;
    }

    .folded > summary,
    .header small:not(.small) {
      display: none;
    }
  }
`;
