import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate, type DateValue } from '../../../../src/model/date/index.js';

const message = (value: DateValue): string => {
  const result = parseDate(value);
  return result.ok ? 'accepted' : (result.issues[0]?.message ?? '');
};

describe('a refused date', () => {
  /** What was written, and what the message says to write. */
  const rows: [string, ...string[]][] = [
    ['c. 1400', '1400~'],
    ['circa 1400', '1400~'],
    ['ca. 1400', '1400~'],
    ['1400?~', '1400%'],
    ['1390(?)', '1390?'],
    ['1390-4-14', '1390-04-14'],
    ['1390/04/14', '1390-04-14'],
    ['1390.04.14', '1390-04-14'],
    ['14.4.1390', '1390-04-14'],
    ['04/14/1390', '1390-04-14'],
    ['04/05/1390', '1390-05-04', '1390-04-05'],
    ['25 December 1066', '1066-12-25'],
    ['December 25, 1066', '1066-12-25'],
    ['25th of December 1066', '1066-12-25'],
    ['15 March 44 BC', '-0043-03-15'],
    ['44 BC', '-0043'],
    ['1 BC', '0000'],
    ['AD 1400', '1400'],
    ['-44', '-0044', '-0043'],
    ['560', '0560'],
    ['12000', 'Y12000'],
    ['1990-uu-uu', '1990-XX-XX'],
    ['11xx', '11XX'],
    ['1390s', '139X'],
    ['1300s', '130X', '13XX'],
    ['12th century', '11XX'],
    ['5th century BC', '-04XX'],
    ['2nd millennium', '1XXX'],
    ['spring 1390', '1390-21'],
    ['1385/open', '1385/..'],
    ['1385 - present', '1385/..'],
    ['1385/unknown', '1385/'],
    ['1390-1391', '1390/1391'],
    ['1390–1391', '1390/1391'],
    ['c. 1390–1391', '1390~/1391~'],
    ['from 1390 to 1395', '1390/1395'],
    ['14 April – 17 September 1390', '1390-04-14/1390-09-17'],
    ['3–5 May 1390', '1390-05-03/1390-05-05'],
    ['before 1400', '[..1399]', '[..1400]'],
    ['after 1400', '[1401..]', '[1400..]'],
    ['between 1390 and 1395', '[1390..1395]'],
    ['1390 or 1391', '[1390,1391]'],
    ['1390 and 1391', '{1390,1391}'],
    ['since 1390', '1390/..'],
    ['until 1390', '../1390'],
    ['[1092, 1096]', '[1092,1096]'],
    [' 1390 ', '1390'],
    ['١٣٩٠', '1390'],
    ['1390-04-14T12:00', '1390-04-14'],
    ['1743/44', '1743/1744', '{"edtf":"1744","text":"1743/44"}'],
    ['15 January 1743/44', '1744-01-15', '{"edtf":"1744-01-15","text":"15 January 1743/44"}'],
    ['1408/1403', '1403/1408'],
    ['1400 ca.', '1400~'],
    ['1400 (c.)', '1400~'],
    ['c1400', '1400~'],
    ['44BC', '-0043'],
    ['44 B.C.', '-0043'],
    ['12000 BC', 'Y-11999'],
    ['-44-03-15', '-0044-03-15', '-0043-03-15'],
    ['Y1390', '1390'],
    ['Y-1390', '-1390'],
    ['12th c.', '11XX'],
    ['late 12th century', '11XX'],
    ['1390’s', '139X'],
    ['winter 1390/91', '1390-24'],
    ['summer of 1390', '1390-22'],
    ['first half of 1204', '1204-40'],
    ['last third of 1204', '1204-39'],
    ['1390-Q2', '1390-34'],
    ['25. Dezember 1066', '1066-12-25'],
    ['25 décembre 1066', '1066-12-25'],
    ['25 Δεκεμβρίου 1066', '1066-12-25'],
    ['14 April', 'XXXX-04-14'],
    ['April 14', 'XXXX-04-14'],
    ['--12-25', 'XXXX-12-25'],
    ['1390–91', '1390/1391'],
    ['1390-91', '1390/1391'],
    ['1899/00', '1899/1900', '{"edtf":"1900","text":"1899/00"}'],
    ['1390-05-05/06', '1390-05-05/1390-05-06'],
    ['1385–', '1385/..', '1385/'],
    ['–1385', '../1385', '/1385'],
    ['1385..', '1385/..'],
    ['1385/...', '1385/..'],
    ['1092..1096', '1092/1096', '[1092..1096]'],
    ['[1092-1096]', '[1092..1096]'],
    ['[1092;1096]', '[1092,1096]'],
    ['1092, 1096', '[1092,1096]', '{1092,1096}'],
    ['<1400', '[..1399]', '[..1400]'],
    ['not before 1400', '[1400..]'],
    ['1400 or earlier', '[..1400]'],
    ['(1400)', '1400'],
    ['1400??', '1400?'],
    ['2004-06-(11)~', '2004-06-~11'],
    ['(2004-06)~-11', '2004-06~-11'],
    ['b. 1390', '1390'],
    ['r. 1390–1391', '1390/1391'],
    ['1650-11-04 (O.S.)', '1650-11-04'],
    ['AM 6898', '{"edtf":"6898","calendar":"byzantine"}'],
    ['ABT 1400', '1400~'],
    ['EST 1400', '1400~'],
    ['CAL 44 BC', '-0043~'],
    ['C14', '13XX'],
    ['mid C14', '13XX'],
    ['12th–13th century', '11XX/12XX'],
    ['before May 1066', '[..1066-04]', '[..1066-05]'],
    ['after 3 May 1066', '[1066-05-04..]', '[1066-05-03..]'],
    ['before 1 May 1066', '[..1066-05-01]'],
    ['BET 1400 AND 3 MAR 1410', '[1400..1410-03-03]'],
    ['Bet. 1400 and 1410', '[1400..1410]'],
    ['44 B.C.E.', '-0043'],
    ['+1984', '1984'],
    ['+1984-06-00T00:00:00Z', '1984-06'],
    ['-0044-00-00', '-0044'],
    ['1984-00', '1984'],
    ['1984-06-00', '1984-06'],
    ['1390-04-14/09-17', '1390-04-14/1390-09-17'],
    ['\u200e1390-04-14\u200f', '1390-04-14'],
    ['13\u200b90', '1390'],
    ['BC 44', '-0043'],
    ['B.C. 44', '-0043'],
    ['15 March BC 44', '-0043-03-15'],
    ['BC 44–31', '-0043/-0030'],
    ['44-31 BC', '-0043/-0030'],
    ['100–44 BC', '-0099/-0043'],
    ['27 BC – AD 14', '-0026/0014'],
    ['14 Apr AD 30', '0030-04-14'],
    ['139-', '139X', '0139/..'],
    ['139?', '0139?', '139X'],
    ['139_', '139X'],
    ['13--', '13XX'],
    ['13??', '13XX'],
    ['1---', '1XXX'],
    ['1390-??-??', '1390-XX-XX'],
    ['1390.0', '1390'],
    ['1,390', '1390'],
    ['1390:', '1390'],
    ["'1390'", '1390'],
    ['[c. 1390]', '1390~'],
    ['<1390>', '1390'],
    ['04/1390', '1390-04'],
    ['4.1390', '1390-04'],
    ['14-Apr-1390', '1390-04-14'],
    ['14/Apr/1390', '1390-04-14'],
    ['14.IV.1390', '1390-04-14'],
    ['14,4,1390', '1390-04-14'],
    ['Thursday, 14 April 1390', '1390-04-14'],
    ['1er avril 1390', '1390-04-01'],
    ['@#DJULIAN@ 14 APR 1390', '1390-04-14'],
    ['@#DGREGORIAN@ 14 APR 1590', '{"edtf":"1590-04-14","calendar":"gregorian"}'],
    ['14 April 1590 (Gregorian)', '{"edtf":"1590-04-14","calendar":"gregorian"}'],
    ['1590-04-14 N.S.', '{"edtf":"1590-04-14","calendar":"gregorian"}'],
    ['6961 (AM)', '{"edtf":"6961","calendar":"byzantine"}'],
    ['INT 1390 (about 1390)', '1390'],
    ['1453 (AM 6961)', '1453'],
    ['post-1390', '[1391..]', '[1390..]'],
    ['pre-1390', '[..1389]', '[..1390]'],
    ['prior to 1390', '[..1389]', '[..1390]'],
    ['shortly before 1390', '[..1389]', '[..1390]'],
    ['après 1390', '[1391..]', '[1390..]'],
    ['1390 or before', '[..1390]'],
    ['on or before 1390', '[..1390]'],
    ['in or after 1390', '[1390..]'],
    ['1390+', '[1390..]'],
    ['1390 ± 5', '[1385..1395]'],
    ['≈1390', '1390~'],
    ['1390 (approx.)', '1390~'],
    ['perhaps 1390', '1390?'],
    ['1390 (uncertain)', '1390?'],
    ['1390 x 1395', '[1390..1395]'],
    ['1390×1395', '[1390..1395]'],
    ['between 1390-1395', '[1390..1395]'],
    ['after 1390, before 1395', '[1390..1395]'],
    ['1390 → 1395', '1390/1395'],
    ['1390 -> 1395', '1390/1395'],
    ['1390 through 1395', '1390/1395'],
    ['1390- now', '1390/..'],
    ['1390-current', '1390/..'],
    ['1390, 1391 or 1392', '[1390,1391,1392]', '{1390,1391,1392}'],
    ['1390;1391', '[1390,1391]', '{1390,1391}'],
    ['1390 (or 1391)', '[1390,1391]'],
    ['mid-April 1390', '1390-04'],
    ['end of April 1390', '1390-04'],
    ['winter 1390–1391', '1390-24'],
    ['beginning of the 14th century', '13XX'],
    ['12th-13th c.', '11XX/12XX'],
    ['XIV century', '13XX'],
    ['XIXe siècle', '18XX'],
    ['s. XIV', '13XX'],
    ['14. Jahrhundert', '13XX'],
    ['* 1404', '1404'],
    ['†1453', '1453'],
    ['1404–†1453', '1404/1453'],
    ['flourished 1390', '1390'],
    ['married 1390', '1390'],
  ];
  for (const [text, ...expected] of rows)
    it(`${text}: ${expected.join(' or ')}`, () => {
      for (const edtf of expected) {
        expect(message(text)).to.contain(edtf.startsWith('{"') ? edtf : `"${edtf}"`);
        expect(parseDate(edtf.startsWith('{"') ? (JSON.parse(edtf) as DateValue) : edtf).ok).to.equal(true);
      }
    });

  it('whose month or day does not exist is told why', () => {
    expect(message('1985-25')).to.match(/seasons are 21 .* to 24/);
    expect(message('1390-13')).to.contain('months are 01 to 12');
    expect(message('1390-04-31')).to.contain('01 to 30');
    expect(message('1984-00-00')).to.equal(
      '"1984-00-00" does not exist in the Julian calendar: write "1984"',
    );
    expect(message('0000-00-00')).to.contain('months are 01 to 12');
    expect(message('1984-2X')).to.contain('months are 01 to 12');
    expect(message('156X-02-30')).to.contain('01 to 29');
    const historical = { historical: '1752-09-14' };
    expect(message({ edtf: '1752-09-05', calendar: historical })).to.contain(
      '"1752-09-02" was followed by "1752-09-14"',
    );
  });

  it('that says nothing should be left out', () => {
    for (const text of [
      ...['XXXX', '-XXXX', 'uuuu', '../..', 'unknown', 'undated', 'n.d.', 'N/A', 'null', 'NaN', 'TBD', 'Y'],
      ...['living', 'deceased', 'present', '-', '—', '??', '//', '[]', '{}', '[..]'],
    ])
      expect(message(text), text).to.match(/^".+" is not .*: leave the field out when nothing is known$/);
  });

  it('for which nothing can be guessed gets the reason', () => {
    expect(message('1390-04-14 12:00')).to.contain('leave out the time of day');
    expect(message('1390-W15')).to.contain('weeks are not supported');
    expect(message('XXX0')).to.contain('more than 100 different dates');
    expect(message('Y17E2')).to.contain('more than four digits');
    expect(message('Easter 1390')).to.contain('year-month-day in numbers');
    expect(message('1390-104')).to.contain('write "1390", "1390-04" or "1390-04-14"');
    for (const text of ['857 AH', 'AUC 710', '@#DHEBREW@ 1 TSH 5758'])
      expect(message(text)).to.contain('only the Julian, the Gregorian and the Byzantine calendar are known');
    expect(message('१३९०')).to.equal('"१३९०" is not an EDTF date');
    expect(message({ edtf: '1390', calendar: { historical: '14 September 1752' } })).to.contain(
      'such as {"historical":"1752-09-14"}',
    );
  });

  it('gets no second reading that cannot be meant', () => {
    for (const [text, edtf] of [
      ['post-1390', '[-1390..]'],
      ['mid-April 1390', '1390/1390-04'],
      ['04/1390', '0004/1390'],
      ['44-31 BC', '-0043/0031'],
      ['winter 1390–1391', '1390-24/1391'],
      ['12th-13th c.', 'XXXX-12-13'],
      ['13??', '0013?'],
      ['1590-04-14 N.S.', '"1590-04-14" '],
      ['6961 (AM)', ': write "6961"'],
    ] as const)
      expect(message(text)).not.to.contain(edtf);
  });

  it('never suggests what is refused itself, nor an empty range, whatever the text', () => {
    const word = fc.constantFrom(
      ...[
        '1390',
        '91',
        '44',
        'BC',
        'c.',
        'April',
        '14',
        '-',
        '–',
        '/',
        '..',
        '?',
        '~',
        ' ',
        '(',
        ')',
        'X',
        'or',
        'to',
        'winter',
        'Q1',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const said = message(words.join(''));
        const [, advice = ''] = said.split('is not an EDTF date');
        for (const [, edtf = ''] of advice.matchAll(/(?:write|or) "([^"]+)"/g)) {
          if (edtf === '/') continue;
          expect(parseDate(edtf).ok, `${words.join('')}: ${edtf}`).to.equal(true);
          expect(edtf).not.to.match(/^(.+)\/\1$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
