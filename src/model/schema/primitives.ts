import * as v from 'valibot';
import { safeUrl } from '../safe-url.js';

/** Maximum length of a single text in a document, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 4000;

/** Maximum number of entries of any list in one record. */
export const MAX_LIST_LENGTH = 500;

/** Mandatory line breaks in Unicode (UAX #14). */
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * A non-empty text, shown as it is and never parsed as markup. It is a single line: line breaks in the input become a
 * space. (For several lines, use `lines` in a value.)
 */
export const TextSchema = v.pipe(
  v.string(),
  v.nonEmpty('A text may not be empty'),
  v.maxLength(MAX_TEXT_LENGTH, `A text may not be longer than ${MAX_TEXT_LENGTH} characters`),
  v.transform((text) => text.replace(LINE_BREAKS, ' ')),
);

// Checked before the pattern, which would take too long on megabytes of text.
const idLength = v.maxLength<string, 100, string>(100, 'An id may not be longer than 100 characters');
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID_WORDS = 'lower-case letters, digits and single hyphens';

/** An identifier: lower-case ASCII words joined by hyphens, at most 100 characters. */
export const IdSchema = v.pipe(v.string(), idLength, v.regex(ID, `An id is ${ID_WORDS}`));

/** The kinds of record that another record may refer to by id. */
export type LinkKind = 'people' | 'offices' | 'houses' | 'places' | 'sources';

/** The id of another record of the document. */
function idOf(linkTo: LinkKind) {
  const pattern = v.regex<string, string>(ID, `Expected the id of one of the ${linkTo}: ${ID_WORDS}`);
  return v.pipe(v.string(), idLength, pattern, v.metadata({ linkTo }));
}
export const personId = idOf('people');
export const officeId = idOf('offices');
export const houseId = idOf('houses');
export const placeId = idOf('places');
export const sourceId = idOf('sources');

/** A BCP 47 language tag such as `el` or `grc-Latn`. */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i, 'A language is a BCP 47 tag such as "el"'),
);

/** Whether a URL passes the allow-list of `safeUrl`. */
export const isSafeUrl = (url: string): boolean => safeUrl(url) !== undefined;

/** An `http(s)` URL or one relative to the page; see `safeUrl`. */
export const UrlSchema = v.pipe(
  v.string(),
  v.check(isSafeUrl, 'Only http, https and relative URLs are allowed, with "%20" for a space'),
);

/** A list of limited length. */
export function list<const TItem extends v.GenericSchema>(item: TItem) {
  return v.pipe(
    v.array(item),
    v.maxLength(MAX_LIST_LENGTH, `A list may not have more than ${MAX_LIST_LENGTH} entries`),
  );
}
