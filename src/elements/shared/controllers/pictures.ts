import type { LitElement, ReactiveController } from 'lit';
import { commonsAddresses } from '../../../model/commons.js';
import type { ViewFigure } from '../view/view-figure.js';
import { onWidth } from './width-observer.js';

/** How wide a picture is drawn, in CSS pixels, until that is known: what a box of the usual width has room for. */
const USUAL_WIDTH = 300;

/** Where an element's pictures come from: under which address each is asked for, and which cannot be loaded. */
export class Pictures implements ReactiveController {
  readonly #host: LitElement;
  /** Widths of pictures by the addresses that records name, in CSS pixels. */
  readonly #widths = new Map<string, number>();
  /** How many addresses have failed, by what records name. */
  readonly #failed = new Map<string, number>();
  readonly #asked = new Set<string>();
  readonly #watched = new Map<Element, { src: string; end: () => void }>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the reader has asked for a picture. */
  isAsked(src: string): boolean {
    return this.#asked.has(src);
  }

  /** The reader asks for a picture: it is drawn, and its figure takes the focus that the button had. */
  readonly ask = (src: string, figure: HTMLElement | null): void => {
    this.#asked.add(src);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => figure?.focus());
  };

  /** The address to draw; `undefined` where there is none, or all have failed. */
  addressOf({ src, width }: ViewFigure): string | undefined {
    if (src === undefined) return undefined;
    const density = this.#host.ownerDocument.defaultView?.devicePixelRatio || 1;
    const pixels = Math.ceil((this.#widths.get(src) ?? USUAL_WIDTH) * density);
    const addresses = commonsAddresses(src, pixels, width);
    return (addresses.length > 0 ? addresses : [src])[this.#failed.get(src) ?? 0];
  }

  /** A picture could not be loaded: the next address is tried, if there is one. */
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

  /** Learns how wide a picture is drawn, before it is loaded: as wide as its figure, or less for its height. */
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
        // A picture that is drawn smaller than before is there already.
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

/** Size of a picture as its record gives it: an unknown width has no limit, an unknown height is 0. */
function sizeOf(picture: Element): { width: number; height: number } {
  const read = (name: string): number => Number(picture.getAttribute(name)) || 0;
  return { width: read('width') || Infinity, height: read('width') && read('height') };
}
