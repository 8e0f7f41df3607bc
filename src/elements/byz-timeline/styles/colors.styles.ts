import { css } from 'lit';

/** Colours: the timeline's own property, else that of all tags, else a literal. */
export const colorStyles = css`
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

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_border: GrayText;
      --_reign: CanvasText;
      --_life: Canvas;
      --_event: LinkText;
      --_era: GrayText;
      --_selected: Highlight;
    }
  }
`;
