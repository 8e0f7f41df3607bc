import { html, nothing } from 'lit';
import { safeUrl } from '../../../model/safe-url.js';

/**
 * An external link.
 * @param href Checked against the allow-list again, whatever its origin. If it is not allowed, the content is drawn as
 * plain text.
 * @param content Content of the link.
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
