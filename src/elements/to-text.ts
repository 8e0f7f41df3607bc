import { infoboxText } from './byz-infobox/infobox-text.js';
import type { InfoboxView } from './byz-infobox/infobox-view.js';
import { successionText } from './byz-succession-box/succession-text.js';
import type { SuccessionView } from './byz-succession-box/succession-view.js';
import { chronologyText } from './byz-timeline/view/chronology-text.js';
import type { ChronologyView } from './byz-timeline/view/chronology-view.js';

/**
 * The content of an element as plain text that reads like the printed box.
 * @param view The result of `infoboxView`, `successionView` or `chronologyView`.
 */
export function toText(view: InfoboxView | SuccessionView | ChronologyView): string {
  if ('lists' in view) return chronologyText(view);
  return 'sections' in view ? successionText(view) : infoboxText(view);
}
