/** The parts of dates as people write them, and their EDTF. */

/** How month names begin, January to December: in English, German, French and Greek. */
const MONTHS =
  'jan jän ιαν|feb fév φεβ|mar mär μαρ μάρ|apr avr απρ|may mai μαΐ μάι|jun juin ιουν ιούν|' +
  'jul juil ιουλ ιούλ|aug aoû αυγ αύγ|sep σεπ|oct okt οκτ|nov νοε νοέ|dec dez déc δεκ';
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
/** First codes of the parts of a year: quarters, thirds, halves. */
const YEAR_PARTS: Readonly<Record<string, number>> = { q: 33, quarter: 33, third: 37, h: 40, half: 40 };
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The year that the last digits of "1743/44" stand for; empty if it is not a later year. */
export function laterYear(year = '', end = ''): string {
  const later = year.slice(0, -end.length) + end;
  const next = String(Number(year) + 1);
  return later > year ? later : end.length > 1 && next.endsWith(end) ? next : '';
}

/** A number with leading zeros. */
export function pad(n: string | number, length = 2): string {
  return String(n).padStart(length, '0');
}

/** A day or month of a year, or a year. */
export function civil(year: string | number = '', ...parts: (string | number | undefined)[]): string {
  return [pad(year, 4), ...parts.flatMap((part) => (part === undefined ? [] : pad(part)))].join('-');
}

/** A day, month or season by name; empty for an unknown name. */
export function named(year = '', name = '', day?: string): string {
  const season = SEASONS[name];
  const month =
    MONTHS.split('|').findIndex((starts) => starts.split(' ').some((start) => name.startsWith(start))) + 1;
  return season ? `${pad(year, 4)}-${season}` : month ? civil(year, String(month), day) : '';
}

/** Unknown digits, as written in older versions of EDTF and in databases. */
export function unspecified(text: string): string {
  return text.replace(/[ux?_]/g, 'X');
}

/** Years, of which one or all are meant. */
export function either(text = ''): string[] {
  const years = text.match(/\d+/g)?.join();
  return [`[${years}]`, `{${years}}`];
}

/** A year, give or take some. */
export function within(year = '', years = ''): string {
  return `[${civil(Number(year) - Number(years))}..${civil(Number(year) + Number(years))}]`;
}

/** The code of a quarter, third or half of a year. */
export function yearPart(name = '', n = '', year = ''): string {
  const place = ORDINALS.indexOf(n) + 1 || (n === 'last' ? ({ third: 3, half: 2 }[name] ?? 4) : parseInt(n));
  return `${year}-${(YEAR_PARTS[name] ?? NaN) + place - 1}`;
}

/** A date in the year n BC; EDTF counts from 0. Centuries are counted separately. */
export function beforeChrist(edtf: string): string {
  if (edtf.includes('/')) return '';
  if (edtf.startsWith('Y')) return `Y-${Number(edtf.slice(1)) - 1}`;
  const year = edtf.slice(0, 4);
  if (/X/.test(year)) return `-${edtf}`;
  return `${year === '0001' ? '' : '-'}${pad(Number(year) - 1, 4)}${edtf.slice(4)}`;
}

/** The year, month or day before or after, if it is in the same year or month; for a longer period, the date itself. */
export function shifted(edtf: string, step: number): string {
  return edtf.replace(/^\d{4}$|(?<=-)\d\d$/, (n) => pad(Number(n) + step, n.length));
}
