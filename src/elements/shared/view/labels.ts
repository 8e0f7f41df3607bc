import type { BoxWords, LabelKey } from '../../../i18n/boxes/words.js';

/**
 * The label of a row in the reader's language.
 * @param words Words of the language.
 * @param key The usual label.
 * @param count How many the row names: one successor, several successors.
 * @param chosen What the record wants instead: the key of another label, or a text of its own.
 * @param women Whether all whom the row names are women.
 */
export function labelText(words: BoxWords, key: LabelKey, count = 1, chosen?: string, women = false): string {
  if (chosen !== undefined && !Object.hasOwn(words.labels, chosen)) return chosen;
  const noun = words.labels[(chosen ?? key) as LabelKey];
  if (typeof noun === 'string') return noun;
  const form = count > 1 ? 1 : 0;
  return (women ? noun[form + 2] : undefined) ?? noun[form];
}
