import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/define/all.js';
import type { ByzDataset, ByzInfobox } from '../../src/index.js';
import { all, one, part, parts, place, quiet, settled, squeeze } from '../helpers/elements.js';

let count = 0;
/** The address of a picture that nobody has asked for yet, on another origin than the page's where `host` says so. */
const freshPicture = (name = 'picture'): string => `/tests/fixtures/${name}.svg?images-${(count += 1)}`;

// The modules of the test fill the usual room for entries.
performance.setResourceTimingBufferSize(5000);

const requested = (src: string): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.endsWith(src));

const document_ = (srcs: readonly string[], more: object = {}): object => ({
  people: [
    {
      id: 'p',
      name: 'P',
      images: srcs.map((src, index) => ({
        src,
        alt: `Picture ${index + 1}`,
        caption: 'A caption',
        credit: 'A painter',
        href: 'https://example.org/picture',
        ...more,
      })),
    },
  ],
});

const show = async (
  srcs: readonly string[],
  properties: Partial<ByzInfobox> = {},
  more?: object,
): Promise<ByzInfobox> =>
  settled(
    await place<ByzInfobox>('byz-infobox', { person: 'p', data: document_(srcs, more), ...properties }),
  );

const pictures = (element: Element): string[] =>
  all<HTMLImageElement>(element, 'img').map((image) => image.getAttribute('src') ?? '');

describe('images="load"', () => {
  it('is the default, and requests pictures without a referrer, only when they come into view', async () => {
    const src = freshPicture();
    const element = await show([src]);
    const image = one<HTMLImageElement>(element, 'img');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.loading).to.equal('lazy');
    expect(image.crossOrigin).to.equal(null);
    await waitUntil(() => requested(src), 'the request');
  });
});

describe('a picture of unknown size', () => {
  it('takes the room that was reserved for it, whatever its shape', async () => {
    const wide = await show([freshPicture()]);
    const tall = await show([freshPicture('portrait')]);
    for (const element of [wide, tall]) await waitUntil(() => all(element, 'img.loaded').length === 1);
    const height = (element: Element): number => part(element, 'figure').getBoundingClientRect().height;
    const loaded = [wide, tall].map(height);
    // As before it came.
    for (const element of [wide, tall]) {
      one(element, 'img').className = 'picture';
      one(element, 'img').removeAttribute('src');
    }
    expect(loaded).to.deep.equal([wide, tall].map(height));
    expect(loaded[0]).to.equal(loaded[1]);
  });

  it('is never blown up', async () => {
    const element = await show([freshPicture()]);
    expect(getComputedStyle(one(element, 'img')).objectFit).to.equal('scale-down');
  });
});

describe('images="none"', () => {
  it('never requests a picture, and shows the drawing with caption, credit and a link to the picture’s page', async () => {
    const src = freshPicture();
    const element = await show([src], { images: 'none' });
    await quiet();
    expect(pictures(element)).to.deep.equal([]);
    expect(all(element, '[src], [href^="/tests"]')).to.deep.equal([]);
    expect(parts(element, 'placeholder')).to.have.length(1);
    expect(one(element, '[role="img"]').getAttribute('aria-label')).to.equal('The picture is not loaded');
    expect(squeeze(part(element, 'caption').textContent)).to.equal('A caption Image: A painter');
    expect(part(element, 'credit').querySelector('a')?.href).to.equal('https://example.org/picture');
    expect(requested(src)).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('removes a picture, and restores it', async () => {
    const element = await show([freshPicture()]);
    element.images = 'none';
    await element.updateComplete;
    expect(pictures(element)).to.deep.equal([]);
    element.removeAttribute('images');
    element.images = 'load';
    await element.updateComplete;
    expect(pictures(element)).to.have.length(1);
  });
});

describe('images="ask"', () => {
  it('requests no picture before the reader does, and then only that one', async () => {
    const [first, second] = [freshPicture(), freshPicture()];
    const element = await show([first, second], { images: 'ask' });
    one<HTMLDetailsElement>(element, 'details').open = true;
    await quiet();
    expect(pictures(element)).to.deep.equal([]);
    const [button] = parts(element, 'image-button');
    button?.click();
    await element.updateComplete;
    expect(pictures(element)).to.deep.equal([first]);
    await waitUntil(() => requested(first), 'the request');
    await quiet();
    expect(requested(second)).to.equal(false);
    expect(parts(element, 'image-button')).to.have.length(1);
  });

  it('names the server and the picture', async () => {
    const element = await show(['https://pictures.example.org:81/a.png'], { images: 'ask' });
    const question = part(element, 'image-question');
    expect(squeeze(question.textContent)).to.equal(
      'Load picture This picture alone will be loaded from pictures.example.org:81, which will learn your IP address.',
    );
    expect(part(element, 'image-button').getAttribute('aria-label')).to.equal('Load picture: Picture 1');
  });

  it('does so in the language of the page', async () => {
    const element = await show(['https://example.org/a.png'], { images: 'ask' });
    for (const [lang, words] of [
      ['de', 'Bild laden'],
      ['el', 'Φόρτωση εικόνας'],
    ] as const) {
      (element.parentElement as HTMLElement).lang = lang;
      await waitUntil(() => squeeze(part(element, 'image-button').textContent) === words, words);
      expect(squeeze(part(element, 'image-question').textContent)).to.contain('example.org');
    }
  });

  it('names the page’s own server if the URL is relative', async () => {
    const element = await show([freshPicture()], { images: 'ask' });
    expect(squeeze(part(element, 'image-question').textContent)).to.contain(location.host);
  });

  it('reserves the space that the picture will take', async () => {
    // The picture's own size, so that it does not matter whether it has arrived.
    const size = { width: 200, height: 240 };
    const asked = await show([freshPicture('portrait')], { images: 'ask' }, size);
    const loaded = await show([freshPicture('portrait')], {}, size);
    const height = (element: Element): number => part(element, 'figure').getBoundingClientRect().height;
    expect(height(asked)).to.be.closeTo(height(loaded), 2);
  });

  it('is usable with the keyboard, and the figure keeps the focus', async () => {
    const element = await show([freshPicture()], { images: 'ask' });
    await expect(element).to.be.accessible();
    const button = part(element, 'image-button') as HTMLButtonElement;
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.focus();
    button.click();
    await element.updateComplete;
    await quiet();
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'figure'));
  });

  it('remembers a requested picture when the element shows another person and then this one again', async () => {
    const src = freshPicture();
    const element = await show([src], { images: 'ask' });
    part(element, 'image-button').click();
    await element.updateComplete;
    element.data = { people: [{ id: 'p', name: 'P' }] };
    await waitUntil(() => pictures(element).length === 0);
    element.data = document_([src]);
    await waitUntil(() => pictures(element).length === 1);
  });

  it('shows the drawing if the picture then cannot be loaded', async () => {
    const element = await show(['/tests/fixtures/no-such-picture.png'], { images: 'ask' });
    part(element, 'image-button').click();
    await waitUntil(() => parts(element, 'placeholder').length === 1 && pictures(element).length === 0);
    expect(parts(element, 'image-button')).to.have.length(0);
  });
});

describe('precedence of images settings', () => {
  const rows: [dataset: string | undefined, own: string | undefined, drawn: string][] = [
    [undefined, undefined, 'load'],
    ['none', undefined, 'none'],
    ['ask', undefined, 'ask'],
    ['none', 'load', 'load'],
    ['load', 'none', 'none'],
    ['ask', 'none', 'none'],
    ['none', '', 'none'],
    [undefined, 'NONE', 'none'],
    [undefined, ' Ask ', 'ask'],
    [undefined, 'off', 'ask'],
    ['no', undefined, 'ask'],
  ];
  for (const [dataset, own, drawn] of rows)
    it(`<byz-dataset images="${dataset}">, <byz-infobox images="${own}">: ${drawn}`, async () => {
      const scope = await place<ByzDataset>('byz-dataset', {
        data: document_(['https://example.org/a.png']),
        selection: 'p',
      });
      if (dataset !== undefined) scope.setAttribute('images', dataset);
      const element = document.createElement('byz-infobox');
      if (own !== undefined) element.setAttribute('images', own);
      scope.append(element);
      await settled(element);
      const is = {
        load: pictures(element).length,
        ask: parts(element, 'image-question').length,
        none: all(element, '[role="img"]').length,
      };
      // A picture whose server cannot be reached has the drawing in its place.
      if (drawn === 'load') expect(is.ask).to.equal(0);
      else expect(is).to.deep.equal({ load: 0, ask: 0, none: 0, [drawn]: 1 });
      if (drawn === 'load') expect(is.load + is.none).to.equal(1);
    });

  it('a change on the dataset takes effect', async () => {
    const scope = await place<ByzDataset>('byz-dataset', {
      data: document_([freshPicture()]),
      selection: 'p',
      images: 'none',
    });
    const element = document.createElement('byz-infobox');
    scope.append(element);
    await settled(element);
    expect(pictures(element)).to.deep.equal([]);
    scope.images = 'load';
    await waitUntil(() => pictures(element).length === 1, 'the picture');
  });
});
