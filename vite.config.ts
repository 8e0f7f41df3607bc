/**
 * Every build of the project, chosen by `--mode`:
 *
 * - `npm`: ES modules, one for all that the same names need, Lit outside, readable → `dist`
 * - `cdn-tags`: Lit inside, minified: the loader → `dist/standalone.js`; one entry per tag, and beside them their code
 *   (`chunks`) and the words of further languages (`words`) → `dist/standalone`
 * - `cdn-all`: all elements in one file, which loads the same data and words → `dist/standalone/all.js`; `cdn-on-demand`:
 *   what it
 *   loads on demand, for data of a page's own and for pictures → `dist/standalone/load.js`, `checker.js`, `picture.js`
 * - `demo`: the demo as a static site that works from any folder → `site`. `SITE_URL=https://… npm run build:demo` gives
 *   previews of links the absolute addresses that most of their readers need
 *
 * The files of the bundled dataset, `dist/standalone/data`, are written by `npm run data:build -- --dist`, once for all.
 *
 * With no build, `vite` serves the demo for development.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { minify } from 'terser';
import { type ConfigEnv, defineConfig, type PluginOption, type Rolldown, type UserConfig } from 'vite';
import { demoElementsModule } from './scripts/demo-elements.mjs';
import { headTags } from './scripts/demo-head.mjs';

const root = import.meta.dirname;
const target = 'es2022';
/** Modules that hold no code, only words, by folder, and where the CDN files find them when they need them. */
const beside: Readonly<Record<string, string>> = {
  [resolve(root, 'src/i18n')]: 'standalone/words',
};

/** The static imports of the bundled dataset's files. */
const staticImports = resolve(root, 'src/data/bundled/shards/files.js');

/** Modules whose place others take in the files for plain pages; the second where each tag has a file of its own. */
const plainImports = { [staticImports]: resolve(root, 'src/data/bundled/plain-files.ts') };
const plainCode = {
  [resolve(root, 'src/elements/byz-timeline/rulers-code.js')]: resolve(
    root,
    'src/elements/byz-timeline/rulers-on-demand.ts',
  ),
};

/** Code that few pages need, by the names that its files have beside `all.js`. */
const onDemand: Readonly<Record<string, string>> = {
  checker: resolve(root, 'src/data/parse-dataset.ts'),
  load: resolve(root, 'src/data/load.ts'),
  picture: resolve(root, 'src/elements/byz-timeline/export/picture.ts'),
};

/** The entry that holds every tag. */
const allTags = resolve(root, 'src/standalone/all.ts');

/** The modules that define the tags. */
const defines = resolve(root, 'src/define');
const allDefined = resolve(defines, 'all.ts');
const infoboxDefined = resolve(defines, 'byz-infobox.ts');
const timelineDefined = resolve(defines, 'byz-timeline.ts');

/** Chunks of what is loaded by several, the first first. */
const SHARED_CHUNKS = ['shared', 'images', 'reigns', 'timeline'] as const;
type SharedChunk = (typeof SHARED_CHUNKS)[number];

/** The folder of the timeline's code. */
const timelineFolder = resolve(root, 'src/elements/byz-timeline');

/** Where the code of a tag is, without the hash and the extension. */
const chunkOf = (tag: string): string => `standalone/chunks/${tag}`;

/** Head of every file with others' code in it. */
const notice = '/*! byz-widgets, MIT; licenses of what is inside: standalone/LICENSES.md */';

/** Where a dynamically imported module stands beside the CDN files; `undefined` for code. */
const placeBeside = (file: string | null): string | undefined =>
  file === null ? undefined : beside[dirname(file)];

/** Files below a folder whose names end so, as absolute paths. */
function filesIn(folder: string, extension: string): string[] {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => resolve(root, folder, name));
}

/** Rollup inputs named by the files' base names, so that outputs are too. */
function named(files: string[], extension: string, prefix = ''): Record<string, string> {
  return Object.fromEntries(files.map((file) => [prefix + basename(file, extension), file]));
}

/** Where a module is below `src`, without its extension. */
const nameOf = (file: string): string => relative(resolve(root, 'src'), file).replace(/\.ts$/, '');

/** Where the npm build has entries that only pass on what another file holds. */
const passedOn = 'on-demand/';

/** Has a file of its own, because the manifest names it. */
const baseClass = resolve(root, 'src/elements/shared/byz-element.ts');

/**
 * Splits the code as if every module from which an entry passes on names were an entry too: modules are in one file if the
 * same names need them. See docs/decisions/0023-files-of-the-npm-build.md.
 */
function splitByName(entries: string[]): PluginOption {
  return {
    name: 'split-by-name',
    buildStart() {
      this.emitFile({ type: 'chunk', id: baseClass });
    },
    moduleParsed({ id, importedIds }) {
      if (!entries.includes(id)) return;
      for (const file of importedIds.filter((file) => isAbsolute(file)))
        this.emitFile({ type: 'chunk', id: file });
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const loaded = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
      for (const { fileName } of chunks)
        if (fileName.startsWith(passedOn) && !loaded.includes(fileName))
          Reflect.deleteProperty(bundle, fileName);
    },
  };
}

/** Names of the files in which no module leads to the others, by the last one. */
const leaderless: Readonly<Record<string, string>> = {
  'elements/shared/property': 'elements/shared/every-tag',
  'elements/shared/drawing/heading': 'elements/shared/drawn-tags',
};

/** A file's name in the npm build: as the last of its modules, which leads to the others. */
function fileName({ moduleIds }: Rolldown.PreRenderedChunk): string {
  const last = moduleIds.findLast((id) => isAbsolute(id));
  if (last === undefined) return `${passedOn}[name].js`;
  const name = nameOf(last);
  return `${leaderless[name] ?? name}.js`;
}

function npm(): UserConfig {
  const entries = ['index', 'data', 'dates', 'ssr'].map((name) => resolve(root, `src/${name}.ts`));
  const leaveData: PluginOption = {
    name: 'leave-data',
    enforce: 'pre',
    resolveId: (specifier, importer) =>
      importer !== undefined && resolve(dirname(importer), specifier) === staticImports
        ? { id: specifier, external: true }
        : null,
  };
  return {
    publicDir: false,
    plugins: [leaveData, splitByName(entries)],
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: {
          ...named(entries, '.ts'),
          'react/wrap': resolve(root, 'src/react/wrap.ts'),
          ...named(filesIn('src/define', '.ts'), '.ts', 'define/'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // A file that is loaded on demand has no part in another one.
        experimental: { chunkOptimization: { avoidRedundantChunkLoads: false } },
        external: /^(lit|@lit|@lit-labs|react|valibot)(\/|$)/,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: fileName,
          minifyInternalExports: false,
          // Its documentation is in the declarations.
          comments: { annotation: true, jsdoc: false, legal: true },
        },
      },
    },
  };
}

/** Minifies the HTML and CSS in the templates. Slashes stay: in SVG they close elements such as `<path />`. */
function minifiedTemplates(): PluginOption {
  return minifyLiterals({ options: { minifyOptions: { keepClosingSlash: true } } }) as PluginOption;
}

/** Calls decorators of properties directly, so that the compiler's helper for them is left out. */
function directDecorators(): PluginOption {
  const decorated = /_decorate\(\[(\w+\([\s\S]*?\))\], (\w+\.prototype, "\w+"), void 0\);/g;
  return {
    name: 'direct-decorators',
    enforce: 'post',
    transform(code) {
      if (!code.includes('_decorate([')) return null;
      const direct = code.replace(decorated, '$1($2);');
      if (direct.includes('_decorate([')) throw new Error('A decorator of another kind');
      return { code: direct, map: null };
    },
  };
}

/** Letters in the order of their frequency in code, which compresses best. */
const letters = 'tesnirocaldmhpufgbvyxwkjzqCSTELOANMDPIBFRUHWVGXKYZJQ$_';

/**
 * The nth name of a variable. Terser would count the letters of each file: a small change could then rename everything,
 * and sizes after compression would change by chance.
 */
function variableName(n: number): string {
  const next = `${letters}0123456789`;
  let name = letters.charAt(n % letters.length);
  for (let rest = Math.floor(n / letters.length); rest > 0; rest = Math.floor(rest / next.length)) {
    rest -= 1;
    name += next.charAt(rest % next.length);
  }
  return name;
}

/** Terser makes the code smaller than the bundler's own minifier does: see docs/decisions/0016-size-of-the-code.md. */
function minifiedCode(): PluginOption {
  return {
    name: 'minified-code',
    // What this changes is not printed anew by the bundler.
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const compress = { passes: 2, hoist_funs: true, unsafe_arrows: true, keep_fargs: false };
        const format = { preamble: placeBeside(chunk.facadeModuleId) ? '' : notice };
        const mangle = { nth_identifier: { get: variableName } };
        const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress, mangle, format });
        chunk.code = `${code}\n`;
      }
    },
  };
}

/**
 * The files that pages name import the code of tags from `chunks`, and what it shares with other tags beside it: a
 * browser then asks for both at once, and not for the second when it has read the first. The loader's retry of a tag's
 * own file has another URL, and so has that of code loaded beside the data; what others share has one only, or it would
 * run twice.
 */
function importsOfTags(): PluginOption {
  return {
    name: 'imports-of-tags',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const file =
        importer === undefined ? '' : resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');
      return dirname(file) === defines ? { id: `tag:${basename(file, '.ts')}`, external: true } : null;
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      /** A chunk after all that it imports. */
      const filesOf = ({ fileName, imports }: Rolldown.OutputChunk): string[] => {
        const imported = chunks.filter((other) => imports.includes(other.fileName));
        return [...new Set([...imported.flatMap(filesOf), fileName])];
      };
      for (const chunk of chunks) {
        const address = (file: string): string =>
          JSON.stringify(`./${relative(dirname(chunk.fileName), file)}`);
        const partsOf = (tag: string): string[] => {
          const code = chunks.find(({ name }) => name === chunkOf(tag));
          return code ? filesOf(code).map(address) : [];
        };
        chunk.code = chunk.code
          .replace(/\bimport\s*["'`]tag:([\w-]+)["'`]/g, (_, tag: string) =>
            partsOf(tag)
              .map((part) => `import${part}`)
              .join(';'),
          )
          .replace(/\(\)\s*=>\s*import\(["'`]tag:([\w-]+)["'`]\)/g, (_, tag: string) => {
            const parts = partsOf(tag).map((part, index, { length }) =>
              index < length - 1 ? `import(${part})` : `import(${part}+retry)`,
            );
            return `retry=>Promise.all([${parts.join()}])`;
          })
          .replace(/\(\)\s*=>\s*import\((["'`]\.\/rulers-[\w-]+\.js["'`])\)/g, 'retry=>import($1+retry)');
      }
    },
  };
}

/** Puts modules in the place of others. */
function replacedModules(places: Readonly<Record<string, string>>): PluginOption {
  return {
    name: 'replaced-modules',
    enforce: 'pre',
    resolveId: (specifier, importer) =>
      importer === undefined ? null : places[resolve(dirname(importer), specifier)],
  };
}

/**
 * What the CDN builds have in common.
 * @param dataFolder Where the bundled dataset's files are, from the file that holds the code.
 */
function cdn(
  entry: Record<string, string>,
  output: Rolldown.OutputOptions,
  dataFolder: string,
  plugins: PluginOption[] = [],
): UserConfig {
  return {
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', DATA_FOLDER: JSON.stringify(dataFolder) },
    plugins: [
      minifiedTemplates(),
      replacedModules(plainImports),
      directDecorators(),
      ...plugins,
      minifiedCode(),
    ],
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      license: { fileName: 'standalone/LICENSES.md' },
      rolldownOptions: {
        output: {
          // Vite by itself leaves the whitespace in ES library output, and the marks for a bundler of users.
          // Their authors' notices are in LICENSES.md.
          comments: false,
          minify: true,
          entryFileNames: '[name].js',
          ...output,
        },
      },
    },
  };
}

/**
 * The modules that are loaded by themselves and import a module, directly or not: those that define tags, and code that
 * is loaded on demand.
 */
function loadersOf(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): string[] {
  if (seen.has(id) || id === allDefined) return [];
  seen.add(id);
  const importers = context.getModuleInfo(id)?.importers ?? [];
  if (importers.length === 0 || dirname(id) === defines) return [id];
  return importers.flatMap((importer) => loadersOf(importer, context, seen));
}

/**
 * The chunk of a module that several load: one for all that tags share, as many small ones compress worse; one for the
 * pictures that an infobox shows, and a timeline seldom; one for what the timeline shares with the checker; and the timeline's own, for what it shares with its tools.
 */
function sharedChunkOf(id: string, context: Rolldown.ChunkingContext): SharedChunk | undefined {
  const loaders = loadersOf(id, context);
  if (loaders.filter((file) => dirname(file) === defines).length > 1) return 'shared';
  const own = loaders.filter((file) => file === timelineDefined || file.startsWith(timelineFolder));
  if (own.length > 0 && loaders.includes(infoboxDefined)) return 'images';
  if (own.length > 0 && own.length < loaders.length) return 'reigns';
  return own.includes(timelineDefined) ? 'timeline' : undefined;
}

function cdnTags(): UserConfig {
  const output: Rolldown.OutputOptions = {
    // Code has a hash, so that no page runs half of one release with half of another. Words are the same in shape.
    chunkFileNames: ({ facadeModuleId }) => {
      const words = placeBeside(facadeModuleId);
      return words ? `${words}/[name].js` : 'standalone/chunks/[name]-[hash].js';
    },
    entryFileNames: ({ name }) => (name.startsWith(chunkOf('')) ? '[name]-[hash].js' : '[name].js'),
    codeSplitting: {
      groups: SHARED_CHUNKS.map((chunk, index) => ({
        name: (id, context) => (sharedChunkOf(id, context) === chunk ? chunk : null),
        // What only one of them uses stays with it, whoever imports it.
        minShareCount: chunk === 'timeline' ? 1 : 2,
        priority: SHARED_CHUNKS.length - index,
      })),
    },
  };
  const framePage: PluginOption = {
    name: 'frame-page',
    generateBundle() {
      const source = readFileSync(resolve(root, 'src/embed.html'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.html', source });
    },
  };
  const files = filesIn('src/standalone', '.ts').filter((file) => file !== allTags);
  const tags = filesIn('src/define', '.ts').filter((file) => basename(file) !== 'all.ts');
  const entry = {
    standalone: resolve(root, 'src/standalone.ts'),
    ...named(files, '.ts', 'standalone/'),
    ...Object.fromEntries(tags.map((file) => [chunkOf(basename(file, '.ts')), file])),
  };
  return cdn(entry, output, '../data/', [importsOfTags(), replacedModules(plainCode), framePage]);
}

function cdnAll(): UserConfig {
  const leaveBeside: PluginOption = {
    name: 'leave-beside',
    enforce: 'pre',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || importer === undefined) return null;
      const file = resolve(dirname(importer), specifier);
      const own = Object.entries(onDemand).find(([, code]) => code === file.replace(/\.js$/, '.ts'));
      if (own) return { id: `./${own[0]}.js`, external: true };
      const place = placeBeside(file);
      return place ? { id: `./${basename(place)}/${basename(file)}`, external: true } : null;
    },
  };
  return cdn({ 'standalone/all': allTags }, { codeSplitting: false }, './data/', [leaveBeside]);
}

/** What `all.js` loads on demand: apart from the other build, whose chunks would bring a second Lit. */
function cdnOnDemand(): UserConfig {
  const entry = Object.fromEntries(
    Object.entries(onDemand).map(([name, file]) => [`standalone/${name}`, file]),
  );
  return cdn(entry, { chunkFileNames: 'standalone/chunks/[name]-[hash].js' }, './data/');
}

/** `virtual:elements`: what the demo's pages show of the manifest. */
const elementsModule: PluginOption = {
  name: 'elements-module',
  resolveId: (id) => (id === 'virtual:elements' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:elements' ? demoElementsModule() : null),
};

/** What previews of links show of the demo's pages; `SITE_URL` says where it will be. */
const previews: PluginOption = {
  name: 'previews',
  transformIndexHtml: (html, { path }) =>
    // Last: a browser looks for the encoding in the first kilobyte.
    headTags(html, path, process.env.SITE_URL).map((tag) => ({ ...tag, injectTo: 'head' })),
};

function demo(command: ConfigEnv['command']): UserConfig {
  // Opening a browser fails where none can be seen.
  const visible = Boolean(process.stdout.isTTY) && !process.env.CI;
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return {
    root: 'demo',
    base: './',
    plugins: [elementsModule, previews, ...(command === 'build' ? [minifiedTemplates()] : [])],
    resolve: {
      // The demo imports the package by its own names, as its users do; here they mean the sources.
      alias: [
        { find: /^byz-widgets$/, replacement: resolve(root, 'src/index.ts') },
        { find: /^byz-widgets\/define$/, replacement: resolve(root, 'src/define/all.ts') },
        { find: /^(?:\/|\.\/)?byz-widgets\/(.*?)(?:\.js)?$/, replacement: resolve(root, 'src/$1.ts') },
      ],
    },
    server: { open: visible && display, fs: { allow: [root] } },
    build: {
      target,
      outDir: '../site',
      emptyOutDir: true,
      rolldownOptions: { input: filesIn('demo', '.html') },
    },
  };
}

export default defineConfig(({ mode, command }) => {
  switch (mode) {
    case 'npm':
      return npm();
    case 'cdn-all':
      return cdnAll();
    case 'cdn-on-demand':
      return cdnOnDemand();
    case 'cdn-tags':
      return cdnTags();
    default:
      return demo(command);
  }
});
