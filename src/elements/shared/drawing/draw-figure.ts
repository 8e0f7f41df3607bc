import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../../i18n/fill.js';
import { drawInlines } from './draw-text.js';
import type { TextActions } from './draw-text.js';
import { link } from './link.js';
import { placeholder } from './placeholder.js';
import type { ViewFigure } from '../view/view-figure.js';

/** What drawn figures can do, besides what their captions can. */
export interface FigureActions extends TextActions {
  /** Addresses that turned out to lead nowhere. */
  broken: ReadonlySet<string>;
  /** An image did not load. */
  onBroken: (src: string) => void;
}

/** Draws an image with its caption, or a drawing in its place when no address is known or it does not load. */
export function drawFigure(figure: ViewFigure, actions: FigureActions): TemplateResult {
  const { kind, src, alt, width, height, caption, credit, href } = figure;
  const { words } = actions;
  const credited = credit === undefined ? undefined : fill(words.imageCredit, credit);
  return html`<figure class="figure" part="figure figure-${kind}">
    ${
      src === undefined || actions.broken.has(src)
        ? html`<div role="img" aria-label=${words.noImage}>${placeholder(kind)}</div>`
        : html`<img
            class="picture"
            part="image"
            src=${src}
            alt=${alt}
            width=${width ?? nothing}
            height=${height ?? nothing}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @load=${({ target }: Event) => (target as Element).classList.add('loaded')}
            @error=${() => actions.onBroken(src)}
          />`
    }
    ${
      caption.length > 0 || credited !== undefined
        ? html`<figcaption class="caption" part="caption">
            ${drawInlines(caption, actions)}
            ${
              credited === undefined
                ? nothing
                : html` <small class="small" part="credit">${href ? link(href, credited) : credited}</small>`
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}
