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
  const index = barOfPerson(text, view, dataset) ?? barCalled(text, view);
  return index === undefined ? undefined : { index };
}

/** Parses a text as a date; `undefined` if it is none. */
function dateIn(text: string, { dates }: Words): HistoricalDate | undefined {
  if (/^-?\d{1,6}$/.test(text)) return yearOf(Number(text));
  const [count = ''] = /\d{1,6}/.exec(text) ?? [];
  const said = count && foldName(text.replace(count, '{0}'));
  if (said && said === foldName(dates.bc)) return yearOf(1 - Number(count));
  if (said && said === foldName(dates.ad)) return yearOf(Number(count));
  if (said && said === foldName(dates.worldYear)) return yearOf(Number(count), 'byzantine');
  return readDate(text);
}

function yearOf(year: number, calendar: CivilCalendar = 'julian'): HistoricalDate {
  return bare({ type: 'moment', calendar, precision: 'year', year, source: '' } as const);
}

function placeInTime(date: HistoricalDate, view: TimelineView, window: TimeWindow): Place | undefined {
  const { extent, store, lanes } = view;
  const { earliestStart, latestEnd } = spanOf(date, 0);
  if (!(latestEnd > extent.from && earliestStart < extent.to)) return undefined;
  const [from, to] = [Math.max(earliestStart, extent.from), Math.min(latestEnd, extent.to)];
  const middle = (from + to) / 2;
  const most = Math.max((extent.to - extent.from) / PART, (to - from) * 2, SHORTEST_WINDOW);
  const length = Math.min(window.to - window.from, most);
  // Becomes the active bar: the first lane's bar at that time, or else the nearest bar in time.
  let best: Place | undefined;
  let least = Infinity;
  for (const { firstRow, rowCount } of lanes) {
    for (let index = store.rows[firstRow] ?? 0; index < (store.rows[firstRow + rowCount] ?? 0); index += 1) {
      const away = Math.max((store.start[index] ?? 0) - middle, middle - (store.latestEnd[index] ?? 0), 0);
      if (away < least) [best, least] = [{ index }, away];
    }
    if (least === 0) break;
  }
  return best && { ...best, window: { from: middle - length / 2, to: middle + length / 2 } };
}

/** The first senior reign, or else the first bar, of the person of this name. */
function barOfPerson(text: string, { items }: TimelineView, dataset: Dataset): number | undefined {
  const id = findPerson(dataset, text)?.id;
  const isOf = (index: number): boolean => id !== undefined && items[index]?.person === id;
  const bars = [...items.keys()].filter((index) => isOf(index) && items[index]?.kind !== 'event');
  return bars.find((index) => items[index]?.kind === 'reign' && !items[index]?.junior) ?? bars[0];
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
