import type { DateWords } from '../model/date/format/date-words.js';
import type { BoxWords } from './boxes/words.js';
import type { TimelineWords } from './timeline/words.js';

/** All words of one language. */
export interface Words {
  /** BCP 47 tag of the words, for `lang` attributes. */
  readonly lang: string;
  readonly dates: DateWords;
  readonly boxes: BoxWords;
  readonly timeline: TimelineWords;
}
