import { expect } from '@open-wc/testing';
import { tenureBlock } from '../../../../src/elements/byz-infobox/tenure-rows.js';
import type { ViewTenure } from '../../../../src/elements/byz-infobox/tenure-rows.js';
import { Composer } from '../../../../src/elements/shared/view/composer.js';
import { ENGLISH } from '../../../../src/i18n/index.js';
import type { Tenure } from '../../../../src/model/schema/index.js';
import { datasetWith, lineText, rowText } from '../../../helpers/records.js';

function block(tenure: Tenure): ViewTenure {
  const { dataset, person } = datasetWith(
    { tenures: [tenure] },
    {
      people: [
        ...['a', 'b'].map((id) => ({ id, name: id.toUpperCase() })),
        ...['w', 'v'].map((id) => ({ id, name: id.toUpperCase(), gender: 'female' as const })),
      ],
      offices: [
        { id: 'king', name: 'King' },
        { id: 'duke', name: 'Duke', href: 'https://example.org/duke' },
        { id: 'queen', name: 'Queen', labels: { reign: 'tenure', coRuler: 'co-emperor', successor: 'Next' } },
      ],
    },
  );
  return tenureBlock(new Composer(dataset, ENGLISH), person, tenure);
}

describe('the heading of an office block', () => {
  const rows: [what: string, tenure: Tenure, expected: string | undefined][] = [
    ['the name of the office', { office: 'king' }, 'King'],
    ['with its link', { office: 'duke' }, '[Duke](https://example.org/duke)'],
    ['a title instead', { office: 'king', title: 'King of A' }, 'King of A'],
    ['a title of prose', { title: ['King of ', { em: 'A' }] }, 'King of *A*'],
    ['with a note', { office: 'king', note: 'in part' }, 'King (in part)'],
    ['disputed', { office: 'king', disputed: true }, 'King (disputed)'],
    ['both', { office: 'king', note: 'in part', disputed: true }, 'King (in part) (disputed)'],
    ['with footnotes', { office: 'king', sources: ['book', 'paper'] }, 'King^1^2'],
    ['footnotes of unknown sources: none', { office: 'king', sources: ['lost'] }, 'King'],
    ['none when the record says so', { office: 'king', heading: false }, undefined],
    ['none for an unknown office', { office: 'emperor' }, undefined],
    ['none without office and title', { reign: '1400' }, undefined],
    ['not disputed when the record denies it', { office: 'king', disputed: false }, 'King'],
  ];
  for (const [what, tenure, expected] of rows)
    it(what, () => {
      const { heading } = block(tenure);
      expect(heading && lineText(heading)).to.equal(expected);
    });
});

describe('the rows of an office block', () => {
  const rows: [what: string, tenure: Tenure, expected: string[][]][] = [
    ['nothing recorded', {}, []],
    ['empty lists', { predecessors: [], successors: [], coRulers: [], regents: [], rows: [], reign: [] }, []],
    ['a reign', { reign: '1390-04-14/1390-09-17' }, [['Reign', '14 April – 17 September 1390']]],
    ['several reigns', { reign: ['1400/1402', '1404/1410'] }, [['Reign', '1400–1402', '1404–1410']]],
    ['a label of the office, by key', { office: 'queen', reign: '1400' }, [['Tenure', '1400']]],
    ['a label of the office, as text', { office: 'queen', successors: [{ text: 'X' }] }, [['Next', 'X']]],
    [
      'a label of the tenure before that of the office',
      { office: 'queen', reign: '1400', labels: { reign: 'Rule' } },
      [['Rule', '1400']],
    ],
    [
      'a label that is no key of an object',
      { reign: '1400', labels: { reign: 'constructor' } },
      [['constructor', '1400']],
    ],
    ['one predecessor', { predecessors: [{ person: 'a' }] }, [['Predecessor', '<A>']]],
    [
      'several successors',
      { successors: [{ person: 'a' }, { text: 'X' }] },
      [['Successors', 'plain: <A>', 'plain: X']],
    ],
    [
      'a link',
      { successors: [{ text: 'X', href: 'https://example.org/x' }] },
      [['Successor', '[X](https://example.org/x)']],
    ],
    [
      'a note, a title, dates and a footnote',
      { successors: [{ person: 'a', as: 'Duke', note: '1387', dates: '1403/1407', sources: ['book'] }] },
      [['Successor', '<A> (as Duke; 1403–1407; 1387)^1']],
    ],
    [
      'another name for a person',
      { predecessors: [{ person: 'a', text: 'Old A' }] },
      [['Predecessor', '<Old A>']],
    ],
    ['a person who is not there', { predecessors: [{ person: 'x' }] }, [['Predecessor', 'x']]],
    ['a vacancy: no row', { predecessors: [{ vacant: { last: [{ person: 'a' }] } }] }, []],
    ['a new title: no row', { predecessors: [{ new: {} }], successors: [{ none: {} }] }, []],
    ['a vacancy beside a holder', { predecessors: [{ vacant: {} }, { text: 'X' }] }, [['Predecessor', 'X']]],
    ['the same as above: no row', { predecessors: [{ same: true }] }, []],
    [
      'an incumbent with an heir',
      { successors: [{ incumbent: { heir: { person: 'a' } } }] },
      [['Heir', '<A>']],
    ],
    ['an incumbent alone: no row', { successors: [{ incumbent: {} }] }, []],
    [
      'an incumbent who held it before',
      { reign: ['1400/1410', { date: '1420-05-01/..', note: 'again' }], successors: [{ incumbent: {} }] },
      [['Reign', '1400–1410', '1 May 1420 – present (again)']],
    ],
    [
      'an incumbent since a date, or of unknown end',
      { reign: ['1400/..', '1420'], successors: [{ incumbent: {} }] },
      [['Reign', 'from 1400', '1420 – present']],
    ],
    [
      'an incumbent in the words of the record',
      { reign: { edtf: '1420/..', text: 'since 1420' }, successors: [{ incumbent: {} }] },
      [['Reign', 'since 1420']],
    ],
    [
      'a proclamation with small print',
      { proclamation: { date: '1377', note: 'as co-emperor' } },
      [['Proclamation', '1377 (as co-emperor)']],
    ],
    [
      'a coronation with its place',
      { coronation: { date: '1400', place: 'city' } },
      [['Coronation', '1400', 'City']],
    ],
    [
      'only a place',
      { coronation: { place: 'port' } },
      [['Coronation', '[Port](https://example.org/port) (Harbour)']],
    ],
    ['a place of which nothing is known', { coronation: { place: 'nowhere' } }, [['Coronation', 'nowhere']]],
    ['only small print', { coronation: { note: 'never crowned' } }, [['Coronation', '(never crowned)']]],
    [
      'two coronations',
      { coronation: [{ date: '1400' }, { date: '1401' }] },
      [['Coronation', '1400', '1401']],
    ],
    ['an investiture', { investiture: { date: '1400' } }, [['Investiture', '1400']]],
    [
      'co-rulers, labelled by the office',
      { office: 'queen', coRulers: [{ person: 'a' }, { person: 'b' }] },
      [['Co-emperors', 'plain: <A>', 'plain: <B>']],
    ],
    [
      'how it began, in order of time',
      { proclamation: { date: '1402' }, coronation: { date: '1400-05' }, investiture: { date: '1401' } },
      [
        ['Coronation', 'May 1400'],
        ['Investiture', '1401'],
        ['Proclamation', '1402'],
      ],
    ],
    [
      'co-rulers who are women',
      { office: 'queen', coRulers: [{ person: 'w' }, { person: 'v' }] },
      [['Co-empresses', 'plain: <W>', 'plain: <V>']],
    ],
    ['a co-ruler who is a woman', { office: 'queen', coRulers: [{ person: 'w' }] }, [['Co-empress', '<W>']]],
    [
      'co-rulers of both genders',
      { office: 'queen', coRulers: [{ person: 'w' }, { person: 'a' }] },
      [['Co-emperors', 'plain: <W>', 'plain: <A>']],
    ],
    [
      'the years of a co-ruler',
      { coRulers: [{ person: 'a', dates: '1373-09-25/1376-08-12' }] },
      [['Co-ruler', '<A> (1373–1376)']],
    ],
    ['a regent', { regents: [{ text: 'R', dates: '1400' }] }, [['Regent', 'R (1400)']]],
    [
      'a row of the author',
      { rows: [{ label: 'Motto', value: { list: ['x', 'y'], style: 'inline' } }] },
      [['Motto', 'inline: x', 'inline: y']],
    ],
    [
      'all in one order',
      {
        rows: [{ label: 'Own', value: 'x' }],
        regents: [{ text: 'x' }],
        coRulers: [{ text: 'x' }],
        proclamation: { date: '1400' },
        successors: [{ text: 'x' }],
        predecessors: [{ text: 'x' }],
        investiture: { date: '1400' },
        coronation: { date: '1400' },
        reign: '1400',
      },
      [
        ['Reign', '1400'],
        ['Proclamation', '1400'],
        ['Coronation', '1400'],
        ['Investiture', '1400'],
        ['Predecessor', 'x'],
        ['Successor', 'x'],
        ['Regent', 'x'],
        ['Co-ruler', 'x'],
        ['Own', 'x'],
      ],
    ],
  ];
  for (const [what, tenure, expected] of rows)
    it(what, () => {
      expect(block(tenure).rows.map(rowText)).to.deep.equal(expected);
    });

  it('have keys that name their parts', () => {
    const { rows: drawn } = block({
      reign: '1400',
      coRulers: [{ text: 'x' }],
      rows: [{ label: 'l', value: 'v' }],
    });
    expect(drawn.map(({ key }) => key)).to.deep.equal(['reign', 'co-ruler', 'custom']);
  });
});
