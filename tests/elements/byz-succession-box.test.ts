import { expect } from '@open-wc/testing';
import '../../src/define/byz-succession-box.js';
import type { ByzSuccessionBox } from '../../src/index.js';
import type { Tenure } from '../../src/model/schema/index.js';
import { everything } from '../fixtures/everything.js';
import { all, one, parts, place, readLines, settled, squeeze, warnings } from '../helpers/elements.js';
import { itIsAnElementAboutOnePerson } from '../helpers/person-element.js';
import { outdated } from '../helpers/stub-fetch.js';
import { itIsDocumented } from '../helpers/style-tests.js';

const show = async (properties: Partial<ByzSuccessionBox> = {}): Promise<ByzSuccessionBox> =>
  settled(
    await place<ByzSuccessionBox>('byz-succession-box', { data: everything, person: 'p', ...properties }),
  );

const showTenures = (tenures: Tenure[]): Promise<ByzSuccessionBox> =>
  show({ data: { people: [{ id: 'p', name: 'P', tenures }] } });

/** Two rows under one heading that share a predecessor, and a third with the title of the second. */
const staggered: Tenure[] = [
  { title: 'Duke', reign: '1400', predecessors: [{ text: 'A' }], successors: [{ text: 'X' }] },
  {
    title: 'King',
    reign: '1401',
    predecessors: [{ same: true }],
    successors: [{ text: 'Y' }],
  },
  {
    reign: '1402',
    succession: { title: { same: true } },
    predecessors: [{ text: 'B' }],
    successors: [{ same: true }],
  },
];

/** The texts of the headers that a cell names. */
function headersOf(element: Element, cell: Element): string[] {
  return (cell.getAttribute('headers') ?? '').split(' ').map((id) => {
    const header = element.shadowRoot?.getElementById(id);
    expect(header, `#${id}`).to.be.instanceOf(HTMLTableCellElement);
    const first = header?.querySelector('[part~="line"]') ?? header;
    return squeeze(first?.textContent);
  });
}

describe('<byz-succession-box>', () => {
  itIsAnElementAboutOnePerson('byz-succession-box');

  describe('accessibility of a box with everything in it', () => {
    for (const [what, colorScheme, dir, width] of [
      ['light', 'light', 'ltr', ''],
      ['dark', 'dark', 'ltr', ''],
      ['right to left', 'light', 'rtl', ''],
      ['in a narrow column', 'light', 'ltr', '280px'],
    ] as const)
      it(`has no violation: ${what}`, async () => {
        const element = await show();
        element.style.colorScheme = colorScheme;
        element.style.width = width;
        element.dir = dir;
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        await expect(element).to.be.accessible();
      });

    it('is a table with a name and three column headers, under headings', async () => {
      const element = await show();
      const table = one<HTMLTableElement>(element, 'table');
      const label = table.getAttribute('aria-labelledby') ?? '';
      expect(element.shadowRoot?.getElementById(label)?.textContent).to.equal('P the Great');
      const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
      expect(headers.map(({ scope, textContent }) => [scope, textContent])).to.deep.equal([
        ['col', 'Preceded by'],
        ['col', 'Title'],
        ['col', 'Succeeded by'],
      ]);
      expect(parts(element, 'heading').map(({ textContent }) => textContent)).to.deep.equal([
        'Regnal titles',
        'Claims',
      ]);
      for (const body of table.tBodies) {
        const heading = body.rows[0]?.cells[0];
        expect([heading?.scope, heading?.colSpan, heading?.id]).to.deep.equal([
          'rowgroup',
          3,
          body.getAttribute('aria-labelledby'),
        ]);
      }
    });

    it('associates every cell with its heading, its column and the titles of the rows it spans', async () => {
      const element = await showTenures(staggered);
      const cells = parts(element, 'cell')
        .filter((cell) => !cell.matches('.covered'))
        .map((cell) => [squeeze(cell.lastElementChild?.textContent), ...headersOf(element, cell)]);
      expect(cells).to.deep.equal([
        ['A', 'Regnal titles', 'Preceded by', 'Duke', 'King'],
        ['1400', 'Regnal titles', 'Title'],
        ['X', 'Regnal titles', 'Succeeded by', 'Duke'],
        ['1401', 'Regnal titles', 'Title'],
        ['Y', 'Regnal titles', 'Succeeded by', 'King'],
        ['B', 'Regnal titles', 'Preceded by', 'King'],
      ]);
    });

    it('associates a cell that a narrow column repeats with the title of its own row alone', async () => {
      const element = await showTenures([...staggered, { title: 'Tsar', reign: '1403' }]);
      const repeated = all(element, 'td.covered').map((cell) => [
        squeeze(cell.lastElementChild?.textContent),
        ...headersOf(element, cell),
      ]);
      expect(repeated).to.deep.equal([
        ['A', 'Regnal titles', 'Preceded by', 'King'],
        ['Y', 'Regnal titles', 'Succeeded by', 'King'],
      ]);
    });

    it('has unique ids', async () => {
      const element = await showTenures(staggered);
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('says "Preceded by" once to screen readers, in the column header', async () => {
      const element = await show();
      const leads = parts(element, 'line-lead');
      expect(leads).not.to.have.length(0);
      for (const lead of leads) expect(lead.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('layout', () => {
    const rows = (element: Element): DOMRect[][] =>
      parts(element, 'row').map((row) => [...row.children].map((cell) => cell.getBoundingClientRect()));

    it('is a grid of three columns if there is room, without gaps or overflow', async () => {
      const element = await showTenures(staggered);
      (element.parentElement as HTMLElement).style.width = '800px';
      const table = one(element, 'table').getBoundingClientRect();
      const area = rows(element)
        .flat()
        .reduce((sum, { width, height }) => sum + width * height, 0);
      const [heading] = parts(element, 'heading').map((cell) => cell.getBoundingClientRect());
      const head = element.shadowRoot?.querySelector('thead')?.getBoundingClientRect();
      expect(head?.height).to.be.at.most(1);
      expect(area).to.be.closeTo(table.width * (table.height - (heading?.height ?? 0)), table.width * 4);
    });

    it('has the neighbours of each title under it in a narrow column, each worded in full', async () => {
      const element = await showTenures(staggered);
      element.style.width = '280px';
      for (const dir of ['ltr', 'rtl']) {
        element.dir = dir;
        for (const row of rows(element)) {
          expect(row).to.have.length(3);
          const [before, title, after] = row as [DOMRect, DOMRect, DOMRect];
          expect(title.width).to.be.closeTo(278, 2);
          expect([before.top, after.top]).to.deep.equal([title.bottom, title.bottom]);
          expect(dir === 'ltr' ? after.left : before.left).to.be.closeTo((title.left + title.right) / 2, 1);
          for (const { width, height } of [before, after]) {
            expect(width).to.be.closeTo(139, 2);
            expect(height).to.be.above(10);
          }
        }
        const sides = ['cell-before', 'cell-after'].map(
          (name) => getComputedStyle(parts(element, name)[0] as Element).textAlign,
        );
        expect(sides).to.deep.equal(dir === 'ltr' ? ['left', 'right'] : ['right', 'left']);
      }
    });

    it('stacks the cells in a very narrow one', async () => {
      const element = await showTenures(staggered);
      element.style.width = '200px';
      for (const [before, title, after] of rows(element) as [DOMRect, DOMRect, DOMRect][]) {
        expect(before.top).to.be.at.least(title.bottom - 1);
        expect(after.top).to.be.at.least(before.bottom - 1);
      }
      expect(getComputedStyle(parts(element, 'cell-before')[0] as Element).textAlign).to.equal('center');
    });

    it('gives a neighbour the room of one that is not known, and none to a row without any', async () => {
      const neighbour = [{ text: 'Somebody' }];
      const element = await showTenures([
        { title: 'One', predecessors: neighbour },
        { title: 'Two', successors: neighbour },
        { title: 'Three' },
      ]);
      element.style.width = '280px';
      const [[one], [, , two], [, three]] = rows(element) as [DOMRect[], DOMRect[], DOMRect[]];
      expect([one?.width, two?.width]).to.deep.equal([three?.width, three?.width]);
      const [, , last] = all(element, 'tbody tr:not(:first-child)').map((row) => row.getBoundingClientRect());
      expect(last?.bottom).to.be.closeTo(three?.bottom ?? 0, 1);
    });

    it('keeps the roles of a table in both layouts', async () => {
      const element = await show();
      for (const [selector, role] of [
        ['table', 'table'],
        ['thead, tbody', 'rowgroup'],
        ['tr', 'row'],
        ['thead th', 'columnheader'],
        ['tbody th', 'rowheader'],
        ['td', 'cell'],
      ] as const)
        for (const node of all(element, selector)) expect(node.getAttribute('role'), selector).to.equal(role);
    });
  });

  describe('content', () => {
    it('of a person without titles is a message', async () => {
      for (const tenures of [[], [{ title: 'Hidden', succession: false as const }]])
        expect(readLines(await showTenures(tenures))).to.deep.equal([
          'P',
          'No succession is recorded for P.',
        ]);
    });

    it('is text, whatever it looks like', async () => {
      const markup = '<img src=x onerror=alert(1)>';
      const element = await showTenures([
        { title: markup, predecessors: [{ text: markup }], successors: [{ vacant: { reason: markup } }] },
      ]);
      expect(all(element, 'img')).to.deep.equal([]);
      expect(readLines(element).filter((line) => line === markup)).to.have.length(3);
    });
  });

  describe('parts and custom properties', () => {
    itIsDocumented('byz-succession-box', async () => {
      warnings();
      return [await show(), await show({ person: '' }), await outdated(await show())];
    });
  });
});
