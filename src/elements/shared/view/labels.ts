import type { BoxWords, LabelKey } from '../../../i18n/boxes/words.js';
import type { Words } from '../../../i18n/words.js';
import type { Dataset } from '../../../model/dataset.js';
import { chosenLabel } from '../../../model/tenures/neighbours.js';
import type { Tenure } from '../../../model/schema/index.js';

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

/**
 * The label of the reign.
 * @param term Number of this term, if the person held the same office more than once: "2nd reign". A tenure with a label
 *   in its own words has that.
 */
export function reignLabel(
  { dataset, words: { boxes } }: { dataset: Dataset; words: Words },
  tenure: Tenure,
  term?: number,
): string {
  const label = labelText(boxes, 'reign', 1, chosenLabel(dataset, tenure, 'reign'));
  return term === undefined || label === tenure.labels?.reign ? label : boxes.term(term, label);
}
