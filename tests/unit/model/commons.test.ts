import { expect } from '@open-wc/testing';
import { COMMONS_WIDTHS, commonsAddresses } from '../../../src/model/commons.js';

const BASE = 'https://upload.wikimedia.org/wikipedia/commons';
const FILE = `${BASE}/f/fb/Solidus_%28obverse%29.jpg`;
const thumb = (width: number): string =>
  `${BASE}/thumb/f/fb/Solidus_%28obverse%29.jpg/${width}px-Solidus_%28obverse%29.jpg`;
const PATH = 'https://commons.wikimedia.org/wiki/Special:FilePath/A%20file.jpg';
const LONG = `${'a'.repeat(160)}.jpg`;

describe('addresses at Wikimedia Commons', () => {
  const widths: [pixels: number, width: number][] = [
    [1, 120],
    [120, 120],
    [121, 250],
    [250, 250],
    [298, 330],
    [331, 500],
    [596, 960],
    [961, 1280],
    [1281, 1920],
    [2000, 3840],
    [9999, 3840],
  ];
  for (const [pixels, width] of widths)
    it(`for ${pixels} pixels, a thumbnail of ${width}`, () => {
      expect(commonsAddresses(FILE, pixels)[0]).to.equal(thumb(width));
    });

  it('of an unknown size: narrower thumbnails follow, never the original', () => {
    expect(commonsAddresses(FILE, 400)).to.deep.equal([500, 330, 250, 120].map(thumb));
    for (const pixels of [1, 500, 9999]) expect(commonsAddresses(FILE, pixels)).not.to.include(FILE);
  });

  const known: [original: number, pixels: number, addresses: string[]][] = [
    [5000, 298, [thumb(330)]],
    [331, 298, [thumb(330)]],
    [330, 298, [FILE]],
    [200, 298, [FILE]],
    [90, 298, [FILE]],
    [700, 596, [FILE]],
    [961, 596, [thumb(960)]],
    [5000, 9999, [thumb(3840)]],
  ];
  for (const [original, pixels, addresses] of known)
    it(`of a file of ${original} pixels for ${pixels}`, () => {
      expect(commonsAddresses(FILE, pixels, original)).to.deep.equal(addresses);
    });

  const kinds: [what: string, src: string, first: string][] = [
    ['a PNG', `${BASE}/a/ab/X.png`, `${BASE}/thumb/a/ab/X.png/330px-X.png`],
    ['capitals', `${BASE}/a/ab/X.JPG`, `${BASE}/thumb/a/ab/X.JPG/330px-X.JPG`],
    ['a GIF', `${BASE}/a/ab/X.gif`, `${BASE}/thumb/a/ab/X.gif/330px-X.gif`],
    ['an SVG', `${BASE}/a/ab/X.svg`, `${BASE}/thumb/a/ab/X.svg/330px-X.svg.png`],
    ['a WebP', `${BASE}/a/ab/X.webp`, `${BASE}/thumb/a/ab/X.webp/330px-X.webp.png`],
    ['a TIFF', `${BASE}/a/ab/X.tif`, `${BASE}/thumb/a/ab/X.tif/lossy-page1-330px-X.tif.jpg`],
    ['a long suffix', `${BASE}/a/ab/X.tiff`, `${BASE}/thumb/a/ab/X.tiff/lossy-page1-330px-X.tiff.jpg`],
    ['a PDF', `${BASE}/a/ab/X.pdf`, `${BASE}/thumb/a/ab/X.pdf/page1-330px-X.pdf.jpg`],
    ['a DjVu', `${BASE}/a/ab/X.djvu`, `${BASE}/thumb/a/ab/X.djvu/page1-330px-X.djvu.jpg`],
    ['http', `http://upload.wikimedia.org/wikipedia/commons/f/fb/Solidus_%28obverse%29.jpg`, thumb(330)],
    ['a long name', `${BASE}/a/ab/${LONG}`, `${BASE}/thumb/a/ab/${LONG}/330px-thumbnail.jpg`],
    [
      'a long name in Greek, of few letters',
      `${BASE}/a/ab/${'Ω'.repeat(80)}.jpg`,
      `${BASE}/thumb/a/ab/${'Ω'.repeat(80)}.jpg/330px-thumbnail.jpg`,
    ],
    [
      'a name that is long only when it is encoded',
      `${BASE}/a/ab/${'%CE%A9'.repeat(70)}.jpg`,
      `${BASE}/thumb/a/ab/${'%CE%A9'.repeat(70)}.jpg/330px-${'%CE%A9'.repeat(70)}.jpg`,
    ],
    ['a thumbnail wider than needed', thumb(1500), thumb(330)],
    [
      'a thumbnail of a page',
      `${BASE}/thumb/a/ab/X.pdf/page1-800px-X.pdf.jpg`,
      `${BASE}/thumb/a/ab/X.pdf/page1-330px-X.pdf.jpg`,
    ],
    ['Special:FilePath', PATH, `${PATH}?width=330`],
    ['with a wider width', `${PATH}?width=800`, `${PATH}?width=330`],
    ['with other parameters', `${PATH}?download&width=800&x=1`, `${PATH}?download&x=1&width=330`],
    [
      'Special:Redirect',
      'https://commons.wikimedia.org/wiki/Special:Redirect/file/X.svg',
      'https://commons.wikimedia.org/wiki/Special:Redirect/file/X.svg?width=330',
    ],
    [
      'by index.php',
      'https://commons.wikimedia.org/w/index.php?title=Special:FilePath/X.jpg',
      'https://commons.wikimedia.org/w/index.php?title=Special:FilePath/X.jpg&width=330',
    ],
  ];
  for (const [what, src, first] of kinds)
    it(what, () => {
      expect(commonsAddresses(src, 298)[0]).to.equal(first);
    });

  it('a thumbnail that is named is narrower than needed: it stays, and standard ones follow', () => {
    expect(commonsAddresses(thumb(220), 298, 220)).to.deep.equal([thumb(220), ...[330, 250, 120].map(thumb)]);
    expect(commonsAddresses(`${PATH}?width=200`, 298)[0]).to.equal(`${PATH}?width=200`);
  });

  it('a small file by Special:FilePath is asked for as it is', () => {
    expect(commonsAddresses(PATH, 298, 200)).to.deep.equal([PATH]);
    expect(commonsAddresses(`${PATH}?download`, 298, 2000)).to.deep.equal([`${PATH}?download&width=330`]);
  });

  it('what browsers do not show is never asked for itself', () => {
    const tiff = `${BASE}/a/ab/X.tif`;
    const page = (width: number): string => `${BASE}/thumb/a/ab/X.tif/lossy-page1-${width}px-X.tif.jpg`;
    expect(commonsAddresses(tiff, 298, 260)).to.deep.equal([page(250)]);
    expect(commonsAddresses(tiff, 298, 60)).to.deep.equal([page(120)]);
  });

  const others = [
    'https://example.org/a/ab/X.jpg',
    'picture.jpg',
    '/wikipedia/commons/a/ab/X.jpg',
    'https://upload.wikimedia.org.example.org/wikipedia/commons/a/ab/X.jpg',
    'https://example.org/?https://upload.wikimedia.org/wikipedia/commons/a/ab/X.jpg',
    'https://upload.wikimedia.org/wikipedia/en/a/ab/X.jpg',
    `${BASE}/a/ab/X.ogv`,
    `${BASE}/a/ab/X`,
    `${BASE}/a/ab/`,
    `${BASE}/a/ab/X.jpg?a=b`,
    `${BASE}/thumb/a/ab/X.jpg`,
    `${BASE}/archive/a/ab/20100101000000%21X.jpg`,
    'https://commons.wikimedia.org/wiki/File:X.jpg',
    'https://en.wikipedia.org/wiki/Special:FilePath/X.jpg',
    '',
  ];
  for (const src of others)
    it(`none for ${src || 'nothing'}`, () => {
      expect(commonsAddresses(src, 298)).to.deep.equal([]);
    });

  it('widths rise', () => {
    expect([...COMMONS_WIDTHS].sort((a, b) => a - b)).to.deep.equal(COMMONS_WIDTHS);
  });
});
