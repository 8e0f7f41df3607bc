import fc from 'fast-check';

/** A year of four digits as EDTF writes it. */
function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');

/** A moment of a given year. */
function momentIn(year: number): fc.Arbitrary<string> {
  const text = yearText(year);
  const month = fc.integer({ min: 1, max: 12 }).map(two);
  return fc.oneof(
    fc.constant(text),
    fc.constantFrom(`${text}-XX`, `${text}-XX-XX`),
    fc.constantFrom('21', '22', '23', '24').map((season) => `${text}-${season}`),
    month.map((m) => `${text}-${m}`),
    month.map((m) => `${text}-${m}-XX`),
    fc.tuple(month, fc.integer({ min: 1, max: 28 }).map(two)).map(([m, d]) => `${text}-${m}-${d}`),
  );
}

const year = fc.integer({ min: -9999, max: 9999 });
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 999_999_999 }))
  .map((parts) => parts.join(''));

/** A text that names one moment: a decade, a century, or something within a year. */
export const momentText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      year.chain(momentIn),
      longYear,
      fc
        .tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 99 }).map(two))
        .map(([s, c]) => `${s}${c}XX`),
      fc
        .tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 999 }))
        .map(([s, d]) => `${s}${String(d).padStart(3, '0')}X`),
    ),
    qualifier,
  )
  .map((parts) => parts.join(''));

/** Two moments in order. */
const ordered = fc
  .tuple(fc.integer({ min: -9999, max: 9000 }), fc.integer({ min: 2, max: 999 }))
  .chain(([first, distance]) => fc.tuple(momentIn(first), momentIn(first + distance)));

const range = ordered.map(([a, b]) => `${a}..${b}`);

/** A set of at most four members, open only at its ends. */
const setText = fc
  .tuple(
    fc.boolean(),
    fc.constantFrom('', '..'),
    fc.array(fc.oneof(momentText, range), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', '..'),
  )
  .map(([one, before, members, after]) => {
    const texts = [...(before ? [`..1384`] : []), ...members, ...(after ? [`1386..`] : [])];
    return one ? `[${texts.join()}]` : `{${texts.join()}}`;
  });

/** Any text the grammar accepts. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(
  momentText,
  ordered.map(([a, b]) => `${a}/${b}`),
  ordered.map(([a, b]) => `${a}/[${b},${b}?]`),
  momentText.chain((m) => fc.constantFrom(`../${m}`, `${m}/..`, `/${m}`, `${m}/`)),
  setText,
);

/** A part of a date, with marks before and after it. */
function markedPart(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(qualifier, part, qualifier).map((parts) => parts.join(''));
}

const monthText = fc.integer({ min: 1, max: 12 }).map(two);
const dayText = fc.integer({ min: 1, max: 28 }).map(two);
const partCode = fc.constantFrom(...[21, 22, 23, 24, 33, 34, 35, 36, 37, 38, 39, 40, 41].map(String));

/** A date with marks on its parts. */
export const markedText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(markedPart(year.map(yearText)), markedPart(fc.oneof(monthText, partCode))).map((p) => p.join('-')),
  fc
    .tuple(markedPart(year.map(yearText)), markedPart(monthText), markedPart(dayText))
    .map((p) => p.join('-')),
);

/** A date of one decade with X anywhere: it may mean some days of it. */
export const maskedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0')),
    fc.constantFrom('X', '0', '4', '9'),
    fc.oneof(monthText, fc.constantFrom('XX', '0X', '1X', 'X1', 'X2', 'X5')),
    fc.oneof(dayText, fc.constantFrom('XX', '0X', '1X', '2X', '3X', 'X1', 'X5', 'X9', '29', '30', '31')),
  )
  .map(([decade, unit, month, day]) => `${decade}${unit}-${month}-${day}`);

/** A day or month of any year. */
const yearlessText = fc
  .tuple(monthText, fc.oneof(fc.constant(''), dayText))
  .map(([month, day]) => `XXXX-${month}${day && '-'}${day}`);

const exponentText = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 4, max: 7 }))
  .map(([sign, n, zeros]) => `${sign}${n}E${zeros}`);

const significantText = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 4 }))
  .map(([n, count]) => `${yearText(n)}S${count}`);

/** One date that only level 2 can say. */
export const level2Moment: fc.Arbitrary<string> = fc.oneof(
  markedText,
  maskedText,
  yearlessText,
  exponentText,
  significantText,
  year.chain((n) => partCode.map((code) => `${yearText(n)}-${code}`)),
);

/** Any text of any level; some of it is refused: 31 February, a range that runs backwards. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  edtfText,
  level2Moment,
  fc.tuple(level2Moment, level2Moment).map((ends) => ends.join('/')),
  level2Moment.chain((m) => fc.constantFrom(`../${m}`, `${m}/..`, `/${m}`, `${m}/`)),
  fc.tuple(level2Moment, momentText).map(([a, b]) => `[${a},${b}]`),
  fc.tuple(level2Moment, momentText).map(([a, b]) => `{${a},${b}}`),
  level2Moment.chain((m) => fc.constantFrom(`[..${m}]`, `[${m}..]`)),
);

/** Texts made of the grammar's own characters: nearly dates. */
export const nearlyEdtf: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...'0123456789',
      '-',
      '-',
      '/',
      '..',
      'X',
      'Y',
      '?',
      '~',
      '%',
      '[',
      ']',
      '{',
      '}',
      ',',
      ' ',
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));
