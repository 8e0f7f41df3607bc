import { bare, shielded } from '../../../model/bare.js';
import { readDate } from '../../../model/date/core.js';
import { hasYear } from '../../../model/date/calendar/moment.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Steps } from '../slices.js';
import { createBarStore, setBar } from '../../../model/timeline/bar-store.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { claimEnd, claimStart, spanOf } from '../../../model/timeline/span.js';
import type { Claim, TimeSpan } from '../../../model/timeline/span.js';
import { Composer } from '../../shared/view/composer.js';
import { barColors } from './bar-colors.js';
import { sizeOf } from './bars.js';
import type { Band, LaneDraft } from './bars.js';
import { legendOf } from './legend.js';
import { isLine, lineOf, MAX_BARS } from './line.js';
import type { LineBar } from './line.js';
import { addInOrder, labelledClaim, packBand, roomOf } from './pack-bands.js';
import type { Rows } from './pack-bands.js';
import type { TimelineItem } from './timeline-item.js';
import type { Era, TimelineLane, TimelineView, ViewOptions } from './timeline-view.js';

/**
 * Packs lanes into rows.
 * @param head `labelled` reserves space in rows for labels that do not fit into their bars when the whole range is
 *   shown in `options.width`.
 */
export function* assemble(
  head: Pick<TimelineView, 'mode' | 'title' | 'titleLang' | 'labelled'>,
  drafts: readonly LaneDraft[],
  dataset: Dataset,
  options: ViewOptions,
): Steps<TimelineView> {
  shielded(drafts);
  const extent = extentOf(drafts, options.within);
  const yearsPerPixel = head.labelled ? (extent.to - extent.from) / Math.max(options.width, 200) : 0;
  const claimOf = head.labelled
    ? (item: TimelineItem, span: TimeSpan): Claim =>
        labelledClaim(item, span, extent, yearsPerPixel, options.words)
    : undefined;
  const lanes: TimelineLane[] = [];
  const rows: Rows = { count: 0, firsts: [] };
  const placed: (readonly [band: Band, places: Uint32Array])[] = [];
  const filled = drafts.filter(({ bands }) => sizeOf(bands) > 0);
  for (const { label, lang, bands, office, family } of filled.map(bare)) {
    const [, holders] = bands;
    const size = sizeOf(bands);
    const isSmall = office !== undefined && size <= MAX_BARS;
    const followed = isSmall && holders !== undefined && isLine(holders.spans, size);
    // Below a line, lanes that are too crowded for a line are drawn in thin rows, too.
    const isLow = isSmall && lanes[0]?.line !== undefined;
    const firstRow = rows.firsts.length;
    const placesOf: Uint32Array[] = [];
    for (const band of bands) {
      const places = followed && band === holders ? addInOrder(rows, band) : packBand(rows, band, claimOf);
      placesOf.push(places);
      placed.push([band, places]);
      yield;
    }
    const lane = {
      label,
      ...(lang !== undefined && { lang }),
      ...(family && { family }),
      firstRow,
      rowCount: rows.firsts.length - firstRow,
    };
    const lineBars = (number: number): LineBar[] => {
      const { items = [], spans = [] } = bands[number] ?? {};
      return items
        .map((item, at) => ({
          index: placesOf[number]?.[at] as number,
          span: spans[at] as TimeSpan,
          room: roomOf(item, options.words),
        }))
        .sort((a, b) => a.index - b.index);
    };
    if (followed || isLow) {
      lanes.push({ ...lane, line: lineOf(lineBars(1), lineBars(2), lineBars(3), !followed) });
    } else lanes.push(lane);
  }
  const store = createBarStore(rows.count, rows.firsts);
  const items = new Array<TimelineItem>(rows.count);
  const houses = new Array<string | undefined>(rows.count);
  for (const [band, places] of placed) {
    places.forEach((place, at) => {
      items[place] = band.items[at] as TimelineItem;
      houses[place] = band.houses[at];
      setBar(store, place, band.spans[at] as TimeSpan);
    });
    yield;
  }
  const composer = new Composer(dataset, options.words);
  const eras = lanes[0]?.line ? erasOf(composer, filled[0]?.office, { ...options, within: extent }) : [];
  const colors = barColors(composer, items, houses, store.rows);
  yield;
  const years = extent.to - extent.from;
  const legend = legendOf(placed, colors.colorOf, colors.colors.length, eras.length, years);
  return { ...head, lanes: shielded(lanes), items, store, extent, eras, legend, ...colors };
}

/** The eras of an office. */
function erasOf(composer: Composer, office: string | undefined, { circa, within }: ViewOptions): Era[] {
  return [...composer.dataset.eras.values()].flatMap((era) => {
    const date = readDate(era.date);
    if (!date || !hasYear(date) || (era.office ?? office) !== office) return [];
    const span = spanOf(date, circa);
    const [from, to] = [claimStart(span), claimEnd(span)];
    return to < within.from || from > within.to ? [] : [{ name: composer.called(era).text, date, from, to }];
  });
}

/** The requested range. An end that is not requested is a little before the first finite date, or after the last. */
function extentOf(drafts: readonly LaneDraft[], within: TimeWindow): TimeWindow {
  let from = Infinity;
  let to = -Infinity;
  const see = (year: number): void => {
    if (year < from && year > -Infinity) from = year;
    if (year > to && year < Infinity) to = year;
  };
  for (const { bands } of drafts) {
    for (const { spans } of bands) {
      for (const { earliestStart, latestStart, earliestEnd, latestEnd } of spans) {
        see(earliestStart);
        see(latestEnd);
        see(latestStart);
        see(earliestEnd);
      }
    }
  }
  if (!(from < to)) [from, to] = DEFAULT_WINDOW;
  const room = Math.max((to - from) / 40, 0.5);
  const start = Number.isFinite(within.from) ? within.from : from - room;
  const end = Number.isFinite(within.to) ? within.to : to + room;
  return { from: start, to: Math.max(end, start + 1) };
}

/** The range if no date is finite: the years of the Byzantine Empire. */
const DEFAULT_WINDOW = [330, 1453] as const;
