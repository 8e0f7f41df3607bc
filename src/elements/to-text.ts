import { infoboxText } from './byz-infobox/infobox-text.js';
import type { InfoboxView } from './byz-infobox/infobox-view.js';
import { successionText } from './byz-succession-box/succession-text.js';
import type { SuccessionView } from './byz-succession-box/succession-view.js';

/**
 * What a box shows, as plain text that reads like the printed box.
 * @param view What `infoboxView` or `successionView` gave.
 */
export function toText(view: InfoboxView | SuccessionView): string {
  return 'sections' in view ? successionText(view) : infoboxText(view);
}
