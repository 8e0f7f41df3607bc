import { expect } from '@open-wc/testing';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/all.js';
import type { ByzDataset, ByzTimeline } from '../../src/index.js';
import { all, eventsOf, one, parts, place, quiet, settled, squeeze } from '../helpers/elements.js';

let count = 0;
/** The address of a picture that nobody has asked for yet. */
const freshPicture = (name = 'portrait'): string => `/tests/fixtures/${name}.svg?portraits-${(count += 1)}`;

// The modules of the test fill the usual room for entries.
performance.setResourceTimingBufferSize(5000);

const requests = (src: string): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(src)).length;

/** Two emperors who follow each other, the first with a picture. */
const rulers = (src: string): object => ({
  title: 'Rulers',
  offices: [{ id: 'emperor', name: 'Emperor' }],
  people: [
    {
      id: 'first',
      name: 'The First',
      tenures: [{ office: 'emperor', reign: '1391/1425' }],
      images: [
        { src: '/tests/fixtures/picture.svg?arms', kind: 'arms', alt: 'Arms' },
        { src, alt: 'The First in state', credit: 'A painter', license: 'CC0' },
      ],
    },
    { id: 'second', name: 'The Second', tenures: [{ office: 'emperor', reign: '1425/1448' }] },
  ],
});

/** A timeline that is drawn. */
async function drawn(properties: Partial<ByzTimeline>, dataset?: ByzDataset): Promise<ByzTimeline> {
  const element = await place<ByzTimeline>('byz-timeline', properties);
  // No scroll bar that comes and goes changes its width.
  Object.assign(element.style, { position: 'absolute', inlineSize: '780px' });
  dataset?.append(element);
  await settled(element);
  await waitUntil(() => element.visibleRange, 'drawn');
  return element;
}

/** A timeline of these, near enough for portraits. */
async function near(src: string, properties: Partial<ByzTimeline> = {}, dataset?: ByzDataset) {
  const element = await drawn({ data: rulers(src), ...properties }, dataset);
  element.showRange(1410, 1430);
  await quiet();
  return element;
}

const portraits = (element: Element): HTMLImageElement[] => all<HTMLImageElement>(element, 'img');

async function portraitIn(element: Element): Promise<HTMLImageElement> {
  await waitUntil(() => portraits(element)[0]?.complete, 'the portrait');
  return one<HTMLImageElement>(element, 'img');
}

/** Until a portrait would have come. */
async function waitForNone(element: Element): Promise<void> {
  const other = await near(freshPicture());
  await portraitIn(other);
  expect(portraits(element)).to.deep.equal([]);
}

describe('portraits on a timeline', () => {
  it('stand behind the names of rulers, within their bars, when they are near', async () => {
    const src = freshPicture();
    for (const dir of ['ltr', 'rtl']) {
      const element = await near(src, { dir });
      const image = await portraitIn(element);
      expect([image.getAttribute('src'), image.alt, image.referrerPolicy]).to.deep.equal([
        src,
        '',
        'no-referrer',
      ]);
      const bar = image.parentElement ?? expect.fail();
      expect(bar.ariaLabel).to.contain('The First');
      const [inner, outer] = [image.getBoundingClientRect(), bar.getBoundingClientRect()];
      const text = document.createRange();
      text.selectNodeContents(bar.firstElementChild ?? expect.fail());
      const name = text.getBoundingClientRect();
      expect([inner.width, inner.height]).to.deep.equal([34, 34]);
      expect(inner.top - outer.top).to.equal(3);
      const [left, right] = dir === 'ltr' ? [name, inner] : [inner, name];
      expect(left.right).to.be.at.most(right.left);
      expect(inner.left).to.be.at.least(outer.left);
      expect(inner.right).to.be.at.most(outer.right);
      element.fit();
      await quiet();
      expect(portraits(element)).to.deep.equal([]);
    }
  });

  it('are those of the bundled dataset, whose records are loaded for them', async () => {
    const element = await drawn({ office: 'byzantine-emperor' });
    // The server is not reached, and then the portrait goes at once.
    const sources: string[] = [];
    const seen = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLImageElement) sources.push(node.src);
    });
    seen.observe(element.shadowRoot ?? expect.fail(), { childList: true, subtree: true });
    element.showRange(1400, 1415);
    await waitUntil(() => sources.length > 0, 'the portrait');
    seen.disconnect();
    expect(sources[0]).to.match(/^https:\/\/upload\.wikimedia\.org\/.*\/120px-[^/]*Manuel_II/);
  });

  it('are those of a document, which is not requested again for them', async () => {
    const url = freshUrl();
    const fetched = stubFetch({ [url]: rulers(freshPicture()) });
    try {
      const element = await drawn({ src: url });
      expect(await element.reload()).to.equal(true);
      expect(fetched.requests).to.have.length(2);
      element.showRange(1410, 1430);
      await portraitIn(element);
      expect(fetched.requests).to.have.length(2);
    } finally {
      fetched.restore();
    }
  });

  it('are not loaded where the element or the dataset around it does not want it', async () => {
    for (const images of ['none', 'ask'] as const) {
      const [own, inherited] = [freshPicture(), freshPicture()];
      const dataset = await place<ByzDataset>('byz-dataset', { images });
      await waitForNone(await near(own, { images }));
      await waitForNone(await near(inherited, {}, dataset));
      expect(requests(own) + requests(inherited)).to.equal(0);
    }
    const dataset = await place<ByzDataset>('byz-dataset', { images: 'none' });
    await portraitIn(await near(freshPicture(), { images: 'load' }, dataset));
  });

  it('go when pictures are no longer wanted', async () => {
    const element = await near(freshPicture());
    await portraitIn(element);
    element.images = 'none';
    await element.updateComplete;
    await quiet();
    expect(portraits(element)).to.deep.equal([]);
  });

  it('are left out, without an error, where they cannot be loaded', async () => {
    const errors = eventsOf('byz-error');
    const src = freshPicture('missing');
    const element = await near(src);
    await waitUntil(() => requests(src) > 0, 'the request');
    await waitForNone(element);
    element.showRange(1411, 1429);
    await waitForNone(element);
    expect(requests(src)).to.equal(1);
    expect(errors.filter(({ target }) => target === element)).to.deep.equal([]);
  });

  it('have their credit in the tooltip of the bar', async () => {
    const element = await near(freshPicture());
    await portraitIn(element);
    element.reveal('first');
    expect(squeeze(one(element, '.tooltip-credit').textContent)).to.equal('Image: A painter, CC0');
    element.reveal('second');
    expect(all(element, '.tooltip-credit')).to.deep.equal([]);
  });

  it('are copied into saved pictures with their credit', async () => {
    const element = await near(freshPicture());
    const image = await portraitIn(element);
    const svg = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml');
    const copy = svg.querySelector('image') ?? expect.fail('no image');
    expect(copy.getAttribute('href')).to.match(/^data:image\/png;base64,/);
    expect([copy.getAttribute('width'), copy.getAttribute('height')]).to.deep.equal(['34', '34']);
    const canvas = one(element, '.labels').getBoundingClientRect();
    const offset = image.getBoundingClientRect().left - canvas.left;
    expect(Number(copy.getAttribute('x'))).to.be.closeTo(offset + 16, 1);
    const said = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(said).to.contain('The First (Image: A painter, CC0)');
    const withPortrait = await element.toPng(1);
    element.images = 'none';
    await element.updateComplete;
    await quiet();
    expect(await element.toSvg()).not.to.contain('<image');
    const without = await element.toPng(1);
    const [x, y] = [Number(copy.getAttribute('x')), Number(copy.getAttribute('y'))];
    expect(await pixelOf(withPortrait, x + 17, y + 17)).not.to.deep.equal(
      await pixelOf(without, x + 17, y + 17),
    );
    expect(await pixelOf(withPortrait, x - 3, y + 17)).to.deep.equal(await pixelOf(without, x - 3, y + 17));
  });

  it('are left out of saved pictures where their server does not allow copies', async () => {
    const { protocol, port } = location;
    const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const element = await near(`${protocol}//${host}:${port}${freshPicture()}`);
    await portraitIn(element);
    const svg = await element.toSvg();
    expect(svg).not.to.contain('<image');
    expect(svg).not.to.contain('A painter');
    expect((await element.toPng(1)).size).to.be.above(0);
  });

  it('can be styled', async () => {
    const element = await near(freshPicture());
    expect(parts(element, 'portrait')).to.deep.equal([await portraitIn(element)]);
  });
});

async function pixelOf(png: Blob, x: number, y: number): Promise<number[]> {
  const context = document.createElement('canvas').getContext('2d') ?? expect.fail();
  context.drawImage(await createImageBitmap(png), -Math.round(x), -Math.round(y));
  return [...context.getImageData(0, 0, 1, 1).data];
}
