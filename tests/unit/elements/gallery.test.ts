/**
 * The gallery of examples, against the golden values of its views. A change that is meant is written by
 * `npm run golden`; read the difference in `tests/fixtures/gallery` before you commit it.
 */
import { expect } from '@open-wc/testing';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { toText } from '../../../src/elements/to-text.js';
import { ENGLISH, LANGUAGES, loadWords } from '../../../src/i18n/index.js';
import type { Words } from '../../../src/i18n/index.js';
import { examples, readExample, readJson, readText } from '../../helpers/gallery.js';

/** Every text in a value, at any depth. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** What a language's boxes say: words that no other language should print. */
function sayings({ boxes }: Words): Set<string> {
  return new Set(texts(boxes).filter((word) => !word.includes('{')));
}

const all = await examples();
const languages = await Promise.all(LANGUAGES.filter((lang) => lang !== 'en').map(loadWords));

describe('the gallery', () => {
  it('has examples, each with a heading and what it shows', () => {
    expect(all.length).to.be.at.least(20);
    expect(new Set(all.map(({ file }) => file)).size).to.equal(all.length);
    for (const { heading, shows } of all) expect(heading.length * shows.length).to.be.above(0);
  });

  it('speaks further languages than English', () => {
    expect(languages.map(({ lang }) => lang)).to.include.members(['de', 'el']);
  });

  for (const example of all) {
    const { file } = example;
    const views = async (words: Words) => {
      const { dataset, person } = await readExample(example);
      return {
        infobox: infoboxView(dataset, person, words),
        succession: successionView(dataset, person, words),
      };
    };

    describe(file, () => {
      it('is clean, and names the sources of what it says', async () => {
        const { issues, dataset, person } = await readExample(example);
        expect(issues).to.deep.equal([]);
        expect(person.sources).not.to.equal(undefined);
        for (const { href } of dataset.sources.values()) expect(href).to.match(/^https?:/);
      });

      it('gives the golden values', async () => {
        const golden = await readJson(`tests/fixtures/gallery/${file}.json`);
        // Compared as JSON: views are plain values, and a field that is undefined is none.
        expect(JSON.parse(JSON.stringify(await views(ENGLISH)))).to.deep.equal(golden);
      });

      it('reads as text without a gap', async () => {
        for (const view of Object.values(await views(ENGLISH))) {
          const lines = toText(view).split('\n');
          expect(lines[0]).to.equal(view.name);
          expect(lines.filter((line) => line !== line.trim())).to.deep.equal([]);
          expect(toText(view)).not.to.match(/undefined|\bnull\b|\[object|\{\d\}|\n{3}|\(\)|;\s*\)/);
        }
      });

      for (const words of languages) {
        it(`leaves no English word in the language ${words.lang}`, async () => {
          const { document } = await readExample(example);
          const own = new Set(texts(document));
          const foreign = sayings(ENGLISH);
          for (const word of sayings(words)) foreign.delete(word);
          const said = texts(await views(words)).filter((text) => !own.has(text));
          expect(said.filter((text) => foreign.has(text))).to.deep.equal([]);
          expect(said.join('\n')).not.to.match(/undefined|\bnull\b|\[object|\{\d\}/);
        });
      }
    });
  }
});

describe('docs/box-grammar.md', () => {
  /** The rows of its tables: what the templates say, the fields, and the links of what shows them. */
  const rows = async (): Promise<
    { what: string; fields: string; links: [path: string, title?: string][] }[]
  > =>
    (await readText('docs/box-grammar.md'))
      .split('\n')
      .filter((line) => /^\| (?!The templates|-)/.test(line))
      .map((line) => {
        const [, what = '', fields = '', shown = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
        const links = [...shown.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)(?: “([^”]+)”)?/g)];
        return {
          what,
          fields,
          links: links.map(([, name = '', path = '', title]) => {
            expect(
              path
                .split('/')
                .at(-1)
                ?.replace(/\.json$/, ''),
              what,
            ).to.equal(name);
            return title === undefined ? [path] : [path, title];
          }),
        };
      });

  it('shows every row of its tables by something that exists', async () => {
    const known = new Set(all.map(({ file }) => `demo/public/gallery/${file}.json`));
    const found = await rows();
    expect(found.length).to.be.above(100);
    for (const { what, fields, links } of found) {
      expect(fields, what).not.to.equal('');
      expect(links, what).not.to.deep.equal([]);
      for (const [path, title = ''] of links)
        if (path.endsWith('.json')) expect(known, what).to.include(path);
        else expect(await readText(path), what).to.contain(title);
    }
  });

  it('needs every example of the gallery', async () => {
    const used = new Set((await rows()).flatMap(({ links }) => links.map(([path]) => path)));
    for (const { file } of all) expect(used).to.include(`demo/public/gallery/${file}.json`);
  });
});
