import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..', '..');
// Without types: the snippets are in no file, so in no TypeScript project.
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) =>
    !ruleId.startsWith('@typescript-eslint/') || ruleId === '@typescript-eslint/no-explicit-any',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** @param {string} path below src @param {string} code @returns {Promise<(string | null)[]>} ids of the rules broken */
async function broken(path, code) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, path) });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('a layer imports only from layers to its left', () => {
  const allowed = [
    ['src/model/schema/a.ts', "export * from 'valibot';"],
    ['src/model/a/b.ts', "export * from '../c.js';"],
    ['src/data/a.ts', "export * from '../model/c.js';"],
    ['src/data/bundled/a.ts', "export const a = () => import('./shards/b.js');"],
    ['src/i18n/a.ts', "export type { A } from '../model/a.js';"],
    ['src/events.ts', "import type { A } from './model/a.js';\nexport type B = A;"],
    ['src/context/a.ts', "export { createContext } from '@lit/context';"],
    ['src/elements/byz-a/a.ts', "export * from '../../i18n/a.js';"],
    ['src/elements/byz-a/b.ts', "export { html } from 'lit';"],
    ['src/elements/byz-a/c.ts', "export { property } from 'lit/decorators.js';"],
    ['src/define/a.ts', "import '../elements/byz-a/byz-a.js';"],
    ['src/loader/a.ts', "export const a = () => import('../define/a.js');"],
    ['src/index.ts', "export * from './model/a.js';"],
    ['src/standalone/a.ts', "import '../define/a.js';"],
  ];
  for (const [path, code] of allowed) {
    it(`${path} may: ${code}`, async () => assert.deepEqual(await broken(path, code), []));
  }

  const refused = [
    ['src/model/a.ts', "export * from '../data/a.js';"],
    ['src/model/a/b.ts', "export type { A } from '../../elements/byz-a/a.js';"],
    ['src/model/a.ts', "export { html } from 'lit';"],
    ['src/model/a.ts', "export const a = () => import('../data/b.js');"],
    ['src/model/a.ts', "export type A = import('../data/b.js').B;"],
    ['src/data/a.ts', "export * from '../context/a.js';"],
    ['src/data/a.ts', "export { html } from 'lit';"],
    ['src/i18n/a.ts', "export { a } from '../model/a.js';"],
    ['src/events.ts', "export { a } from './model/a.js';"],
    ['src/context/a.ts', "export * from '../elements/byz-a/a.js';"],
    ['src/context/a.ts', "export * from 'valibot';"],
    ['src/elements/byz-a/a.ts', "import '../../define/a.js';"],
    ['src/elements/byz-a/a.ts', "export * from '../../index.js';"],
    ['src/define/a.ts', "import '../standalone.js';"],
    ['src/loader/a.ts', "export * from '../elements/byz-a/byz-a.js';"],
    ['src/loader/a.ts', "export { html } from 'lit';"],
    ['src/index.ts', "export * from '../tests/a.js';"],
    ['src/elements/a.ts', 'export const a = (b: string) => import(b);'],
    ['src/elsewhere/a.ts', 'export const a = 1;'],
  ];
  for (const [path, code] of refused) {
    it(`${path} may not: ${code}`, async () => assert.deepEqual(await broken(path, code), ['house/layers']));
  }
});

describe('files do not import each other in a circle', () => {
  const refused = [
    [
      'src/model/dataset.ts',
      "import type { Derived } from './tenures/derived-relations.js';\nexport type A = Derived;",
    ],
    ['src/model/dataset.ts', "export * from './tenures/derived-relations.js';"],
    ['src/model/dataset.ts', "export const a = () => import('./tenures/derived-relations.js');"],
    ['src/model/dataset.ts', "export type A = import('./tenures/derived-relations.js').Derived;"],
    // Through others: tenures/derived-relations.ts imports date/index.ts, and that imports types.ts.
    ['src/model/date/types.ts', "export type { Derived } from '../tenures/derived-relations.js';"],
    ['src/model/dataset.ts', "export * from './dataset.js';"],
  ];
  for (const [path, code] of refused) {
    it(`${path} may not: ${code}`, async () => assert.deepEqual(await broken(path, code), ['house/circles']));
  }

  it('but may import what does not lead back, on however many paths', async () => {
    const code = "export * from '../dataset.js';\nexport * from './neighbours.js';";
    assert.deepEqual(await broken('src/model/tenures/derived-relations.ts', code), []);
    assert.deepEqual(await broken('src/model/new.ts', "export * from './gone.js';"), []);
  });
});

describe('data never become markup, nor historical dates JavaScript dates', () => {
  const imports = "import { html } from 'lit';\nexport const a = (b: string) =>";
  const refused = [
    [
      'src/elements/a.ts',
      'export const a = (b: Element, c: string) => (b.innerHTML = c);',
      'no-restricted-properties',
    ],
    [
      'src/elements/a.ts',
      "export const a = (b: Element, c: string) => b.insertAdjacentHTML('afterend', c);",
      'no-restricted-properties',
    ],
    ['src/elements/a.ts', "export { unsafeCSS } from 'lit';", 'no-restricted-imports'],
    [
      'src/elements/a.ts',
      "export { unsafeHTML } from 'lit/directives/unsafe-html.js';",
      'no-restricted-imports',
    ],
    ['src/elements/a.ts', "export { styleMap } from 'lit/directives/style-map.js';", 'no-restricted-imports'],
    ['src/elements/a.ts', `${imports} html\`<p style="width: \${b}">x</p>\`;`, 'no-restricted-syntax'],
    ['src/elements/a.ts', `${imports} html\`<style>\${b}</style>\`;`, 'no-restricted-syntax'],
    [
      'src/elements/a.ts',
      "export const a = (b: Element) => b.setAttribute('style', '');",
      'no-restricted-syntax',
    ],
    ['src/model/a.ts', 'export const a = () => new Date();', 'no-restricted-globals'],
    ['src/model/a.ts', 'export const a = () => Date.now();', 'no-restricted-globals'],
    ['src/data/a.ts', 'export const a = () => document.title;', 'no-restricted-globals'],
    ['src/elements/byz-a/view/a.ts', 'export const a = () => document.title;', 'no-restricted-globals'],
    ['src/elements/shared/view/a.ts', 'export const a = () => new Date();', 'no-restricted-globals'],
    ['src/model/a.ts', 'export const a = (b: any) => b;', '@typescript-eslint/no-explicit-any'],
    ['tests/unit/a.test.ts', "it.skip('b', () => {});", 'no-restricted-syntax'],
    ['tests/unit/a.test.ts', "describe.only('b', () => {});", 'no-restricted-syntax'],
  ];
  for (const [path, code, rule] of refused) {
    it(`${path}: ${code.split('\n').at(-1)}`, async () =>
      assert.ok((await broken(path, code)).includes(rule)));
  }

  it('allows what a strict page policy allows', async () => {
    const property = `${imports} html\`<p class=\${b} .style=\${b}>x</p>\`;`;
    assert.deepEqual(await broken('src/elements/a.ts', property), []);
  });
});
