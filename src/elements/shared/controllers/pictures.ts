import type { LitElement, ReactiveController } from 'lit';
import { isOnServer } from '../../../context/server.js';
import { commonsAddresses } from '../../../model/commons.js';
import type { ViewFigure } from '../view/view-figure.js';
import { onWidth } from './width-observer.js';

/** Assumed width of a picture until it is measured, in CSS pixels: what fits a box of default width. */
const USUAL_WIDTH = 300;

/** The picture sources of an element: which URL to request for each, and which have failed. */
export class Pictures implements ReactiveController {
  readonly #host: LitElement;
  /** Widths of pictures in CSS pixels, by the URL in the record. */
  readonly #widths = new Map<string, number>();
  /** Number of failed URLs, by the URL in the record. */
  readonly #failed = new Map<string, number>();
  readonly #asked = new Set<string>();
  readonly #watched = new Map<Element, { src: string; end: () => void }>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the reader has requested a picture. */
  isAsked(src: string): boolean {
    return this.#asked.has(src);
  }

  /** Handles a request for a picture: draws it and moves focus from the button to its figure. */
  readonly ask = (src: string, figure: HTMLElement | null): void => {
    this.#asked.add(src);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => figure?.focus());
  };

  /** The URL to draw; `undefined` if there is none or all have failed. */
  addressOf({ src, width }: ViewFigure): string | undefined {
    if (src === undefined) return undefined;
    const view = isOnServer(this.#host) ? null : this.#host.ownerDocument.defaultView;
    const density = view?.devicePixelRatio || 1;
    const pixels = Math.ceil((this.#widths.get(src) ?? USUAL_WIDTH) * density);
    const addresses = commonsAddresses(src, pixels, width);
    return (addresses.length > 0 ? addresses : [src])[this.#failed.get(src) ?? 0];
  }

  /** Handles a failed picture: tries the next URL, if any. */
  readonly fail = (src: string): void => {
    this.#failed.set(src, (this.#failed.get(src) ?? 0) + 1);
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const pictures = this.#host.shadowRoot?.querySelectorAll<HTMLImageElement>('img[data-commons]') ?? [];
    const drawn = new Set<Element>(pictures);
    for (const [picture, { src, end }] of this.#watched) {
      if (drawn.has(picture) && (picture as HTMLImageElement).dataset['commons'] === src) continue;
      end();
      this.#watched.delete(picture);
    }
    for (const picture of pictures) if (!this.#watched.has(picture)) this.#watch(picture);
  }

  hostDisconnected(): void {
    for (const { end } of this.#watched.values()) end();
    this.#watched.clear();
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  /**
   * Measures how wide a picture will be drawn, before it loads: as wide as its figure, or less if its height is
   * limited.
   */
  #watch(picture: HTMLImageElement): void {
    const src = picture.dataset['commons'] ?? '';
    const figure = picture.parentElement ?? picture;
    const view = picture.ownerDocument.defaultView ?? window;
    let changed = false;
    const end = onWidth(figure, {
      read: (room) => {
        const { width, height } = sizeOf(picture);
        const highest = parseFloat(view.getComputedStyle(picture).maxBlockSize) || Infinity;
        const drawn = Math.min(room, width, height > 0 ? (highest * width) / height : Infinity);
        // A smaller drawing can reuse the picture already loaded.
        changed = drawn > (this.#widths.get(src) ?? 0);
        if (changed) this.#widths.set(src, drawn);
      },
      draw: () => {
        if (changed) this.#host.requestUpdate();
      },
    });
    this.#watched.set(picture, { src, end });
  }
}

/** Size of a picture from its record; an unknown width is unlimited, an unknown height is 0. */
function sizeOf(picture: Element): { width: number; height: number } {
  const read = (name: string): number => Number(picture.getAttribute(name)) || 0;
  return { width: read('width') || Infinity, height: read('width') && read('height') };
}
