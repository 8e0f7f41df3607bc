import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { importPaths, installPacked } from '../helpers/packed.mjs';

const run = promisify(execFile);
const tags = ['byz-dataset', 'byz-infobox', 'byz-succession-box', 'byz-timeline'];

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let packed;
/** @type {ReturnType<typeof importPaths>} */
let paths;
/** @type {Record<string, any>} */
let manifest;

before(async () => {
  packed = await installPacked();
  manifest = JSON.parse(await readFile(join(packed.installed, 'package.json'), 'utf8'));
  paths = importPaths(manifest.exports, packed.files);
});
after(() => packed.remove());

/** @param {string} code a module @returns {Promise<any>} what it prints, read as JSON */
async function inNode(code) {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: packed.folder,
    // The dataset is printed whole.
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout);
}

/** @param {string} code @param {boolean} [minify] @returns {Promise<string>} it with all it imports, as a bundler of the package's users makes it */
async function bundle(code, minify = false) {
  const entry = join(packed.folder, 'entry.js');
  await writeFile(entry, code);
  const output = await build({
    root: packed.folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, lib: { entry, formats: ['es'] } },
  });
  const chunks = output.flatMap(({ output: parts }) => parts.filter(({ type }) => type === 'chunk'));
  // What is loaded on demand is left out, but not what the entry shares with it.
  const files = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const file of files)
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
      files.add(imported);
  return chunks.flatMap(({ fileName, code }) => (files.has(fileName) ? [code] : [])).join('');
}

describe('the packed package', () => {
  it('contains what is published and nothing else', () => {
    const expected =
      /^(?:dist\/.+|docs\/(?:elements\/)?[a-z-]+\.md|custom-elements\.json|package\.json|README\.md|LICENSE)$/;
    assert.deepEqual(
      packed.files.filter((file) => !expected.test(file)),
      [],
    );
    assert.deepEqual(
      packed.files.filter((file) => /(?:^|\/)(?:tests?|demo|node_modules)\/|\.test\./.test(file)),
      [],
    );
  });

  it('is small, and contains the data once', async () => {
    const files = await Promise.all(
      packed.files.map(async (file) => ({ file, size: (await stat(join(packed.installed, file))).size })),
    );
    const data =
      /^dist\/standalone\/data\/[a-z0-9]{8}\/(?:\d{3}|names-\d+|in-[a-z]+|everyone|outline(?:-[a-z-]+)?)\.js$/;
    const others = files.filter(({ file }) => !data.test(file));
    const bytes = (/** @type {typeof files} */ list) => list.reduce((sum, { size }) => sum + size, 0);
    const beside = bytes(others.filter(({ file }) => file !== 'dist/dataset.json'));
    assert.ok(beside <= 2_090_000, `${beside} bytes beside the data`);
    assert.ok(others.length <= 300, `${others.length} files beside the data`);
    assert.ok(files.length - others.length > 100);
    assert.deepEqual(
      others.filter(({ file }) => file.endsWith('.map')),
      [],
    );
    const { people } = JSON.parse(await readFile(join(packed.installed, 'dist/dataset.json'), 'utf8'));
    // The dataset grows with who is known; see docs/decisions/0020-size-by-person.md.
    const each = (bytes(files) - beside) / people.length;
    assert.ok(each <= 5500, `${each} bytes of data for each person`);
    // Only its files hold sentences of the data.
    const sentences = people
      .flatMap((/** @type {{ description?: unknown }} */ { description }) =>
        typeof description === 'string' && description.length > 40 ? [description] : [],
      )
      .slice(0, 40);
    assert.equal(sentences.length, 40);
    for (const { file } of others.filter(({ file }) => file.endsWith('.js'))) {
      const text = await readFile(join(packed.installed, file), 'utf8');
      assert.deepEqual(
        sentences.filter((/** @type {string} */ sentence) => text.includes(sentence)),
        [],
        file,
      );
    }
  });

  it('has types that a compiler reads quickly', async () => {
    const types = packed.files.filter((file) => file.endsWith('.d.ts'));
    const sizes = await Promise.all(
      types.map(async (file) => (await stat(join(packed.installed, file))).size),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    // Inferred types written out in full once came to 3.7 MB, and to 20 seconds of the compiler's time.
    assert.ok(bytes < 400_000, `${bytes} bytes`);
  });

  it('exports every documented path', () => {
    const expected = [
      '.',
      './data',
      './dates',
      './define',
      './standalone',
      './standalone/all',
      ...tags.flatMap((tag) => [`./define/${tag}`, `./standalone/${tag}`]),
      './standalone/register-words',
      './react',
      './ssr',
      ...['preact', 'react', 'solid', 'svelte', 'vue'].map((name) => `./types/${name}`),
      ...['css-custom-data', 'html-custom-data', 'web-types'].map((name) => `./editors/${name}.json`),
      './dataset.json',
      './schema.json',
      './custom-elements.json',
      './package.json',
    ];
    const offered = paths.map(({ specifier }) => specifier);
    assert.deepEqual(
      expected.filter((path) => !offered.includes(path)),
      [],
    );
    assert.deepEqual(
      offered.filter((path) => !expected.includes(path) && path !== './define/all'),
      [],
    );
  });

  it('has the file and the types for every path', () => {
    const has = (file) => packed.files.includes(file.slice(2));
    for (const { specifier, file, types } of paths) {
      assert.ok(has(file), `${specifier} leads to ${file}`);
      if (types) assert.ok(has(types), `${specifier} has its types in ${types}`);
      else assert.match(file, /\.json$/, `${specifier} has no types`);
    }
  });

  it('resolves every path as Node does', async () => {
    const specifiers = paths.map(({ specifier }) => specifier.replace('.', 'byz-widgets'));
    const resolved = await inNode(
      `console.log(JSON.stringify(${JSON.stringify(specifiers)}.map((path) => import.meta.resolve(path))))`,
    );
    for (const [index, { file }] of paths.entries())
      assert.ok(resolved[index].endsWith(file.slice(1)), resolved[index]);
  });

  it('hides the chunks of its CDN files', async () => {
    const chunks = packed.files.filter((file) =>
      /^dist\/standalone\/(?:chunks|data|words)\/.*\.js$/.test(file),
    );
    assert.notEqual(chunks.length, 0);
    const path = chunks[0].replace(/^dist/, 'byz-widgets').replace(/\.js$/, '');
    await assert.rejects(inNode(`import.meta.resolve('${path}')`), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  it('has no files that import each other in a circle, and names without hashes', async () => {
    const files = packed.files.filter((file) => /^dist\/(?!standalone|types\/).+\.js$/.test(file));
    assert.deepEqual(
      files.filter((file) => !/^dist\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.js$/.test(file)),
      [],
    );
    /** @type {Map<string, string[]>} */
    const imports = new Map();
    for (const file of files) {
      const code = await readFile(join(packed.installed, file), 'utf8');
      const specifiers = [...code.matchAll(/^(?:import|export)\b[^;'"]*["'](\.[^"']+)["']/gm)];
      imports.set(
        file,
        specifiers.map(([, specifier = '']) => join(dirname(file), specifier)),
      );
    }
    const missing = [...imports.values()].flat().filter((file) => !packed.files.includes(file));
    assert.deepEqual(missing, []);
    // What remains when files that import nothing are removed again and again is in circles, or leads to them.
    for (let size = -1; size !== imports.size;) {
      size = imports.size;
      for (const [file, imported] of imports)
        if (!imported.some((other) => imports.has(other))) imports.delete(file);
    }
    assert.deepEqual([...imports.keys()], []);
  });

  it('can be imported without a DOM, with no side effects', async () => {
    const result = await inNode(`
      const noted = [];
      for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => noted.push(name);
      globalThis.fetch = () => noted.push('fetch');
      await import('lit');
      const before = Object.getOwnPropertyNames(globalThis);
      const exported = Object.keys(await import('byz-widgets'));
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      process.stdout.write(JSON.stringify({ noted, exported, added, defined }));
    `);
    assert.deepEqual(
      { ...result, exported: undefined },
      { noted: [], added: [], defined: [], exported: undefined },
    );
    for (const name of ['ByzDataset', 'ByzInfobox', 'ByzSuccessionBox', 'ByzTimeline']) {
      assert.ok(result.exported.includes(name), name);
    }
  });

  it('defines its tags without a DOM, for frameworks that render on a server', async () => {
    const result = await inNode(`
      await import('byz-widgets/define');
      const defined = ${JSON.stringify(tags)}.map((tag) => typeof customElements.get(tag));
      process.stdout.write(JSON.stringify(defined));
    `);
    assert.deepEqual(
      result,
      tags.map(() => 'function'),
    );
    for (const tag of tags)
      assert.equal(await inNode(`await import('byz-widgets/define/${tag}'); process.stdout.write('0')`), 0);
  });

  it('shows in its documentation code that runs', async () => {
    const pages = ['README.md', 'docs/api.md', 'docs/own-data.md'];
    const texts = await Promise.all(pages.map((page) => readFile(join(packed.installed, page), 'utf8')));
    const programs = [...texts.join('\n').matchAll(/^```js\n(import \{ [^`]*)^```/gm)].map(
      ([, code = '']) => code,
    );
    assert.equal(programs.length, 7);
    // Rendering on a server needs an optional package; tests/contract/ssr.test.mjs runs it.
    for (const program of programs.filter((code) => !code.includes('byz-widgets/ssr'))) {
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: packed.folder,
      });
      const printed = /; \/\/ (.*)\n$/.exec(program)?.[1];
      if (printed) assert.equal(stdout.trim(), printed);
    }
  });

  it('accepts languages from its users', async () => {
    const text = await inNode(`
      import { formatDate, loadWords, registerWords } from 'byz-widgets/data';
      registerWords('it', { dates: { bc: '{0} a.C.' } });
      const words = await loadWords('it');
      process.stdout.write(JSON.stringify([formatDate('-0480', words.dates), words.boxes.labels.reign]));
    `);
    assert.deepEqual(text, ['481 a.C.', 'Reign']);
  });

  it('exports its JSON files', async () => {
    const json = await inNode(`
      const names = ['dataset', 'schema', 'custom-elements', 'package'];
      const load = async (name) => (await import(\`byz-widgets/\${name}.json\`, { with: { type: 'json' } })).default;
      process.stdout.write(JSON.stringify(await Promise.all(names.map(load))));
    `);
    const [dataset, schema, elements, ownPackage] = json;
    assert.ok(dataset.people.length > 0);
    assert.ok(schema.properties.people);
    assert.equal(ownPackage.name, 'byz-widgets');
    const described = elements.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    assert.deepEqual(described.sort(), tags);
    for (const { path } of elements.modules) assert.ok(packed.files.includes(path), path);
  });

  it('type-checks in a strict user program', async () => {
    const imports = paths
      .filter(({ types }) => types)
      .map(({ specifier }) => specifier.replace('.', 'byz-widgets'));
    const program = `${imports.map((path) => `import '${path}';`).join('\n')}
import type { ByzInfobox } from 'byz-widgets';
const box: ByzInfobox | null = document.querySelector('byz-infobox');
if (box) box.person = 'john-vii-palaiologos';
document.createElement('byz-timeline').addEventListener('byz-select', (event) => event.preventDefault());
// @ts-expect-error No such property: the types are not simply "any".
document.createElement('byz-infobox').noSuchProperty = 1;
`;
    await compiles(program, { lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true });
  });

  it('declares the events with each definition, for elements, the document and the window', async () => {
    const program = `import 'byz-widgets/define/byz-infobox';
document.addEventListener('byz-select', ({ person }) => person.toUpperCase());
window.addEventListener('byz-error', ({ error }) => error.code satisfies string);
document.querySelector('byz-infobox')?.addEventListener('byz-load', ({ dataset }) => dataset.people.size);
document.querySelector('main')?.attachShadow({ mode: 'open' }).addEventListener('byz-load', ({ issues }) => issues[0]?.code);
// @ts-expect-error It has no such field.
document.addEventListener('byz-select', ({ nobody }) => nobody);
`;
    await compiles(program, { lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true });
  });

  it('type-checks "byz-widgets/data" and "byz-widgets/dates" whole, without the types of the DOM', async () => {
    const program = `
import { findPerson, infoboxView, loadDataset, parseDataset, ENGLISH } from 'byz-widgets/data';
import type { Fetch, Issue, Person, ViewInline } from 'byz-widgets/data';
import { compareDates, englishDates, formatDate, parseDate } from 'byz-widgets/dates';

const fetchFile: Fetch = (url, { signal }) =>
  Promise.resolve({ ok: !signal.aborted, status: 200, url, headers: { get: () => null }, body: null });
const dataset = await loadDataset({ href: 'https://example.org/a.json' }, { fetch: fetchFile });
const person: Person | undefined = findPerson(dataset, 'John');
if (person) {
  const title: ViewInline[] = infoboxView(dataset, person, ENGLISH).title;
  title.map((inline) => (inline.type === 'link' ? inline.href.length : inline.type));
  person.tenures?.[0]?.office?.toUpperCase();
}
const [first, second] = ['1390', '1391'].map((text) => parseDate(text));
if (first?.ok && second?.ok) compareDates(first.value, second.value).toFixed();
formatDate('1390', englishDates, { style: 'years' }).trim();
function advice({ code }: Issue): string {
  switch (code) {
    case 'bad-date':
      return 'EDTF';
    // @ts-expect-error There is no such code.
    case 'bad-weather':
      return 'wait';
    default:
      return code;
  }
}
const parsed = parseDataset({ people: [] });
if (!parsed.ok) parsed.issues.map(advice);
// @ts-expect-error A person has no such field.
person?.noSuchField;
`;
    await compiles(program, { lib: ['es2022'], skipLibCheck: false });
  });

  it('uses platform types if a program has them', async () => {
    const program = `
import { loadDataset } from 'byz-widgets/data';
const { signal } = new AbortController();
await loadDataset(new URL('https://example.org/a.json'), { fetch, signal });
await loadDataset('a.json', { fetch: async (url, init) => fetch(url, { ...init, mode: 'cors' }) });
// @ts-expect-error No signal.
await loadDataset('a.json', { signal: 'now' });
`;
    await compiles(program, { lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: false });
  });
});

/**
 * Compiles a strict program of the package's users, as bundlers and as Node resolve modules.
 * @param {string} program
 * @param {{ lib: string[], skipLibCheck: boolean }} options
 */
async function compiles(program, options) {
  await writeFile(join(packed.folder, 'program.ts'), program);
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ]) {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      types: [],
      module,
      moduleResolution,
      ...options,
    };
    const config = JSON.stringify({ compilerOptions, files: ['program.ts'] });
    await writeFile(join(packed.folder, 'tsconfig.json'), config);
    await run(process.execPath, [tsc], { cwd: packed.folder }).catch(({ stdout }) => assert.fail(stdout));
  }
}

describe('a bundler', () => {
  it('keeps the definitions of an entry imported only for its side effects', async () => {
    for (const tag of tags) {
      assert.match(
        await bundle(`import 'byz-widgets/define/${tag}';`),
        new RegExp(`customElements\\.define\\(["'\`]${tag}`),
      );
    }
    for (const path of ['define', 'standalone/all']) {
      const code = await bundle(`import 'byz-widgets/${path}';`);
      for (const tag of tags)
        assert.match(code, new RegExp(`customElements\\.define\\(["'\`]${tag}`), `${path}: ${tag}`);
    }
  });

  it('keeps the loader, and defers the code of each tag until it appears', async () => {
    const code = await bundle("import { discover } from 'byz-widgets/standalone';\ndiscover(document.body);");
    assert.match(code, /MutationObserver/);
    assert.doesNotMatch(code, /LitElement|adoptedStyleSheets/);
  });

  it('leaves out elements and Lit if only a function is used', async () => {
    for (const entry of ['byz-widgets', 'byz-widgets/data', 'byz-widgets/dates']) {
      const code = await bundle(
        `import { parseDate } from '${entry}';\nconsole.log(parseDate('1390-04-14'));`,
      );
      assert.match(code, /parseDate/);
      assert.doesNotMatch(code, /customElements|LitElement|adoptedStyleSheets|Predecessor/, entry);
    }
  });

  it('includes little more than the function: formatDate alone is less than 9 kB', async () => {
    for (const entry of ['byz-widgets', 'byz-widgets/data', 'byz-widgets/dates']) {
      const code = await bundle(
        `import { formatDate } from '${entry}';\nconsole.log(formatDate('1390-04-14', {}));`,
        true,
      );
      const bytes = brotliCompressSync(code).length;
      assert.ok(bytes < 9000, `${entry}: ${bytes} bytes`);
    }
  });

  it('splits its files so that a name brings what it needs', async () => {
    const limits = { ByzSelectEvent: 900, toText: 3000, registerWords: 14_000, loadBundled: 28_000 };
    for (const [name, limit] of Object.entries(limits)) {
      const { length } = await bundle(`import { ${name} } from 'byz-widgets';\nconsole.log(${name});`, true);
      assert.ok(length < limit, `${name}: ${length} bytes`);
    }
  });

  it('finds neither elements nor Lit in "byz-widgets/data"', async () => {
    const code = await bundle("import * as data from 'byz-widgets/data';\nconsole.log(data);");
    assert.match(code, /infoboxView/);
    assert.doesNotMatch(code, /customElements|LitElement|adoptedStyleSheets/);
  });
});
