import { expect } from '@open-wc/testing';
import { loadBundled } from '../../../src/data/bundled/index.js';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { toText } from '../../../src/elements/to-text.js';
import { ENGLISH } from '../../../src/i18n/index.js';
import { findPerson } from '../../../src/model/dataset.js';
import type { Person } from '../../../src/model/schema/index.js';
import { readText } from '../../helpers/gallery.js';
import { datasetWith } from '../../helpers/records.js';

const texts = (fields: Partial<Person>): { infobox: string; succession: string } => {
  const { dataset, person } = datasetWith(fields);
  return {
    infobox: toText(infoboxView(dataset, person, ENGLISH)),
    succession: toText(successionView(dataset, person, ENGLISH)),
  };
};

/** Holds a text against a document's lines: each stands in it, after the one before. */
function saysInOrder(text: string, lines: readonly string[]): void {
  let at = 0;
  for (const line of lines) {
    const found = text.indexOf(line, at);
    expect(found, `"${line}" in: ${text.slice(at, at + 200)}`).to.be.at.least(at);
    at = found + line.length;
  }
}

describe('toText of the boxes of John VII Palaiologos', () => {
  for (const box of ['infobox', 'succession-box'] as const)
    it(`says all that the document says, in its order: ${box}`, async () => {
      const lines = (await readText(`tests/fixtures/john-vii-${box}.txt`)).trim().split('\n');
      const dataset = await loadBundled(['john-vii-palaiologos']);
      const person = findPerson(dataset, 'john-vii-palaiologos') as Person;
      const view =
        box === 'infobox' ? infoboxView(dataset, person, ENGLISH) : successionView(dataset, person, ENGLISH);
      expect(lines.length).to.be.above(15);
      const told = lines
        .filter((line) => line !== '[no picture]')
        .map((line) => line.replace(/^\[picture /, '[image: '));
      saysInOrder(toText(view), told);
    });
});

describe('toText', () => {
  it('gives a label its line, and its value the next', () => {
    const { infobox } = texts({ birth: { date: '1370', place: 'city' }, religion: 'Some' });
    expect(infobox).to.equal('P\n\nBorn\n1370\nCity\n\nReligion\nSome');
  });

  it('gives only the name of somebody of whom nothing else is known', () => {
    expect(texts({})).to.deep.equal({ infobox: 'P', succession: 'P' });
  });

  const values: [what: string, value: NonNullable<Person['religion']>, lines: string[]][] = [
    [
      'prose',
      ['One ', { em: 'two' }, { small: ' (three)' }, ' ', { date: '1400~' }],
      ['One two (three) c. 1400'],
    ],
    ['people and links', [{ person: 'a' }, ' and ', { text: 'X', href: 'https://example.org' }], ['A and X']],
    ['footnote marks, which are no words', ['Some', { cite: ['book'] }], ['Some']],
    ['lines', { lines: ['One', 'Two'] }, ['One', 'Two']],
    ['a plain list', { list: ['One', 'Two'] }, ['One', 'Two']],
    ['a bulleted list', { list: ['One', 'Two'], style: 'bulleted' }, ['• One', '• Two']],
    ['a list side by side', { list: ['One', 'Two'], style: 'inline' }, ['One · Two']],
    ['a folded list', { list: ['One', 'Two'], style: 'collapsible', summary: 'All' }, ['All', 'One', 'Two']],
    ['a folded list without a summary', { list: ['One'], style: 'collapsible' }, ['One']],
  ];
  for (const [what, value, lines] of values)
    it(`${what}: ${lines.join(' / ')}`, () => {
      const [, row = ''] = texts({ religion: value }).infobox.split('\n\n');
      expect(row).to.equal(['Religion', ...lines].join('\n'));
    });

  it('names images, where they have an address, with their captions; the signature under its label', () => {
    const { infobox } = texts({
      images: [
        { caption: 'Portrait' },
        { kind: 'signature', src: 'sign.png' },
        { kind: 'coin', src: 'coin.png', caption: 'Coin' },
      ],
      labels: { signature: 'Tughra' },
    });
    expect(infobox).to.equal('P\n\nPortrait\n\nTughra\n[image: sign.png]\n\n[image: coin.png]\nCoin');
  });

  it('gives the link for more beside its label, and the pages elsewhere', () => {
    const { infobox } = texts({ issueDetail: { href: 'https://example.org' }, wikidata: 'Q2' });
    expect(infobox).to.equal('P\n\nIssue (Detail)\n\nWikidata Q2: https://www.wikidata.org/wiki/Q2');
  });

  it('numbers footnotes as the box does', () => {
    const { infobox } = texts({ birth: { date: '1370', sources: [{ source: 'book', at: 'p. 2' }] } });
    expect(infobox).to.contain('\n\n[1] Author, Book, Press 1900, p. 2');
  });

  it('writes a cell that reaches over several rows once', () => {
    const same: [{ same: true }] = [{ same: true }];
    const { succession } = texts({
      tenures: [
        { title: 'One', reign: '1400', predecessors: [{ person: 'a' }], successors: [{ person: 'b' }] },
        { title: 'Two', reign: '1401', predecessors: same, successors: same },
      ],
    });
    expect(succession.split('\n\n')).to.deep.equal([
      'P',
      'Regnal titles',
      'Preceded by\nA',
      'One\n1400',
      'Succeeded by\nB',
      'Two\n1401',
    ]);
  });

  it('says what stands in the place of holders', () => {
    const { succession } = texts({
      tenures: [
        {
          title: 'One',
          predecessors: [{ vacant: { reason: 'War', last: [{ person: 'a', note: '1390' }] } }],
          successors: [{ none: { reason: 'Conquered' } }],
        },
      ],
    });
    expect(succession).to.contain('Vacant\nWar\nTitle last held by\nA (1390)\n\nOne\n\nConquered');
  });
});
