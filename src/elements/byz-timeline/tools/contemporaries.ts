import { toolWords } from '../../../i18n/timeline/tool-words.js';
import type { Words } from '../../../i18n/words.js';
import type { Scene } from '../scene/scene.js';
import { joined } from '../view/item-text.js';
import type { TimelineView } from '../view/timeline-view.js';
import { markOverlaps } from './mark-overlaps.js';
import { contemporariesOf } from './overlap.js';
import type { Contemporaries } from './overlap.js';

export { contemporaryList } from './contemporary-list.js';
export type { ContemporaryList } from './contemporary-list.js';

/** The contemporaries of the hovered or focused bar. */
export interface BarContemporaries {
  /** "with 12 contemporaries, perhaps 2 more"; empty if there are none. */
  readonly text: string;
  /** Marks their bars. */
  readonly mark: (scene: Scene) => void;
}

/** Finds the contemporaries of a bar. */
export function barContemporaries(view: TimelineView, index: number, words: Words): BarContemporaries {
  const found = contemporariesOf(view, index);
  return { text: countText(found, words), mark: (scene) => markOverlaps(scene, index, found) };
}

function countText({ known, perhaps }: Contemporaries, words: Words): string {
  const { contemporaries, perhapsMore, perhapsContemporaries } = toolWords(words);
  if (known === 0) return perhaps > 0 ? perhapsContemporaries(perhaps) : '';
  return joined(words, contemporaries(known), perhaps > 0 && perhapsMore(perhaps));
}
