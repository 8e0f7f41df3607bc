import type { InfoboxView } from './infobox-view.js';
import type { ViewRow } from '../shared/view/view-text.js';

/** Rows of the main office and the life that a compact box shows. */
const BRIEF: ReadonlySet<string> = new Set(['reign', 'predecessor', 'successor', 'born', 'died']);

/**
 * Splits a box for compact display: reigns and neighbours of the first office, birth and death; everything else is
 * collapsed.
 * @returns The visible part and the collapsed part; the latter is `undefined` if empty.
 */
export function inBrief(view: InfoboxView): [shown: InfoboxView, folded: InfoboxView | undefined] {
  const split = (rows: readonly ViewRow[], isShown: boolean): ViewRow[] =>
    rows.filter(({ key }) => BRIEF.has(key) === isShown);
  const next = view.tenures.findIndex(({ heading }, index) => index > 0 && heading !== undefined);
  const end = next < 0 ? view.tenures.length : next;
  const [main, others] = [view.tenures.slice(0, end), view.tenures.slice(end)];
  const { signature, ...unsigned } = view;
  const shown: InfoboxView = {
    ...unsigned,
    tenures: main.map(({ rows, ...tenure }) => ({ ...tenure, rows: split(rows, true) })),
    rows: split(view.rows, true),
    arms: [],
    boxes: [],
    figures: [],
    remarks: [],
    categories: [],
    footnotes: [],
    sources: [],
    links: [],
  };
  const rest = main.map(({ rows, ...tenure }) => ({ ...tenure, rows: split(rows, false) }));
  const folded: InfoboxView = {
    ...view,
    tenures: [...rest.filter(({ rows }) => rows.length > 0), ...others],
    rows: split(view.rows, false),
  };
  const { tenures, rows, arms, boxes, figures, remarks, categories, footnotes, sources, links } = folded;
  const lists = [tenures, rows, arms, boxes, figures, remarks, categories, footnotes, sources, links];
  return [shown, signature || lists.some(({ length }) => length > 0) ? folded : undefined];
}
