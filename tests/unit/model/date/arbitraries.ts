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
