import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { datesDe } from '../../../../../src/i18n/dates/de.js';
import { datesEl } from '../../../../../src/i18n/dates/el.js';
import { datesEn } from '../../../../../src/i18n/dates/en.js';
import { LANGUAGES, loadWords } from '../../../../../src/i18n/index.js';
import {
  formatDate,
  formatDateParts,
  readDate,
  type DateValue,
  type FormatDateOptions,
} from '../../../../../src/model/date/index.js';
import { edtfText, nearlyEdtf } from '../arbitraries.js';

const title = (value: DateValue): string => (typeof value === 'string' ? value : JSON.stringify(value));

describe('formatDate in English', () => {
  /** EDTF, in full, in years. */
  const rows: [DateValue, string, string][] = [
    // Moments
    ['1390-04-14', '14 April 1390', '1390'],
    ['1390-04', 'April 1390', '1390'],
    ['1370', '1370', '1370'],
    ['0005', '5', '5'],
    ['1390-XX', '1390', '1390'],
    ['1390-XX-XX', '1390', '1390'],
    ['1390-04-XX', 'April 1390', '1390'],
    ['1390-21', 'spring 1390', '1390'],
    ['1390-22', 'summer 1390', '1390'],
    ['1390-23', 'autumn 1390', '1390'],
    ['1390-24', 'winter 1390/91', '1390/91'],
    ['1399-24', 'winter 1399/1400', '1399/1400'],
    ['0000-24', 'winter 1 BC – 1 AD', '1 BC – 1 AD'],
    ['-0001-24', 'winter 2/1 BC', '2/1 BC'],
    ['119X', '1190s', '1190s'],
    ['110X', '1100–1109', '1100–1109'],
    ['000X', '1 BC – 9 AD', '1 BC – 9 AD'],
    ['001X', '10s', '10s'],
    ['-011X', '120–111 BC', '120–111 BC'],
    ['-000X', '10–1 BC', '10–1 BC'],
    ['11XX', '12th century', '12th century'],
    ['00XX', '1st century', '1st century'],
    ['01XX', '2nd century', '2nd century'],
    ['02XX', '3rd century', '3rd century'],
    ['10XX', '11th century', '11th century'],
    ['12XX', '13th century', '13th century'],
    ['20XX', '21st century', '21st century'],
    ['-00XX', '1st century BC', '1st century BC'],
    ['-04XX', '5th century BC', '5th century BC'],
    // Eras
    ['0000', '1 BC', '1 BC'],
    ['-0480', '481 BC', '481 BC'],
    ['-0355-07-20', '20 July 356 BC', '356 BC'],
    ['Y-17000', '17001 BC', '17001 BC'],
    ['Y17000', '17000', '17000'],
    // Qualifiers
    ['1400~', 'c. 1400', 'c. 1400'],
    ['0641-11~', 'c. November 641', '641'],
    ['0641-11-30~', 'c. 30 November 641', '641'],
    ['0641-12~', 'c. December 641', 'c. 641'],
    ['0641-01-01~', 'c. 1 January 641', 'c. 641'],
    ['0641-22~', 'c. summer 641', '641'],
    ['0641-05-25/0641-11~', '25 May 641 – c. November 641', '641'],
    ['0641-11?', 'November 641 (?)', '641 (?)'],
    ['1370?', '1370 (?)', '1370 (?)'],
    ['1370%', 'c. 1370 (?)', 'c. 1370 (?)'],
    ['119X~', 'c. 1190s', 'c. 1190s'],
    ['1390-04-14?', '14 April 1390 (?)', '1390 (?)'],
    // Intervals
    ['1390-04-14/1390-09-17', '14 April – 17 September 1390', '1390'],
    ['1390-05-03/1390-05-05', '3–5 May 1390', '1390'],
    ['1390-05-03/1390-05-03', '3 May 1390', '1390'],
    ['1390-04/1390-09', 'April–September 1390', '1390'],
    ['1390-04/1390-09-17', 'April – 17 September 1390', '1390'],
    ['1390-04-14/1390-09', '14 April – September 1390', '1390'],
    ['1390-04-14/1391-04-17', '14 April 1390 – 17 April 1391', '1390–1391'],
    ['1390-04/1391-04', 'April 1390 – April 1391', '1390–1391'],
    ['1390/1390-05', '1390 – May 1390', '1390'],
    ['1403/1408', '1403–1408', '1403–1408'],
    ['1403/1408-09-22', '1403 – 22 September 1408', '1403–1408'],
    ['1390-21/1390-23', 'spring–autumn 1390', '1390'],
    ['1390-23/1390-24', 'autumn 1390 – winter 1390/91', '1390–1390/91'],
    ['119X/120X', '1190s – 1200–1209', '1190s – 1200–1209'],
    ['11XX/12XX', '12th century – 13th century', '12th century – 13th century'],
    ['1400~/1408', 'c. 1400 – 1408', 'c. 1400 – 1408'],
    ['1403/1408~', '1403 – c. 1408', '1403 – c. 1408'],
    ['1390-04~/1390-09', 'c. April 1390 – September 1390', '1390'],
    ['[1404-02-08,1405-02-08]', '8 February 1404 or 1405', '1404 or 1405'],
    ['[1404-02-08..1405-02-08]', 'between 8 February 1404 and 8 February 1405', 'between 1404 and 1405'],
    ['[-0355-07-20,-0354-07-20]', '20 July 356 or 355 BC', '356 or 355 BC'],
    ['[0000-07-20,0001-07-20]', '20 July 1 BC or 1 AD', '1 BC or 1 AD'],
    ['{1404-02-08,1405-02-08,1407-02-08}', '8 February 1404, 1405 and 1407', '1404, 1405 and 1407'],
    ['1404-02-08/1405-02-08', '8 February 1404 – 8 February 1405', '1404–1405'],
    ['1390~/1390?', 'c. 1390 (?)', 'c. 1390 (?)'],
    ['-0355/-0336', '356–337 BC', '356–337 BC'],
    ['-0355-07/-0355-09', 'July–September 356 BC', '356 BC'],
    ['-0026/0014', '27 BC – 14 AD', '27 BC – 14 AD'],
    ['-0026-01-16/0014-08-19', '16 January 27 BC – 19 August 14 AD', '27 BC – 14 AD'],
    ['-00XX/00XX', '1st century BC – 1st century AD', '1st century BC – 1st century AD'],
    ['../1385', 'until 1385', 'until 1385'],
    ['../1385-05', 'until May 1385', 'until 1385'],
    ['1385/..', 'from 1385', 'from 1385'],
    ['1385~/..', 'from c. 1385', 'from c. 1385'],
    ['119X/..', 'from the 1190s', 'from the 1190s'],
    ['../11XX', 'until the 12th century', 'until the 12th century'],
    ['-04XX/..', 'from the 5th century BC', 'from the 5th century BC'],
    ['11XX~/..', 'from c. 12th century', 'from c. 12th century'],
    ['../1385-22', 'until summer 1385', 'until 1385'],
    ['/1385', '? – 1385', '? – 1385'],
    ['1385/', '1385 – ?', '1385 – ?'],
    ['1403/[1407,1408]', '1403 – 1407 or 1408', '1403 – 1407 or 1408'],
    ['1403/[1408-05,1408-06]', '1403 – May or June 1408', '1403–1408'],
    ['[1402,1403]/1408', '1402 or 1403 – 1408', '1402 or 1403 – 1408'],
    ['../[1384,1385]', 'until 1384 or 1385', 'until 1384 or 1385'],
    ['1403/[..1408]', '1403 – before 1409', '1403 – before 1409'],
    ['/[1384..1386]', '? – between 1384 and 1386', '? – between 1384 and 1386'],
    // One of several
    ['[1092,1096]', '1092 or 1096', '1092 or 1096'],
    ['[1092,1094,1096]', '1092, 1094 or 1096', '1092, 1094 or 1096'],
    ['[1092]', '1092', '1092'],
    ['[-0355-07-20,-0355-07-21]', '20 or 21 July 356 BC', '356 BC'],
    ['[1390-04-03,1390-04-05,1390-04-07]', '3, 5 or 7 April 1390', '1390'],
    ['[1390-04,1390-06]', 'April or June 1390', '1390'],
    ['[1390-04-03,1390-06-05]', '3 April or 5 June 1390', '1390'],
    ['[1390-04-03,1391-04-05]', '3 April 1390 or 5 April 1391', '1390 or 1391'],
    ['[-0355,-0354]', '356 or 355 BC', '356 or 355 BC'],
    ['[0000,0001]', '1 BC or 1 AD', '1 BC or 1 AD'],
    ['[1092~,1096]', 'c. 1092 or 1096', 'c. 1092 or 1096'],
    ['[1092..1096]', 'between 1092 and 1096', 'between 1092 and 1096'],
    ['[119X..12XX]', 'between the 1190s and the 13th century', 'between the 1190s and the 13th century'],
    ['[1390-04-03..1390-04-05]', 'between 3 and 5 April 1390', '1390'],
    ['[1390-04-03..1390-06-05]', 'between 3 April and 5 June 1390', '1390'],
    ['[-0355..-0354]', 'between 356 and 355 BC', 'between 356 and 355 BC'],
    ['[..1384]', 'before 1385', 'before 1385'],
    ['[..1384-06]', 'before July 1384', 'before 1385'],
    ['[..1384-12]', 'before January 1385', 'before 1385'],
    ['[..1390-02-28]', 'before 1 March 1390', 'before 1391'],
    ['[..1300-02-28]', 'before 29 February 1300', 'before 1301'],
    ['[..118X]', 'before 1190', 'before 1190'],
    ['[..11XX]', 'before 1200', 'before 1200'],
    ['[..1384-22]', 'before autumn 1384', 'before 1385'],
    ['[..1384-24]', 'before spring 1385', 'before spring 1385'],
    ['[..1384~]', 'before c. 1384', 'before c. 1384'],
    ['[1386~..]', 'after c. 1386', 'after c. 1386'],
    ['[..1384?]', 'before 1385 (?)', 'before 1385 (?)'],
    ['[..1390]/1391', '1390 or earlier – 1391', '1390 or earlier – 1391'],
    ['[..1390~]/1391', 'c. 1390 or earlier – 1391', 'c. 1390 or earlier – 1391'],
    ['1390/[1391~..]', '1390 – c. 1391 or later', '1390 – c. 1391 or later'],
    ['[..1384~]/1391', 'before c. 1384 – 1391', 'before c. 1384 – 1391'],
    ['[..1390-06]/1391', 'before July 1390 – 1391', '1390 or earlier – 1391'],
    ['1390/[1391..]', '1390 – 1391 or later', '1390 – 1391 or later'],
    ['[..0000]', 'before 1 AD', 'before 1 AD'],
    // A small year could be read as a day
    ['0001-06-01', '1 June 1 AD', '1'],
    ['0012-08/0019-01', 'August 12 AD – January 19 AD', '12–19'],
    ['0012/0045-08', '12 AD – August 45 AD', '12–45'],
    ['0031-02', 'February 31 AD', '31'],
    ['0032-02', 'February 32', '32'],
    ['[0014-08-19,0014-08-20]', '19 or 20 August 14 AD', '14'],
    ['-001X/001X', '20–11 BC – 10s AD', '20–11 BC – 10s AD'],
    ['Y-12000', '12001 BC', '12001 BC'],
    ['[..-0001]', 'before 1 BC', 'before 1 BC'],
    ['[1386..]', 'after 1385', 'after 1385'],
    ['[1386-03..]', 'after February 1386', 'after 1385'],
    ['[1386-01-01..]', 'after 31 December 1385', 'after 1385'],
    ['[1386-21..]', 'after winter 1385/86', 'after 1385'],
    ['[1386-24..]', 'after autumn 1386', 'after autumn 1386'],
    ['[119X..]', 'after 1189', 'after 1189'],
    ['[..1384,1386]', 'before 1385 or 1386', 'before 1385 or 1386'],
    ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672', '1667, 1668 or between 1670 and 1672'],
    // All of several
    ['{1092,1096}', '1092 and 1096', '1092 and 1096'],
    ['{1092,1094,1096}', '1092, 1094 and 1096', '1092, 1094 and 1096'],
    ['{1092..1094,1096}', '1092–1094 and 1096', '1092–1094 and 1096'],
    ['{..1384}', 'until 1384', 'until 1384'],
    ['{1386..}', 'from 1386', 'from 1386'],
    // Calendars
    [{ edtf: '1453-06-07', calendar: 'gregorian' }, '7 June 1453 (N.S.)', '1453'],
    [{ edtf: '1582-10-15', calendar: 'gregorian' }, '15 October 1582', '1582'],
    [{ edtf: '1582-10-14', calendar: 'gregorian' }, '14 October 1582 (N.S.)', '1582'],
    [{ edtf: '1390', calendar: 'gregorian' }, '1390', '1390'],
    ['1582-10-04', '4 October 1582', '1582'],
    ['1582-10-05', '5 October 1582 (O.S.)', '1582'],
    ['1917', '1917', '1917'],
    [{ edtf: '1918-01-19', dual: true }, '1 February 1918 [O.S. 19 January 1918]', '1918'],
    [
      { edtf: '1918-02-01', calendar: 'gregorian', dual: true },
      '1 February 1918 [O.S. 19 January 1918]',
      '1918',
    ],
    [
      { edtf: '1917-12-25/1918-01-19', dual: true },
      '7 January – 1 February 1918 [O.S. 25 December 1917 – 19 January 1918]',
      '1917–1918',
    ],
    [{ edtf: '6898-04-14', calendar: 'byzantine' }, '14 April 1390', '1390'],
    [{ edtf: '6898-09-14', calendar: 'byzantine' }, '14 September 1389', '1389'],
    [{ edtf: '6898-04', calendar: 'byzantine' }, 'April 1390', '1390'],
    [{ edtf: '6898-24', calendar: 'byzantine' }, 'winter 1389/90', '1389/90'],
    [{ edtf: '6600', calendar: 'byzantine' }, '1091/92', '1091/92'],
    [{ edtf: '6608', calendar: 'byzantine' }, '1099/1100', '1099/1100'],
    [{ edtf: '6600~', calendar: 'byzantine' }, 'c. 1091/92', 'c. 1091/92'],
    [{ edtf: '6600/6604', calendar: 'byzantine' }, '1091/92–1095/96', '1091/92–1095/96'],
    [{ edtf: '[6600,6604]', calendar: 'byzantine' }, '1091/92 or 1095/96', '1091/92 or 1095/96'],
    [{ edtf: '[..6600]', calendar: 'byzantine' }, 'before 1092/93', 'before 1092/93'],
    [{ edtf: '5000', calendar: 'byzantine' }, '510/509 BC', '510/509 BC'],
    [{ edtf: '5509', calendar: 'byzantine' }, '1 BC – 1 AD', '1 BC – 1 AD'],
    [{ edtf: '5510', calendar: 'byzantine' }, '1/2', '1/2'],
    // The source's own wording
    [{ edtf: '[1092,1096]', text: '1092/6' }, '1092/6', '1092 or 1096'],
    [{ edtf: '1390-04-14', text: 'in Lent', dual: true }, 'in Lent', '1390'],
    // Not dates: given back
    ['soon', 'soon', 'soon'],
    ['', '', ''],
    [{ edtf: 'soon' }, 'soon', 'soon'],
  ];
  for (const [value, full, years] of rows)
    it(`${title(value)}: ${full}`, () => {
      expect(formatDate(value, datesEn)).to.equal(full);
      expect(formatDate(value, datesEn, { style: 'years' })).to.equal(years);
    });

  const options: [DateValue, FormatDateOptions, string][] = [
    ['1390-04-14/1390-09-17', { style: 'short' }, '14 Apr – 17 Sep 1390'],
    ['1390-04/1390-09', { style: 'short' }, 'Apr–Sep 1390'],
    ['1390-21', { style: 'short' }, 'spring 1390'],
    [{ edtf: '1092', text: '1092/6' }, { style: 'short' }, '1092/6'],
    ['1400~', { qualifier: false }, '1400'],
    ['1370%', { qualifier: false }, '1370'],
    ['1390-04-03~/1390-04-05', { qualifier: false }, '3–5 April 1390'],
    ['1400~/1408?', { qualifier: false, style: 'years' }, '1400–1408'],
    ['[..1384~]', { qualifier: false }, 'before 1384'],
    ['1453-05-29', { calendar: 'source' }, '29 May 1453'],
    ['1453-05-29', { calendar: 'julian' }, '29 May 1453'],
    ['1453-05-29', { calendar: 'gregorian' }, '7 June 1453 (N.S.)'],
    ['1453-05-29', { calendar: 'both' }, '7 June 1453 [O.S. 29 May 1453]'],
    ['1453-05-29', { calendar: 'gregorian', style: 'years' }, '1453'],
    ['1453-05-29', { calendar: 'both', style: 'years' }, '1453'],
    ['1453', { calendar: 'gregorian' }, '1453'],
    ['1453', { calendar: 'both' }, '1453'],
    ['1453-05/1453-05-29', { calendar: 'both' }, 'May – 29 May 1453'],
    ['1917-10-25', { calendar: 'gregorian' }, '7 November 1917'],
    [{ edtf: '1917-11-07', calendar: 'gregorian' }, { calendar: 'julian' }, '25 October 1917 (O.S.)'],
    [{ edtf: '1918-01-19', dual: true }, { calendar: 'source' }, '19 January 1918 (O.S.)'],
    [{ edtf: '6961-05-29', calendar: 'byzantine' }, { calendar: 'gregorian' }, '7 June 1453 (N.S.)'],
    [{ edtf: '6600', calendar: 'byzantine' }, { calendar: 'gregorian' }, '1091/92'],
  ];
  for (const [value, option, expected] of options)
    it(`${title(value)} with ${JSON.stringify(option)}: ${expected}`, () => {
      expect(formatDate(value, datesEn, option)).to.equal(expected);
    });

  it('prints a date that has been read like the value it was read from', () => {
    fc.assert(
      fc.property(edtfText, fc.constantFrom(undefined, '1092/6'), (edtf, text) => {
        const value = text ? { edtf, text } : edtf;
        const date = readDate(value);
        expect(date && formatDate(date, datesEn)).to.equal(formatDate(value, datesEn));
      }),
    );
  });
});

describe('formatDate in German and Greek', () => {
  const rows: [string, string, string][] = [
    ['1390-04-14', '14. April 1390', '14 Απριλίου 1390'],
    ['1390-04', 'April 1390', 'Απρίλιος 1390'],
    ['1390-05-03/1390-05-05', '3.–5. Mai 1390', '3–5 Μαΐου 1390'],
    ['1390-04-14/1390-09-17', '14. April – 17. September 1390', '14 Απριλίου – 17 Σεπτεμβρίου 1390'],
    ['1390-04/1390-09', 'April–September 1390', 'Απρίλιος–Σεπτέμβριος 1390'],
    ['[-0355-07-20,-0355-07-21]', '20. oder 21. Juli 356 v. Chr.', '20 ή 21 Ιουλίου 356 π.Χ.'],
    ['-0026/0014', '27 v. Chr. – 14 n. Chr.', '27 π.Χ. – 14 μ.Χ.'],
    ['119X', '1190er Jahre', 'δεκαετία του 1190'],
    ['11XX', '12. Jahrhundert', '12ος αιώνας'],
    ['-04XX', '5. Jahrhundert v. Chr.', '5ος αιώνας π.Χ.'],
    ['1390-24', 'Winter 1390/91', 'χειμώνας 1390/91'],
    ['1400~', 'ca. 1400', 'περ. 1400'],
    ['[1092..1096]', 'zwischen 1092 und 1096', 'μεταξύ 1092 και 1096'],
    ['[1390-04..1390-06]', 'zwischen April und Juni 1390', 'μεταξύ Απριλίου και Ιουνίου 1390'],
    ['[1390-22..1390-23]', 'zwischen Sommer und Herbst 1390', 'μεταξύ καλοκαιριού και φθινοπώρου 1390'],
    ['[10XX..11XX]', 'zwischen 11. Jahrhundert und 12. Jahrhundert', 'μεταξύ 11ου αιώνα και 12ου αιώνα'],
    ['[..1384]', 'vor 1385', 'πριν από 1385'],
    ['[..1390-03]', 'vor April 1390', 'πριν από Απρίλιο 1390'],
    ['[..1390-04-13]', 'vor 14. April 1390', 'πριν από 14 Απριλίου 1390'],
    ['[1386..]', 'nach 1385', 'μετά από 1385'],
    ['../1385-05', 'bis Mai 1385', 'έως Μάιο 1385'],
    ['1385-24/..', 'ab Winter 1385/86', 'από χειμώνα 1385/86'],
    ['11XX/..', 'ab 12. Jahrhundert', 'από 12ο αιώνα'],
    ['{1092,1096}', '1092 und 1096', '1092 και 1096'],
    ['1917-10-25', '25. Oktober 1917 (jul.)', '25 Οκτωβρίου 1917 (π.ημ.)'],
  ];
  for (const [text, german, greek] of rows)
    it(text, () => {
      expect(formatDate(text, datesDe)).to.equal(german);
      expect(formatDate(text, datesEl)).to.equal(greek);
    });

  it('in both calendars', () => {
    const value = { edtf: '1918-01-19', dual: true };
    expect(formatDate(value, datesDe)).to.equal('1. Februar 1918 (19. Januar 1918 jul.)');
    expect(formatDate(value, datesEl)).to.equal('1 Φεβρουαρίου 1918 [π.ημ. 19 Ιανουαρίου 1918]');
  });
});

const languages = await Promise.all(LANGUAGES.map(loadWords));

describe('formatDate in every language', () => {
  for (const { lang: name, dates: words } of languages) {
    it(`names twelve months in three forms, and four seasons, in ${name}`, () => {
      const { months, monthsAlone = months, monthsShort, seasons } = words;
      expect([months, monthsAlone, monthsShort].map((list) => new Set(list).size)).to.deep.equal([
        12, 12, 12,
      ]);
      expect(new Set(seasons).size).to.equal(4);
    });

    it(`leaves nothing unfilled in ${name}, whatever the date`, () => {
      const style = fc.constantFrom('full' as const, 'short' as const, 'years' as const);
      const calendar = fc.constantFrom(
        'source' as const,
        'julian' as const,
        'gregorian' as const,
        'both' as const,
      );
      fc.assert(
        fc.property(edtfText, fc.record({ style, calendar, qualifier: fc.boolean() }), (text, option) => {
          const printed = formatDate(text, words, option);
          expect(printed).not.to.match(/NaN|undefined|null|Infinity|\{|\}|\dX|-XX|XXXX|^\s|\s$|\s\s|^$/);
        }),
        { numRuns: 1000 },
      );
    });
  }
});

describe('formatDateParts', () => {
  const rows: [DateValue, [string, string][]][] = [
    [
      '1390-04-14',
      [
        ['day', '14'],
        ['literal', ' '],
        ['month', 'April'],
        ['literal', ' '],
        ['year', '1390'],
      ],
    ],
    [
      '[-0355-07-20,-0355-07-21]',
      [
        ['day', '20'],
        ['literal', ' or '],
        ['day', '21'],
        ['literal', ' '],
        ['month', 'July'],
        ['literal', ' '],
        ['year', '356'],
        ['literal', ' '],
        ['era', 'BC'],
      ],
    ],
    [
      '1403/1408~',
      [
        ['year', '1403'],
        ['literal', ' – '],
        ['qualifier', 'c.'],
        ['literal', ' '],
        ['year', '1408'],
      ],
    ],
    [
      '[..1384]',
      [
        ['qualifier', 'before'],
        ['literal', ' '],
        ['year', '1385'],
      ],
    ],
    [
      '1385/',
      [
        ['year', '1385'],
        ['literal', ' – '],
        ['qualifier', '?'],
      ],
    ],
    [{ edtf: '1092', text: '1092/6' }, [['literal', '1092/6']]],
    ['soon', [['literal', 'soon']]],
    ['', []],
  ];
  for (const [value, expected] of rows)
    it(title(value), () => {
      expect(formatDateParts(value, datesEn).map(({ type, text }) => [type, text])).to.deep.equal(expected);
    });

  it('make up the text, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(edtfText, nearlyEdtf, fc.string()), (value) => {
        const parts = formatDateParts(value, datesEn);
        expect(parts.map((part) => part.text).join('')).to.equal(formatDate(value, datesEn));
        if (!readDate(value)) expect(formatDate(value, datesEn)).to.equal(value);
      }),
    );
  });
});
