import type { LitElement } from 'lit';
import { isOnServer } from '../../../context/server.js';
import { Lazy } from './lazy.js';
import { isSame } from '../slices.js';
import type { TimelineContent } from '../timeline-answers.js';
import type { BarContemporaries, contemporaryList } from '../tools/contemporaries.js';

/** Finds the contemporaries of a bar or a person. The code is loaded on first use. */
export class ContemporariesController {
  readonly #host: LitElement;
  readonly #code: Lazy<typeof import('../tools/contemporaries.js')>;
  #last: { shown: TimelineContent; index: number; found: BarContemporaries } | undefined;
  #list: { madeOf: readonly unknown[]; list: ReturnType<typeof contemporaryList> } | undefined;

  /** @param onLoad Called when the code is loaded. */
  constructor(host: LitElement, onLoad: () => void) {
    this.#host = host;
    this.#code = new Lazy(
      () => import('../tools/contemporaries.js'),
      () => {
        onLoad();
        host.requestUpdate();
      },
    );
  }

  /** The contemporaries of a bar on a timeline of several people; `undefined` until they are known. */
  of(shown: TimelineContent, index: number): BarContemporaries | undefined {
    const { view, options, life } = shown;
    if (life || view.items[index]?.kind === 'event') return undefined;
    if (this.#last?.shown === shown && this.#last.index === index) return this.#last.found;
    const found = this.#code.code?.barContemporaries(view, index, options.words);
    this.#last = found && { shown, index, found };
    return found;
  }

  /** The list of a person's contemporaries; `undefined` until it is known. */
  list(shown: TimelineContent, person: string | undefined): ReturnType<typeof contemporaryList> | undefined {
    const code = isOnServer(this.#host) ? undefined : this.#code.code;
    if (!code) return undefined;
    const madeOf = [shown, person];
    if (!this.#list || !isSame(madeOf, this.#list.madeOf)) {
      const { dataset, view, options } = shown;
      this.#list = { madeOf, list: code.contemporaryList(dataset, view, person, options.words) };
    }
    return this.#list.list;
  }
}
