import { css } from 'lit';

/** Narrow columns, forced colours and paper. Comes last and overrides. */
export const mediaStyles = css`
  /* Labels are placed above their values. */
  @container (inline-size < 20em) {
    .table,
    .table :is(tbody, tr, th, td) {
      display: block;
    }

    .table .label {
      padding-block-end: 0;
      padding-inline-end: calc(var(--_space) * 1.6);
      font-size: 0.92em;
    }

    .table .label + td {
      padding-block-start: 0;
      border-block-start: 0 !important;
    }

    .label .words {
      max-inline-size: none;
      overflow-wrap: anywhere;
    }

    .short .years {
      display: block;
    }

    .short .years::before {
      content: none;
    }
  }

  @container (inline-size < 13em) {
    .table :is(th, td) {
      padding-inline: calc(var(--_space) * 0.6);
    }
  }

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
