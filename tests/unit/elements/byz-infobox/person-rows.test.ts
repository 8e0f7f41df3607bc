import { expect } from '@open-wc/testing';
import { personRows } from '../../../../src/elements/byz-infobox/person-rows.js';
import { Composer } from '../../../../src/elements/shared/view/composer.js';
import { ENGLISH } from '../../../../src/i18n/index.js';
import type { Person } from '../../../../src/model/schema/index.js';
import { datasetWith, rowText } from '../../../helpers/records.js';

function rowsOf(fields: Partial<Person>): string[][] {
  const { dataset, person } = datasetWith(fields);
  return personRows(new Composer(dataset, ENGLISH), person).map(rowText);
}

describe('the rows on life and family', () => {
  const rows: [what: string, person: Partial<Person>, expected: string[][]][] = [
    ['nothing recorded', {}, []],
    ['empty records', { birth: {}, death: {}, burial: {}, names: [], spouses: [], issue: [], rows: [] }, []],
    ['born', { birth: { date: '1370' } }, [['Born', '1370']]],
    ['born in a place', { birth: { date: '1370', place: 'city' } }, [['Born', '1370', 'City']]],
    ['born with another name', { birth: { name: 'Little P', date: '1370' } }, [['Born', 'Little P', '1370']]],
    ['a name of the kind birth', { names: [{ text: 'Q', kind: 'birth' }] }, [['Born', 'Q']]],
    ['died', { death: { date: '1408-09-22' } }, [['Died', '22 September 1408']]],
    ['died, aged', { death: { date: '1408-09-22', age: 38 } }, [['Died', '22 September 1408 (aged 38)']]],
    [
      'the age worked out',
      { birth: { date: '1370-01-01' }, death: { date: '1408' } },
      [
        ['Born', '1 January 1370'],
        ['Died', '1408 (aged 38)'],
      ],
    ],
    [
      'no age that the dates leave open',
      { birth: { date: '13XX' }, death: { date: '14XX' } },
      [
        ['Born', '14th century'],
        ['Died', '15th century'],
      ],
    ],
    ['an age without a date is not said', { death: { age: 38, place: 'city' } }, [['Died', 'City']]],
    [
      'died of something',
      { death: { date: '1408', cause: 'Fever' } },
      [
        ['Died', '1408'],
        ['Cause of death', 'Fever'],
      ],
    ],
    [
      'died with small print and a footnote',
      { death: { date: '1408', note: 'or later', sources: ['book'] } },
      [['Died', '1408 (or later)^1']],
    ],
    ['buried', { burial: { place: { text: 'A church' } } }, [['Burial', 'A church']]],
    [
      'buried twice',
      { burial: [{ place: 'city' }, { place: { text: 'A church' }, date: '1410' }] },
      [['Burial', 'City', '1410', 'A church']],
    ],
    ['another label', { burial: { place: 'city' }, labels: { burial: 'Tomb' } }, [['Tomb', 'City']]],
    ['a spouse', { spouses: [{ person: 'a' }] }, [['Spouse', '<A>']]],
    [
      'a marriage of some years',
      { spouses: [{ text: 'S', dates: '1395/1399' }] },
      [['Spouse', 'S (m. 1395–1399)']],
    ],
    [
      'several, with what ended them',
      {
        spouses: [
          { text: 'S', end: 'divorce' },
          { text: 'T', dates: '1400', end: 'annulment' },
        ],
      },
      [['Spouses', 'plain: S (divorced)', 'plain: T (m. 1400; annulled)']],
    ],
    [
      'a marriage that ended, and when: by what is known to have ended it',
      {
        death: { date: '1391' },
        spouses: [
          { text: 'S', dates: '1340/1345', end: 'divorce' },
          { text: 'T', dates: '1347-05-28/1380-10-01', end: 'death' },
          { text: 'U', dates: '1381/1391', end: 'death' },
          { text: 'V', dates: '/1345', end: 'separation' },
          { text: 'W', dates: { edtf: '1340/1345', text: 'in the 1340s' }, end: 'divorce' },
        ],
      },
      [
        ['Died', '1391'],
        [
          'Spouses',
          'plain: S (m. 1340; divorced 1345)',
          'plain: T (m. 1347; widowed 1380)',
          'plain: U (m. 1381; until death 1391)',
          'plain: V (separated 1345)',
          'plain: W (in the 1340s; divorced)',
        ],
      ],
    ],
    [
      'spouses by another label',
      { spouses: [{ text: 'S' }, { text: 'T' }], labels: { spouse: 'wife' } },
      [['Wives', 'plain: S', 'plain: T']],
    ],
    ['issue', { issue: [{ person: 'a' }] }, [['Issue', '<A>']]],
    [
      'issue among others',
      { issue: [{ person: 'a' }], issueAmongOthers: true },
      [['Issue', 'plain: <A>', 'plain: among others']],
    ],
    ['only the link to the issue', { issueDetail: { href: 'https://example.org/issue' } }, [['Issue']]],
    ['among others of nobody: no row', { issueAmongOthers: true }, []],
    ['a house of the dataset', { house: 'lion' }, [['Dynasty', '[Lion](https://example.org/lion)']]],
    ['a cadet branch', { house: 'cub' }, [['Dynasty', 'Cub (Cadet branch of the Lion dynasty)']]],
    ['a house in words', { house: { text: 'A house' } }, [['Dynasty', 'A house']]],
    ['a house that is not there: no row', { house: 'gone' }, []],
    [
      'a house by another label',
      { house: 'cub', labels: { house: 'house' } },
      [['House', 'Cub (Cadet branch of the Lion dynasty)']],
    ],
    [
      'parents',
      { father: { person: 'a' }, mother: { text: 'M', note: 'perhaps' } },
      [
        ['Father', '<A>'],
        ['Mother', 'M (perhaps)'],
      ],
    ],
    [
      'religion and occupation',
      { religion: 'Some', occupation: { lines: ['Ruler', 'Writer'] } },
      [
        ['Religion', 'Some'],
        ['Occupation', 'Ruler', 'Writer'],
      ],
    ],
    ['an empty list of prose: no row', { religion: [] }, []],
    [
      'a row of the author',
      { rows: [{ label: 'Height', value: ['six ', { small: 'feet' }] }] },
      [['Height', 'six feet']],
    ],
    [
      'names of every kind, in order',
      {
        names: [
          { text: 'al', kind: 'alias' },
          { text: 'va' },
          { text: 'te', kind: 'temple' },
          { text: 'po', kind: 'posthumous' },
          { text: 're', kind: 'regnal' },
          { text: 'er', kind: 'era', dates: '1401/1403' },
          { text: 'gi', kind: 'given' },
          { text: 'cl', kind: 'clan' },
          { text: 'fa', kind: 'family' },
          { text: 'fu', kind: 'full' },
        ],
      },
      [
        ['Full name', 'fu'],
        ['Family name', 'fa'],
        ['Clan name', 'cl'],
        ['Given name', 'gi'],
        ['Era name', 'er: 1401–1403'],
        ['Regnal name', 're'],
        ['Posthumous name', 'po'],
        ['Temple name', 'te'],
        ['Also spelled', 'va'],
        ['Also known as', 'al'],
      ],
    ],
    [
      'several variants',
      { names: [{ text: 'x' }, { text: 'y', note: 'rare', sources: ['book'] }] },
      [['Also spelled', 'x', 'y (rare)^1']],
    ],
    ['a native name: no row', { names: [{ text: 'Π', lang: 'el' }] }, []],
    [
      'a name in another language that is a variant',
      { names: [{ text: 'Π', lang: 'el', kind: 'variant', transliteration: 'P' }] },
      [['Also spelled', 'Π (P)']],
    ],
  ];
  for (const [what, person, expected] of rows)
    it(what, () => {
      expect(rowsOf(person)).to.deep.equal(expected);
    });

  it('stand in the order of the template', () => {
    const labels = rowsOf({
      rows: [{ label: 'Own', value: 'x' }],
      occupation: 'x',
      religion: 'x',
      mother: { text: 'x' },
      father: { text: 'x' },
      house: { text: 'x' },
      names: [{ text: 'x' }],
      issue: [{ text: 'x' }],
      spouses: [{ text: 'x' }],
      burial: { date: '1400' },
      death: { date: '1400' },
      birth: { date: '1400' },
    }).map(([label]) => label);
    expect(labels.join()).to.equal(
      'Born,Died,Burial,Spouse,Issue,Also spelled,Dynasty,Father,Mother,Religion,Occupation,Own',
    );
  });

  it('tell the detail of the issue with its link', () => {
    const { dataset, person } = datasetWith({
      issueDetail: { href: 'https://example.org/i' },
      issue: [{ text: 'x' }],
    });
    const [row] = personRows(new Composer(dataset, ENGLISH), person);
    expect(row?.detail).to.deep.equal({ text: 'Detail', href: 'https://example.org/i' });
  });
});
