import type { Words } from '../../../i18n/words.js';
import { readDate } from '../../../model/date/core.js';
import type { HistoricalDate } from '../../../model/date/core.js';
import type { CivilCalendar } from '../../../model/date/types.js';
import { bare } from '../../../model/bare.js';
import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import { foldName } from '../../../model/names/fold-name.js';
import { SHORTEST_WINDOW } from '../../../model/timeline/scale.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { spanOf } from '../../../model/timeline/span.js';
import { barOf } from '../view/timeline-item.js';
import type { TimelineView } from '../view/timeline-view.js';

/** The result of a search: a bar, and for a date the range around it. */
export interface Place {
  readonly index: number;
  readonly window?: TimeWindow;
}

/** A found year is shown with at most one eighth of the whole range around it. */
const PART = 8;

/**
 * Finds a year ("1204", "480 BC", "AM 6898"), an EDTF date, or a name, ignoring case, accents and punctuation. Names
 * match any form of a person's name; or the label of a bar, at its beginning, at the beginning of a word, or anywhere.
 * @param window The visible range, whose length is kept.
 */
export function findPlace(
  query: string,
  { view, dataset }: { readonly view: TimelineView; readonly dataset: Dataset },
  window: TimeWindow,
  words: Words,
): Place | undefined {
  const text = query.trim();
  if (text === '') return undefined;
  const date = dateIn(text, words);
  if (date) return placeInTime(date, view, window);
  const index = barOf(view.items, findPerson(dataset, text)?.id) ?? barCalled(text, view);
  return index === undefined ? undefined : { index };
}

/** Parses a text as a date; `undefined` if it is none. */
export function dateIn(text: string, { dates }: Words): HistoricalDate | undefined {
  const [digits = ''] = /^-?\d{1,6}$|\d{1,6}/.exec(text) ?? [];
  const said = foldName(text.replace(digits, '{0}'));
  const year = Number(digits);
  const is = (era: string): boolean => digits !== '' && said === foldName(era);
  if (is('{0}') || is(dates.ad)) return yearOf(year);
  if (is(dates.bc)) return yearOf(1 - year);
  return is(dates.worldYear) ? yearOf(year, 'byzantine') : readDate(text);
}

function yearOf(year: number, calendar: CivilCalendar = 'julian'): HistoricalDate {
  return bare({ type: 'moment', calendar, precision: 'year', year, source: '' } as const);
}

function placeInTime(date: HistoricalDate, view: TimelineView, window: TimeWindow): Place | undefined {
  const { extent, store, items } = view;
  const { earliestStart, latestEnd } = spanOf(date, 0);
  if (!(latestEnd > extent.from && earliestStart < extent.to)) return undefined;
  const [from, to] = [Math.max(earliestStart, extent.from), Math.min(latestEnd, extent.to)];
  const middle = (from + to) / 2;
  const most = Math.max((extent.to - extent.from) / PART, (to - from) * 2, SHORTEST_WINDOW);
  const half = Math.min(window.to - window.from, most) / 2;
  // Becomes the active bar: the first at that time, by lane, or else the nearest in time.
  let best = 0;
  let least = Infinity;
  for (let index = 0; index < items.length && least > 0; index += 1) {
    const away = Math.max((store.start[index] ?? 0) - middle, middle - (store.latestEnd[index] ?? 0), 0);
    if (away < least) [best, least] = [index, away];
  }
  return { index: best, window: { from: middle - half, to: middle + half } };
}

/** The bar whose name matches best: at its beginning, at the beginning of a word, or anywhere. */
function barCalled(text: string, { items }: TimelineView): number | undefined {
  const wanted = foldName(text);
  let best: number | undefined;
  let least = 3;
  for (let index = 0; index < items.length && least > 0; index += 1) {
    const { label = '', title = '' } = items[index] ?? {};
    const name = foldName(`${label} ${title}`);
    const at = name.indexOf(wanted);
    const rank = at < 0 ? 3 : at === 0 ? 0 : name.includes(` ${wanted}`) ? 1 : 2;
    if (rank < least) [best, least] = [index, rank];
  }
  return best;
}
