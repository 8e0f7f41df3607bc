import { shielded } from '../model/bare.js';
import { infoboxHtml } from './byz-infobox/infobox-html.js';
import type { InfoboxView } from './byz-infobox/infobox-view.js';
import { successionHtml } from './byz-succession-box/succession-html.js';
import type { SuccessionView } from './byz-succession-box/succession-view.js';
import { chronologyHtml } from './byz-timeline/view/chronology-html.js';
import type { ChronologyView } from './byz-timeline/view/chronology-view.js';
import { htmlWriter } from './shared/view/html-options.js';
import type { HtmlOptions } from './shared/view/html-options.js';

/**
 * The content of an element as plain, semantic HTML without styles, scripts or shadow DOM: for the fallback inside a
 * tag, e-mail, feeds and crawlers. Texts are escaped, and links and pictures have `http(s)` or relative URLs only.
 * @param view The result of `infoboxView`, `successionView` or `chronologyView`.
 * @returns One `<article>` with the class `byz-infobox`, `byz-succession-box` or `byz-timeline`. It has no ids, so that
 *   a page may contain several.
 */
export function toHtml(view: InfoboxView | SuccessionView | ChronologyView, options?: HtmlOptions): string {
  const writer = htmlWriter(view.lang, options);
  const shown = shielded(view);
  if ('lists' in shown) return chronologyHtml(shown, writer).text;
  return ('sections' in shown ? successionHtml(shown, writer) : infoboxHtml(shown, writer)).text;
}
