import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { COLUMNS, successionView } from '../../../../src/elements/byz-succession-box/succession-view.js';
import type { SuccessionView } from '../../../../src/elements/byz-succession-box/succession-view.js';
import type { ViewCell } from '../../../../src/elements/byz-succession-box/succession-cells.js';
import { ENGLISH } from '../../../../src/i18n/index.js';
import { createDataset } from '../../../../src/model/tenures/derived-relations.js';
import type {
  DatasetDocument,
  Neighbour,
  Person,
  Section,
  Tenure,
} from '../../../../src/model/schema/index.js';
import { everything } from '../../../fixtures/everything.js';
import { datasetWith, lineText } from '../../../helpers/records.js';

function view(fields: Partial<Person>, document: Partial<DatasetDocument> = {}): SuccessionView {
  const { dataset, person } = datasetWith(fields, document);
  return successionView(dataset, person, ENGLISH);
}

const cellText = (cell: ViewCell | undefined): string[] =>
  (cell?.lines ?? []).map(({ kind, content }) => `${kind}: ${lineText(content)}`);

/** The cells of a box of one row. */
function row(tenure: Tenure): { before: string[]; title: string[]; after: string[] } {
  const [section] = view({ tenures: [tenure] }).sections;
  const [only] = section?.rows ?? [];
  return { before: cellText(only?.before), title: cellText(only?.title), after: cellText(only?.after) };
}

describe('the header of a succession box', () => {
  const headers: [what: string, person: Partial<Person>, expected: string[]][] = [
    ['a name alone', {}, ['P']],
    ['a house', { house: 'lion' }, ['P', 'Lion dynasty']],
    ['a cadet house', { house: 'cub' }, ['P', 'Cub dynasty', 'Cadet branch of the Lion dynasty']],
    ['two houses', { house: ['lion', { text: 'The Bears' }] }, ['P', 'Lion dynasty', 'The Bears']],
    ['a house that is not there', { house: 'gone' }, ['P']],
    ['birth', { birth: { date: '1370' } }, ['P', 'Born: 1370']],
    [
      'birth and death',
      { birth: { date: '1370' }, death: { date: '1408-09-22', place: 'city' } },
      ['P', 'Born: 1370', 'Died: 22 September 1408'],
    ],
    ['a birth without a date', { birth: { place: 'city' } }, ['P']],
  ];
  for (const [what, person, expected] of headers)
    it(what, () => {
      const { name, dynasties, cadetOf, dates } = view(person);
      expect([name, ...dynasties, ...cadetOf, ...dates.map(lineText)]).to.deep.equal(expected);
    });
});

describe('the cells beside the title', () => {
  const cells: [what: string, neighbours: Neighbour[], expected: string[]][] = [
    ['nothing recorded', [], []],
    ['a person', [{ person: 'a' }], ['lead: Preceded by', 'holder: <A>']],
    ['two', [{ person: 'a' }, { text: 'X' }], ['lead: Preceded by', 'holder: <A>', 'holder: X']],
    [
      'a note, dates and a title',
      [{ text: 'X', note: '1387', as: 'Duke', dates: '1380' }],
      ['lead: Preceded by', 'holder: X (as Duke; 1380; 1387)'],
    ],
    [
      'the title of the row itself is not said again',
      [{ text: 'X', as: 'King' }],
      ['lead: Preceded by', 'holder: X'],
    ],
    ['vacant', [{ vacant: {} }], ['nobody: Vacant']],
    [
      'vacant for a reason of a kind',
      [{ vacant: { kind: 'sede-vacante' } }],
      ['nobody: Vacant', 'reason: Sede vacante'],
    ],
    [
      'vacant for a reason in words, last held',
      [{ vacant: { reason: 'War', last: [{ person: 'a', note: '1387' }] } }],
      ['nobody: Vacant', 'reason: War', 'held-by: Title last held by', 'holder: <A> (1387)'],
    ],
    [
      'vacant, last known',
      [{ vacant: { last: [{ text: 'X' }], lastKnown: true } }],
      ['nobody: Vacant', 'held-by: Last known title holder', 'holder: X'],
    ],
    [
      'vacant, next held',
      [{ vacant: { next: [{ text: 'X' }, { text: 'Y' }] } }],
      ['nobody: Vacant', 'held-by: Title next held by', 'holder: X', 'holder: Y'],
    ],
    [
      'vacant, next known',
      [{ vacant: { next: [{ text: 'X' }], nextKnown: true } }],
      ['nobody: Vacant', 'held-by: Next known title holder', 'holder: X'],
    ],
    ['a new title', [{ new: {} }], ['nobody: New title']],
    [
      'a new title of a kind, with a reason',
      [{ new: { kind: 'creation', reason: 'Gift' } }],
      ['nobody: New creation', 'reason: Gift'],
    ],
    ['no successor', [{ none: {} }], ['nobody: No successor']],
    [
      'no successor, with reasons',
      [{ none: { reason: 'Conquest', detail: 'by X' } }],
      ['nobody: Conquest', 'reason: by X'],
    ],
    [
      'two reasons',
      [{ none: { reason: [{ text: 'War' }, { text: 'Flood' }], detail: ['Late', 'Later'] } }],
      ['nobody: War', 'nobody: Flood', 'reason: Late', 'reason: Later'],
    ],
    ['an incumbent', [{ incumbent: {} }], ['nobody: Incumbent']],
    [
      'an incumbent with an heir',
      [{ incumbent: { heir: { person: 'a' }, heirLabel: 'heir-apparent' } }],
      ['nobody: Incumbent', 'held-by: Heir apparent', 'holder: <A>'],
    ],
    ['the same as above, when nothing is above', [{ same: true }], []],
  ];
  for (const [what, neighbours, expected] of cells) {
    it(`before: ${what}`, () => {
      expect(row({ title: 'King', predecessors: neighbours }).before).to.deep.equal(expected);
    });
    it(`after: ${what}`, () => {
      const after = expected.map((line) => line.replace('lead: Preceded by', 'lead: Succeeded by'));
      expect(row({ title: 'King', successors: neighbours }).after).to.deep.equal(after);
    });
  }

  it('may be worded for the row alone', () => {
    const { before, after } = row({
      predecessors: [{ text: 'A' }],
      successors: [{ text: 'B' }],
      succession: { predecessors: [{ vacant: {} }], successors: [] },
    });
    expect(before).to.deep.equal(['nobody: Vacant']);
    expect(after).to.deep.equal([]);
  });
});

describe('the cell of the title', () => {
  const cells: [what: string, tenure: Tenure, expected: string[]][] = [
    ['nothing recorded', {}, []],
    [
      'an office',
      { office: 'duke', reign: '1400/1410' },
      ['title: [Duke](https://example.org/duke)', 'years: 1400–1410'],
    ],
    ['a title', { office: 'duke', title: 'Grand duke' }, ['title: Grand duke']],
    [
      'a title of the row',
      { title: 'Grand duke', succession: { title: ['Arch', { em: 'duke' }] } },
      ['title: Arch*duke*'],
    ],
    ['a subtitle', { title: 'X', succession: { subtitle: '"Y"' } }, ['title: X', 'subtitle: ("Y")']],
    ['an order in figures', { title: 'X', succession: { order: 3 } }, ['title: X', 'detail: 3rd']],
    [
      'an order in words',
      { title: 'X', succession: { order: 'the third' } },
      ['title: X', 'detail: the third'],
    ],
    [
      'creation, dynasty and district',
      { title: 'X', succession: { creation: 'c', dynasty: 'd', district: 'e' } },
      ['title: X', 'detail: c', 'detail: d', 'detail: e'],
    ],
    [
      'disputed',
      { title: 'X', disputed: true, reign: '1400' },
      ['title: X', 'detail: (disputed)', 'years: 1400'],
    ],
    ['years, not days', { title: 'X', reign: '1390-04-14/1390-09-17' }, ['title: X', 'years: 1390']],
    ['several reigns', { title: 'X', reign: ['1379/1390', '1391'] }, ['title: X', 'years: 1379–1390, 1391']],
    [
      'years of the row',
      { title: 'X', reign: '1400', succession: { years: ['1401', '1403/1404'] } },
      ['title: X', 'years: 1401, 1403–1404'],
    ],
    [
      'the note of a reign',
      { title: 'X', reign: ['1237/1242', { date: '1242/1244', note: 'as despot', sources: ['book'] }] },
      ['title: X', 'years: 1237–1242, 1242–1244 (as despot)^1'],
    ],
    [
      'a reign in the words of the record',
      { title: 'X', reign: { edtf: '1135-12-22/1141-04', text: '22 December 1135 – April 1141' } },
      ['title: X', 'years: 22 December 1135 – April 1141'],
    ],
    [
      'days of the row',
      { title: 'X', reign: '1135/1141', succession: { years: '1135-12-22/1141-04' } },
      ['title: X', 'years: 22 December 1135 – April 1141'],
    ],
    [
      'the words of the row',
      { title: 'X', reign: '1135/1141', succession: { years: { edtf: '1135/1141', text: 'six years' } } },
      ['title: X', 'years: six years'],
    ],
    [
      'a co-ruler in the words of the record',
      { title: 'X', coRulers: [{ person: 'a', dates: { edtf: '1403', text: 'for some time' } }] },
      ['title: X', 'with: with <A>, for some time'],
    ],
    [
      'still in office',
      { title: 'X', reign: ['1390/1391', '1400-05-01/..'], successors: [{ incumbent: {} }] },
      ['title: X', 'years: 1390–1391, 1400 – present'],
    ],
    [
      'still in office, the end not known',
      { title: 'X', reign: '1400-05-01/', successors: [{ incumbent: {} }] },
      ['title: X', 'years: 1400 – present'],
    ],
    [
      'still in office, in days of the row',
      { title: 'X', succession: { years: ['1390', '1400-05-01/..'], successors: [{ incumbent: {} }] } },
      ['title: X', 'years: 1390, 1 May 1400 – present'],
    ],
    [
      'two titles',
      {
        title: [{ text: 'X' }, { text: 'Y' }],
        succession: { titular: { line: ['A', 'B'], reason: ['C', 'D'] } },
      },
      [
        'detail: — Titular —',
        'title: X',
        'title: Y',
        'detail: A',
        'detail: B',
        'held-by: Reason for succession failure:',
        'reason: C',
        'reason: D',
      ],
    ],
    [
      'co-rulers and regents',
      { title: 'X', coRulers: [{ person: 'a', dates: '1403/1407' }], regents: [{ text: 'R', note: 'r' }] },
      ['title: X', 'with: regent: R (r)', 'with: with <A>, 1403–1407'],
    ],
    [
      'companions of the row',
      { title: 'X', coRulers: [{ person: 'a' }], succession: { with: [{ person: 'b' }] } },
      ['title: X', 'with: with <B>'],
    ],
    [
      'no companions in the row',
      { title: 'X', coRulers: [{ person: 'a' }], succession: { with: [] } },
      ['title: X'],
    ],
    [
      'a title only claimed',
      { title: 'X', reign: '1400', succession: { titular: { line: 'of the west', reason: 'Revolt' } } },
      [
        'detail: — Titular —',
        'title: X',
        'detail: of the west',
        'years: 1400',
        'held-by: Reason for succession failure:',
        'reason: Revolt',
      ],
    ],
    [
      'a title only claimed, without more',
      { title: 'X', succession: { titular: {} } },
      ['detail: — Titular —', 'title: X'],
    ],
  ];
  for (const [what, tenure, expected] of cells)
    it(what, () => {
      expect(row(tenure).title).to.deep.equal(expected);
    });
});

describe('the terms of one office', () => {
  const king = (reign: string, more: Tenure = {}): Tenure => ({ office: 'king', reign, ...more });
  const terms = (...tenures: Tenure[]): string[][] =>
    view({ tenures }).sections.flatMap(({ rows }) =>
      rows.map(({ title }) => cellText(title).filter((line) => /^(?:detail|years)/.test(line))),
    );

  it('are numbered in order of time, as in the infobox', () => {
    expect(terms(king('1400'))).to.deep.equal([['years: 1400']]);
    expect(terms(king('1410'), { title: 'Duke', reign: '1405' }, king('1400'))).to.deep.equal([
      ['detail: 2nd\u00a0reign', 'years: 1410'],
      ['years: 1405'],
      ['detail: 1st\u00a0reign', 'years: 1400'],
    ]);
    expect(terms(king('1400', { labels: { reign: 'tenure' } }), king('1410'))).to.deep.equal([
      ['detail: 1st\u00a0tenure', 'years: 1400'],
      ['detail: 2nd\u00a0reign', 'years: 1410'],
    ]);
  });

  it('have the numbers of the infobox, even if it has more of them', () => {
    expect(terms(king('1390', { succession: false }), king('1400'), king('1410'))).to.deep.equal([
      ['detail: 2nd\u00a0reign', 'years: 1400'],
      ['detail: 3rd\u00a0reign', 'years: 1410'],
    ]);
  });

  it('are none of a single row, of titles in the words of the row, and of claims', () => {
    expect(terms(king('1400'), king('1410', { succession: false }))).to.deep.equal([['years: 1400']]);
    expect(terms(king('1400'), king('1410', { succession: { title: 'King of the west' } }))).to.deep.equal([
      ['years: 1400'],
      ['years: 1410'],
    ]);
    expect(terms(king('1400'), king('1410', { succession: { titular: {} } }))).to.deep.equal([
      ['years: 1400'],
      ['detail: — Titular —', 'years: 1410'],
    ]);
  });
});

describe('the headings', () => {
  const headings: [section: Section | undefined, expected: string][] = [
    [undefined, 'Regnal titles'],
    ['royal', 'Royal titles'],
    ['military', 'Military offices'],
    ['pretence', 'Titles in pretence'],
    [{ kind: 'peerage', realm: 'England' }, 'Peerage of England'],
    [{ text: 'Claims' }, 'Claims'],
  ];
  for (const [section, expected] of headings)
    it(`${JSON.stringify(section)}: ${expected}`, () => {
      const tenure = { title: 'X', ...(section && { succession: { section } }) };
      expect(view({ tenures: [tenure] }).sections.map(({ heading }) => heading)).to.deep.equal([expected]);
      if (!section) return;
      const offices = [{ id: 'king', name: 'King', section }];
      const byOffice = view({ tenures: [{ office: 'king' }] }, { offices });
      expect(byOffice.sections[0]?.heading, 'by the office').to.equal(expected);
    });

  it('join the rows that follow one another under the same', () => {
    const of = (section: Section): Tenure => ({ title: 'X', succession: { section } });
    const { sections } = view({ tenures: [of('regnal'), of('regnal'), of('royal'), of('regnal')] });
    expect(sections.map(({ heading, rows }) => [heading, rows.length])).to.deep.equal([
      ['Regnal titles', 2],
      ['Royal titles', 1],
      ['Regnal titles', 1],
    ]);
  });

  it('are none without titles', () => {
    expect(view({}).sections).to.deep.equal([]);
    expect(view({ tenures: [{ title: 'X', succession: false }] }).sections).to.deep.equal([]);
  });
});

describe('the grid', () => {
  const same: Neighbour[] = [{ same: true }];
  const tenure = (before: boolean, title: boolean, after: boolean, heading: boolean): Tenure => ({
    title: 'X',
    predecessors: before ? same : [{ text: 'A' }],
    successors: after ? same : [{ text: 'B' }],
    succession: {
      ...(title && { title: { same: true as const } }),
      ...(heading && { section: 'royal' as const }),
    },
  });

  it('has three columns, no hole and no overlap, whatever is the same as above', () => {
    const some = fc
      .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
      .map((all) => tenure(...all));
    let spans = 0;
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (tenures) => {
        const { sections } = view({ tenures });
        expect(sections.flatMap(({ rows }) => rows)).to.have.length(tenures.length);
        for (const { rows } of sections) {
          for (const column of COLUMNS) {
            const covered = rows.map(() => 0);
            for (const [start, cells] of rows.entries()) {
              const span = cells[column]?.rowSpan ?? 0;
              if (span > 1) spans++;
              for (let reached = start; reached < start + span; reached++) {
                expect(reached, 'the last row of the section').to.be.below(rows.length);
                covered[reached] = (covered[reached] ?? 0) + 1;
              }
            }
            expect(covered).to.deep.equal(rows.map(() => 1));
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(spans).to.be.above(100);
  });

  it('does not reach over a heading', () => {
    const { sections } = view({
      tenures: [tenure(false, false, false, false), tenure(true, true, true, true)],
    });
    expect(sections.map(({ rows }) => COLUMNS.map((column) => rows[0]?.[column]?.rowSpan))).to.deep.equal([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

describe('successionView', () => {
  it('is plain data: it survives JSON', () => {
    const dataset = createDataset([everything]);
    const made = successionView(dataset, dataset.people.get('p') as Person, ENGLISH);
    expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
    expect(made.footnotes).not.to.have.length(0);
  });
});
