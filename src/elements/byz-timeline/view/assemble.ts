import { bare, shielded } from '../../../model/bare.js';
import { readDate } from '../../../model/date/core.js';
import { isYearless } from '../../../model/date/calendar/moment.js';
import type { Dataset } from '../../../model/dataset.js';
import { createBarStore, setBar } from '../../../model/timeline/bar-store.js';
import type { TimeWindow } from '../../../model/timeline/scale.js';
import { claimEnd, claimStart, spanOf } from '../../../model/timeline/span.js';
import type { Claim, TimeSpan } from '../../../model/timeline/span.js';
import { Composer } from '../../shared/view/composer.js';
import { barColors } from './bar-colors.js';
import type { Bar, LaneDraft } from './bars.js';
import { legendOf } from './legend.js';
import { isLine, lineOf, MAX_BARS } from './line.js';
import type { LineBar } from './line.js';
import { labelledClaim, packBand, roomOf } from './pack-bands.js';
import type { Rows } from './pack-bands.js';
import type { Era, TimelineLane, TimelineView, ViewOptions } from './timeline-view.js';

/**
 * Packs lanes into rows.
 * @param labelled Whether the rows are to have room for the labels of bars that are too short for theirs, when the
 *   whole is shown in `options.width`.
 */
export function assemble(
  head: Pick<TimelineView, 'mode' | 'title' | 'titleLang' | 'labelled'>,
  drafts: readonly LaneDraft[],
  dataset: Dataset,
  options: ViewOptions,
): TimelineView {
  shielded(drafts);
  const extent = extentOf(drafts, options.within);
  const yearsPerPixel = head.labelled ? (extent.to - extent.from) / Math.max(options.width, 200) : 0;
  const claimOf = head.labelled
    ? (bar: Bar): Claim => labelledClaim(bar, extent, yearsPerPixel, options.words)
    : undefined;
  const lanes: TimelineLane[] = [];
  const rows: Rows = { bars: [], firsts: [] };
  const filled = drafts.filter(({ bands }) => bands.some(({ length }) => length > 0));
  for (const { label, lang, bands, office, family } of filled.map(bare)) {
    const [, holders = []] = bands;
    const size = bands.reduce((sum, { length }) => sum + length, 0);
    const isSmall = office !== undefined && size <= MAX_BARS;
    const followed = isSmall && isLine(spansOf(holders), size);
    // Beside a line, what is crowded is drawn in low rows too.
    const isLow = isSmall && lanes[0]?.line !== undefined;
    const firstRow = rows.firsts.length;
    const ends = bands.map((band) => {
      if (followed && band === holders) addInOrder(rows, band);
      else packBand(rows, band, claimOf);
      return rows.bars.length;
    });
    const lane = {
      label,
      ...(lang !== undefined && { lang }),
      ...(family && { family }),
      firstRow,
      rowCount: rows.firsts.length - firstRow,
    };
    const lineBars = (band: number): LineBar[] => {
      const start = ends[band - 1] ?? 0;
      return rows.bars
        .slice(start, ends[band] ?? start)
        .map((bar, at) => ({ index: start + at, span: bar.span, room: roomOf(bar, options.words) }));
    };
    if (followed || isLow) {
      lanes.push({ ...lane, line: lineOf(lineBars(1), lineBars(2), lineBars(3), !followed) });
    } else lanes.push(lane);
  }
  const { bars } = rows;
  const store = createBarStore(bars.length, rows.firsts);
  bars.forEach(({ span }, index) => setBar(store, index, span));
  const items = bars.map(({ item }) => item);
  const composer = new Composer(dataset, options.words);
  const eras = lanes[0]?.line ? erasOf(composer, filled[0]?.office, options) : [];
  const houses = barColors(composer, bars, store.rows);
  const legend = legendOf(items, store, houses.colorOf, houses.colors.length, eras.length);
  return { ...head, lanes: shielded(lanes), items, store, extent, eras, legend, ...houses };
}

/** The eras that concern an office. */
function erasOf(composer: Composer, office: string | undefined, { circa, within }: ViewOptions): Era[] {
  return [...composer.dataset.eras.values()].flatMap((era) => {
    const date = readDate(era.date);
    if (!date || isYearless(date) || (era.office ?? office) !== office) return [];
    const span = spanOf(date, circa);
    const [from, to] = [claimStart(span), claimEnd(span)];
    return to < within.from || from > within.to ? [] : [{ name: composer.called(era).text, date, from, to }];
  });
}

function spansOf(bars: readonly Bar[]): TimeSpan[] {
  return bars.map(({ span }) => span);
}

/** Adds bars in the order of time, in one row. */
function addInOrder({ bars, firsts }: Rows, band: readonly Bar[]): void {
  firsts.push(bars.length);
  bars.push(...[...band].sort((a, b) => claimStart(a.span) - claimStart(b.span)));
}

/** The time asked for; where it has no end, a little more than from the first or to the last finite date. */
function extentOf(drafts: readonly LaneDraft[], within: TimeWindow): TimeWindow {
  let from = Infinity;
  let to = -Infinity;
  const see = (year: number): void => {
    if (year < from && year > -Infinity) from = year;
    if (year > to && year < Infinity) to = year;
  };
  for (const { bands } of drafts) {
    for (const band of bands) {
      for (const { span } of band) {
        see(span.earliestStart);
        see(span.latestEnd);
        see(span.latestStart);
        see(span.earliestEnd);
      }
    }
  }
  if (!(from < to)) [from, to] = DEFAULT_WINDOW;
  const room = Math.max((to - from) / 40, 0.5);
  const start = Number.isFinite(within.from) ? within.from : from - room;
  const end = Number.isFinite(within.to) ? within.to : to + room;
  return { from: start, to: Math.max(end, start + 1) };
}

/** What is shown of things that have neither beginning nor end: the years of the Byzantine empire. */
const DEFAULT_WINDOW = [330, 1453] as const;
