import { foldName, joinDocuments } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import { DatasetError } from '../dataset-error.js';
import type { Need } from '../need.js';
import { shardOf } from './shard-key.js';
import { firstKeys, shards } from './shards/index.js';

/** The keys of the documents about everyone; the others are the places of the shards. */
const EVERYONE = -1;
const OUTLINE = -2;

const documents = new Map<number, DatasetDocument>();
const pending = new Map<number, Promise<void>>();
let joined: Dataset = joinDocuments([]);
let names: Dataset['names'];

/**
 * Loads what is needed of the dataset that comes with the package. What was loaded before is in the answer too.
 * @param need People by id, name or Wikidata id, or everyone; in the outline of everyone, people are stubs.
 * @throws {DatasetError} `network`, when a part cannot be fetched; the next call tries again.
 */
export async function loadBundled(need: Need): Promise<Dataset> {
  if (typeof need === 'string') await loadOnce(keyOf(need));
  else await Promise.all(need.map(loadPerson));
  return joined;
}

/** What is needed of the bundled dataset, if all of it was loaded before and no name has to be looked up. */
export function bundledAtHand(need: Need): Dataset | undefined {
  const isLoaded = (person: string): boolean => ID.test(person) && has(shardOf(person, firstKeys));
  return (typeof need === 'string' ? has(keyOf(need)) : need.every(isLoaded)) ? joined : undefined;
}

const keyOf = (need: Need & string): number => (need === 'everyone' ? EVERYONE : OUTLINE);

const has = (key: number): boolean => documents.has(key) || documents.has(EVERYONE);

/** An id has only lower-case letters, digits and hyphens; no name looks like that. */
const ID = /^[a-z0-9-]+$/;

async function loadPerson(person: string): Promise<void> {
  const id = ID.test(person) ? person : await idOfName(person);
  if (id !== undefined) await loadOnce(shardOf(id, firstKeys));
}

/** The id behind a name or a Wikidata id; the list of names is fetched only when somebody asks by name. */
async function idOfName(name: string): Promise<string | undefined> {
  if (!names) {
    ({ names } = await import('./shards/names.js').catch(fail));
    joined = { ...joined, names };
  }
  return names.get(foldName(name));
}

function loadOnce(key: number): Promise<void> {
  if (has(key)) return Promise.resolve();
  let loading = pending.get(key);
  if (!loading) {
    loading = load(key)
      .catch(fail)
      .finally(() => pending.delete(key));
    pending.set(key, loading);
  }
  return loading;
}

async function load(key: number): Promise<void> {
  const module = await (key === EVERYONE
    ? import('./shards/everyone.js')
    : key === OUTLINE
      ? import('./shards/outline.js')
      : shards[key]?.());
  if (!module) return;
  documents.set(key, module.default);
  const everyone = documents.get(EVERYONE);
  // Of two stubs the first stands: the outline says more than a shard does of those it names.
  const inOrder = [...documents].sort(([a], [b]) => a - b).map(([, document]) => document);
  joined = { ...joinDocuments(everyone ? [everyone] : inOrder), ...(names && { names }) };
}

function fail(cause: unknown): never {
  throw new DatasetError('network', 'The bundled dataset could not be fetched', [], { cause });
}
