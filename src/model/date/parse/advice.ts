import { examineDate, isDate } from './read-date.js';
import {
  beforeChrist,
  civil,
  either,
  laterYear,
  named,
  pad,
  shifted,
  unspecified,
  within,
  yearPart,
} from './notations.js';
import { plainText } from './plain-text.js';
import type { Calendar } from '../types.js';

/**
 * A notation and its EDTF: forms with a star for each date that it contains, separated by spaces, or what makes one
 * text or several possible ones of its groups. No form is made by a call, so that bundlers drop unused tables.
 */
type Notation = readonly [RegExp, string | ((...groups: string[]) => string | readonly string[])];

/** Notations for one date, most specific first. */
const DATES: readonly Notation[] = [
  [/^(?:\[(?!.*\/)|[(“"«<'`‘])(.+)[\])”"»>'`’]$/, readings],
  [/^--(\d\d)-(\d\d)$/, (month, day) => `XXXX-${month}-${day}`],
  [/^(\d\d)-(\d\d)$/, (month, day) => [`XXXX-${month}-${day}`, `00${month}/00${day}`]],
  [
    /^(?:(?:in|on|of|the|anno|year|int|[+*†bdmr]|beginning|early|mid|late|end|fl|floruit|flourished|born|bapt|crowned|married|reg|died|bur)(?: |(?=\d)))+(.+)$/,
    readings,
  ],
  [
    /^(?:c|s|saec) ?(\d\d?)$|^(\d\d?)\.?[- ]?(?:century|cent|c|siècle|jahrhundert|jh)$/,
    (a, b = a) => `${pad(Number(b) - 1)}XX`,
  ],
  [/^c(?![a-z])(.+)$/, '*~'],
  [/^(.*[^ ,(])[ ,(]+c ?\)?$/, '*~'],
  [/^([qh]) ?([1-4]) (\d{4})$/, yearPart],
  [/^(\d{4})[- ]([qh])([1-4])$/, (year, name, n) => yearPart(name, n, year)],
  [/^(\w+) (quarter|third|half)(?: of)? (\d{4})$/, (n, name, year) => yearPart(name, n, year)],
  [/^y(-?)(\d{1,4})$/, (sign, year) => sign + pad(year, 4)],
  [/^-(0000)$/, readings],
  [/^(-?(?!0000)[\d-]+?)(?:-00)+$/, readings],
  [/^(\d{4})-?(\d\d)(\d\d)$/, civil],
  [/^(.+) (\d{4})\/(\d{1,2})$/, (date, year, end) => readings(`${date} ${laterYear(year, end)}`)],
  [/^(\d{3})\?$/, (year) => [`0${year}?`, `${year}X`]],
  [/^(?=.{4}$)(\d+[-?_*]+)$/, (text) => text.replace(/\D/g, 'X')],
  [/^(.+)(?:\?~|~\?)$/, '*%'],
  [/^(.+)(?:\(\?\)|\?)$/, '*?'],
  [/^(.+)~$/, '*~'],
  [/^(.+?) ?(?:ad|ce)$/, readings],
  [/^(.+?) ?bce?$/, (date) => readings(date).map(beforeChrist)],
  [/^([^t]+)t\d\d(?::\d\d.*)?$/, readings],
  [/^(\d{4})-x$/, (year) => `${year}-XX`],
  [/^(-?[\dux]{4}(?:-[\dux?_]{2}){0,2})$/, unspecified],
  [
    /^(\d{3})0['’]?s$/,
    (digits) => (digits.endsWith('0') ? [`${digits}X`, `${digits.slice(0, 2)}XX`] : `${digits}X`),
  ],
  [/^(\d) ?millennium$/, (n) => `${Number(n) - 1}XXX`],
  [
    /^-(\d{1,3})(-\d\d(?:-\d\d)?)?$/,
    (year, rest = '') => [`-${pad(year, 4)}${rest}`, beforeChrist(pad(year, 4) + rest)],
  ],
  [/^(\d{1,3})$/, civil],
  [/^(\d)[.,](\d{3})$/, (thousands, rest) => thousands + rest],
  [/^(\d{1,2})[-/. ](\d{3,4})$/, (month, year) => civil(year, month)],
  [/^(-?[1-9]\d{4,8})$/, (year) => `Y${year}`],
  [/^(\d{1,4})[-. ](\d{1,2})$/, civil],
  [/^(\d{3,4})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{1,2})$/, civil],
  [/^(\d{1,2})[.,] ?(\d{1,2})[.,] ?(\d{3,4})$/, (day, month, year) => civil(year, month, day)],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{3,4})$/, (a, b, year) => [civil(year, b, a), civil(year, a, b)]],
  [/^(\d{1,2})\.? ?(?:of )?(\p{L}+)$/u, (day, name) => named('XXXX', name, day)],
  [/^(\p{L}+) ?(\d{1,2})$/u, (name, n) => [named('XXXX', name, n), named(n, name)]],
  [/^(\p{L}+),? ?(?:of )?(\d{1,4})$/u, (name, year) => named(year, name)],
  [/^(\d{1,2})[-/. ]*(?:of )?(\p{L}+)[-/, ]*(\d{1,4})$/u, (day, name, year) => named(year, name, day)],
  [/^(\p{L}+) ?(\d{1,2})(?:, ?| )(\d{1,4})$/u, (name, day, year) => named(year, name, day)],
  [/^(\d{3,4}),? ?(\p{L}+)(?: ?(\d{1,2}))?$/u, (year, name, day) => named(year, name, day)],
  [/^([^([]+)[([](?!or )[^)\]]*[)\]]$/, readings],
];

/** Notations for more than one date, except ranges. */
const PHRASES: readonly Notation[] = [
  [/^\[([^;]+);([^;]+)\]$/, '[*,*]'],
  [/^\[(\d{4}) ?[-/] ?(\d{4})\]$/, (a, b) => `[${a}..${b}]`],
  [/^([^.]+)\.\.$/, '*/..'],
  [/^\.\.([^.]+)$/, '../*'],
  [/^([^.]+)\.\.([^.]+)$/, '*/* [*..*]'],
  [/^(.+?) ?-$/, '*/.. */'],
  [/^- (.+)$/, '../* /*'],
  [/^(?:not before|no earlier than|[io]n or after|after or [io]n) (.+)$/, '[*..]'],
  [/^(.+?)(?: or (?:later|after)| at the earliest|\+)$/, '[*..]'],
  [/^(?:not after|no later than|by|[io]n or before|before or [io]n) (.+)$/, '[..*]'],
  [/^(.+) (?:or (?:earlier|before)|at the latest)$/, '[..*]'],
  [/^(\d{4}) ?(?:±|\+\/?-) ?(\d{1,2})$/, within],
  [
    /^(\d{4}-(?:\d\d-)?)(\d\d\/|\d\d-\d\d\/\d\d-)(\d\d)$/,
    (head, a = '', b) => head + a.replace('/', `/${head}`) + b,
  ],
  [/^(?:bet(?:ween)?|aft(?:er)?) (.+?)(?:,? and(?: before)?|,? before) (.+)$/, '[*..*]'],
  [/^bet(?:ween)? (\d+) ?[-&] ?(\d+)$/, '[*..*]'],
  [/^(\d{3,4}) ?[x×] ?(\d{3,4})$/, '[*..*]'],
  [/^(?:either )?(.+) [([]?or ([^)\]]+)[)\]]?$/, '[*,*]'],
  [/^(?:both )?(.+) (?:and|&) (.+)$/, '{*,*}'],
  [/^(\d{4}(?:[,; ]+(?:or |and )?\d{4})+)$/, either],
  [
    /^(?:<|(?:before|bef|ante|pre|prior to)\b)(.+)$/,
    (date) => readings(date).flatMap((day) => [`[..${shifted(day, -1)}]`, `[..${day}]`]),
  ],
  [
    /^(?:>|(?:after|aft|post)\b)(.+)$/,
    (date) => readings(date).flatMap((day) => [`[${shifted(day, 1)}..]`, `[${day}..]`]),
  ],
  [/^(?:until|till|to) (.+)$/, '../*'],
  [/^(?:since|from) (\S+)$/, '*/..'],
  [
    /^(\d{4})[/-](\d{1,2})$/,
    (year, end) => (laterYear(year, end) ? `${year}/${laterYear(year, end)}` : civil(year, end)),
  ],
  [/^(?:(?:from|reigned|ruled|r) )?(.+)$/, ranges],
];

/** Suggested EDTF for a text that is not EDTF: the dates it may mean, based on common English and numeric notations. */
export function suggestions(text: string, calendar: Calendar): string[] {
  const plain = plainText(text, calendar);
  if (!/\d/.test(plain)) return [];
  const compact = plain.replace(/ /g, '').toUpperCase();
  // A dash before a year is not a minus sign.
  const asWritten = /^[‒–—―]/.test(text.trim()) ? [] : [compact];
  const found = [...asWritten, ...readings(plain), ...firstReading(PHRASES, plain)];
  const possible = found.filter(
    (edtf) => edtf !== text && !/^(.+)\/\1$/.test(edtf) && isDate(examineDate({ edtf, calendar })),
  );
  return [...new Set(possible)].slice(0, 2);
}

/** A range in words or with a dash. */
function ranges(text: string): string[] {
  const parts = text.split(/\/| - | (?:to|until|till|thru|through) /).map((part) => part.trim());
  const [from = '', end = ''] =
    parts.length === 2 ? parts : text.split('-').length === 2 ? text.split('-') : [];
  // A month and a year, "04/1390", have been read already.
  if (/^(?:0?\d|1[0-2])$/.test(from) && /^\d{4}$/.test(end)) return [];
  const start = /\d ?bce?$/.test(end) && /\d$/.test(from) ? `${from} bc` : from;
  if (/^(?:open|present|now|today|current|ongoing|∞|\.{2,})$/.test(end)) return filled('*/..', start);
  if (/^(?:unknown|\?+)$/.test(end)) return filled('*/', start);
  if (/^(?:open|\.\.)$/.test(start)) return filled('../*', end);
  if (/^(?:unknown|\?+)$/.test(start)) return filled('/*', end);
  if (!start || !end) return [];
  const year = /(?:^|\D)(\d{4})$/.exec(start)?.[1];
  if (year && /^\d{1,2}$/.test(end)) return filled(`*/${laterYear(year, end)}`, start);
  const circa = /^c\b/.test(start) && !/^c\b/.test(end) ? 'c ' : '';
  return filled('*/*', start, circa + end);
}

/** Readings of one date or two, in place of the stars of each form. */
function filled(forms: string, a = '', b?: string): string[] {
  const each = forms.split(' ');
  if (b !== undefined) return each.flatMap((form) => pairs(a, b, form));
  return readings(a).flatMap((edtf) => each.map((form) => form.replace('*', edtf)));
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

function firstReading(forms: readonly Notation[], text: string): readonly string[] {
  for (const [form, read] of forms) {
    const match = form.exec(text);
    const [, ...groups] = match ?? [];
    const found = match
      ? [typeof read === 'string' ? filled(read, ...groups) : read(...groups)].flat().filter(Boolean)
      : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Readings of two dates, in place of the stars of a form: the first may lack what the second says. */
function pairs(a: string, b: string, form: string): string[] {
  const year = /\d{3}/.test(a) ? undefined : /\d{3,4}(?: bc)?$/.exec(b)?.[0];
  const isDayOnly = /^\d{1,2}\.?$/.test(a) && /^\d{1,2}\.? *\p{L}/u.test(b);
  // "3–5 May 1390", "14 April – 17 September 1390".
  const shared = [
    ...(isDayOnly ? [`${a} ${b.replace(/^\d{1,2}\.? */, '')}`] : []),
    ...(year ? [`${a} ${year}`] : []),
    a,
  ];
  const first = shared.map(readings).find((found) => found.length > 0) ?? [];
  return first.flatMap((start) => readings(b).map((end) => form.replace('*', start).replace('*', end)));
}
