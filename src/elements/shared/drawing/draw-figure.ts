import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ImageLoading } from '../../../context/image-loading.js';
import { fill } from '../../../i18n/fill.js';
import { commonsAddresses } from '../../../model/commons.js';
import type { Pictures } from '../controllers/pictures.js';
import type { ViewFigure } from '../view/view-figure.js';
import { drawInlines } from './draw-text.js';
import type { TextActions } from './draw-text.js';
import { link } from './link.js';
import { listener } from './listener.js';

/** Actions of drawn figures, besides those of their captions. */
export interface FigureActions extends TextActions {
  /** Whether pictures are loaded. */
  images: ImageLoading;
  /** The sources of the pictures. */
  pictures: Pictures;
}

/** Draws an image with its caption. */
export function drawFigure(figure: ViewFigure, actions: FigureActions): TemplateResult {
  const { kind, src, caption, credit, href } = figure;
  const { words, images, pictures } = actions;
  const credited = credit === undefined ? undefined : fill(words.imageCredit, credit);
  const wasAsked = images === 'ask' && src !== undefined && pictures.isAsked(src);
  return html`<figure class="figure" part="figure figure-${kind}" tabindex=${wasAsked ? '-1' : nothing}>
    ${drawPicture(figure, actions)}
    ${
      caption.length > 0 || credited !== undefined
        ? html`<figcaption class="caption" part="caption">
            ${drawInlines(caption, actions)}
            ${
              credited === undefined
                ? nothing
                : html`<small class="credit" part="credit">${href ? link(href, credited) : credited}</small>`
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** The picture; or a frame if it has no known URL, has failed to load, or must not be loaded. */
function drawPicture(figure: ViewFigure, { words, images, pictures }: FigureActions): TemplateResult {
  const { kind, src, alt, width, height } = figure;
  const address = pictures.addressOf(figure);
  if (src === undefined || address === undefined) return drawFrame(kind, words.noImage);
  if (images === 'none') return drawFrame(kind, words.imageNotLoaded);
  if (images === 'ask' && !pictures.isAsked(src)) return drawQuestion(figure, src, words, pictures);
  return html`<img
    class="picture"
    part="image"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    src=${address}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    data-commons=${commonsAddresses(src, 1).length > 0 ? src : nothing}
    @load=${listener(({ target }: Event) => (target as Element).classList.add('loaded'))}
    @error=${listener(() => pictures.fail(src))}
  />`;
}

/** An empty frame. The page can slot its own picture into the portrait's frame. */
function drawFrame(kind: ViewFigure['kind'], label: string): TemplateResult {
  return html`<div class="placeholder" part="placeholder" role="img" aria-label=${label}>
    ${kind === 'portrait' ? html`<slot name="placeholder"></slot>` : nothing}
  </div>`;
}

/** A frame of the picture's size with a button that loads it, naming the server that receives the request. */
function drawQuestion(
  { alt, width, height }: ViewFigure,
  src: string,
  words: FigureActions['words'],
  pictures: Pictures,
): TemplateResult {
  const server = serverOf(src);
  const onClick = ({ currentTarget }: Event): void =>
    pictures.ask(src, (currentTarget as Element).closest('figure'));
  return html`<div class="question" part="image-question">
    ${
      width && height
        ? svg`<svg class="room" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>`
        : nothing
    }
    <div class="ask">
      <button
        class="load"
        part="image-button"
        type="button"
        aria-label="${words.askImage}: ${alt}"
        @click=${listener(onClick)}
      >
        ${words.askImage}
      </button>
      <p class="small" part="note">${fill(words.askImageNote, server)}</p>
    </div>
  </div>`;
}

/** The server of a picture; for a relative URL, the page's own. */
function serverOf(src: string): string {
  try {
    return new URL(src, globalThis.document?.baseURI).host;
  } catch {
    return src;
  }
}
