import type { Dataset } from '../../../model/dataset.js';
import { NOTHING, shielded } from '../../../model/bare.js';
import type { Words } from '../../../i18n/words.js';
import type { ViewFootnote } from '../../shared/view/view-text.js';
import { familyList, laneEntries, lifeChronology } from './chronology.js';
import type { ChronologyEntry } from './chronology.js';
import { timelineView } from './timeline-query.js';
import { DEFAULT_CIRCA } from './timeline-request.js';
import type { TimelineQuery } from './timeline-request.js';
import type { TimelineOptions, UnknownName } from './timeline-view.js';

/** The content of a timeline as chronological lists: plain, serialisable, in one language. */
export interface ChronologyView {
  /** Language of the words, BCP 47. */
  lang: string;
  /** Title of the timeline. */
  title: string;
  /** One list for a life, or one for each lane, with its label. */
  lists: { label?: string; entries: readonly ChronologyEntry[] }[];
  footnotes: ViewFootnote[];
  /** Requested names that the dataset does not have. */
  unknown: readonly UnknownName[];
}

/** Which entries are listed. */
export type ChronologyOptions = Pick<TimelineOptions, 'within' | 'circa'>;

/**
 * Returns the content of a timeline as lists: the dated facts of a life, or the reigns of several people by lane.
 * @param dataset It must contain what the query needs: the person, or the `outline` of everyone.
 * @param query A person, or a selection of rulers.
 * @param words Words in the reader's language.
 * @param options `within` limits the lists of several people; a life is listed completely.
 */
export function chronologyView(
  dataset: Dataset,
  query: TimelineQuery,
  words: Words,
  options: ChronologyOptions = NOTHING,
): ChronologyView {
  const { view, life, unknown } = timelineView(dataset, query, words, options);
  const { lang } = words;
  const { circa = DEFAULT_CIRCA, within = { from: -Infinity, to: Infinity } } = options;
  const all = { words, circa, within, width: 0 };
  if (!view) return { lang, title: words.timeline.nothingFound, lists: [], footnotes: [], unknown };
  if (life) {
    const { entries, footnotes } = lifeChronology(dataset, life, all);
    const family = familyList(dataset, view, all);
    const lists = family ? [{ entries }, family] : [{ entries }];
    return shielded({ lang, title: view.title, lists, footnotes: [...footnotes], unknown });
  }
  const lists = view.lanes.map((lane) => ({
    label: lane.label,
    entries: laneEntries(dataset, view, lane, Infinity, all).entries,
  }));
  return shielded({ lang, title: view.title, lists, footnotes: [], unknown });
}
