import { expect } from '@open-wc/testing';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { chronologyView } from '../../../src/elements/byz-timeline/view/chronology-view.js';
import type { HtmlOptions } from '../../../src/elements/shared/view/html-options.js';
import { toHtml } from '../../../src/elements/to-html.js';
import { ENGLISH, loadWords } from '../../../src/i18n/index.js';
import type { Words } from '../../../src/i18n/index.js';
import type { Person } from '../../../src/model/schema/index.js';
import { examples, readExample, readText } from '../../helpers/gallery.js';
import { datasetWith } from '../../helpers/records.js';

type View = Parameters<typeof toHtml>[0];

/** The article of some HTML, as browsers read it. */
function parsed(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(body.children.length).to.equal(1);
  return body.children[0] as Element;
}

/** Every node of a tree: tags with their attributes, and texts. */
function nodes(root: Element): string[] {
  const own = `<${[root.localName, ...Array.from(root.attributes, ({ name, value }) => `${name}=${value}`)].join(' ')}>`;
  const inner = [...root.childNodes].flatMap((node) =>
    node instanceof Element ? nodes(node) : [`${node.nodeType}: ${node.textContent}`],
  );
  return [own, ...inner, '</>'];
}

const all = await examples();

async function viewsOf(example: (typeof all)[number], words: Words = ENGLISH): Promise<View[]> {
  const { dataset, person } = await readExample(example);
  return [
    infoboxView(dataset, person, words),
    successionView(dataset, person, words),
    chronologyView(dataset, { person: person.id }, words),
  ];
}

const infobox = (fields: Partial<Person>, options?: HtmlOptions): Element => {
  const { dataset, person } = datasetWith(fields);
  return parsed(toHtml(infoboxView(dataset, person, ENGLISH), options));
};

describe('toHtml of the gallery', () => {
  for (const file of ['constantine-xi', 'justinian'])
    it(`gives the golden HTML of ${file}`, async () => {
      const example = all.find((one) => one.file === file) as (typeof all)[number];
      const html = (await viewsOf(example)).map((view) => toHtml(view)).join('');
      expect(html).to.equal(await readText(`tests/fixtures/html/${file}.html`));
    });

  for (const example of all)
    it(`is read by HTML and XML parsers alike: ${example.file}`, async () => {
      for (const view of await viewsOf(example)) {
        const html = toHtml(view, { personHref: '/people/{id}?a=1&b="' });
        const xml = new DOMParser().parseFromString(html, 'application/xml').documentElement;
        expect(nodes(parsed(html))).to.deep.equal(nodes(xml));
        expect(html).not.to.match(/undefined|\bnull\b|\[object/);
      }
    });
});

/** Breaks out of text, attributes, comments and scripts, if anything does. */
const ATTACK =
  `"'><script>alert(1)</script><img src=x onerror=alert(1)><!-- --></td></table></article>` +
  `&lt;b&gt; &amp;quot; &#60; \u00a0\r\n\t\u2028\0 \ud800x \udc00 \`\${x}\``;
/** What it should read as: HTML has no NUL and no unpaired surrogates. */
const READ = ATTACK.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
/** Stands for the attack in the tree that is expected. */
const MARK = '\u25ca';

/** A view whose texts all end with something else. Of its fixed words and URLs, nothing changes. */
function ending<T>(value: T, end: string, key = ''): T {
  const fixed = ['type', 'kind', 'style', 'key', 'href', 'src'];
  if (typeof value === 'string') return (fixed.includes(key) ? value : value + end) as T;
  if (Array.isArray(value)) return value.map((item) => ending<unknown>(item, end)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, ending<unknown>(inner, end, name)]),
  ) as T;
}

describe('toHtml of hostile data', () => {
  for (const example of all)
    it(`has the same elements, and every text as it is: ${example.file}`, async () => {
      for (const view of await viewsOf(example)) {
        const expected = nodes(parsed(toHtml(ending(view, MARK)))).map((node) => node.replaceAll(MARK, READ));
        expect(expected.join('').includes(READ)).to.equal(true);
        expect(nodes(parsed(toHtml(ending(view, ATTACK))))).to.deep.equal(expected);
      }
    });

  it('escapes numbers that are none', async () => {
    const [first] = all;
    for (const view of await viewsOf(first as (typeof all)[number])) {
      const text = JSON.stringify(view).replaceAll(/"(number|rowSpan|width|height)":\d+/g, '"$1":"\\"><b>"');
      const hostile = JSON.parse(text) as View;
      expect(parsed(toHtml(hostile)).querySelector('td b, li b, img + b')).to.equal(null);
    }
  });

  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    ' javascript:x',
    'vbscript:x',
  ])
    it(`has neither a link nor a picture to ${href}`, async () => {
      for (const view of await viewsOf(all[0] as (typeof all)[number])) {
        const text = JSON.stringify(view).replaceAll(/"(href|src)":"[^"]*"/g, `"$1":${JSON.stringify(href)}`);
        const root = parsed(toHtml(JSON.parse(text) as View, { personHref: `${href}{id}` }));
        expect(root.querySelectorAll('[href], [src]').length).to.equal(0);
      }
    });

  it('closes bidirectional controls where their text ends', () => {
    const [cell] = infobox({ religion: 'a\u202eb' }).querySelectorAll('td');
    expect(cell?.textContent).to.equal('a\u202eb\u202c');
  });

  it('is not changed by an extended Object.prototype', async () => {
    const views = await viewsOf(all[0] as (typeof all)[number]);
    const before = views.map((view) => toHtml(JSON.parse(JSON.stringify(view)) as View));
    const extended = {
      lang: 'xx',
      href: 'https://example.org',
      lists: [],
      label: 'L',
      words: 1,
      datetime: 'x',
    };
    try {
      for (const [name, value] of Object.entries(extended))
        Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
      expect(views.map((view) => toHtml(JSON.parse(JSON.stringify(view)) as View))).to.deep.equal(before);
    } finally {
      for (const name of Object.keys(extended)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('toHtml', () => {
  it('gives only the name of somebody of whom nothing else is known', () => {
    const { dataset, person } = datasetWith({});
    expect(toHtml(infoboxView(dataset, person, ENGLISH))).to.equal(
      '<article class="byz-infobox" lang="en">\n<h2 dir="auto">P</h2>\n</article>\n',
    );
  });

  const levels: [level: unknown, headings: string[]][] = [
    [undefined, ['h2', 'h3']],
    [1, ['h1', 'h2']],
    [5, ['h5', 'h6']],
    [6, ['h6', 'h6']],
    [0, ['h1', 'h2']],
    [99, ['h6', 'h6']],
    [NaN, ['h2', 'h3']],
  ];
  for (const [level, headings] of levels)
    it(`begins at the level ${String(level)}: ${headings.join(', ')}`, () => {
      const options = level === undefined ? {} : { headingLevel: level as number };
      const root = infobox({ remarks: [{ text: 'R' }] }, options);
      const found = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(found.map(({ localName }) => localName)).to.deep.equal(headings);
    });

  it('links people where a page for them is named', () => {
    const fields = { father: { person: 'a' } };
    expect(infobox(fields).querySelector('a')).to.equal(null);
    const link = infobox(fields, { personHref: '/rulers/{id}' }).querySelector('td a');
    expect([link?.getAttribute('href'), link?.textContent]).to.deep.equal(['/rulers/a', 'A']);
  });

  it('has tables with headers: each row its label, each group its heading', () => {
    const root = infobox({ tenures: [{ title: 'King', reign: '1400' }], religion: 'Some' });
    const heads = [...root.querySelectorAll('th')].map((head) => [head.scope, head.textContent]);
    expect(heads).to.deep.equal([
      ['rowgroup', 'King'],
      ['row', 'Reign'],
      ['row', 'Religion'],
    ]);
  });

  it('marks names in other languages', () => {
    const native = infobox({ names: [{ text: 'Ἰωάννης', lang: 'grc' }] }).querySelector('[lang="grc"]');
    expect([native?.textContent, native?.getAttribute('dir')]).to.deep.equal(['Ἰωάννης', 'auto']);
  });

  it('scales pictures to a column, and leaves them out on request', () => {
    const images = [{ src: 'p.png', alt: 'P', width: 660, height: 1000, caption: 'Portrait' }];
    const picture = infobox({ images }).querySelector('figure > img') as HTMLImageElement;
    expect([picture.getAttribute('src'), picture.width, picture.height]).to.deep.equal(['p.png', 330, 500]);
    const without = infobox({ images }, { images: 'none' });
    expect(without.querySelector('img, figure')).to.equal(null);
    expect(without.textContent).to.contain('Portrait');
  });

  it('marks words that are in another language than the view', async () => {
    const { dataset, person } = datasetWith({ remarks: [{ text: 'R' }] });
    const view = infoboxView(dataset, person, await loadWords('de'));
    expect(parsed(toHtml(view)).querySelector('h3')?.getAttribute('lang')).to.equal('en');
    const own = parsed(toHtml(view, { words: await loadWords('de') }));
    expect([own.getAttribute('lang'), own.querySelector('h3')?.hasAttribute('lang')]).to.deep.equal([
      'de',
      false,
    ]);
  });

  it('says that somebody held no office', () => {
    const { dataset, person } = datasetWith({});
    const root = parsed(toHtml(successionView(dataset, person, ENGLISH)));
    expect(root.querySelector('table')).to.equal(null);
    expect(root.querySelector('p')?.textContent).to.contain('P');
  });

  it('lists a life, and several people by lane', () => {
    const { dataset } = datasetWith({
      birth: { date: '1370' },
      tenures: [{ title: 'King', reign: '1390/1400' }],
    });
    const life = parsed(toHtml(chronologyView(dataset, { person: 'p' }, ENGLISH)));
    expect([...life.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).to.deep.equal([
      '1370 Born',
      '1390–1400 King',
    ]);
    const lanes = parsed(toHtml(chronologyView(dataset, { people: ['p'] }, ENGLISH)));
    expect(lanes.querySelector('h3')?.textContent).to.equal('P');
    expect([...lanes.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).to.deep.equal([
      '1370 – ? Life',
      '1390–1400 King',
    ]);
    const none = chronologyView(dataset, { person: 'nobody' }, ENGLISH);
    expect(none.unknown).to.deep.equal([{ kind: 'person', name: 'nobody' }]);
    expect(parsed(toHtml(none)).querySelector('ol')).to.equal(null);
  });
});
