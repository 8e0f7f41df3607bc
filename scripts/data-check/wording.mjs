/** The house style of the bundled dataset, as far as it can be checked. Other datasets have their own. */

/** @typedef {import('./facts.mjs').DatasetDocument} DatasetDocument */
/** @typedef {import('./facts.mjs').Problem} Problem */

/** Spellings to avoid, and what to write instead. @type {[pattern: RegExp, advice: string][]} */
const STYLE = [
  [/\bcaesars?\b/, 'write "Caesar"'],
  [/\baugust(?:a|ae|us)\b/, 'write "Augusta", "Augustus"'],
  [/\bDyrrhachion\b/, 'write "Dyrrhachium"'],
  [/\bBlachernae\b/, 'write "Blachernai"'],
  [/\bKephalonia\b/, 'write "Cephalonia"'],
  [/\bLips monastery\b/, 'write "Convent of Lips"'],
  [/\bis put in\b/, 'write "is dated to"'],
  [/\blets? (?:him|her|them) (?:be born|die)\b/, 'write "dates the birth", "dates the death"'],
  [/\bis told of old\b/, 'say which works tell it'],
  [/\bput away\b/, 'write "repudiated" or "imprisoned"'],
  [/\b[Bb]y some only\b/, 'write "Some accounts …"'],
  [/\bTurkmens?\b/, 'write "Turkoman"'],
  [/\bNikopolis\b/, 'write "Nicopolis"'],
  [/\bRus’/, 'write "Rus"'],
  [/\bSymeon of Bulgaria\b/, 'write "Simeon"'],
  [/\bpatriki(?:os|oi)\b/, 'write "patrician"'],
  [/\b(?:church|convent|monastery) of Saint\b/i, 'write "St"'],
  [
    /\b(?:first|second|third|fourth|fifth|sixth|seventh) ecumenical council\b/,
    'write "Sixth Ecumenical Council"',
  ],
  [/\b(?:author|bapt|canon|organ|recogn)iz\w*/i, 'write "-ise"'],
  [/\bf[ae]ll(?:s|ing)? upon\b/, 'write "attack"'],
];

/** Maximum length of an event title in the drawing: characters, and words. */
const [TITLE_LENGTH, TITLE_WORDS] = [30, 4];

/** Minimum number of words in a meaningful description. */
const DESCRIPTION_WORDS = 3;

/** An accent in a transliteration: "Aléxios". Long vowels may be marked: "Komnēnos". */
const ACCENT = /[\u0300\u0301\u0342]/;

/** Fields without prose: ids, URLs, and titles of works. */
const NO_PROSE = new Set([
  'id',
  'person',
  'office',
  'house',
  'place',
  'source',
  'sources',
  'cite',
  'href',
  'src',
  'cadetOf',
]);

/**
 * @param {unknown} value
 * @param {string} key of the field
 * @returns {string[]} its texts, without ids and URLs
 */
function proseOf(value, key) {
  if (NO_PROSE.has(key) && typeof value !== 'object') return [];
  if (key === 'sources' || key === 'cite') return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    // The id of a house or another record in a list.
    return value.flatMap((entry) => proseOf(entry, NO_PROSE.has(key) ? key : ''));
  }
  return Object.entries(value).flatMap(([name, entry]) => proseOf(entry, name));
}

/** Fonts set a spacing accent (U+00B4, U+0384) over the letter before it. */
const NUMERAL_WITH_ACCENT = /\p{Lu}[´΄]/u;

/**
 * Consistent spelling, capitals and phrasing; transliterations without accents; event titles that fit the drawing;
 * meaningful descriptions.
 * @param {DatasetDocument} document
 * @returns {Problem[]}
 */
export function checkWording(document) {
  /** @type {Problem[]} */
  const problems = [];
  /** @param {string} id @param {string} message */
  const report = (id, message) =>
    problems.push({ check: 'wording', records: [id], message: `${id}: ${message}` });
  for (const kind of /** @type {const} */ (['people', 'offices', 'houses', 'eras', 'places'])) {
    for (const record of document[kind] ?? []) {
      for (const text of proseOf(record, '')) {
        for (const [pattern, advice] of STYLE) {
          const [found] = pattern.exec(text) ?? [];
          if (found) report(record.id, `"${found}" in "${text}": ${advice}`);
        }
      }
    }
  }
  for (const { id, names = [], events = [], description } of document.people) {
    for (const { text = '', transliteration, lang } of names) {
      if (['el', 'grc'].includes(lang ?? '') && NUMERAL_WITH_ACCENT.test(text))
        report(id, `"${text}" has an accent after a numeral: its sign is ʹ (U+02B9)`);
      if (lang === 'grc' && ACCENT.test((transliteration ?? '').normalize('NFD')))
        report(id, `the transliteration "${transliteration}" has accents: none of them has`);
    }
    for (const { title = '' } of events) {
      const isShort = title.length <= TITLE_LENGTH && title.split(' ').length <= TITLE_WORDS;
      if (!isShort || title.endsWith('.')) report(id, `"${title}" is no title of about three words`);
    }
    if (typeof description === 'string' && description.split(' ').length < DESCRIPTION_WORDS)
      report(id, `"${description}" does not say who this was`);
  }
  return problems;
}

/**
 * URLs without a page: an IP address, or a server alone.
 * @param {DatasetDocument} document
 * @returns {Problem[]}
 */
export function checkAddresses({ sources = [] }) {
  return sources.flatMap(({ id, href = '' }) =>
    /^https?:\/\/(?:\d+(?:\.\d+){3}|[^/]+\/?$)/.test(href)
      ? [{ check: 'addresses', records: [id], message: `${id}: ${href} is not the address of a work` }]
      : [],
  );
}
