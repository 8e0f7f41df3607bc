import type { Caption } from '../scene/captions.js';
import type { Scene } from '../scene/scene.js';
import type { Palette } from './drawing-style.js';
import { placeElement } from './place-element.js';

/** Texts over the canvas that belong to no bar. Assistive technology gets them from the names of bars and lanes. */
export class CaptionLayer {
  readonly #root: HTMLElement;
  #elements = new Map<string, HTMLElement>();

  /** @param root An element without other content. */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Updates the texts to match a scene. */
  update({ frame, captions }: Scene, palette: Palette): void {
    const kept = new Map<string, HTMLElement>();
    for (const caption of captions) {
      const { kind, text, start, top, height, ink, on } = caption;
      let key = `${kind} ${text}`;
      while (kept.has(key)) key += ' ';
      const element = this.#elements.get(key) ?? createCaption(caption);
      if (!element.parentNode) this.#root.append(element);
      const color = ink === undefined ? undefined : palette.inks[ink]?.color;
      if (color !== undefined)
        element.style.setProperty('color', `color-mix(in srgb, ${color} 78%, var(--_color-text))`);
      // The background changes with the colour scheme.
      const isLight = palette.inks[on ?? -1]?.isLight;
      element.classList.toggle('on-light', isLight === true);
      element.classList.toggle('on-dark', isLight === false);
      if (height !== undefined) element.style.setProperty('line-height', `${height}px`);
      placeElement(element, start, top, frame);
      kept.set(key, element);
    }
    for (const [key, element] of this.#elements) if (kept.get(key) !== element) element.remove();
    this.#elements = kept;
  }
}

function createCaption({ kind, text }: Caption): HTMLElement {
  const element = document.createElement('div');
  element.className = `caption ${kind}`;
  element.part.add('caption', `caption-${kind}`);
  const words = document.createElement('bdi');
  words.textContent = text;
  element.append(words);
  return element;
}
