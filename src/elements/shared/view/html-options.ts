import { ENGLISH } from '../../../i18n/index.js';
import type { Words } from '../../../i18n/words.js';
import { NOTHING } from '../../../model/bare.js';
import { attribute, markup } from './markup.js';
import type { Markup, MarkupContent } from './markup.js';
import { personAddress } from './person-address.js';

/** Options of `toHtml`. */
export interface HtmlOptions {
  /** Words in the language of the view, as returned by `loadWords`. Default English. */
  readonly words?: Words;
  /** Level of the main heading, 1 to 6; further headings are one level below. Default 2. */
  readonly headingLevel?: number;
  /** URL of a person's page; `{id}` is replaced by the percent-encoded id. Default: names are not links. */
  readonly personHref?: string;
  /** Whether pictures are included: `load` or `none`. Default `load`. */
  readonly images?: 'load' | 'none';
}

/** What the parts of a view need to become HTML. */
export interface HtmlWriter {
  readonly words: Words;
  readonly pictures: boolean;
  /** The URL of a person's page; `undefined` if names are not links. */
  readonly hrefOf: (person: string) => string | undefined;
  /** The main heading. */
  readonly title: (content: string, lang?: string) => Markup;
  /** A heading one level below it, with text from the words. */
  readonly heading: (content: string) => Markup;
  /** `lang` of texts from the words, if they are not in the language of the view. */
  readonly lang: Markup;
}

/**
 * Reads the options.
 * @param lang Language of the view, BCP 47.
 */
export function htmlWriter(lang: string, options: HtmlOptions = NOTHING): HtmlWriter {
  const { words = ENGLISH, headingLevel = 2, personHref, images = 'load' } = options;
  const level = Math.round(Math.min(Math.max(headingLevel, 1), 6)) || 2;
  const own = attribute('lang', words.lang === lang ? undefined : words.lang);
  return {
    words,
    pictures: images !== 'none',
    hrefOf: (person) => (personHref ? personAddress(personHref, person) : undefined),
    title: (content, language) =>
      headingHtml(level, markup`${attribute('lang', language)} dir="auto"`, content),
    heading: (content) => headingHtml(level + 1, own, content),
    lang: own,
  };
}

/** A heading; h6 below h6. */
export function headingHtml(level: number, attributes: Markup, content: MarkupContent): Markup {
  switch (level) {
    case 1:
      return markup`<h1${attributes}>${content}</h1>\n`;
    case 2:
      return markup`<h2${attributes}>${content}</h2>\n`;
    case 3:
      return markup`<h3${attributes}>${content}</h3>\n`;
    case 4:
      return markup`<h4${attributes}>${content}</h4>\n`;
    case 5:
      return markup`<h5${attributes}>${content}</h5>\n`;
    default:
      return markup`<h6${attributes}>${content}</h6>\n`;
  }
}
