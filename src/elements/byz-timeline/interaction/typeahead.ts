import { foldName } from '../../../model/names/fold-name.js';

/** A pause of this many milliseconds starts a new search. */
const PAUSE = 800;

/** Finds a name by typing its first letters. */
export class Typeahead {
  #typed = '';
  #last = -Infinity;

  /** Whether a key at this time, in milliseconds, goes on with what was typed. */
  continuesAt(now: number): boolean {
    return now - this.#last < PAUSE;
  }

  /**
   * Handles a key.
   * @param names The names to search.
   * @param from Index at which to start; the name there stays found while it matches.
   * @param now Time of the key press in milliseconds.
   * @returns The index of the name found, if any.
   */
  find(key: string, names: readonly string[], from: number, now: number): number | undefined {
    const continues = this.continuesAt(now);
    this.#typed = (continues ? this.#typed : '') + key;
    this.#last = now;
    const typed = foldName(this.#typed);
    const start = continues ? from : from + 1;
    for (let step = 0; step < names.length; step += 1) {
      const place = (start + step + names.length) % names.length;
      if (foldName(names[place] ?? '').startsWith(typed)) return place;
    }
    return undefined;
  }
}

/** Whether a key types a letter and is not a shortcut. */
export function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && /^\p{L}$/u.test(key);
}
