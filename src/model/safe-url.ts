/** Schemes that a link or an image may use. Everything else (`javascript:`, `data:`, `blob:` …) is refused. */
const ALLOWED_SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:']);

/** Longest URL accepted, in UTF-16 code units. */
export const MAX_URL_LENGTH = 2048;

// A scheme as in RFC 3986, section 3.1. A URL without one is relative.
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

// Browsers strip these characters from a URL before they parse its scheme (URL Standard, section 4.4),
// and treat a backslash as a slash: none belongs in honest data.
// eslint-disable-next-line no-control-regex -- matches control characters in order to refuse them
const DECEPTIVE = /[\u0000-\u0020\u007f\\]/;

/**
 * The one allowlist that every URL from data must pass before it becomes an `href` or a `src`.
 * @param url An absolute `http(s)` URL, or one relative to the page. Protocol-relative (`//host`) is refused.
 * @returns The URL unchanged, or `undefined` if it is not allowed.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url || url.length > MAX_URL_LENGTH || DECEPTIVE.test(url) || url.startsWith('//')) return undefined;
  const scheme = SCHEME.exec(url)?.[0];
  return scheme === undefined || ALLOWED_SCHEMES.has(scheme.toLowerCase()) ? url : undefined;
}

/** The text for a URL without a title: its host, or the URL itself if it is relative. */
export function hostOf(href: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(href)?.[1] ?? href;
}

/** Sites that readers know by name. */
const SITES: readonly (readonly [host: RegExp, name: string])[] = [
  [/(?:^|\.)wikipedia\.org$/i, 'Wikipedia'],
  [/^commons\.wikimedia\.org$/i, 'Wikimedia Commons'],
];

/** The name of a URL's site: its own name if readers know it by that, or else its host. */
export function siteOf(href: string): string {
  const host = hostOf(href);
  return SITES.find(([pattern]) => pattern.test(host))?.[1] ?? host;
}
