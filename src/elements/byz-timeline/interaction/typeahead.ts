import { foldName } from '../../../model/names/fold-name.js';

/** Milliseconds after which the next letter begins another name. */
const PAUSE = 800;

/** Finds names by their first letters, typed one after the other. */
export class Typeahead {
  #typed = '';
  #last = -Infinity;

  /**
   * Takes a key.
   * @param names What can be found, in the order in which it is walked through.
   * @param from Where to begin: what stands there is found again as long as it goes on to fit.
   * @param now When the key was pressed, in milliseconds.
   * @returns The place of what is found; `undefined` where nothing is.
   */
  find(key: string, names: readonly string[], from: number, now: number): number | undefined {
    const continues = now - this.#last < PAUSE;
    this.#typed = foldName((continues ? this.#typed : '') + key);
    this.#last = now;
    const start = continues ? from : from + 1;
    for (let step = 0; step < names.length; step += 1) {
      const place = (start + step + names.length) % names.length;
      if (foldName(names[place] ?? '').startsWith(this.#typed)) return place;
    }
    return undefined;
  }
}

/** Whether a key writes a letter, and is none of those that do something else. */
export function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && /^\p{L}$/u.test(key);
}
