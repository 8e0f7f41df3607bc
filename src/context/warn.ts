import type { DatasetErrorCode } from '../data/dataset-error.js';
import type { DatasetPart } from '../data/dataset-part.js';
import { findBearers } from '../model/dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue, IssueCode } from '../model/result.js';

const warned = new Set<string>();

/** Maximum number of warnings: more do not help. */
const LIMIT = 20;

/**
 * Warns the page's developer, once. Readers see a sentence in the element instead.
 * @param code The error's or issue's code: its heading in `docs/errors.md`.
 */
export function warn(
  code: DatasetErrorCode | IssueCode | 'ambiguous-person' | 'bad-words',
  message: string,
): void {
  const text = `[byz-widgets] ${message} (docs/errors.md#${code})`;
  if (warned.has(text) || warned.size >= LIMIT) return;
  warned.add(text);
  console.warn(text);
}

/** Warns about records and fields that were left out or are doubtful: the first of each, and how many more. */
export function warnOfIssues(issues: readonly Issue[]): void {
  const about = { error: 'Left out of a dataset', warning: 'Doubtful in a dataset' };
  for (const severity of ['error', 'warning'] as const) {
    const [first, ...others] = issues.filter((issue) => issue.severity === severity);
    if (!first) continue;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    warn(first.code, `${about[severity]}: ${first.path}: ${first.message}${more}`);
  }
}

/** Warns about each name shared by several people, with the ids of up to nine. The first is the one shown. */
export function warnOfNamesakes(dataset: Dataset, part: DatasetPart): void {
  if (typeof part === 'string') return;
  for (const name of part) {
    const ids = findBearers(dataset, name).slice(0, 9);
    if (ids[1]) warn('ambiguous-person', `"${name}" may be ${ids.join(', ')}`);
  }
}
