import * as v from 'valibot';
import { safeUrl } from '../safe-url.js';

/** Longest single text in a document, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 4000;

/** Most entries of any list inside one record. */
export const MAX_LIST_LENGTH = 500;

/** A non-empty text without line breaks of its own. It is shown as it stands, never read as markup. */
export const TextSchema = v.pipe(
  v.string(),
  v.nonEmpty('A text may not be empty'),
  v.maxLength(MAX_TEXT_LENGTH, `A text may not be longer than ${MAX_TEXT_LENGTH} characters`),
);

/** An identifier: lower-case ASCII words joined by hyphens, at most 100 characters. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is lower-case letters, digits and single hyphens'),
  v.maxLength(100, 'An id may not be longer than 100 characters'),
);

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
  v.check(isSafeUrl, 'Only http, https and relative URLs are allowed'),
);

/** A list that cannot grow without bound. */
export function list<const TItem extends v.GenericSchema>(item: TItem) {
  return v.pipe(
    v.array(item),
    v.maxLength(MAX_LIST_LENGTH, `A list may not have more than ${MAX_LIST_LENGTH} entries`),
  );
}
