import { css } from 'lit';

/** Look of the timeline. Each colour: the timeline's own property, then the family's, then a literal. */
export const styles = css`
  :host {
    --_width: 40em;
    --_surface: var(--byz-timeline-surface, var(--_color-surface));
    --_border: var(--byz-timeline-border, var(--_color-border));
    --_reign: var(--byz-timeline-reign);
    --_companion: var(--byz-timeline-companion, transparent);
    --_palette-porphyry: var(--byz-palette-porphyry, light-dark(#64143a, #bd7190));
    --_palette-gold: var(--byz-palette-gold, light-dark(#966b17, #d0a051));
    --_palette-lapis: var(--byz-palette-lapis, light-dark(#204876, #5088cd));
    --_palette-terracotta: var(--byz-palette-terracotta, light-dark(#983f0c, #da8153));
    --_palette-malachite: var(--byz-palette-malachite, light-dark(#1d4c34, #6fa381));
    --_palette-violet: var(--byz-palette-violet, light-dark(#4f3a9c, #9779d2));
    --_palette-teal: var(--byz-palette-teal, light-dark(#237b89, #6cc0c5));
    --_palette-rose: var(--byz-palette-rose, light-dark(#b0467e, #e092a8));
    --_palette-olive: var(--byz-palette-olive, light-dark(#69712e, #acb880));
    --_palette-night: var(--byz-palette-night, light-dark(#1e304e, #7584ab));
    --_palette-umber: var(--byz-palette-umber, light-dark(#6c4117, #a5785f));
    --_palette-orchid: var(--byz-palette-orchid, light-dark(#9350a5, #ca8fdb));
    --_palette-stone: var(--byz-palette-stone, light-dark(#605855, #756c69));
    --_life: var(--byz-timeline-life, light-dark(#f1e3bf, #4f411f));
    --_event: var(--byz-timeline-event, light-dark(#96701f, #d3ad55));
    --_selected: var(--byz-timeline-selected, var(--_color-gold));
    --_era: var(--_color-gold);
    --_axis-height: 2em;
  }

  .base {
    min-block-size: var(--byz-timeline-min-height, 12em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .header {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.5) var(--_space);
    padding: calc(var(--_space) * 0.8) var(--_space) calc(var(--_space) * 0.8) calc(var(--_space) * 1.6);
    border-block-end: 2px solid var(--_color-gold);
  }

  .title {
    flex: 1 1 8em;
    color: var(--_color-accent);
    font-size: 1.1em;
    font-weight: 600;
    text-wrap: balance;
  }

  /* Over the title and the buttons: nothing moves when it opens. */
  .jump {
    position: absolute;
    z-index: 4;
    inset-block: 0;
    inset-inline: 0;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    padding-inline: calc(var(--_space) * 1.6) var(--_space);
    background: var(--_surface);
  }

  .jump-field {
    flex: 1;
    min-inline-size: 0;
    block-size: 2rem;
    padding-inline: 0.5em;
    border: 1px solid var(--_color-muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .jump-message {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    padding: 0.3em calc(var(--_space) * 1.6);
    background: var(--_surface);
    color: var(--_color-text);
  }

  .jump-message:empty {
    display: none;
  }

  .controls {
    display: flex;
    gap: 2px;
  }

  .control,
  .more {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0 0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-accent);
    cursor: pointer;
  }

  .control {
    display: inline-grid;
    place-items: center;
  }

  .control:hover,
  .more:hover {
    border-color: var(--_border);
    background: var(--_color-heading);
  }

  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    padding: calc(var(--_space) * 0.6) calc(var(--_space) * 1.6);
    border-block-start: 1px solid var(--_border);
    color: var(--_color-muted);
    font-size: 0.85em;
  }

  .legend-entry {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .swatch {
    --_swatch: var(--_reign, var(--_palette-porphyry));
    inline-size: 1.5em;
    block-size: 0.8em;
    border: 1px solid transparent;
    print-color-adjust: exact;
  }

  .swatch.ruled {
    background: var(--_swatch);
  }

  .swatch.beside {
    border-color: var(--_swatch);
    background: color-mix(in srgb, var(--_swatch) 30%, transparent);
  }

  .swatch.claimed {
    border: 1.5px dashed var(--_swatch);
  }

  .swatch.noHouse {
    background: var(--_reign, var(--_palette-stone));
  }

  .swatch.uncertain {
    background: repeating-linear-gradient(135deg, var(--_swatch) 0 1.5px, transparent 0 4px);
  }

  .swatch.open {
    background: linear-gradient(var(--_swatch) 0 0) no-repeat 0 50% / 100% 4px;
    clip-path: polygon(0 25%, 60% 25%, 60% 0, 100% 50%, 60% 100%, 60% 75%, 0 75%);
    background-size: 100% 100%;
  }

  .swatch.life {
    border-color: var(--_event);
    background: var(--_life);
  }

  .swatch.event {
    inline-size: 0.6em;
    block-size: 0.6em;
    background: var(--_event);
    rotate: 45deg;
  }

  .swatch.era {
    background: color-mix(in srgb, var(--_era) 20%, transparent);
  }

  .missing {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.6);
  }

  .chronology {
    padding: calc(var(--_space) * 1.2) calc(var(--_space) * 1.6);
    list-style: none;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(8em, 24%) 1fr;
    gap: 0 calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.5);
  }

  .entry + .entry {
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 55%, transparent);
  }

  .when {
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums;
  }

  .entry.reign .what {
    color: var(--_color-accent);
    font-weight: 600;
  }

  .lists,
  .contemporaries,
  .footnotes {
    padding: var(--_space) calc(var(--_space) * 1.6);
    border-block-start: 1px solid var(--_border);
  }

  .lists .chronology,
  .contemporaries .chronology {
    padding-inline: 0;
  }

  .contemporaries .list-heading {
    margin: 0;
  }

  .list-heading {
    margin: var(--_space) 0 0;
    color: var(--_color-accent);
    font-size: 1em;
  }

  @container (inline-size < 30em) {
    .entry {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_border: GrayText;
      --_reign: CanvasText;
      --_reign: CanvasText;
      --_life: Canvas;
      --_event: LinkText;
      --_era: GrayText;
      --_selected: Highlight;
    }
  }

  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }
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
  }
`;
