import { infoboxText } from './byz-infobox/infobox-text.js';
import type { InfoboxView } from './byz-infobox/infobox-view.js';
import { successionText } from './byz-succession-box/succession-text.js';
import type { SuccessionView } from './byz-succession-box/succession-view.js';

/**
 * The content of a box as plain text that reads like the printed box.
 * @param view The result of `infoboxView` or `successionView`.
 */
export function toText(view: InfoboxView | SuccessionView): string {
  return 'sections' in view ? successionText(view) : infoboxText(view);
}
