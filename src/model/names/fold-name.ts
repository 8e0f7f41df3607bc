/** Apostrophes and primes that are used interchangeably. Normalisation separates a stand-alone accent from its space. */
const APOSTROPHES = / [\u0301\u0313]|[\u2018\u2019\u201b\u02b9\u02bb-\u02bd\u2032`]/g;

/** Accents, breathings, points and elongations of Latin, Greek, Cyrillic, Hebrew and Arabic that a search ignores. */
const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;

/**
 * Letters that readers without them on their keyboards replace, though they have no accent to remove: Latin ones, and
 * Persian and final forms. Each is followed by its substitute.
 */
const LETTERS = 'łløođdςσکكیيىي';

/**
 * Folds a name for comparison: removes case, accents and invisible characters (joiners, soft hyphens, bidi controls),
 * unifies apostrophes, dashes and spaces, replaces final sigma by sigma and Roman numeral signs by letters, and drops the
 * stop of an ordinal number.
 */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{DI}/gu, '')
      .replace(APOSTROPHES, "'")
      .replace(ACCENTS, '')
      // Upper case first: it unifies "ß" with "ss" and "ı" with "i".
      .toUpperCase()
      .toLowerCase()
      .replace(/[łøđςکیى]/g, (letter) => LETTERS[LETTERS.indexOf(letter) + 1] ?? '')
      .replace(/\p{Dash}/gu, '-')
      .replace(/( [ivxlc]+)\.(?= |$)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The folded names that a query may mean: as it is, and for "Halévy, Ludovic" the name in its usual order. */
export function keysOf(query: string): string[] {
  return [query, query.replace(/(.+), (.+)|.+/, '$2 $1')].map(foldName).filter(Boolean);
}
