/** What the demo's pages say of themselves where links to them are previewed: see `vite.config.ts`. */

/** The picture of all pages, drawn by `scripts/screenshots.mjs`. */
export const PREVIEW = {
  name: 'preview.png',
  width: 1200,
  height: 630,
  alt: 'byz-widgets: a timeline of the Byzantine emperors, under the words “The rulers of Byzantium, in any web page”',
};

/** @param {string} html @param {RegExp} pattern @returns {string} what it finds, without entities */
const textIn = (html, pattern) => (pattern.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

/**
 * The tags for previews, from a page's title and description.
 * @param {string} html of the page
 * @param {string} path such as `/index.html`
 * @param {string | undefined} site the URL of the demo's folder. Without it the picture's address is relative, which
 *   most programs do not follow.
 * @returns {{ tag: string, attrs: Record<string, string> }[]}
 */
export function headTags(html, path, site) {
  const base = site?.replace(/\/?$/, '/');
  const { name, width, height, alt } = PREVIEW;
  const properties = {
    'og:type': 'website',
    'og:title': textIn(html, /<title>([^<]+)<\/title>/),
    'og:description': textIn(html, /<meta\s+name="description"\s+content="([^"]*)"/),
    ...(base && { 'og:url': new URL(path.replace(/^\//, ''), base).href }),
    'og:image': base ? new URL(name, base).href : name,
    'og:image:width': String(width),
    'og:image:height': String(height),
    'og:image:alt': alt,
  };
  return [
    ...Object.entries(properties).map(([property, content]) => ({
      tag: 'meta',
      attrs: { property, content },
    })),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
  ];
}
