import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/byz-infobox.js';
import type { ByzInfobox } from '../../src/index.js';
import type { Person } from '../../src/model/schema/index.js';
import { everything } from '../fixtures/everything.js';
import {
  all,
  one,
  part,
  parts,
  place,
  quiet,
  readLines,
  settled,
  squeeze,
  warnings,
} from '../helpers/elements.js';
import { itIsAnElementAboutOnePerson } from '../helpers/person-element.js';
import { outdated } from '../helpers/stub-fetch.js';
import { itIsDocumented } from '../helpers/style-tests.js';

const show = async (properties: Partial<ByzInfobox> = {}): Promise<ByzInfobox> =>
  settled(await place<ByzInfobox>('byz-infobox', { data: everything, person: 'p', ...properties }));

const showPerson = (person: Partial<Person>): Promise<ByzInfobox> =>
  show({ data: { people: [{ id: 'p', name: 'P', ...person }] } });

describe('<byz-infobox>', () => {
  itIsAnElementAboutOnePerson('byz-infobox');

  describe('accessibility of a box with everything in it', () => {
    for (const [what, colorScheme, dir] of [
      ['light', 'light', 'ltr'],
      ['dark', 'dark', 'ltr'],
      ['right to left', 'light', 'rtl'],
    ] as const)
      it(`has no violation: ${what}`, async () => {
        const element = await show();
        element.style.colorScheme = colorScheme;
        element.dir = dir;
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        await expect(element).to.be.accessible();
      });

    it('is one table with a name, each row headed by its label, each block by its office', async () => {
      const element = await show();
      const table = one<HTMLTableElement>(element, 'table');
      const label = table.getAttribute('aria-labelledby') ?? '';
      expect(element.shadowRoot?.getElementById(label)?.textContent).to.equal('P the Great');
      const headings = [...table.tBodies]
        .map(({ rows }) => rows[0]?.cells[0])
        .filter((cell) => cell?.colSpan === 2);
      expect(
        headings.map((cell) => [cell?.localName, cell?.scope, squeeze(cell?.textContent)]),
      ).to.deep.equal([
        ['th', 'rowgroup', 'Duke (in part) (disputed)[1]'],
        ['th', 'rowgroup', 'King'],
        ['th', 'rowgroup', 'A box inside'],
      ]);
      for (const { cells } of table.rows) {
        const [header, value, ...more] = cells;
        expect(header?.localName).to.equal('th');
        if (value) {
          expect(header?.scope).to.equal('row');
          expect(value.localName).to.equal('td');
        } else expect(header?.colSpan).to.equal(2);
        expect(more).to.deep.equal([]);
      }
    });

    it('has unique ids', async () => {
      const ids = all(await show(), '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  describe('content', () => {
    it('of a person with only a name is the name: no row, no figure, no section', async () => {
      const element = await showPerson({});
      expect(readLines(element)).to.deep.equal(['P']);
      for (const name of ['figure', 'row', 'heading', 'extra', 'native-name', 'title'])
        expect(parts(element, name), name).to.deep.equal([]);
      expect(all(element, 'tbody')).to.deep.equal([]);
    });

    it('is text, whatever it looks like', async () => {
      const markup = '<img src=x onerror=alert(1)>${alert(1)}{{x}}&lt;';
      const element = await showPerson({
        name: markup,
        title: markup,
        names: [{ text: markup, lang: 'el' }],
        father: { text: markup },
        images: [{ caption: markup }],
        rows: [{ label: markup, value: markup }],
        categories: [markup],
      });
      expect(all(element, 'img, script')).to.deep.equal([]);
      const lines = readLines(element);
      expect(lines.filter((line) => line === markup)).to.have.length(8);
    });

    it('links only where the data say, in a new context without an opener', async () => {
      const links = all<HTMLAnchorElement>(await show(), 'a');
      expect(links).not.to.have.length(0);
      for (const { rel, href, target } of links) {
        expect(rel).to.equal('noopener noreferrer');
        expect(href).to.match(/^https:\/\/(example\.org|www\.wikidata\.org)\//);
        expect(target).to.equal('');
      }
    });

    it('has the language of each name, be it a button, a link or text', async () => {
      const names = [
        { person: 'b', text: 'Βῆτα', lang: 'grc' },
        { text: 'Гамма', lang: 'ru', href: 'https://example.org/g' },
        { text: 'דלת', lang: 'he' },
      ];
      const people = [
        { id: 'p', name: 'P', issue: names },
        { id: 'b', name: 'B' },
      ];
      const row = one(await show({ data: { people } }), '[part~="row-issue"] [part="value"]');
      const langs = names.map(
        ({ text }) =>
          [...row.querySelectorAll<HTMLElement>('[lang]')].find(
            ({ textContent }) => squeeze(textContent) === text,
          )?.lang,
      );
      expect(langs).to.deep.equal(['grc', 'ru', 'he']);
    });

    it('may include people who are not in the dataset', async () => {
      warnings();
      const element = await showPerson({ father: { person: 'unknown-father' } });
      expect(readLines(element)).to.deep.equal(['P', 'Father', 'unknown-father']);
      expect(parts(element, 'person')).to.deep.equal([]);
    });

    it('shows the length of each reign on request', async () => {
      const reign = async (withReignLength: boolean): Promise<string[]> => {
        const element = await show({ withReignLength });
        const [value] = all(element, '[part~="row-reign"] [part="value"]');
        return [...(value?.children ?? [])].map(({ textContent }) => squeeze(textContent));
      };
      expect(await reign(false)).to.deep.equal(['1 January 1400 – 1402', '1404–1410']);
      const [first, second] = await reign(true);
      expect(first).to.match(/^1 January 1400 – 1402 \(.*\byear.*\)$/);
      expect(second).to.equal('1404–1410 (5 or 6 years)');
      const element = await show();
      element.setAttribute('with-reign-length', '');
      await element.updateComplete;
      expect(readLines(element)).to.include('1404–1410 (5 or 6 years)');
    });
  });

  describe('layout', () => {
    it('breaks a word that is longer than the column, and no other', async () => {
      const element = await showPerson({
        father: { text: 'A'.repeat(200) },
        mother: { text: 'Mother' },
        rows: [{ label: 'Predecessors', value: 'x' }],
      });
      (element.parentElement as HTMLElement).style.width = '280px';
      const base = part(element, 'base').getBoundingClientRect();
      for (const cell of all(element, 'th, td')) {
        const { left, right, height } = cell.getBoundingClientRect();
        expect(left).to.be.at.least(base.left);
        expect(right).to.be.at.most(base.right);
        if (!cell.textContent?.includes('AA')) expect(height, squeeze(cell.textContent)).not.to.equal(0);
      }
      const [, mother, own] = parts(element, 'row');
      for (const row of [mother, own])
        for (const cell of row?.children ?? []) expect(cell.getBoundingClientRect().height).to.be.below(40);
    });
  });

  describe('images', () => {
    it('are loaded lazily, without a referrer, in their known size', async () => {
      const [image] = all<HTMLImageElement>(await show(), 'img');
      expect(image?.getAttribute('src')).to.equal('/tests/fixtures/picture.svg');
      expect([image?.alt, image?.loading, image?.referrerPolicy]).to.deep.equal([
        'A rectangle',
        'lazy',
        'no-referrer',
      ]);
      expect([image?.getAttribute('width'), image?.getAttribute('height')]).to.deep.equal(['40', '30']);
      await waitUntil(() => image?.complete && image.naturalWidth > 0, 'the picture is there');
    });

    it('that do not load are replaced by a drawing, permanently, and keep their caption', async () => {
      const images = [{ src: '/tests/fixtures/not-there.svg', caption: 'Lost', alt: 'x' }];
      const element = await showPerson({ images });
      await waitUntil(() => parts(element, 'placeholder').length === 1, 'the drawing');
      expect(readLines(element)).to.deep.equal(['P', '[no picture]', 'Lost']);
      element.person = 'P';
      await element.updateComplete;
      expect(all(element, 'img')).to.deep.equal([]);
      element.data = {
        people: [{ id: 'p', name: 'P', images: [{ src: '/tests/fixtures/picture.svg', alt: 'x' }] }],
      };
      await waitUntil(() => all(element, 'img').length === 1, 'another picture');
    });

    it('credit their creator, and link to the page that describes them', async () => {
      const credit = part(await show(), 'credit');
      expect(squeeze(credit.textContent)).to.equal('Image: A painter, CC0');
      expect(credit.querySelector('a')?.href).to.equal('https://example.org/picture');
    });
  });

  describe('parts and custom properties', () => {
    itIsDocumented('byz-infobox', async () => {
      warnings();
      return [
        await show(),
        await show({ person: '' }),
        await show({ images: 'ask' }),
        await show({ compact: true, withNavigation: true }),
        await outdated(await show()),
      ];
    });

    it('set the width of the box and of its labels', async () => {
      const element = await show();
      (element.parentElement as HTMLElement).style.width = '800px';
      element.style.setProperty('--byz-infobox-width', '400px');
      element.style.setProperty('--byz-infobox-label-width', '180px');
      expect(element.getBoundingClientRect().width).to.equal(400);
      const [label] = parts(element, 'row').map((row) => row.firstElementChild as HTMLElement);
      expect(label?.getBoundingClientRect().width).to.be.closeTo(180, 4);
    });

    const loadedImage = async (size: object): Promise<HTMLImageElement> => {
      const images = [{ src: '/docs/images/infobox.png', alt: 'Another infobox', ...size }];
      const element = await show({ data: { people: [{ id: 'p', name: 'P', images }] }, person: 'p' });
      const image = one<HTMLImageElement>(element, 'img');
      image.scrollIntoView();
      await waitUntil(() => image.complete && image.naturalWidth > 0, 'the image is there');
      // On a busy machine, Firefox lays out its text for a moment longer.
      await image.decode();
      await quiet();
      return image;
    };
    const setHeight = (image: HTMLImageElement, height: number): DOMRect => {
      const { host } = image.getRootNode() as ShadowRoot;
      (host as HTMLElement).style.setProperty('--byz-infobox-image-height', `${height}px`);
      return image.getBoundingClientRect();
    };

    it('set the height of its images, which keep their aspect ratio', async () => {
      const { naturalWidth: width, naturalHeight: height } = await loadedImage({});
      const image = await loadedImage({ width, height });
      for (const most of [100, 200]) {
        const box = setHeight(image, most);
        expect(box.height).to.be.closeTo(most, 1);
        expect(box.width / box.height).to.be.closeTo(width / height, 0.05);
      }
    });

    it('set the height of the frame of an image of unknown size, which keeps its aspect ratio in it', async () => {
      const image = await loadedImage({});
      for (const most of [100, 200]) expect(setHeight(image, most).height).to.be.closeTo(0.75 * most, 1);
      expect(getComputedStyle(image).objectFit).to.equal('scale-down');
    });
  });
});
