import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { Composer } from '../../../../src/elements/shared/view/composer.js';
import { sourceLine } from '../../../../src/elements/shared/view/footnotes.js';
import { labelText } from '../../../../src/elements/shared/view/labels.js';
import { link } from '../../../../src/elements/shared/drawing/link.js';
import { hasFallback } from '../../../../src/elements/shared/drawing/status.js';
import { viewFigure } from '../../../../src/elements/shared/view/view-figure.js';
import { ENGLISH } from '../../../../src/i18n/index.js';
import type { Image, Source } from '../../../../src/model/schema/index.js';
import { datasetWith, lineText } from '../../../helpers/records.js';

describe('sourceLine', () => {
  const lines: [Omit<Source, 'id'>, at: string | undefined, expected: string][] = [
    [{ title: 'T' }, undefined, '*T*'],
    [{ title: 'T', author: 'A' }, undefined, 'A, *T*'],
    [{ title: 'T', author: 'A', publisher: 'P', year: '1900' }, 'p. 3', 'A, *T*, P 1900, p. 3'],
    [{ title: 'T', year: '1900' }, undefined, '*T*, 1900'],
    [{ title: 'T', container: 'J 3', year: '1901', pages: 'pp. 1–9' }, undefined, 'T, J 3, 1901, pp. 1–9'],
    [{ title: 'T', container: 'J 3', pages: 'pp. 1–9' }, 'p. 3', 'T, J 3, p. 3'],
    [{ title: 'T', href: 'https://example.org' }, undefined, '*[T](https://example.org)*'],
    [{ title: 'T', href: 'https://example.org', container: 'J' }, undefined, '[T](https://example.org), J'],
  ];
  for (const [source, at, expected] of lines)
    it(expected, () => {
      expect(lineText(sourceLine({ id: 'x', ...source }, at))).to.equal(expected);
    });
});

describe('labelText', () => {
  const { boxes } = ENGLISH;
  const labels: [
    Parameters<typeof labelText>[1],
    number | undefined,
    string | undefined,
    expected: string,
  ][] = [
    ['reign', undefined, undefined, 'Reign'],
    ['successor', 1, undefined, 'Successor'],
    ['successor', 2, undefined, 'Successors'],
    ['successor', 0, undefined, 'Successor'],
    ['reign', 3, undefined, 'Reign'],
    ['reign', 1, 'tenure', 'Tenure'],
    ['co-ruler', 2, 'co-emperor', 'Co-emperors'],
    ['reign', 1, 'Rule', 'Rule'],
    ['reign', 1, 'toString', 'toString'],
    ['reign', 1, '__proto__', '__proto__'],
  ];
  for (const [key, count, chosen, expected] of labels)
    it(`${key}, ${count}, ${chosen}: ${expected}`, () => {
      expect(labelText(boxes, key, count, chosen)).to.equal(expected);
    });
});

describe('viewFigure', () => {
  const { dataset } = datasetWith();
  const view = (image: Image): ReturnType<typeof viewFigure> =>
    viewFigure(new Composer(dataset, ENGLISH), image, 'P');

  it('says what is to be seen: the text for it, the caption, or the name', () => {
    expect(view({ alt: 'A', caption: 'C' }).alt).to.equal('A');
    expect(view({ caption: ['C of ', { person: 'a' }, { cite: ['book'] }] }).alt).to.equal('C of A');
    expect(view({}).alt).to.equal('P');
  });

  it('is a portrait, without an address or a size, unless the record says so', () => {
    expect(view({})).to.deep.equal({ kind: 'portrait', alt: 'P', caption: [] });
    expect(view({ kind: 'map', src: 'a.png', width: 2, height: 3 })).to.deep.equal({
      kind: 'map',
      alt: 'P',
      caption: [],
      src: 'a.png',
      width: 2,
      height: 3,
    });
  });

  it('has no address that is not allowed, even if the record was not parsed', () => {
    expect(view({ src: 'javascript:alert(1)' })).not.to.have.property('src');
  });

  it('joins credit and license', () => {
    expect(view({ credit: 'A', license: 'CC0' }).credit).to.equal('A, CC0');
    expect(view({ license: 'CC0' }).credit).to.equal('CC0');
    expect(view({})).not.to.have.property('credit');
  });

  it('credits the page that describes it where nothing else is said', () => {
    const href = 'https://commons.example/wiki/File:A.png';
    expect(view({ href })).to.include({ credit: 'commons.example', href });
    expect(view({ href, credit: 'A' })).to.include({ credit: 'A', href });
    expect(view({ href: 'files/a.html' }).credit).to.equal('files/a.html');
  });

  it('bears the marks of its sources', () => {
    expect(lineText(view({ caption: 'C', sources: ['book'] }).caption)).to.equal('C^1');
  });
});

describe('link', () => {
  const drawn = (href: string, lang?: string): Element => {
    const container = document.createElement('div');
    render(link(href, 'X', lang), container);
    return container;
  };

  it('is an <a> that gives the page away to nobody', () => {
    const anchor = drawn('https://example.org/', 'el').querySelector('a');
    expect(anchor?.href).to.equal('https://example.org/');
    expect(anchor?.rel).to.equal('noopener noreferrer');
    expect(anchor?.lang).to.equal('el');
    expect(anchor?.textContent).to.equal('X');
    expect(drawn('https://example.org/').querySelector('a')?.hasAttribute('lang')).to.equal(false);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', '//example.org', ''])
    it(`is text where the address is ${JSON.stringify(href)}`, () => {
      const container = drawn(href);
      expect(container.querySelector('a')).to.equal(null);
      expect(container.textContent).to.equal('X');
    });
});

describe('hasFallback', () => {
  const host = (...children: (Node | string)[]): Element => {
    const element = document.createElement('div');
    element.append(...children);
    return element;
  };
  const make = (tag: string): Element => document.createElement(tag);

  it('is true with text or an element to show', () => {
    expect(hasFallback(host('text'))).to.equal(true);
    expect(hasFallback(host(make('p')))).to.equal(true);
    expect(hasFallback(host('\n', make('script'), make('img')))).to.equal(true);
  });

  it('is false without', () => {
    expect(hasFallback(host())).to.equal(false);
    expect(hasFallback(host(' \n ', make('script'), make('template')))).to.equal(false);
    expect(hasFallback(host(document.createComment('text')))).to.equal(false);
  });
});
