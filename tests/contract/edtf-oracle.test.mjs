/**
 * The date grammar against an independent implementation: the npm package `edtf`. Both read the same texts, ours in
 * the Gregorian calendar, because that package knows no other.
 *
 * Where the two differ on purpose:
 *
 * - We refuse centuries and decades as two or three digits (`13`, `139`), times of day, `XXXX`, and the
 *   seasons of one hemisphere (25 to 32). A record that knows no more than `XXXX` or `../..` leaves the date out.
 * - What level 2 alone has is under test in `tests/unit/model/date/level-2.test.ts`, with the section of the specification: that
 *   package takes a mask inside a date for one range, and counts parts of a year otherwise.
 * - We refuse a set with spaces, and one whose ranges run backwards.
 * - We accept qualifiers and ranges where that package's grammar has none: after X and seasons, in sets, seasons as
 *   ends, and one-of sets as ends of an interval.
 * - We accept an interval within one year (`1390/1390`, `1390-05/1390`): a reign known to have begun and ended in it.
 * - Our seasons are those of the northern hemisphere (spring from 1 March); that package's are quarters.
 * - That package moves 29 February of a common year to 1 March; we refuse it.
 * - That package loses the sign of BC centuries (`-00XX`), turns round the bounds of BC years with an X after them,
 *   takes the year 0 for a common year, and has the wrong maximum for a set with a range in it: these are left out.
 *   It reads five digits as a Unix time; we refuse them.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const DAY = 86_400_000;
/** The Julian Day Number of 1 January 1970. */
const UNIX_EPOCH = 2440588;

/** @type {typeof import('../../src/model/date/index.ts')} */
let model;

before(async () => {
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      build: { write: false, minify: false, lib: { entry: 'src/model/date/index.ts', formats: ['es'] } },
    })
  );
  model = await import(`data:text/javascript,${encodeURIComponent(output?.output[0].code ?? '')}`);
});

/** @param {string} text @returns {import('../../src/model/date/index.ts').HistoricalDate | undefined} */
const ours = (text) => model.readDate({ edtf: text, calendar: 'gregorian' });

/** @param {string} text @returns {any} what the other package reads, undefined if it refuses */
function theirs(text) {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

/** @param {number | null} time in milliseconds @param {number} unknown @returns {number} the Julian Day Number */
const dayOf = (time, unknown) => (time === null ? unknown : Math.floor(time / DAY) + UNIX_EPOCH);

/** @param {string} text */
function assertSame(text) {
  const [mine, other] = [ours(text), theirs(text)];
  assert.ok(mine, `we refuse ${text}`);
  assert.ok(other, `they refuse ${text}`);
  const { earliestStart, latestEnd } = model.boundsOf(mine);
  assert.deepEqual(
    [earliestStart, latestEnd],
    [dayOf(other.min, -Infinity), dayOf(other.max, Infinity)],
    text,
  );
}

const year = fc.integer({ min: -9999, max: 9999 }).filter((y) => y !== 0);
const yearAD = fc.integer({ min: 1, max: 9999 });
/** @param {number} n @param {number} length */
const digits = (n, length) => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(length, '0');
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const qualifier = fc.constantFrom('', '?', '~', '%');
const moment = fc.oneof(
  year.map((y) => digits(y, 4)),
  fc.tuple(year, month).map(([y, m]) => `${digits(y, 4)}-${digits(m, 2)}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${digits(y, 4)}-${digits(m, 2)}-${digits(d, 2)}`),
);
const unspecified = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((n) => `${digits(n, 3)}X`),
  fc.integer({ min: 0, max: 99 }).map((n) => `${digits(n, 2)}XX`),
  fc.tuple(yearAD, fc.constantFrom('XX', 'XX-XX')).map(([y, rest]) => `${digits(y, 4)}-${rest}`),
  fc.tuple(yearAD, month).map(([y, m]) => `${digits(y, 4)}-${digits(m, 2)}-XX`),
);
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 200_000 }))
  .map((parts) => parts.join(''));
const rising = fc
  .tuple(fc.integer({ min: -9999, max: 9000 }), fc.integer({ min: 1, max: 900 }))
  .map(([from, more]) => [digits(from, 4), digits(from + more, 4)]);

describe('agrees with the package edtf on what a text covers', () => {
  const kinds = {
    'qualified dates': fc.tuple(moment, qualifier).map((parts) => parts.join('')),
    'unspecified digits': unspecified,
    'years of more than four digits': longYear,
    intervals: fc.tuple(rising, qualifier, qualifier).map(([[a, b], p, q]) => `${a}${p}/${b}${q}`),
    'open and unknown ends': moment.chain((m) => fc.constantFrom(`../${m}`, `${m}/..`, `/${m}`, `${m}/`)),
    'sets of one': rising.map(([a, b]) => `[${a},${b}]`),
    'sets of all': rising.map(([a, b]) => `{${a},${b}}`),
    'open sets': moment.chain((m) => fc.constantFrom(`[..${m}]`, `[${m}..]`, `{..${m}}`, `{${m}..}`)),
  };
  for (const [kind, texts] of Object.entries(kinds))
    it(kind, () => fc.assert(fc.property(texts, assertSame), { numRuns: 300 }));

  it('every day around the turns of centuries', () => {
    for (const first of [-100, 98, 1298, 1598])
      for (let y = first; y < first + 4; y++)
        for (let m = 1; m <= 12; m++)
          for (let d = 1; d <= new Date(Date.UTC(2000 + (((y % 400) + 400) % 400), m, 0)).getUTCDate(); d++)
            assertSame(`${digits(y, 4)}-${digits(m, 2)}-${digits(d, 2)}`);
  });
});

describe('agrees with the package edtf on what is refused', () => {
  const refused = [
    ...['', ' ', '1390 ', ' 1390', '1390–04', '1390.04', '1390/04/14', '1', '1390-4', '1390-04-1'],
    ...[
      '+1390',
      '-0000',
      '--0480',
      'Y1390',
      'Y017000',
      '1390-00',
      '1390-13',
      '1390-20',
      '1390-04-31',
      '1390-01-32',
    ],
    ...[
      '1390-02-30',
      '1390??',
      'c. 1390',
      'unknown',
      '1390-X',
      '11xx',
      '1408/1403',
      '-0470/-0480',
      '1390/1391/1392',
    ],
    ...[
      '1390//1391',
      '[1390/1391]',
      '{1390}/1391',
      '[]',
      '{}',
      '[..]',
      '[1092',
      '1092]',
      '[1092}',
      '[[1092]]',
    ],
    ...['[1092;1096]', '[1092,]', '[,1092]', '[1092..,1096]', '[1092..1094..1096]', '[1092]?'],
  ];
  for (const text of refused)
    it(JSON.stringify(text), () => {
      assert.equal(theirs(text), undefined);
      assert.equal(ours(text), undefined);
    });
});

describe('agrees with the package edtf on the order of dates', () => {
  it('by the middle of the possible range, then the more precise one first', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [x, y] = [theirs(a), theirs(b)];
        // Twice the middle, and the width, of the days that the other package finds; its maxima end a day.
        const order = Math.sign(x.min + x.max - y.min - y.max) || Math.sign(x.max - x.min - (y.max - y.min));
        const [m, n] = [ours(a), ours(b)];
        assert.ok(m && n);
        if (order !== 0) assert.equal(model.compareDates(m, n), order);
        else assert.equal(model.compareDates(m, m), 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('differs from the package edtf on purpose', () => {
  const onlyTheirs = [
    ...['13', '139', '-12', '13900', '1390-04-14T10:00', 'XXXX', '1390-25', '1390-32'],
    ...['../..', '/', '[1667, 1668]', '[1096..1092]', '1300-02-29'],
  ];
  for (const text of onlyTheirs)
    it(`only that package reads ${text}`, () => {
      assert.notEqual(theirs(text), undefined);
      assert.equal(ours(text), undefined);
    });

  const onlyOurs = [
    ...['119X~', '11XX?', '1390-XX?', '1390-21?', '1390-21/1390-23', '[1390~,1391]', '[1390-21..1390-23]'],
    ...['1403/[1407,1408]', '1390/1390', '1390-05/1390'],
  ];
  for (const text of onlyOurs)
    it(`only we read ${text}`, () => {
      assert.equal(theirs(text), undefined);
      assert.notEqual(ours(text), undefined);
    });

  it('seasons are whole months of the northern hemisphere, not quarters', () => {
    const spring = ours('1390-21');
    const march = ours('1390-03');
    assert.ok(spring && march);
    assert.equal(model.boundsOf(spring).earliestStart, model.boundsOf(march).earliestStart);
    assert.notEqual(model.boundsOf(spring).earliestStart, dayOf(theirs('1390-21').min, NaN));
  });
});
