/** The files of the bundled dataset: pure functions from documents to text. */
import { createHash } from 'node:crypto';
import { distinctStart } from './documents.mjs';

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */

const HEAD = '// Generated from data/*.json by "npm run data:build". Do not edit.\n';

/** Increment if the shape of the files changes, so that code never loads files of another shape. */
const FORMAT = 1;

/**
 * @param {unknown} content of all files
 * @returns {string} its hash: eight letters and digits
 */
export function versionOf(content) {
  return hash(JSON.stringify([FORMAT, content]), 8);
}

/** @param {string} text @param {number} length @returns {string} that many lower-case letters and digits */
export function hash(text, length) {
  const digest = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(-length);
}

/**
 * @param {string} version
 * @param {unknown} content plain JSON
 * @param {number} [worth] characters that a constant must save: with fewer, the file is shorter, but longer after
 *   compression
 * @returns {string} a module with it as source code, in which long repeated texts are constants
 */
export function module(version, content, worth = 60) {
  const names = new Map(repeatedTexts(content, worth).map((text, place) => [text, variable(place)]));
  const constants = [`version="${version}"`, ...[...names].map(([text, name]) => `${name}=${literal(text)}`)];
  return `const ${constants.join(',')};export{version};export default ${literal(content, names)};\n`;
}

/** @param {unknown} content @param {number} worth @returns {string[]} the texts in it that are worth a constant, each once */
function repeatedTexts(content, worth) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  JSON.stringify(content, (_, value) => {
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    return value;
  });
  return [...counts].filter(([text, count]) => text.length * (count - 1) > worth).map(([text]) => text);
}

/** @param {number} place @returns {string} a constant's name, in upper case, which no JavaScript keyword is */
function variable(place) {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : variable(Math.floor(place / 26) - 1) + letter;
}

/**
 * @param {string} version
 * @param {Pick<DatasetDocument, 'title' | 'version' | 'license'>} document
 * @param {string[][]} groups the ids of each shard
 * @param {number} nameParts
 * @param {string[]} separate the ids of offices that have an outline of their own
 * @param {string[]} languages that have names
 * @param {(id: string) => string} shardKey
 * @returns {string} the module with the start of each shard
 */
export function indexModule(
  version,
  { title, version: release, license },
  groups,
  nameParts,
  separate,
  languages,
  shardKey,
) {
  const firstKeys = groups.map(([first = ''], shard) =>
    distinctStart(shardKey(first), shardKey(groups[shard - 1]?.at(-1) ?? '')),
  );
  return `${HEAD}
/** Version of the bundled dataset, also stated in each of its files. */
export const version = '${version}';

/** The dataset's own description, whichever of its files are loaded. */
export const about = ${JSON.stringify({ title, version: release, license })};

/** Number of files with names. */
export const nameParts = ${nameParts};

/** Ids of the offices whose holders have an outline of their own. */
export const separate: readonly string[] = ${JSON.stringify(separate).replaceAll('"', "'")};

/** The languages that have a file of names. */
export const languages: readonly string[] = ${JSON.stringify(languages).replaceAll('"', "'")};

/** The shortest prefix of each shard's first key that distinguishes it from the previous key. */
export const firstKeys: readonly string[] = /* @__PURE__ */ '${firstKeys.join(' ')}'.split(' ');
`;
}

/**
 * @param {string[]} names of all files, without extension
 * @param {string} folder that contains them, relative to the module
 * @returns {string} the module that imports each with a static specifier, so that every bundler finds it
 */
export function filesModule(names, folder) {
  const files = names.map((name) => `  '${name}': () => import('${folder}/${name}.js'),`);
  return `${HEAD}const files = {
${files.join('\n')}
};

export const importFile = (name) => files[name]();
`;
}

/** Types for the module of a large document. */
export const documentTypes = `${HEAD}import type { DatasetDocument } from '../../../model/schema/index.js';

export declare const version: string;
declare const document: DatasetDocument;
export default document;
`;

/** Types for {@link filesModule}. */
export const filesTypes = `${HEAD}export declare const importFile: (name: string, attempt: number) => Promise<unknown>;
`;

/**
 * @param {ReadonlyMap<string, readonly string[]>} bearers ids by name, the person whom the name means first
 * @param {number} parts
 * @param {(key: string, parts: number) => string} namePartOf
 * @returns {Map<string, { names: Record<string, string> }>} by file: names, each with the ids as one string
 */
export function dealOutNames(bearers, parts, namePartOf) {
  const files = new Map();
  for (const [key, ids] of bearers) {
    const file = namePartOf(key, parts);
    files.set(file, { names: { ...files.get(file)?.names, [key]: ids.join(' ') } });
  }
  return files;
}

/** @param {DatasetDocument} document @returns {string} the module that types the ids */
export function idsModule(document) {
  const ids = document.people.map(({ id }) => `\n  | '${id}'`).sort();
  return `${HEAD}/** Id of a person of the bundled dataset. */
export type PersonId =${ids.join('')};
`;
}

/**
 * @param {unknown} value plain JSON
 * @param {ReadonlyMap<string, string>} [names] of texts
 * @returns {string} the same as source code, without unnecessary quotes
 */
function literal(value, names = new Map()) {
  if (typeof value === 'string') return names.get(value) ?? JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, names)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, entry]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}:${literal(entry, names)}`,
  );
  return `{${entries.join(',')}}`;
}
