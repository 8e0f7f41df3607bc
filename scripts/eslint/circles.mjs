/** The ESLint rule against import cycles in `src`, type imports included. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Generated files, which import nothing. */
const GENERATED = /[\\/]data[\\/]bundled[\\/]shards[\\/]/;

/** @param {string} text of a TypeScript file @param {string} path of it @returns {string[]} the files it imports */
const importsIn = (text, path) =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(dirname(path), fileName.replace(/\.js$/, '.ts')));

/** @param {string} path @returns {string[]} the files that a file imports; none if the file does not exist */
function importsOf(path) {
  if (GENERATED.test(path)) return [];
  try {
    return importsIn(readFileSync(path, 'utf8'), path);
  } catch {
    return [];
  }
}

/**
 * @param {string} from a file @param {string} to a file @param {(path: string) => string[]} imports of a file
 * @returns {string[] | undefined} the shortest import path, including both ends
 */
export function wayBetween(from, to, imports) {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = /** @type {string} */ (way.at(-1));
    if (last === to) return way;
    for (const next of imports(last)) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const circlesRule = {
  meta: {
    type: 'problem',
    docs: { description: 'Files do not import each other in a circle, not even types.' },
    schema: [],
    messages: { circle: 'These files import each other in a circle: {{way}}.' },
  },
  create(context) {
    const { cwd, filename } = context;
    // Reread for each file: in an editor, files change during the rule's lifetime.
    const known = new Map();
    /** @param {string} path @returns {string[]} */
    const imports = (path) => {
      if (!known.has(path)) known.set(path, importsOf(path));
      return known.get(path);
    };

    /** @param {import('estree').Node} node @param {unknown} specifier */
    function check(node, specifier) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const target = resolve(dirname(filename), specifier.replace(/\.js$/, '.ts'));
      const way = wayBetween(target, filename, imports);
      if (!way) return;
      const names = [filename, ...way].map((path) => relative(cwd, path));
      context.report({ node, messageId: 'circle', data: { way: names.join(' → ') } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source.value),
      TSImportType: (/** @type {any} */ node) => check(node, node.source.value),
    };
  },
};
