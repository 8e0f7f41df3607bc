/** Reads the dataset's source, `data/*.json`, with the project's own parser. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { withNamesFile } from './local-names.mjs';

export const root = join(import.meta.dirname, '../..');

/** Files in `data` that are not part of the dataset itself. */
const APART = new Set(['exceptions.json']);

/** The lists of a document, in the order in which they are written. */
export const LISTS = /** @type {const} */ (['people', 'offices', 'houses', 'eras', 'places', 'sources']);

/**
 * Imports a TypeScript module of `src` and everything it imports.
 * @param {string} path from the root
 * @returns {Promise<any>} its exports; the caller knows the types
 */
export async function importSource(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}

/**
 * Merges the source files into one document.
 * @returns {{ document: import('../../src/model/schema/index.js').DatasetDocument, origins: Map<string, string> }}
 *   the document, and the origin of each of its records, by its path there (`people[3]` →
 *   `data/palaiologos.json people[0]`).
 */
export function readSource() {
  /** @type {Record<typeof LISTS[number], any[]>} */
  const records = { people: [], offices: [], houses: [], eras: [], places: [], sources: [] };
  const origins = new Map();
  const files = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.json') && !APART.has(name));
  for (const file of files.sort()) {
    const part = JSON.parse(readFileSync(join(root, 'data', file), 'utf8'));
    for (const list of LISTS) {
      for (const [index, record] of (part[list] ?? []).entries()) {
        origins.set(`${list}[${records[list].length}]`, `data/${file} ${list}[${index}]`);
        records[list].push(record);
      }
    }
  }
  const citation = readFileSync(join(root, 'CITATION.cff'), 'utf8');
  /** @param {string} field */
  const cited = (field) => new RegExp(`^${field}: (.+)$`, 'm').exec(citation)?.[1] ?? '';
  const document = {
    title: cited('title'),
    version: cited('version'),
    license: cited('license'),
    ...records,
  };
  return { document: namesFiles().reduce(withNamesFile, document), origins };
}

/** Names of records in other languages, one file per language. */
function namesFiles() {
  const folder = join(root, 'data/names');
  const files = readdirSync(folder).sort();
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/**
 * The parser's issues with the document, one line each, with paths in the source files.
 * @param {unknown} document
 * @param {Map<string, string>} origins
 * @returns {Promise<{ code: string, line: string }[]>}
 */
export async function schemaProblems(document, origins) {
  const { parseDataset } = await importSource('src/data/parse-dataset.ts');
  const parsed = parseDataset(document);
  /** @type {import('../../src/model/result.js').Issue[]} */
  const issues = parsed.ok ? parsed.value.issues : parsed.issues;
  // Impossible dates are left to data:check, which knows the exceptions.
  const faults = issues.filter(({ severity }) => severity === 'error');
  return faults.map(({ path, code, message }) => {
    const record = /^\w+\[\d+\]/.exec(path)?.[0] ?? '';
    return { code, line: `${origins.get(record) ?? record}${path.slice(record.length)}: ${message}` };
  });
}
