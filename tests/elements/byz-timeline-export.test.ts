import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/byz-timeline.js';
import { DatasetError } from '../../src/index.js';
import type { ByzTimeline } from '../../src/index.js';
import type { DatasetDocument } from '../../src/model/schema/index.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import { all, one, part, parts, place, quiet, settled, squeeze } from '../helpers/elements.js';

/** A timeline that is drawn. */
async function shown(properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> {
  const element = await settled(await place<ByzTimeline>('byz-timeline', { data: johnVii, ...properties }));
  await waitUntil(() => element.visibleRange, 'drawn');
  await quiet();
  return element;
}

const life = (properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> =>
  shown({ person: 'john-vii', ...properties });

async function svgOf(element: ByzTimeline): Promise<Element> {
  const parsed = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
  return parsed.documentElement;
}

const textsIn = (svg: Element): string[] =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

/** What an element writes over its canvas, as a reader sees it. */
const textsOver = (element: ByzTimeline): string[] =>
  [...all(element, '.bar > bdi'), ...all(element, '.caption'), ...all(element, '.tick')]
    .map(({ textContent }) => squeeze(textContent))
    .filter(Boolean);

async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(DatasetError);
    return (error as DatasetError).code;
  }
  return undefined;
}

async function sizeOf(blob: Blob): Promise<[number, number]> {
  const { width, height } = await createImageBitmap(blob);
  return [width, height];
}

describe('<byz-timeline> as a picture', () => {
  it('writes in SVG what stands over the canvas, the title, the legend and the source', async () => {
    const data: DatasetDocument = { ...johnVii, version: '2', license: 'CC0-1.0' };
    for (const properties of [{ person: 'john-vii' }, { house: 'palaiologos' }, {}]) {
      const element = await shown({ data, ...properties });
      const svg = await svgOf(element);
      const said = textsIn(svg).join(' | ');
      for (const text of textsOver(element)) expect(said).to.contain(text.slice(0, 12));
      const title = squeeze(part(element, 'title').textContent);
      expect(svg.querySelector('title')?.textContent).to.equal(title);
      expect(said).to.contain(title);
      for (const entry of parts(element, 'legend-entry')) expect(said).to.contain(squeeze(entry.textContent));
      expect(said).to.contain('The last Palaiologoi 2 · CC0-1.0');
    }
  });

  for (const dir of ['ltr', 'rtl'])
    it(`has the years where they are on the screen, after a name of either direction (${dir})`, async () => {
      const people = ['John', 'يوحنا'].map((name, index) => ({
        id: `p${index}`,
        name,
        tenures: [{ office: 'o', reign: `13${index}1-01-01/13${index}9-01-01` }],
      }));
      const element = await shown({ data: { people, offices: [{ id: 'o', name: 'O' }] }, dir });
      const svg = await svgOf(element);
      // Text is only measured in a page.
      document.body.append(svg);
      const texts = [...svg.querySelectorAll('text')];
      const leftOf = (text = ''): number =>
        texts.find(({ textContent }) => textContent === text)?.getBoundingClientRect().left ?? NaN;
      for (const bar of parts(element, 'bar-label')) {
        const away = leftOf(bar.dataset['years']) - leftOf(squeeze(bar.textContent));
        expect(Math.sign(away), bar.textContent).to.equal(dir === 'rtl' ? -1 : 1);
      }
      svg.remove();
    });

  it('has names above bars and names of dynasties legible over what passes behind them', async () => {
    const reigns = [
      ['a', 'A', '1000-01-01/1400-01-01'],
      ['b', 'Bartholomew of a place with a long name', '1400-01-01/1402-01-01'],
      ['c', 'C', '1402-01-01/1800-01-01'],
    ] as const;
    const data = {
      people: reigns.map(([id, name, reign]) => ({ id, name, house: id, tenures: [{ office: 'o', reign }] })),
      houses: reigns.map(([id]) => ({ id, name: `House ${id}` })),
      offices: [{ id: 'o', name: 'O' }],
    };
    const element = await shown({ data });
    const surface = getComputedStyle(part(element, 'base')).backgroundColor;
    const withHalo = (svg: Element): string[] =>
      [...svg.querySelectorAll(`text[stroke="${surface}"][paint-order="stroke"]`)].map(
        ({ textContent }) => textContent,
      );
    for (const [start, end, kind] of [
      [1000, 1800, 'dynasty'],
      [1390, 1412, 'name'],
    ] as const) {
      element.showRange(start, end);
      await quiet();
      const names = parts(element, `caption-${kind}`);
      expect(names).not.to.have.length(0);
      for (const name of names) expect(getComputedStyle(name).textShadow).to.contain(surface);
      const said = names.map(({ textContent }) => textContent);
      expect(withHalo(await svgOf(element))).to.include.members(said);
    }
  });

  it('shows what is in view', async () => {
    const element = await life();
    element.showRange(1389, 1392);
    await waitUntil(() => parts(element, 'caption-beyond').length > 0, 'what comes next');
    const svg = await svgOf(element);
    expect(textsIn(svg)).to.include('1390').and.not.to.include('1400');
    expect(textsIn(svg).join(' | '), 'and what comes next').to.contain('c. 1400').and.not.to.contain('1402');
    expect(svg.querySelector('desc')?.textContent).to.contain('1389 – 1392');
  });

  it('has the colours that are seen', async () => {
    const surfaces = [];
    for (const scheme of ['light', 'dark']) {
      const element = await life();
      element.style.colorScheme = scheme;
      element.style.setProperty('--byz-color-surface', 'light-dark(rgb(250, 251, 252), rgb(20, 21, 22))');
      const canvas = one(element, 'canvas');
      await waitUntil(() =>
        getComputedStyle(canvas).backgroundColor.includes(scheme === 'dark' ? '20' : '250'),
      );
      element.fit();
      await quiet();
      const svg = await svgOf(element);
      surfaces.push(svg.querySelector(':scope > rect')?.getAttribute('fill'));
    }
    expect(surfaces).to.deep.equal(['rgb(250, 251, 252)', 'rgb(20, 21, 22)']);
  });

  it('has the second axis under the first, as on the screen', async () => {
    const element = await shown({ secondAxis: 'byzantine' });
    await waitUntil(() => all(element, '.second > .tick').length > 0, 'drawn');
    const svg = await svgOf(element);
    const texts = [...svg.querySelectorAll('text')];
    const top = (text: string | null): number => {
      const found = texts.find(({ textContent }) => textContent === text) ?? expect.fail(`no "${text}"`);
      return Number(found.getAttribute('y'));
    };
    const [first, second] = ['.axis:not(.second)', '.second'].map((axis) =>
      all(element, `${axis} > .tick`).map(({ textContent }) => top(textContent)),
    ) as [number[], number[]];
    expect(new Set(first).size).to.equal(1);
    expect(new Set(second).size).to.equal(1);
    expect(second[0]).to.be.above(first[0] ?? Infinity);
    const alone = await svgOf(await shown());
    const heights = [svg, alone].map((one) => Number(one.getAttribute('height'))) as [number, number];
    expect(heights[0] - heights[1]).to.be.closeTo((second[0] ?? 0) - (first[0] ?? 0), 0.1);
    const [a, b] = await Promise.all([element.toPng(1), shown().then((one) => one.toPng(1))]);
    expect((await sizeOf(a))[1]).to.be.above((await sizeOf(b))[1]);
  });

  it('is a PNG file of the same size, as many times larger as is asked for', async () => {
    const element = await life();
    const svg = await svgOf(element);
    const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name))) as [
      number,
      number,
    ];
    for (const [scale, factor] of [
      [undefined, 2],
      [1, 1],
      [3, 3],
      [0, 1],
      [-Infinity, 1],
      [NaN, 2],
      [1e9, Math.min(4, Math.sqrt(16e6 / (width * height)))],
    ] as const) {
      const blob = await element.toPng(scale);
      expect(blob.type).to.equal('image/png');
      expect(await sizeOf(blob), String(scale)).to.deep.equal([
        Math.round(width * factor),
        Math.round(height * factor),
      ]);
    }
  });

  it('is drawn in PNG as it is in SVG', async () => {
    const element = await life({ circa: 5 });
    const svg = await element.toSvg();
    const bitmap = await createImageBitmap(await element.toPng(1));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const pixels = (source: CanvasImageSource): Uint8ClampedArray => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const context = canvas.getContext('2d') ?? expect.fail('no context');
      context.drawImage(source, 0, 0);
      return context.getImageData(0, 0, canvas.width, canvas.height).data;
    };
    const [a, b] = [pixels(bitmap), pixels(image)];
    let different = 0;
    for (let at = 0; at < a.length; at += 4) {
      const far = [0, 1, 2].some((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) > 60);
      if (far) different += 1;
    }
    // Letters and hatching are smoothed in other ways.
    expect(different / (a.length / 4)).to.be.below(0.02);
  });

  it('rejects with a code while there is nothing to draw', async () => {
    const element = await place<ByzTimeline>('byz-timeline', { data: { people: [] } });
    expect(await codeOf(element.toSvg())).to.equal('no-picture');
    expect(await codeOf(element.toPng())).to.equal('no-picture');
  });
});

describe('<byz-timeline with-export>', () => {
  /** What would be downloaded from now on. */
  function downloads(): { name: string; href: string }[] {
    const found: { name: string; href: string }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      found.push({ name: this.download, href: this.href });
    };
    undo.push(() => (HTMLAnchorElement.prototype.click = click));
    return found;
  }
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const step of undo.splice(0)) step();
  });

  const button = (element: Element, format = 'PNG'): HTMLElement | undefined =>
    all(element, '.controls button').find(({ ariaLabel }) => ariaLabel === `Save picture (${format})`);

  it('has a button for each format, which others do not have', async () => {
    const element = await life();
    expect(button(element)).to.equal(undefined);
    element.setAttribute('with-export', '');
    await element.updateComplete;
    for (const format of ['PNG', 'SVG']) {
      expect(button(element, format)?.title).to.equal(`Save picture (${format})`);
      expect(squeeze(button(element, format)?.textContent)).to.equal(format);
    }
  });

  it('downloads an SVG file with the name of the title', async () => {
    const found = downloads();
    const element = await life({ withExport: true });
    button(element, 'SVG')?.click();
    await waitUntil(() => found.length > 0, 'downloaded');
    expect(found[0]?.name).to.equal('Life of John VII Palaiologos.svg');
    const blob = await (await fetch(found[0]?.href ?? '')).blob();
    expect(blob.type).to.equal('image/svg+xml');
    expect(await blob.text()).to.equal(await element.toSvg());
  });

  it('downloads a PNG file with the name of the title', async () => {
    const found = downloads();
    const element = await life({ withExport: true });
    button(element)?.click();
    await waitUntil(() => found.length > 0, 'downloaded', { timeout: 8000 });
    expect(found[0]?.name).to.equal('Life of John VII Palaiologos.png');
    const blob = await (await fetch(found[0]?.href ?? '')).blob();
    expect(blob.type).to.equal('image/png');
    expect((await sizeOf(blob))[0]).to.be.above(2 * one(element, 'canvas').clientWidth);
  });

  it('says when the picture cannot be saved', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    undo.push(() => (HTMLCanvasElement.prototype.toBlob = toBlob));
    const element = await life({ withExport: true });
    button(element)?.click();
    await waitUntil(() => all(element, '[role="alert"]').length > 0, 'said', { timeout: 8000 });
    expect(squeeze(one(element, '[role="alert"]').textContent)).to.equal('The picture could not be saved.');
    expect(await codeOf(element.toPng())).to.equal('no-picture');
  });
});
