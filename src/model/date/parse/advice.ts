import { examineDate, isDate } from './read-date.js';
import type { Calendar } from '../types.js';

/** English names, as far as they are told apart: the first three letters of months. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** Ways to write one date, most special first, and what each is in EDTF: one text, or several that it may mean. */
const DATES: readonly (readonly [RegExp, (...groups: string[]) => string | readonly string[]])[] = [
  [/^(?:circa|ca|c|about|around|approximately|approx)\b\.?(.+)$/, (date) => marked(date, '~')],
  [/^-0000$/, () => '0000'],
  [/^(?:the )?year (.+)$/, (date) => readings(date)],
  [/^(\d{4})(\d\d)(\d\d)$/, civil],
  [/^(\d{4})-x$/, (year) => `${year}-XX`],
  [/^(.+) (\d{4})\/(\d{1,2})$/, (date, year, end) => readings(`${date} ${laterYear(year, end)}`)],
  [/^(.+)(?:\?~|~\?)$/, (date) => marked(date, '%')],
  [/^(.+)(?:\(\?\)|\?)$/, (date) => marked(date, '?')],
  [/^(.+)~$/, (date) => marked(date, '~')],
  [/^(?:ad|a\.d\.)(.+)$/, (date) => readings(date)],
  [/^(.+)\b(?:ad|a\.d\.|ce|c\.e\.)$/, (date) => readings(date)],
  [/^(.+)\b(?:bc|b\.c\.|bce|b\.c\.e\.)$/, (date) => readings(date).map(beforeChrist)],
  [/^([^t]+)t\d\d(?::\d\d.*)?$/, (date) => readings(date)],
  [
    /^(-?)([\dux]{4})(-[\dux]{2}(?:-[\dux]{2})?)?$/,
    (sign, year, rest = '') => sign + unspecified(year + rest),
  ],
  [
    /^(\d{3})0s$/,
    (digits) => (digits.endsWith('0') ? [`${digits}X`, `${digits.slice(0, 2)}XX`] : `${digits}X`),
  ],
  [/^(\d{1,2})(?:st|nd|rd|th)? ?(?:century|cent\.?|c\.)$/, (n) => `${pad(Number(n) - 1)}XX`],
  [/^(\d)(?:st|nd|rd|th)? ?millennium$/, (n) => `${Number(n) - 1}XXX`],
  [/^-(\d{1,3})$/, (year) => [`-${pad(year, 4)}`, beforeChrist(pad(year, 4))]],
  [/^(\d{1,3})$/, (year) => pad(year, 4)],
  [/^(-?[1-9]\d{4,8})$/, (year) => `Y${year}`],
  [/^(\d{1,4})[-. ](\d{1,2})$/, (year, month) => civil(year, month)],
  [/^(\d{3,4})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{1,2})$/, civil],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{3,4})$/, (day, month, year) => civil(year, month, day)],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{3,4})$/, (a, b, year) => [civil(year, b, a), civil(year, a, b)]],
  [/^([a-z]+)\.?,? ?(\d{1,4})$/, (name, year) => named(year, name)],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.? ?(?:of )?([a-z]+)\.?,? ?(\d{1,4})$/,
    (day, name, year) => named(year, name, day),
  ],
  [/^([a-z]+)\.? ?(\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{1,4})$/, (name, day, year) => named(year, name, day)],
  [/^(\d{3,4}),? ?([a-z]+)\.?(?: ?(\d{1,2}))?$/, (year, name, day) => named(year, name, day)],
];

/** Ways to write more than one date, except for ranges. */
const PHRASES: typeof DATES = [
  [/^between (.+) and (.+)$/, (a, b) => pairs(a, b, '[', '..', ']')],
  [/^(?:either )?(.+) or (.+)$/, (a, b) => pairs(a, b, '[', ',', ']')],
  [/^(?:both )?(.+) (?:and|&) (.+)$/, (a, b) => pairs(a, b, '{', ',', '}')],
  [
    /^(?:before|bef\.?|ante)\b(.+)$/,
    (date) => readings(date).flatMap((day) => [`[..${shifted(day, -1)}]`, `[..${day}]`]),
  ],
  [
    /^(?:after|aft\.?|post)\b(.+)$/,
    (date) => readings(date).flatMap((day) => [`[${shifted(day, 1)}..]`, `[${day}..]`]),
  ],
  [/^by (.+)$/, (date) => readings(date).map((day) => `[..${day}]`)],
  [/^(?:until|till|to) (.+)$/, (date) => readings(date).map((day) => `../${day}`)],
  [/^(?:since|from) (\S+)$/, (date) => readings(date).map((day) => `${day}/..`)],
  [
    /^(\d{4})[/-](\d{1,2})$/,
    (year, end) => (laterYear(year, end) ? `${year}/${laterYear(year, end)}` : civil(year, end)),
  ],
  [/^(?:from )?(.+)$/, ranges],
];

/** Suggested EDTF for a text that is not EDTF: the dates it may mean, based on common English and numeric notations. */
export function suggestions(text: string, calendar: Calendar): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[‐‑−]/g, '-')
    .replace(/ *[‒–—―] */g, ' - ')
    .replace(/\s+/g, ' ')
    .replace(/[.,;]$/, '')
    .trim()
    .toLowerCase();
  if (!/\d/.test(plain)) return [];
  const compact = plain.replace(/ /g, '').toUpperCase();
  const found = [compact, ...readings(plain), ...firstReading(PHRASES, plain)];
  const possible = found.filter((edtf) => edtf !== text && isDate(examineDate({ edtf, calendar })));
  return [...new Set(possible)].slice(0, 2);
}

/** A range in words or with a dash. */
function ranges(text: string): string[] {
  const parts = text.split(/\/| - | to | until | till /).map((part) => part.trim());
  const [start = '', end = ''] =
    parts.length === 2 ? parts : text.split('-').length === 2 ? text.split('-') : [];
  if (/^(?:open|present|now|today|\.\.)$/.test(end)) return readings(start).map((day) => `${day}/..`);
  if (/^(?:unknown|\?)$/.test(end)) return readings(start).map((day) => `${day}/`);
  if (/^(?:open|\.\.)$/.test(start)) return readings(end).map((day) => `../${day}`);
  if (/^(?:unknown|\?)$/.test(start)) return readings(end).map((day) => `/${day}`);
  const circa = /^(?:circa|ca|c|about)\b/.test(start) && !/^(?:circa|ca|c|about)\b/.test(end) ? 'c. ' : '';
  return pairs(start, circa + end, '', '/', '');
}

/** Maximum nesting of words around a date, to limit parsing time. */
const MAX_DEPTH = 3;

let depth = 0;

/** Possible EDTF readings of one date; empty if it is not understood. */
function readings(untrimmed: string): readonly string[] {
  const text = untrimmed.trim();
  if (!/\d/.test(text)) return [];
  if (isDate(examineDate(text.toUpperCase()))) return [text.toUpperCase()];
  if (depth === MAX_DEPTH) return [];
  depth += 1;
  const found = firstReading(DATES, text);
  depth -= 1;
  return found;
}

function firstReading(forms: typeof DATES, text: string): readonly string[] {
  for (const [form, read] of forms) {
    const match = form.exec(text);
    const found = match ? [read(...match.slice(1))].flat().filter(Boolean) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function pairs(a: string, b: string, open: string, between: string, close: string): string[] {
  const starts = [
    `${a} ${b.replace(/^\d{1,2}\.? */, '')}`,
    a,
    `${a} ${/\d{3,4}(?: bc)?$/.exec(b)?.[0] ?? ''}`,
  ];
  const shared = /^\d{1,2}\.?$/.test(a) && /^\d{1,2}\.? *[a-z]/.test(b) ? starts : starts.slice(1);
  const first = shared.map(readings).find((found) => found.length > 0) ?? [];
  return first.flatMap((start) => readings(b).map((end) => open + start + between + end + close));
}

/** The year that the last digits of "1743/44" stand for; empty where they are no later year. */
function laterYear(year = '', end = ''): string {
  const later = year.slice(0, -end.length) + end;
  return later > year ? later : '';
}

function marked(date: string, mark: string): string[] {
  return readings(date).map((edtf) => edtf + mark);
}

function pad(n: string | number, length = 2): string {
  return String(n).padStart(length, '0');
}

function civil(year = '', month = '', day?: string): string {
  return [pad(year, 4), pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
}

function named(year = '', name = '', day?: string): string {
  const season = SEASONS[name];
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return season ? `${pad(year, 4)}-${season}` : month ? civil(year, String(month), day) : '';
}

function unspecified(text: string): string {
  return text.replace(/[ux]/g, 'X');
}

/** A date of the year n before Christ, where counting begins with 0. Centuries count on their own. */
function beforeChrist(edtf: string): string {
  const year = edtf.slice(0, 4);
  if (/X/.test(year)) return `-${edtf}`;
  return `${year === '0001' ? '' : '-'}${pad(Number(year) - 1, 4)}${edtf.slice(4)}`;
}

/** The year before or after; of more than a year, the date itself. */
function shifted(edtf: string, step: number): string {
  return /^\d{4}$/.test(edtf) ? pad(Number(edtf) + step, 4) : edtf;
}
