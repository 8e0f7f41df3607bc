import { bare } from '../../../model/bare.js';
import { formatDate } from '../../../model/date/core.js';
import type { DateWords } from '../../../model/date/core.js';
import type { Words } from '../../../i18n/words.js';
import type { Scene } from '../scene/scene.js';

/** Maximum number of names in a description. */
const MAX_NAMES = 100;

/** Describes a picture in words: the visible range and the people named in it, in chronological order. */
export function describe({ frame, labels }: Scene, { dates }: Words): string {
  const { scale, view } = frame;
  const { start } = view.store;
  const order = [...labels].sort((a, b) => (start[a.index] ?? 0) - (start[b.index] ?? 0));
  const names = new Set(order.map(({ text, index }) => text && view.items[index]?.label));
  const years = `${yearText(scale.from, dates)} – ${yearText(scale.to, dates)}`;
  return [years, ...[...names].filter(Boolean).slice(0, MAX_NAMES)].join('; ');
}

function yearText(at: number, dates: DateWords): string {
  const moment = { type: 'moment', calendar: 'julian', year: Math.floor(at), source: '' } as const;
  return formatDate(bare({ ...moment, precision: 'year' } as const), dates);
}
