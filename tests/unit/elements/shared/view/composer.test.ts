import { expect } from '@open-wc/testing';
import { aroundText, Composer } from '../../../../../src/elements/shared/view/composer.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import type { Reference, Rich, Value } from '../../../../../src/model/schema/index.js';
import { datasetWith, lineText, valueText } from '../../../../helpers/records.js';

const composer = (): Composer => new Composer(datasetWith().dataset, ENGLISH);

describe('Composer', () => {
  const prose: [Rich | undefined, string][] = [
    [undefined, ''],
    ['x', 'x'],
    [[], ''],
    [['x', 'y'], 'xy'],
    [['Met ', { person: 'a' }, '.'], 'Met <A>.'],
    [['Met ', { person: 'nobody' }, '.'], 'Met nobody.'],
    [[{ person: 'a', text: 'him' }], '<him>'],
    [[{ text: 'X', href: 'https://example.org' }], '[X](https://example.org)'],
    [[{ em: ['very ', { person: 'a' }] }], '*very <A>*'],
    [[{ small: 'print' }], 'print'],
    [[{ date: '1390-04-14/1390-09-17' }], '14 April – 17 September 1390'],
    [['x', { cite: ['book', 'lost'] }], 'x^1'],
    [['x', { cite: ['book', 'book'] }], 'x^1'],
    [['x', { cite: ['book'] }, 'y', { cite: ['paper', 'book'] }], 'x^1y^1^2'],
    [['<b>x</b>'], '<b>x</b>'],
  ];
  for (const [value, expected] of prose)
    it(`prose ${JSON.stringify(value)}`, () => {
      expect(lineText(composer().rich(value))).to.equal(expected);
    });

  const values: [Value, string[]][] = [
    ['x', ['x']],
    [['x', { em: 'y' }], ['x*y*']],
    [{ lines: ['x', ['y']] }, ['x', 'y']],
    [{ list: ['x', 'y'] }, ['plain: x', 'plain: y']],
    [{ list: ['x'], style: 'bulleted' }, ['bulleted: x']],
    [{ list: [], style: 'inline' }, []],
  ];
  for (const [value, expected] of values)
    it(`value ${JSON.stringify(value)}`, () => {
      expect(valueText(composer().value(value))).to.deep.equal(expected);
    });

  it('keeps the summary of a list that opens', () => {
    expect(composer().value({ list: ['x'], style: 'collapsible', summary: 'more' })).to.deep.equal([
      { type: 'list', style: 'collapsible', summary: 'more', items: [[{ type: 'text', text: 'x' }]] },
    ]);
  });

  const reference: Reference = {
    person: 'a',
    as: 'Duke',
    note: '1387',
    dates: '1403/1407',
    sources: ['book'],
  };
  const references: [what: string, text: string][] = [
    ['with all that it says', lineText(composer().reference(reference))],
    ['without the title', lineText(composer().reference(reference, { as: false }))],
    ['with dates after a comma', lineText(composer().reference(reference, { dates: 'comma' }))],
    ['without dates', lineText(composer().reference(reference, { dates: 'none' }))],
  ];
  const expected = [
    '<A> (as Duke; 1403–1407; 1387)^1',
    '<A> (1403–1407; 1387)^1',
    '<A> (as Duke; 1387), 1403–1407^1',
    '<A> (as Duke; 1387)^1',
  ];
  for (const [index, [what, text]] of references.entries())
    it(`a reference ${what}`, () => {
      expect(text).to.equal(expected[index]);
    });

  it('keeps the language of a name', () => {
    for (const name of [
      { text: 'Π', lang: 'el' },
      { person: 'a', lang: 'el' },
      { text: 'Π', lang: 'el', href: 'x' },
    ])
      expect(composer().name(name)).to.have.property('lang', 'el');
    expect(composer().name({ text: 'P' })).not.to.have.property('lang');
  });

  it('says a date to machines only where it is exact and of a day', () => {
    const of = (date: string): string | undefined => {
      const inline = composer().date(date);
      return inline.type === 'date' ? inline.datetime : expect.fail('a date');
    };
    expect(of('1582-10-04')).to.equal('1582-10-14');
    for (const date of ['1390', '1390-04-14~', '1390-04-14/1390-09-17', '-0480-01-01', 'soon'])
      expect(of(date), date).to.equal(undefined);
  });

  it('prints the reign of somebody still in office as the record words it, otherwise to the present', () => {
    const reign = (text?: string): string =>
      lineText(composer().reign({ edtf: '1420-05-01/..', ...(text !== undefined && { text }) }, true));
    expect(reign()).to.equal('1 May 1420 – present');
    expect(reign('since May')).to.equal('since May');
  });

  it('prints what is no date as it stands', () => {
    expect(lineText([composer().date('soon')])).to.equal('soon');
  });

  const places: [Parameters<Composer['place']>[0], string][] = [
    [undefined, ''],
    ['city', 'City'],
    ['port', '[Port](https://example.org/port) (Harbour)'],
    ['nowhere', 'nowhere'],
    [{ text: 'X', note: 'perhaps' }, 'X (perhaps)'],
  ];
  for (const [place, text] of places)
    it(`a place ${JSON.stringify(place)}`, () => {
      expect(lineText(composer().place(place))).to.equal(text);
    });
});

describe('aroundText', () => {
  const content = [{ type: 'text', text: 'X' } as const];
  for (const [pattern, expected] of [
    ['with {0}', 'with X'],
    ['{0} dynasty', 'X dynasty'],
    ['{0}', 'X'],
    ['a {0} b', 'a X b'],
  ] as const)
    it(`"${pattern}"`, () => {
      expect(lineText(aroundText(pattern, content))).to.equal(expected);
    });
});
