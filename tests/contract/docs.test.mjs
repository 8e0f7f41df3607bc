import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');

/** @param {string} path below the root */
const read = (path) => readFileSync(join(root, path), 'utf8');

/** @param {string} folder below the root @returns {string[]} the pages below it */
const pagesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...pagesIn('docs'),
  ...pagesIn('data'),
];

/** @param {string} text Markdown @returns {string} without its code */
const prose = (text) => text.replace(/^```[\s\S]+?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** @param {string} text Markdown @returns {string[]} the anchors of its headings, as GitHub makes them */
const anchors = (text) =>
  [...text.replace(/^```[\s\S]+?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The pages for users whose code is tried. */
const guides = ['README.md', ...['api', 'own-data', 'privacy', 'theming'].map((name) => `docs/${name}.md`)];

/** @param {string} language @returns {string[]} what the guides show in that language */
const shown = (language) =>
  guides.flatMap((page) =>
    [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
      ([, code]) => code,
    ),
  );

describe('the documentation', () => {
  for (const page of pages) {
    it(`${page}: every link within the repository works`, () => {
      const text = read(page);
      const targets = [
        ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target),
        ...[...text.matchAll(/<img src="([^"]+)"/g)].map(([, target]) => target),
      ].filter((target) => !/^https?:/.test(target));
      for (const target of targets) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        assert.ok(existsSync(join(root, file)), target);
        if (anchor) assert.ok(anchors(read(file)).includes(anchor), target);
      }
    });

    it(`${page}: every command exists`, () => {
      const { scripts } = JSON.parse(read('package.json'));
      // In code there, the commands are those of apps.
      const text = page === 'docs/frameworks.md' ? read(page).replace(/^```[\s\S]+?^```/gm, '') : read(page);
      const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name);
      for (const name of named) assert.ok(name in scripts, name);
    });

    it(`${page}: no unfinished business`, () =>
      assert.doesNotMatch(prose(read(page)), /\b(?:TODO|TBD|FIXME)\b/));
  }
});

describe('the guides', () => {
  it('the README is short', () => assert.ok(read('README.md').split('\n').length <= 200));

  it('list every shared custom property with its default', () => {
    const tokens = [
      ...read('src/elements/shared/drawing/tokens.ts').matchAll(/var\((--byz-[\w-]+), (.*)\);$/gm),
    ].map(([, name, value]) => [name, value]);
    const rows = [...read('docs/theming.md').matchAll(/^\| `(--byz-[\w-]+)`\s*\| `([^`]+)`\s*\|[^|]+\|$/gm)];
    const documented = rows.map(([, name, value]) => [name, value]);
    assert.notEqual(tokens.length, 0);
    assert.deepEqual(
      tokens.filter(([name]) => !documented.some(([other]) => other === name)),
      [],
    );
    for (const [name, value] of documented) {
      const token = tokens.find(([other]) => other === name);
      if (token) assert.equal(value, token[1], name);
    }
  });

  describe('shows code that works', () => {
    /** @type {typeof import('../../src/data/parse-dataset.js')} */
    let parse;
    before(async () => {
      const options = { root, configFile: false, logLevel: 'error' };
      parse = (await runnerImport(join(root, 'src/data/parse-dataset.ts'), options)).module;
    });

    it('a dataset without faults', () => {
      const documents = shown('json');
      assert.notEqual(documents.length, 0);
      for (const document of documents) {
        const parsed = parse.parseDataset(JSON.parse(document));
        assert.ok(parsed.ok);
        assert.deepEqual(parsed.value.issues, []);
      }
    });

    it('data inside a tag without faults', () => {
      const scripts = [
        ...shown('html')
          .join('')
          .matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g),
      ];
      assert.notEqual(scripts.length, 0);
      for (const [, json] of scripts) {
        const parsed = parse.parseDataset(JSON.parse(json));
        assert.deepEqual(parsed.ok && parsed.value.issues, []);
      }
    });

    it('tags that the package has', () => {
      const tags = [
        ...shown('html')
          .join('')
          .matchAll(/<(byz-[\w-]+)/g),
      ].map(([, tag]) => tag);
      assert.notEqual(tags.length, 0);
      for (const tag of tags) assert.ok(existsSync(join(root, `src/define/${tag}.ts`)), tag);
    });

    it('imports that the package has', () => {
      const { exports } = JSON.parse(read('package.json'));
      const paths = [
        ...shown('js')
          .join('')
          .matchAll(/(?:from|import) 'byz-widgets(\/[^']*)?'/g),
      ];
      assert.notEqual(paths.length, 0);
      for (const [, path = ''] of paths) {
        const known = `.${path}` in exports || existsSync(join(root, `src${path.replace(/\.js$/, '')}.ts`));
        assert.ok(known, path);
      }
    });
  });
});
