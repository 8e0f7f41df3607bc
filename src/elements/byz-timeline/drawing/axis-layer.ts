import type { AxisLabel } from '../scene/axis-labels.js';
import type { Frame } from '../scene/frame.js';
import { placeElement } from './place-element.js';

/** The labels of the axis. */
export class AxisLayer {
  readonly #root: HTMLElement;
  readonly #labels = new Map<string, HTMLElement>();

  constructor(root: HTMLElement) {
    this.#root = root;
    // Remove labels of a previous drawing: the element may have been disconnected and connected again.
    root.replaceChildren();
  }

  /** Updates the labels to match a frame. */
  update(frame: Frame, labels: readonly AxisLabel[]): void {
    const kept = new Set<string>();
    for (const { at, unit, text, start } of labels) {
      const key = `${at} ${text}`;
      kept.add(key);
      let label = this.#labels.get(key);
      if (!label) {
        label = document.createElement('span');
        const isolated = document.createElement('bdi');
        isolated.textContent = text;
        label.append(isolated);
        label.className = `tick ${unit}`;
        this.#labels.set(key, label);
        this.#root.append(label);
      }
      placeElement(label, start, 0, frame);
    }
    for (const [key, label] of this.#labels) {
      if (kept.has(key)) continue;
      label.remove();
      this.#labels.delete(key);
    }
  }
}
