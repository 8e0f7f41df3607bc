import { html, nothing } from 'lit';
import { safeUrl } from '../../../model/safe-url.js';

/**
 * A link out of the page.
 * @param href Passes the allow-list once more, whatever way it came; what does not pass is drawn as plain text.
 * @param content What the link says.
 * @param lang Language of the content, BCP 47.
 */
export function link(href: string, content: unknown, lang?: string): unknown {
  const allowed = safeUrl(href);
  return allowed === undefined
    ? content
    : html`<a part="link" dir="auto" href=${allowed} lang=${lang ?? nothing} rel="noopener noreferrer"
        >${content}</a
      >`;
}
