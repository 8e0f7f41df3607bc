import { bare } from '../../../model/bare.js';
import { readDate } from '../../../model/date/core.js';
import type { DateSet, HistoricalDate, IntervalEnd } from '../../../model/date/core.js';
import type { Person } from '../../../model/schema/index.js';
import { isAlive } from '../../../model/life/life-dates.js';
import { spanOf } from '../../../model/timeline/span.js';
import type { TimeSpan } from '../../../model/timeline/span.js';
import { barOf } from './bars.js';
import type { Bar } from './bars.js';
import type { ViewOptions } from './timeline-view.js';

/**
 * The bar from birth to death. If a date is unknown or has no limit ("before 1253"), the certain part extends to the
 * first or last known date of the person.
 */
export function lifeBar(
  person: Person,
  label: string,
  known: readonly TimeSpan[],
  options: ViewOptions,
): Bar | undefined {
  const date = lifeDate(person);
  if (!date) return undefined;
  let span = spanOf(date, options.circa);
  if (span.startUnknown) {
    const first = Math.min(span.latestStart, ...known.map(({ latestStart }) => latestStart));
    span = {
      ...span,
      latestStart: first,
      earliestStart: Math.min(first, span.earliestEnd) - 2 * options.circa,
    };
  }
  if (span.endUnknown) {
    const last = Math.max(span.earliestEnd, ...known.map(({ earliestEnd }) => earliestEnd));
    span = { ...span, earliestEnd: last, latestEnd: Math.max(last, span.latestStart) + 2 * options.circa };
  }
  const ongoing = isAlive(person);
  return barOf({ kind: 'life', point: false, label, person: person.id, date, ongoing }, options, span);
}

/** Birth to death as an interval, open if the person is alive; `undefined` if neither is recorded. */
export function lifeDate(person: Person): HistoricalDate | undefined {
  const [birth, death] = [readDate(person.birth?.date), readDate(person.death?.date)];
  if (!birth && !death) return undefined;
  const source = `${birth?.source ?? ''}/${death?.source ?? ''}`;
  const oldStyle = birth?.oldStyle ?? death?.oldStyle;
  const end = isAlive(person) ? 'open' : endOf(death);
  return bare<HistoricalDate>({
    type: 'interval',
    start: endOf(birth),
    end,
    source,
    ...(oldStyle && { oldStyle }),
  });
}

function endOf(date: HistoricalDate | undefined): IntervalEnd {
  if (!date) return 'unknown';
  return date.type === 'interval' ? bare<DateSet>({ type: 'set', mode: 'one', members: [date] }) : date;
}
