/**
 * Every build of the project, chosen by `--mode`:
 *
 * - `npm`: ES modules one to one with `src`, Lit outside, readable, with source maps → `dist`
 * - `cdn`: all tags in one file, Lit inside, minified → `dist/standalone.js`
 * - `cdn-tags`: the same, one entry per tag and what they share in chunks → `dist/standalone`
 * - `demo`: the demo as a static site that works from any folder → `site`
 *
 * Both `cdn` builds put the bundled dataset's shards, byte for byte the same, into `dist/standalone/data`.
 * With no build, `vite` serves the demo for development.
 */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { type ConfigEnv, defineConfig, type PluginOption, type UserConfig } from 'vite';

const root = import.meta.dirname;
const target = 'es2022';
const shards = resolve(root, 'src/data/bundled/shards');

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

function npm(): UserConfig {
  return {
    publicDir: false,
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      lib: {
        entry: {
          index: resolve(root, 'src/index.ts'),
          ...named(filesIn('src/define', '.ts'), '.ts', 'define/'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(lit|@lit|valibot)(\/|$)/,
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // The compiler's own helpers come with its version in their paths.
          entryFileNames: ({ name }) =>
            name.startsWith('_virtual/') ? `helpers/${basename(name)}.js` : '[name].js',
        },
      },
    },
  };
}

function cdn(entry: Record<string, string>): UserConfig {
  return {
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [minifyLiterals() as PluginOption],
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: {
          // Vite leaves whitespace in ES library output.
          minify: true,
          entryFileNames: '[name].js',
          // No hash: the version in a CDN's URL already names the content, and both builds share the shards.
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.startsWith(shards) ? 'standalone/data/[name].js' : 'standalone/chunks/[name].js',
        },
      },
    },
  };
}

function demo(command: ConfigEnv['command']): UserConfig {
  // Opening a browser fails where none can be seen.
  const visible = Boolean(process.stdout.isTTY) && !process.env.CI;
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return {
    root: 'demo',
    base: './',
    plugins: command === 'build' ? [minifyLiterals() as PluginOption] : [],
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
    case 'cdn':
      return cdn({ standalone: resolve(root, 'src/standalone.ts') });
    case 'cdn-tags':
      return cdn(named(filesIn('src/standalone', '.ts'), '.ts', 'standalone/'));
    default:
      return demo(command);
  }
});
