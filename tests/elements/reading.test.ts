import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { LANGUAGES, loadWords } from '../../src/i18n/index.js';
import type { ByzInfobox, ByzSuccessionBox, ByzTimeline } from '../../src/index.js';
import type { DatasetDocument, Person } from '../../src/model/schema/index.js';
import { everything } from '../fixtures/everything.js';
import { all, one, part, parts, place, quiet, readLines, settled, squeeze } from '../helpers/elements.js';

const RLO = '\u202e';

async function infobox(
  person: Partial<Person>,
  { width = 330, ...more }: Partial<DatasetDocument> & { width?: number } = {},
): Promise<ByzInfobox> {
  const data = { ...more, people: [{ id: 'p', name: 'P', ...person }, ...(more.people ?? [])] };
  const element = await place<ByzInfobox>('byz-infobox', { data, person: 'p' });
  (element.parentElement as HTMLElement).style.width = `${width}px`;
  return settled(element);
}

/** The tops of the lines that an element's text stands in. */
const linesOf = (element: Element): number =>
  new Set([...element.getClientRects()].map(({ top }) => Math.round(top))).size;

/** The rectangle of a piece of text. */
function rectOf(element: Element, text: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.replace(/\u00a0/g, ' ').indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect();
  }
  return expect.fail(`no "${text}"`);
}

const isOnOneLine = (element: Element, text: string): boolean => rectOf(element, text).height < 30;

describe('lines of a box', () => {
  it('break dates only after the dash, in boxes of every width', async () => {
    const reign = '1390-04-14/1391-09-17';
    for (const width of [200, 230, 280, 300, 330, 360]) {
      const element = await infobox({ tenures: [{ title: 'King', reign }] }, { width });
      const value = one(element, '[part~="row-reign"] [part="value"]');
      for (const end of ['14 April 1390 –', '17 September 1391'])
        expect(isOnOneLine(value, end), `${end} in ${width}`).to.equal(true);
    }
  });

  for (const lang of LANGUAGES)
    it(`keep every word of a label whole, in "${lang}"`, async () => {
      await loadWords(lang);
      const element = await place<ByzInfobox>('byz-infobox', {
        data: everything,
        person: 'p',
        lang,
      });
      (element.parentElement as HTMLElement).style.width = '352px';
      await settled(element);
      const labels = all(element, '.label .words');
      expect(labels.length).to.be.above(20);
      // As in browsers that cannot hyphenate the language.
      for (const label of labels) label.style.hyphens = 'manual';
      for (const label of labels)
        for (const word of squeeze(label.textContent).split(' '))
          expect(isOnOneLine(label, word), word).to.equal(true);
    });

  it('keep short parentheses together, and marks next to their text', async () => {
    const sources = ['s'];
    for (let width = 200; width <= 360; width += 20) {
      const element = await infobox(
        {
          birth: { date: '1370-09-22', note: 'or later', sources },
          death: { date: '1408-09-22', age: 38, sources },
          father: {
            text: 'Constantine Porphyrogennetos',
            note: 'a note that is too long for one line of any box here',
            sources,
          },
        },
        { width, sources: [{ id: 's', title: 'S' }] },
      );
      for (const note of all(element, '.small.together'))
        expect(note.getBoundingClientRect().height).to.be.below(30);
      for (const mark of parts(element, 'footnote-mark'))
        expect(linesOf(mark), `mark in ${width}`).to.equal(1);
      expect(
        isOnOneLine(one(element, '[part~="row-father"]'), 'Porphyrogennetos'),
        `name in ${width}`,
      ).to.equal(true);
    }
  });

  it('keep a mark next to the end of small print, and the years of a reign together', async () => {
    const tenures = ['1341/1376', '1379/1390', '1390/1391'].map((reign) => ({ title: 'King', reign }));
    const people = [
      { id: 'a', name: 'Anna', mother: { text: 'Eudokia' } },
      { id: 'b', name: 'Anna', mother: { text: 'Zoe' } },
    ];
    for (let width = 200; width <= 360; width += 4) {
      const element = await infobox(
        {
          tenures,
          birth: { date: '0959-11-09', note: 'at noon', sources: ['s', 't'] },
          spouses: [
            { person: 'a', sources: ['s'] },
            { person: 'b', sources: ['t'] },
          ],
        },
        {
          width,
          people,
          sources: ['s', 't'].map((id) => ({ id, title: id })),
        },
      );
      for (const [row, end] of [
        ['born', 'at noon'],
        ['spouse', 'Eudokia)'],
        ['spouse', 'Zoe)'],
      ] as const) {
        const value = one(element, `[part~="row-${row}"] td`);
        const { bottom, right } = rectOf(value, end);
        const marks = [...value.querySelectorAll('[part="footnote-mark"]')].filter((mark) => {
          const rect = mark.getBoundingClientRect();
          return rect.top < bottom && rect.bottom > bottom - 16 && Math.abs(rect.left - right) < 16;
        });
        expect(marks, `mark after ${end} in ${width}`).to.have.length(1);
      }
      const head = part(element, 'reign');
      for (const years of ['1341–1376', '1379–1390', '1390–1391'])
        expect(isOnOneLine(head, years), `${years} in ${width}`).to.equal(true);
    }
  });

  it('put labels over their values in a narrow box, and beside them in a wide one', async () => {
    for (const [width, isStacked] of [
      [280, true],
      [330, false],
    ] as const) {
      const element = await infobox({ father: { text: 'F' } }, { width });
      const [label, value] = [part(element, 'label'), part(element, 'value')].map((cell) =>
        cell.getBoundingClientRect(),
      );
      expect((value?.top ?? 0) >= (label?.bottom ?? 0) - 0.5, `in ${width}`).to.equal(isStacked);
      expect(part(element, 'table').getAttribute('role')).to.equal('table');
      await expect(element).to.be.accessible();
    }
  });

  it('are never wider than the box, however long a label, a heading, a name or a word', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
    for (const width of [200, 280, 330]) {
      const element = await infobox(
        {
          name: long,
          title: long,
          tenures: [{ title: long, rows: [{ label: long, value: long }] }],
          description: long,
        },
        { width },
      );
      const { left, right } = element.getBoundingClientRect();
      for (const cell of all(element, 'p, th, td, table, header')) {
        const box = cell.getBoundingClientRect();
        expect(box.left, cell.className).to.be.at.least(left);
        expect(box.right, cell.className).to.be.at.most(right + 0.5);
        expect(cell.scrollWidth, cell.className).to.be.at.most(cell.clientWidth + 1);
      }
    }
  });

  it('do not break a short label at its hyphen', async () => {
    const element = await infobox({
      tenures: [{ coRulers: [{ text: 'A' }], labels: { coRuler: 'co-emperor' } }],
    });
    expect(squeeze(part(element, 'label').textContent)).to.equal('Co-emperor');
    expect(isOnOneLine(part(element, 'label'), 'Co-emperor')).to.equal(true);
  });

  it('do not begin with a separator dot when inline entries wrap', async () => {
    const categories = Array.from({ length: 12 }, (_, index) => `Category number ${index}`);
    const element = await infobox({ categories });
    one<HTMLDetailsElement>(element, '[part="categories"]').open = true;
    const list = one(element, 'ul.inline');
    const { left } = list.getBoundingClientRect();
    for (const entry of list.children) {
      const isFirst = entry.getBoundingClientRect().left < left + 6;
      const point = parseFloat(getComputedStyle(entry, '::before').left);
      expect(entry.getBoundingClientRect().left + point < left - 2, entry.textContent ?? '').to.equal(
        isFirst,
      );
    }
    expect(getComputedStyle(list).overflowX).to.equal('clip');
  });
});

describe('the order of a box', () => {
  it('is name, style, reign, life and description, picture, offices, life and family', async () => {
    const element = await infobox({
      title: 'Augustus',
      description: 'Emperor of nobody.',
      birth: { date: '1332' },
      death: { date: '1391' },
      names: [{ text: 'Π', lang: 'el' }],
      images: [{ caption: 'Portrait' }],
      tenures: [{ title: 'King', reign: '1341/1376' }],
    });
    expect(readLines(element)).to.deep.equal([
      'P',
      'Π',
      'Augustus',
      'King 1341–1376',
      '1332–1391 Emperor of nobody.',
      '[no picture]',
      'Portrait',
      'King',
      'Reign',
      '1341–1376',
      'Born',
      '1332',
      'Died',
      '1391 (aged 58 or 59)',
    ]);
  });

  it('of a person with only a name and relatives is small, without an empty rule, frame or space', async () => {
    const element = await infobox({ issue: [{ text: 'Isaac' }] });
    expect(readLines(element)).to.deep.equal(['P', 'Issue', 'Isaac']);
    expect(element.getBoundingClientRect().height).to.be.below(90);
    const [cell] = all(element, '.person-rows th');
    expect(parseFloat(getComputedStyle(cell as Element).borderTopWidth)).to.equal(0);
  });

  it('collapses lists of more than six after the fifth', async () => {
    const children = (count: number): Promise<ByzInfobox> =>
      infobox({ issue: Array.from({ length: count }, (_, index) => ({ text: `Child ${index + 1}` })) });
    const isShown = (entry: Element): boolean => entry.checkVisibility({ contentVisibilityAuto: true });
    expect(all(await children(6), 'li').filter(isShown)).to.have.length(6);
    const element = await children(8);
    expect(all(element, 'li').filter(isShown)).to.have.length(5);
    expect(squeeze(part(element, 'summary').textContent)).to.equal('3 more');
    expect(all(element, 'li')).to.have.length(8);
    await expect(element).to.be.accessible();
  });
});

describe('two directions in one line', () => {
  const hebrew = 'אבגדה';

  it('keep years in order, even on a page in the other direction', async () => {
    const element = await infobox({
      father: { text: hebrew, dates: '1403/1407' },
      mother: { text: 'Anna', dates: '1403/1407', note: hebrew },
    });
    for (const dir of ['ltr', 'rtl']) {
      element.dir = dir;
      await quiet();
      for (const row of ['father', 'mother']) {
        const value = one(element, `[part~="row-${row}"] [part="value"]`);
        expect(rectOf(value, '1403').left, `${row} ${dir}`).to.be.below(rectOf(value, '1407').left);
      }
    }
  });

  it('do not leak out of a text with its own bidi controls', async () => {
    const people = [{ id: 'a', name: `${RLO}Anna` }];
    const element = await infobox(
      {
        father: { person: 'a', note: 'one two' },
        mother: { text: `${RLO}Maria`, note: 'one two', href: 'https://example.org' },
        description: [`${RLO}Zoe`, { date: '1400' }, ' one two'],
      },
      { people },
    );
    for (const place of [
      ...['father', 'mother'].map((row) => one(element, `[part~="row-${row}"] td`)),
      part(element, 'description'),
    ])
      expect(rectOf(place, 'one').left).to.be.below(rectOf(place, 'two').left);
  });
});

describe('on paper', () => {
  it('everything is expanded, and afterwards restored', async () => {
    const element = await infobox({
      remarks: [{ text: 'R' }],
      categories: ['C'],
      issue: Array.from({ length: 9 }, (_, index) => ({ text: `Child ${index}` })),
    });
    const details = all<HTMLDetailsElement>(element, 'details');
    expect(details).to.have.length(3);
    (details[1] as HTMLDetailsElement).open = true;
    const before = details.map(({ open }) => open);
    for (let round = 0; round < 2; round++) {
      dispatchEvent(new Event('beforeprint'));
      expect(details.map(({ open }) => open)).to.deep.equal([true, true, true]);
      dispatchEvent(new Event('afterprint'));
      expect(details.map(({ open }) => open)).to.deep.equal(before);
    }
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(
      details.map(({ open }) => open),
      'out of the page',
    ).to.deep.equal(before);
  });
});

describe('the words of another language', () => {
  it('are loaded first: nothing is drawn in English before', async () => {
    for (const [tag, german] of [
      ['byz-infobox', 'Vorgänger'],
      ['byz-succession-box', 'Vorgänger'],
      ['byz-timeline', 'Leben'],
    ] as const) {
      const texts: string[] = [];
      const element = document.createElement(tag);
      element.lang = 'de';
      element.person = 'p';
      element.data = {
        people: [
          {
            id: 'p',
            name: 'P',
            birth: { date: '1400-05-01' },
            tenures: [{ title: 'X', predecessors: [{ text: 'Y' }] }],
          },
        ],
      };
      const container = await place<HTMLElement>('div', {}, element);
      const root = element.shadowRoot ?? element.renderRoot;
      new MutationObserver(() => texts.push(root?.textContent ?? '')).observe(root ?? container, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      await settled(element);
      await quiet();
      expect(texts.join(' ')).to.contain(german);
      expect(texts.join(' ')).not.to.match(/Predecessor|Preceded|Loading|Born|Life|Zoom|May 1400/);
    }
  });
});

describe('a succession box', () => {
  it('draws no lines around empty cells', async () => {
    const data = { people: [{ id: 'p', name: 'P', tenures: [{ title: 'Empress', reign: '1326/1341' }] }] };
    const element = await settled(await place<ByzSuccessionBox>('byz-succession-box', { data, person: 'p' }));
    (element.parentElement as HTMLElement).style.width = '700px';
    const cells = parts(element, 'cell').map((cell) => getComputedStyle(cell).borderInlineStyle);
    expect(cells).to.deep.equal(['hidden', 'solid', 'hidden']);
    // Of two borders that meet, the hidden one wins.
    expect(getComputedStyle(part(element, 'table')).borderCollapse).to.equal('collapse');
  });

  it('gives the office more room than its neighbours', async () => {
    const data = {
      people: [{ id: 'p', name: 'P', tenures: [{ title: 'Empress', successors: [{ text: 'S' }] }] }],
    };
    const element = await settled(await place<ByzSuccessionBox>('byz-succession-box', { data, person: 'p' }));
    (element.parentElement as HTMLElement).style.width = '700px';
    const [before = 0, title = 0, after = 0] = parts(element, 'cell').map(
      (cell) => cell.getBoundingClientRect().width,
    );
    expect(title / before).to.be.within(1.25, 1.4);
    expect(after).to.be.closeTo(before, 2);
  });
});

describe('the list of a life', () => {
  it('breaks dates only at the dash, and begins all texts at one line, in timelines of every width', async () => {
    const reign = '1326-11/1408-09-22';
    const events = [{ date: '1390', text: 'Crowned' }];
    const data = { people: [{ id: 'p', name: 'P', tenures: [{ title: 'King', reign }], events }] };
    const element = await place<ByzTimeline>('byz-timeline', { data, person: 'p' });
    for (const width of [300, 480, 500, 560, 640]) {
      (element.parentElement as HTMLElement).style.width = `${width}px`;
      await settled(element);
      const reigning = one(element, '.reign .when');
      for (const end of ['November 1326 –', '22 September 1408'])
        expect(isOnOneLine(reigning, end), `${end} in ${width}`).to.equal(true);
      const starts = all(element, '.what').map((what) => what.getBoundingClientRect().left);
      expect(starts.length).to.equal(2);
      expect(new Set(starts).size, `${starts.join()} in ${width}`).to.equal(1);
    }
  });
});

describe('the reign in the head of a box that runs from right to left', () => {
  const tenures = [
    { title: 'ملك', reign: '1341/1376' },
    { title: 'ملك', reign: '1379/1390' },
  ];

  async function reignOf(...held: typeof tenures): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
    const element = document.createElement('byz-infobox');
    element.data = { people: [{ id: 'p', name: 'P', tenures: held }] };
    element.person = 'p';
    page.append(element);
    await settled(element);
    return part(element, 'reign');
  }

  it('separates years with the comma of the language, and each runs from left to right', async () => {
    const reign = await reignOf(...tenures);
    expect(squeeze(reign.textContent)).to.equal('ملك 1341–1376، 1379–1390');
    expect(rectOf(reign, '1341').left).to.be.below(rectOf(reign, '1376').left);
    expect(rectOf(reign, '1379').left).to.be.below(rectOf(reign, '1341').left);
  });

  it('has as much space on one side of the dot as on the other', async () => {
    const reign = await reignOf(...tenures.slice(0, 1));
    const [office, years] = [rectOf(reign, 'ملك'), rectOf(reign, '1341–1376')];
    expect(office.left).to.be.above(years.right);
    const dot = getComputedStyle(reign.querySelector('.years') as Element, '::before');
    // One space is before the years, and one in here.
    expect([dot.content, dot.marginInline]).to.deep.equal(['"· " / ""', '0px']);
  });
});
