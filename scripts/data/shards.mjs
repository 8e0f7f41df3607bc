/** The modules of the bundled dataset: pure functions from documents to text. */

/** @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument */

const HEAD = '// Generated from data/*.json by "npm run data:build". Do not edit.\n';

/** @param {number} shard its place in the order @returns {string} its file's name without the ending */
export const shardName = (shard) => String(shard + 1).padStart(3, '0');

/** @param {DatasetDocument} shard @returns {string} a module */
export function shardModule(shard) {
  return `${HEAD}import type { DatasetDocument } from '../../../model/schema/index.js';

const shard: DatasetDocument = ${literal(shard)};
export default shard;
`;
}

/**
 * @param {DatasetDocument} document a large one
 * @returns {string} a module that holds it as text, which engines read faster than source code of that length
 */
export function textModule(document) {
  const text = JSON.stringify(document).replace(/[\\']/g, '\\$&');
  return `${HEAD}import type { DatasetDocument } from '../../../model/schema/index.js';

export default JSON.parse('${text}') as DatasetDocument;
`;
}

/**
 * @param {string[][]} groups the ids of each shard
 * @param {(id: string) => string} shardKey
 * @returns {string} the module that knows where each shard begins, and how it is loaded
 */
export function indexModule(groups, shardKey) {
  const loaders = groups.map((_, shard) => `  () => import('./${shardName(shard)}.js'),`);
  const firstKeys = groups.map(([first = ''], shard) => {
    const key = shardKey(first);
    const before = shardKey(groups[shard - 1]?.at(-1) ?? '');
    // As much of the key as tells it from the one before.
    const shared = [...key].findIndex((letter, place) => letter !== before[place]);
    return key.slice(0, shared + 1);
  });
  return `${HEAD}import type { DatasetDocument } from '../../../model/schema/index.js';

/** How each shard is loaded: static addresses, so that every bundler finds them. */
export const shards: readonly (() => Promise<{ default: DatasetDocument }>)[] = [
${loaders.join('\n')}
];

/** How the first key of each shard begins, as far as tells it from the key before. */
export const firstKeys: readonly string[] = /* @__PURE__ */ ${literal(firstKeys.join(' '))}.split(' ');
`;
}

/**
 * @param {DatasetDocument} document
 * @param {(person: DatasetDocument['people'][number]) => string[]} personKeys
 * @returns {string} the module that finds a person's id by a name or a Wikidata id
 */
export function namesModule(document, personKeys) {
  /** @type {Map<string, string>} */
  const ids = new Map();
  for (const person of document.people) {
    for (const key of personKeys(person)) if (!ids.has(key)) ids.set(key, person.id);
  }
  /** @type {Map<string, string[]>} */
  const keys = new Map(document.people.map(({ id }) => [id, []]));
  for (const [key, id] of ids) keys.get(id)?.push(key);
  const lines = [...keys].map(([id, names]) => `  ${literal(id)}: ${literal(names)},`);
  return `${HEAD}/** Names and Wikidata ids of each person, in the form in which they are compared. */
const keys: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
};

/** Name or Wikidata id, in the form in which they are compared → person id. A shared name is the first bearer's. */
export const names: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(keys).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
);
`;
}

/** @param {DatasetDocument} document @returns {string} the module that types the ids */
export function idsModule(document) {
  const ids = document.people.map(({ id }) => `\n  | '${id}'`).sort();
  return `${HEAD}/** Id of a person of the bundled dataset. */
export type PersonId =${ids.join('')};
`;
}

/** @param {unknown} value plain JSON @returns {string} the same as source code */
function literal(value) {
  return JSON.stringify(value);
}
