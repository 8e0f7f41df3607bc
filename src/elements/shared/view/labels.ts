import type { BoxWords, LabelKey } from '../../../i18n/boxes/words.js';

/**
 * The label of a row in the reader's language.
 * @param words Words of the language.
 * @param key The default label.
 * @param count Number of entries in the row: one successor, several successors.
 * @param chosen The record's own choice: the key of another label, or custom text.
 * @param women Whether all people in the row are women.
 */
export function labelText(words: BoxWords, key: LabelKey, count = 1, chosen?: string, women = false): string {
  if (chosen !== undefined && !Object.hasOwn(words.labels, chosen)) return chosen;
  const noun = words.labels[(chosen ?? key) as LabelKey];
  if (typeof noun === 'string') return noun;
  const form = count > 1 ? 1 : 0;
  return (women ? noun[form + 2] : undefined) ?? noun[form];
}
