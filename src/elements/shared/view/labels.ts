import type { BoxWords, LabelKey } from '../../../i18n/boxes/words.js';

/**
 * The label of a row in the reader's language.
 * @param words Words of the language.
 * @param key The usual label.
 * @param count How many the row names: one successor, several successors.
 * @param chosen What the record wants instead: the key of another label, or a text of its own.
 */
export function labelText(words: BoxWords, key: LabelKey, count = 1, chosen?: string): string {
  if (chosen !== undefined && !Object.hasOwn(words.labels, chosen)) return chosen;
  const noun = words.labels[(chosen ?? key) as LabelKey];
  return typeof noun === 'string' ? noun : noun[count > 1 ? 1 : 0];
}
