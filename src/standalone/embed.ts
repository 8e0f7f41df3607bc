/**
 * For `embed.html`, the page for frames: draws the element named in the URL and reports its height to the parent page.
 */

/** The message sent to the parent page whenever the height changes. */
interface HeightMessage {
  readonly type: 'byz-widgets:height';
  /** In CSS pixels, a whole number. */
  readonly height: number;
}

const ELEMENTS: readonly string[] = ['infobox', 'succession-box', 'timeline'];
const SCHEMES: readonly string[] = ['light', 'dark', 'light dark'];

/**
 * Draws the element named in a window's URL: `element` is its tag without `byz-`, `lang` and `color-scheme` apply to
 * the page, and all other parameters are attributes of the element. The loader creates it and passes on only the
 * attributes of known tags. Parameters that cannot be used are listed on the page.
 */
function embed(view: Window): void {
  const { document, location } = view;
  const parameters = new URLSearchParams(location.search);
  /** @returns A parameter, removed from the query: the remaining ones are attributes. */
  const take = (name: string): string | undefined => {
    const value = parameters.get(name)?.trim();
    parameters.delete(name);
    return value || undefined;
  };
  const page = document.documentElement;
  const refused: string[] = [];

  const element = take('element') ?? 'infobox';
  if (!ELEMENTS.includes(element)) refused.push('element');
  const lang = take('lang');
  if (lang !== undefined && !isLanguage(lang)) refused.push('lang');
  else if (lang !== undefined) page.lang = lang;
  const scheme = take('color-scheme') ?? 'light dark';
  if (SCHEMES.includes(scheme)) page.style.colorScheme = scheme;
  else refused.push('color-scheme');
  const src = parameters.get('src');
  if (src !== null && !isWebAddress(src, document.baseURI)) refused.push('src');

  document.body.style.margin = '0';
  if (refused.length > 0) {
    document.body.append(`This address cannot be shown. Check: ${refused.join(', ')}.`);
  } else {
    const marked = document.createElement('div');
    for (const [name, value] of parameters)
      if (/^[a-z-]+$/.test(name)) marked.setAttribute(`data-${name}`, value);
    marked.dataset['byz'] = element;
    document.body.append(marked);
  }
  postHeight(view, document.body);
}

/** The height is not sensitive: any origin may receive it. */
function postHeight(view: Window, body: HTMLElement): void {
  if (view.parent === view) return;
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'byz-widgets:height', height };
    view.parent.postMessage(message, '*');
  }).observe(body);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isWebAddress(address: string, base: string): boolean {
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}

embed(window);
