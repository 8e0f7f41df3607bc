/** Which layer of `src` may import which, and the ESLint rule that enforces it. */
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Each layer, with the layers and packages it may import. Layers under `types` may only be imported with `import type`.
 * Files directly in `src`, in `src/react` and in `src/standalone` are entries, except `events.ts`.
 * @type {Record<string, { layers: string[], types?: string[], packages: string[] }>}
 */
export const layers = {
  model: { layers: ['model'], packages: ['valibot'] },
  data: { layers: ['model', 'data'], packages: ['valibot'] },
  i18n: { layers: ['i18n'], types: ['model'], packages: [] },
  events: { layers: [], types: ['model', 'data'], packages: [] },
  context: { layers: ['model', 'data', 'events', 'context'], packages: ['lit', '@lit/context'] },
  elements: {
    layers: ['model', 'data', 'events', 'context', 'i18n', 'elements'],
    packages: ['lit', '@lit/context'],
  },
  define: { layers: ['context', 'elements', 'define'], types: ['events'], packages: ['@lit/context'] },
  loader: { layers: ['define', 'loader'], packages: [] },
  entry: {
    layers: ['model', 'data', 'events', 'context', 'i18n', 'elements', 'define', 'loader', 'entry'],
    packages: ['react', 'lit', '@lit-labs/ssr'],
  },
};

/** @param {string} path of a file, relative to `src` @returns {string} its layer */
export function layerOf(path) {
  const [first = '', ...rest] = path.split(sep);
  if (rest.length === 0) return /^events\.[jt]s$/.test(first) ? 'events' : 'entry';
  return first === 'standalone' || first === 'react' ? 'entry' : first;
}

/** @param {string} specifier a bare import @returns {string} the package it names */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: {
    type: 'problem',
    docs: { description: 'A layer of src imports only from the layers on its left.' },
    schema: [],
    messages: {
      unknown: '"{{layer}}" is no layer of src.',
      layer: 'The layer "{{from}}" may not import "{{to}}".',
      typeOnly: 'The layer "{{from}}" may import only types from "{{to}}".',
      package: 'The layer "{{from}}" may not import the package "{{name}}".',
      outside: 'A file of src may not import from outside src.',
      computed: 'An import must name its module literally, or its layer cannot be known.',
    },
  },
  create(context) {
    const source = resolve(context.cwd, 'src');
    const from = layerOf(relative(source, context.filename));
    const allowed = layers[from];
    if (!allowed) {
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { layer: from } }) };
    }

    /** @param {import('estree').Node} node @param {unknown} specifier @param {boolean} typeOnly */
    const check = (node, specifier, typeOnly) => {
      if (typeof specifier !== 'string') return context.report({ node, messageId: 'computed' });
      if (!specifier.startsWith('.')) {
        const name = packageOf(specifier);
        if (!allowed.packages.includes(name)) {
          context.report({ node, messageId: 'package', data: { from, name } });
        }
        return;
      }
      const target = relative(source, resolve(dirname(context.filename), specifier));
      if (target.startsWith('..')) return context.report({ node, messageId: 'outside' });
      const to = layerOf(target);
      if (allowed.layers.includes(to)) return;
      const messageId = !allowed.types?.includes(to) ? 'layer' : typeOnly ? undefined : 'typeOnly';
      if (messageId) context.report({ node, messageId, data: { from, to } });
    };

    return {
      // With the nodes and fields of TypeScript's parser, which ESTree does not define.
      ImportDeclaration: (/** @type {any} */ node) =>
        check(node, node.source.value, node.importKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) =>
        check(node, node.source.value, node.exportKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) =>
        node.source && check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source.value, false),
      TSImportType: (/** @type {any} */ node) => check(node, node.source.value, true),
    };
  },
};
