import type { Need } from '../data/need.js';
import { findBearers } from '../model/dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/result.js';

const warned = new Set<string>();

/** Most different warnings given; a page in trouble does not need more. */
const LIMIT = 20;

/**
 * Tells the page's developer, once, what went wrong. Readers see a sentence in the element instead.
 * @param code The error's or issue's code: the name of its page in `docs/errors/`.
 */
export function warn(code: string, message: string): void {
  const text = `[byz-widgets] ${message} (${code}: see docs/errors/${code}.md)`;
  if (warned.has(text) || warned.size >= LIMIT) return;
  warned.add(text);
  console.warn(text);
}

/** Warns of records or fields that were left out, and of those that cannot be right: how many, and the first of each. */
export function warnOfIssues(issues: readonly Issue[]): void {
  const about = { error: 'Left out of a dataset', warning: 'Doubtful in a dataset' };
  for (const severity of ['error', 'warning'] as const) {
    const [first, ...others] = issues.filter((issue) => issue.severity === severity);
    if (!first) continue;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    warn(first.code, `${about[severity]}: ${first.path}: ${first.message}${more}`);
  }
}

/** Warns of each name asked for that several people bear, and names them or some of them: the first is shown. */
export function warnOfNamesakes(dataset: Dataset, need: Need): void {
  if (typeof need === 'string') return;
  for (const name of need) {
    const ids = findBearers(dataset, name).slice(0, 9);
    if (ids[1]) warn('ambiguous-person', `"${name}" may be ${ids.join(', ')}`);
  }
}
