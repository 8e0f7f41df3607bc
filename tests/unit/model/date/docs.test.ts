import { expect } from '@open-wc/testing';
import { datesEn } from '../../../../src/i18n/dates/en.js';
import { formatByzantine, formatDate, parseDate, type DateValue } from '../../../../src/model/date/index.js';

const page = await (await fetch(new URL('../../../../docs/dates.md', import.meta.url))).text();

/** The rows of the tables whose second column has this heading: first cell, as a value, and second cell. */
function rows(heading: string): [DateValue, string][] {
  const found: [DateValue, string][] = [];
  let inside = false;
  for (const line of page.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length < 4) inside = false;
    else if (cells[1] === 'You write') inside = cells[2] === heading;
    else if (inside && !/^-+$/.test(cells[1] ?? '')) {
      const code = /^`(.*)`$/.exec(line.split('|')[1]?.trim() ?? '')?.[1] ?? '';
      found.push([code.startsWith('{ ') ? (JSON.parse(code) as DateValue) : code, cells[2] ?? '']);
    }
  }
  return found;
}

describe('docs/dates.md', () => {
  it('has its tables', () => {
    expect(rows('It prints').length).to.be.at.least(40);
    expect(rows('In the Byzantine reckoning').length).to.be.at.least(5);
    expect(rows('Refused as').length).to.be.at.least(15);
  });

  for (const [value, printed] of rows('It prints'))
    it(`${JSON.stringify(value)} prints ${printed}`, () => {
      expect(parseDate(value).ok).to.equal(true);
      expect(formatDate(value, datesEn)).to.equal(printed);
    });

  for (const [value, told] of rows('In the Byzantine reckoning'))
    it(`${JSON.stringify(value)} is ${told}`, () => {
      expect(formatByzantine(value, datesEn)).to.equal(told);
    });

  for (const [value, code] of rows('Refused as'))
    it(`${JSON.stringify(value)} is refused as ${code}`, () => {
      const result = parseDate(value);
      expect(result.ok ? 'accepted' : `\`${result.issues[0]?.code}\``).to.equal(code);
    });
});
