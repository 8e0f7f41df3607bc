import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { datesDe } from '../../../../src/i18n/dates/de.js';
import { datesEl } from '../../../../src/i18n/dates/el.js';
import { datesEn } from '../../../../src/i18n/dates/en.js';
import {
  ageAt,
  formatAge,
  formatDuration,
  lengthOfReign,
  readDate,
  type DateValue,
} from '../../../../src/model/date/index.js';
import { edtfText } from './arbitraries.js';

const age = (birth: DateValue, death: DateValue): string => {
  const found = ageAt(birth, death);
  return found ? formatAge(found, datesEn) : 'none';
};

const reign = (value: DateValue, words = datesEn): string => {
  const date = readDate(value);
  const found = date && lengthOfReign(date);
  return found ? formatDuration(found, words) : 'none';
};

describe('ageAt and formatAge', () => {
  const rows: [DateValue, DateValue, string][] = [
    ['1370-03-01', '1408-09-22', 'aged 38'],
    ['1370-09-22', '1408-09-22', 'aged 38'],
    ['1370-09-23', '1408-09-22', 'aged 37'],
    ['1370', '1408-09-22', 'aged 37 or 38'],
    ['1370-09', '1408-09-22', 'aged 37 or 38'],
    ['1370-10', '1408-09-22', 'aged 37'],
    ['1370-08', '1408-09-22', 'aged 38'],
    ['1370', '1408', 'aged 37 or 38'],
    ['1370/1375', '1408', 'aged 32–38'],
    ['137X', '1408-09-22', 'aged 28–38'],
    ['[1369,1370]', '1408-09-22', 'aged 37–39'],
    ['1370~', '1408-09-22', 'aged c. 37 or 38'],
    ['1370-01-01?', '1408-09-22', 'aged c. 38'],
    ['1408', '1408', 'aged 0'],
    ['1408-09-22', '1408-09-22', 'aged 0'],
    ['1407', '1408', 'aged 0 or 1'],
    ['1304-02-29', '1308-02-28', 'aged 3'],
    ['1304-02-29', '1308-02-29', 'aged 4'],
    ['-0355-07-20', '-0322-06-10', 'aged 32'],
    ['-0001-01-01', '0001-01-01', 'aged 2'],
    // The day of birth counts in its own calendar's place: 1 January 1900 (Gregorian) is 20 December 1899.
    [{ edtf: '1900-01-01', calendar: 'gregorian' }, '1949-12-20', 'aged 50'],
    [{ edtf: '1850-05-10', calendar: 'gregorian' }, { edtf: '1920-05-10', calendar: 'gregorian' }, 'aged 70'],
    [{ edtf: '1850-05-10', calendar: 'gregorian' }, { edtf: '1920-05-09', calendar: 'gregorian' }, 'aged 69'],
    [{ edtf: '1852-02-29', calendar: 'gregorian' }, { edtf: '1900-02-28', calendar: 'gregorian' }, 'aged 47'],
    [{ edtf: '1852-02-29', calendar: 'gregorian' }, { edtf: '1900-03-01', calendar: 'gregorian' }, 'aged 48'],
    [
      { edtf: '1850-05', calendar: 'gregorian' },
      { edtf: '1920-05-10', calendar: 'gregorian' },
      'aged 69 or 70',
    ],
    ['[1300..1349]', '1390', 'aged 40–90'],
    // What leaves more than 50 years open says nothing.
    ['[1300..1350]', '1390', ''],
    ['13XX', '14XX', ''],
    ['13XX', '1408', ''],
    ['1370', '14XX', ''],
    ['1408', '1370', 'none'],
    ['1408-09-22', '1408-09-21', 'none'],
    ['../1370', '1408', 'none'],
    ['[..1370]', '1408', 'none'],
    ['1370', '1408/..', 'none'],
    ['1370', '1408/', 'none'],
    ['1370', '[1408..]', 'none'],
    ['1370', '[..1408]', 'none'],
    ['[1370..]', '1408', 'none'],
    ['soon', '1408', 'none'],
    ['1370', 'later', 'none'],
  ];
  for (const [birth, death, expected] of rows)
    it(`${JSON.stringify(birth)} to ${JSON.stringify(death)}: ${expected}`, () => {
      expect(age(birth, death)).to.equal(expected);
    });

  it('agrees with the noun in German and Greek', () => {
    expect(formatAge({ min: 1, max: 1 }, datesDe)).to.equal('mit 1 Jahr');
    expect(formatAge({ min: 37, max: 38 }, datesDe)).to.equal('mit 37 oder 38 Jahren');
    expect(formatAge({ min: 1, max: 1 }, datesEl)).to.equal('σε ηλικία 1 έτους');
    expect(formatAge({ min: 38, max: 38, approximate: true }, datesEl)).to.equal('σε ηλικία περ. 38 ετών');
  });

  it('never gives less than 0, nor more at least than at most', () => {
    fc.assert(
      fc.property(edtfText, edtfText, (birth, death) => {
        const found = ageAt(birth, death);
        if (!found) return;
        expect(found.min).to.be.at.least(0);
        expect(found.max).to.be.at.least(found.min);
        expect(formatAge(found, datesEn)).not.to.match(/NaN|undefined|Infinity/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('lengthOfReign and formatDuration', () => {
  const rows: [DateValue, string][] = [
    ['1390-04-14/1390-09-17', '5 months, 3 days'],
    ['1390-04-14/1390-04-14', 'less than 1 day'],
    ['1390-04-14/1390-04-15', '1 day'],
    ['1390-04-14/1390-05-13', '29 days'],
    ['1390-04-14/1390-05-14', '1 month'],
    ['1390-04-14/1391-04-14', '1 year'],
    ['1390-04-14/1392-05-15', '2 years, 1 month, 1 day'],
    ['1390-01-31/1390-03-01', '1 month, 1 day'],
    ['1300-01-31/1300-03-01', '1 month, 1 day'],
    ['1390-12-31/1391-01-01', '1 day'],
    ['1390-01-31/1391-01-30', '11 months, 30 days'],
    ['1403/1408', '4 or 5 years'],
    ['1403/1408-09-22', '4 or 5 years'],
    ['1403/[1407,1408]', '3–5 years'],
    ['1390/1391', 'less than 2 years'],
    ['1390/1390', 'less than 1 year'],
    ['1390-04/1390-09', '4 or 5 months'],
    ['1390-04/1390-05', 'less than 2 months'],
    ['1390-04/1390-04', 'less than 30 days'],
    ['1390-04-14/1390-04', 'less than 17 days'],
    ['1390-04-01/1390-05', '1 month'],
    ['1385-05/1390-09', '5 years, 3 or 4 months'],
    ['1385-05/1390-05', '4 or 5 years'],
    ['1385-05-30/1390-06', '5 years'],
    ['119X/120X', 'less than 20 years'],
    ['-0026-01-16/0014-08-19', '40 years, 7 months, 3 days'],
    ['1400~/1420', 'c. 20 years'],
    ['1400/1420?', 'c. 20 years'],
    ['119X~/1230', 'none'],
    ['11XX~/1204', 'none'],
    ['[1390~,1395]/1400', 'c. 8 years'],
    ['11XX/1204', '4–104 years'],
    ['1390-04~/1390-09', 'c. 5 months'],
    ['1390-04-01~/1390-04-11', 'c. 10 days'],
    ['1390-04-01~/1390-04-01', 'none'],
    ['1390~/1390', 'none'],
    ['0240~/0240~', 'none'],
    ['1390-04-14/1390~', 'none'],
    ['1390-04-14/1391~', 'c. 1 year'],
    ['1400~/1401-02-01', 'c. 1 year'],
    ['1390-04~/1390-04', 'none'],
    ['1390-05~/1390-05', 'none'],
    // Between Gregorian dates, in Gregorian months; between calendars, in Julian ones.
    [{ edtf: '1837-06-20/1901-01-22', calendar: 'gregorian' }, '63 years, 7 months, 2 days'],
    [{ edtf: '1900-02-15/1900-03-15', calendar: 'gregorian' }, '1 month'],
    [{ edtf: '1900-01-31/1900-03-01', calendar: 'gregorian' }, '1 month, 1 day'],
    [{ edtf: '1899-12/1900-03', calendar: 'gregorian' }, '2 or 3 months'],
    [{ edtf: '1752-09-02/1752-09-14', calendar: { historical: '1752-09-14' } }, '1 day'],
    [{ edtf: '1800-02-15/1900-03-15', calendar: 'historical' }, '100 years, 1 month'],
    [{ edtf: '6600/6604', calendar: 'byzantine' }, '3 or 4 years'],
    ['1390', 'none'],
    ['1390-04-14', 'none'],
    ['[1390,1391]', 'none'],
    ['{1390,1391}', 'none'],
    ['1390/..', 'none'],
    ['../1390', 'none'],
    ['1390/', 'none'],
    ['/1390', 'none'],
    ['1390/[1391..]', 'none'],
  ];
  for (const [value, expected] of rows)
    it(`${JSON.stringify(value)}: ${expected}`, () => {
      expect(reign(value)).to.equal(expected);
    });

  it('agrees with the nouns in German and Greek', () => {
    expect(reign('1390-04-14/1391-05-16', datesDe)).to.equal('1 Jahr, 1 Monat, 2 Tage');
    expect(reign('1390/1391', datesDe)).to.equal('weniger als 2 Jahre');
    expect(reign('1390-04-14/1391-05-16', datesEl)).to.equal('1 έτος, 1 μήνας, 2 ημέρες');
    expect(reign('1403/1408', datesEl)).to.equal('4 ή 5 έτη');
  });

  it('is never negative, and always told', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = readDate(text);
        const found = date && lengthOfReign(date);
        if (!found) return;
        for (const amount of [found.min, found.max])
          for (const n of [amount.years, amount.months, amount.days]) expect(n).to.be.at.least(0);
        expect(found.max.months).to.be.at.most(11);
        expect(found.max.days).to.be.at.most(30);
        expect(formatDuration(found, datesEn)).to.match(/\d (year|month|day)s?$/);
      }),
      { numRuns: 500 },
    );
  });
});
