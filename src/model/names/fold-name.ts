/** Apostrophes and primes that people write for one another. Accents that stand alone come apart from their blank. */
const APOSTROPHES = / [\u0301\u0313]|[\u2018\u2019\u201b\u02b9\u02bb-\u02bd\u2032`]/g;

/** Accents, breathings and points: the marks of Latin, Greek, Cyrillic, Hebrew and Arabic that a search leaves out. */
const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670]/g;

/**
 * The form in which names are compared: without case, accents and invisible characters (joiners, soft hyphens, marks of
 * direction), with one kind of apostrophe, dash and blank, final sigma as sigma, and Roman numeral signs as letters.
 */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{DI}/gu, '')
      .replace(APOSTROPHES, "'")
      .replace(ACCENTS, '')
      // Upper case first: it tells "ß" and "ss", "ı" and "i" no longer apart.
      .toUpperCase()
      .toLowerCase()
      .replace(/ς/g, 'σ')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
