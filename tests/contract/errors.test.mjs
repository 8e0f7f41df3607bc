import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');

/** @param {string} path below the root */
const read = (path) => readFileSync(join(root, path), 'utf8');

/** @param {string} path below the root @returns {string} the code without its comments */
const codeOf = (path) => read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** @param {string} path below the root @param {RegExp} pattern with the code in its first group @returns {string[]} */
function find(path, pattern) {
  const found = [...codeOf(path).matchAll(pattern)].map(([, code]) => code);
  assert.notEqual(found.length, 0, `${path} gives no code that ${pattern} finds`);
  return found;
}

/** Every code that the published types name. */
const codesInTypes = () =>
  new Set([
    ...find('src/data/dataset-error.ts', /\|\s*'([a-z-]+)'/g),
    ...find('src/model/result.ts', /^ {2}\| '([a-z-]+)'/gm),
    'ambiguous-person',
    'bad-words',
  ]);

/** Every code that the sources give, by the ways in which they write one. */
function codesInSources() {
  const files = readdirSync(join(root, 'src/model/date'), { recursive: true, encoding: 'utf8' });
  const dates = files.filter((file) => file.endsWith('.ts')).map((file) => codeOf(`src/model/date/${file}`));
  return new Set([
    ...find('src/data/dataset-error.ts', /\|\s*'([a-z-]+)'/g),
    ...find('src/data/issue.ts', /^ {2}\[?\w+(?:,|:) '([a-z-]+)'\]?,$/gm),
    ...find('src/data/issue.ts', /\?\? '([a-z-]+)'/g),
    ...['check-parts', 'load-checker', 'schema-check', 'parse-dataset', 'walk'].flatMap((name) =>
      find(`src/data/${name}.ts`, /(?:\b(?:refuse|report)\(|\bcode: )'([a-z-]+)'/g),
    ),
    ...find('src/context/warn.ts', /\bwarn\('([a-z-]+)'/g),
    ...find('src/elements/register-words.ts', /\bwarn\('([a-z-]+)'/g),
    ...[...dates.join('\n').matchAll(/'(date-[a-z]+)'/g)].map(([, code]) => code),
  ]);
}

const page = read('docs/errors.md');

/** The text below each code's heading. */
const sections = new Map(
  page
    .replace(/^## .*$/gm, '### ')
    .split(/^### /m)
    .flatMap((part) => {
      const [, code, text] = /^([a-z-]+)\n([\s\S]*)$/.exec(part) ?? [];
      return code && text ? [[code, text]] : [];
    }),
);
const codes = [...sections.keys()].sort();

/** @param {string} code @param {'Example' | 'Fix'} title @returns {unknown[]} the JSON that is shown below it */
function shown(code, title) {
  const part =
    sections
      .get(code)
      ?.split(/^\*\*(?=\w+\*\*$)/m)
      .find((part) => part.startsWith(title)) ?? '';
  return [...part.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, json]) => JSON.parse(json));
}

describe('the page on errors', () => {
  /** @type {(value: any) => { ok: boolean, issues?: { code: string }[], value?: any }} */
  let parseDataset;
  /** @type {typeof parseDataset} */
  let parseDate;
  before(async () => {
    const load = async (path) => {
      const options = { root, configFile: false, logLevel: 'error' };
      return (await runnerImport(join(root, path), options)).module;
    };
    ({ parseDataset } = await load('src/data/parse-dataset.ts'));
    ({ parseDate } = await load('src/model/date/index.ts'));
  });

  /** @param {unknown} example a date, or a document @returns {string[]} the codes it is given */
  function codesOf(example) {
    const isDocument = typeof example === 'object' && !('edtf' in example || 'year' in example);
    const result = isDocument ? parseDataset(example) : parseDate(example);
    const issues = result.ok ? (result.value.issues ?? []) : result.issues;
    return issues.map(({ code }) => code);
  }

  it('is in the package', () => {
    assert.ok(JSON.parse(read('package.json')).files.includes('docs/*.md'));
  });

  it('has a section for each code in the sources, and no other', () =>
    assert.deepEqual(codes, [...codesInSources()].sort()));

  it('has a section for each code in the types, and no other', () =>
    assert.deepEqual(codes, [...codesInTypes()].sort()));

  it('has a section that each warning in the console links to', () => {
    const links = ['src/context/warn.ts', 'src/loader/tags.ts'].flatMap((file) =>
      find(file, /(docs\/\S+)\$\{code\}\)/g),
    );
    assert.deepEqual(links, ['docs/errors.md#', 'docs/errors.md#']);
  });

  it('lists all codes at its head', () => {
    const [head = ''] = page.split(/^## /m);
    const listed = [...head.matchAll(/\[([a-z-]+)\]\(#\1\)/g)].map(([, code]) => code);
    assert.deepEqual(listed.sort(), codes);
  });

  for (const code of codes) {
    it(`${code}: has a fix`, () => assert.match(sections.get(code) ?? '', /^\*\*Fix\*\*$/m));

    for (const example of shown(code, 'Example')) {
      it(`${code}: its example produces that code`, () => assert.deepEqual(codesOf(example), [code]));
    }
    for (const fix of shown(code, 'Fix')) {
      it(`${code}: its fix is clean`, () => assert.deepEqual(codesOf(fix), []));
    }
  }
});
