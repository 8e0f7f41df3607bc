/**
 * Writes out the types of records (see `types/records.mjs`), and removes from `dist` the declarations of modules that
 * only the package itself imports. The rest is everything that a user's compiler can reach from the package's entries.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import ts from 'typescript';
import { writeRecordTypes } from './types/records.mjs';

const root = join(import.meta.dirname, '..');
writeRecordTypes(root);

/** @type {{ exports: Record<string, string | null | { types?: string }> }} */
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const declarations = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => join(root, 'dist', name));

/** @param {string} types of an export: a file, or all files of a folder with `*` for the name */
function filesOf(types) {
  const [start = '', end] = join(root, types).split('*');
  if (end === undefined) return [start];
  return declarations.filter((file) => file.startsWith(start) && !file.slice(start.length).includes(sep));
}

const entries = Object.values(exports).flatMap((target) =>
  typeof target === 'object' && target?.types ? filesOf(target.types) : [],
);

/** @type {Set<string>} */
const reached = new Set();
const queue = [...entries];
for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  for (const { fileName: specifier } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (!specifier.startsWith('.')) continue;
    const declaration = resolve(dirname(file), specifier).replace(/\.js$/, '.d.ts');
    if (!declarations.includes(declaration))
      throw new Error(`${file} names ${specifier}, which has no declaration`);
    queue.push(declaration);
  }
}

const unreached = declarations.filter((file) => !reached.has(file));
for (const file of unreached) rmSync(file);
console.log(`${reached.size} declarations; ${unreached.length} that no entry leads to are removed`);
