import { createDataset, foldName } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import { DatasetError } from '../dataset-error.js';
import type { Need } from '../need.js';
import { shardOf } from './shard-key.js';
import { firstKeys, shards } from './shards/index.js';

const documents = new Map<number, DatasetDocument>();
const pending = new Map<number, Promise<void>>();
let joined: Dataset = createDataset([]);

/**
 * Loads what is needed of the dataset that comes with the package. What was loaded before is in the answer too.
 * @param need People by id, name or Wikidata id, or everyone.
 * @throws {DatasetError} `network`, when a shard cannot be fetched; the next call tries again.
 */
export async function loadBundled(need: Need): Promise<Dataset> {
  await Promise.all(need === 'everyone' ? shards.map((_, shard) => loadShard(shard)) : need.map(loadPerson));
  return joined;
}

/** What is needed of the bundled dataset, if all of it was loaded before and no name has to be looked up. */
export function bundledAtHand(need: Need): Dataset | undefined {
  const has = (person: string): boolean => ID.test(person) && documents.has(shardOf(person, firstKeys));
  return (need === 'everyone' ? documents.size === shards.length : need.every(has)) ? joined : undefined;
}

/** An id has only lower-case letters, digits and hyphens; no name looks like that. */
const ID = /^[a-z0-9-]+$/;

async function loadPerson(person: string): Promise<void> {
  const id = ID.test(person) ? person : await idOfName(person);
  if (id !== undefined) await loadShard(shardOf(id, firstKeys));
}

/** The id behind a name or a Wikidata id; the list of names is fetched only when somebody asks by name. */
async function idOfName(name: string): Promise<string | undefined> {
  const { names } = await import('./shards/names.js').catch(fail);
  return names.get(foldName(name));
}

function loadShard(shard: number): Promise<void> {
  if (documents.has(shard)) return Promise.resolve();
  let loading = pending.get(shard);
  if (!loading) {
    loading = load(shard)
      .catch(fail)
      .finally(() => pending.delete(shard));
    pending.set(shard, loading);
  }
  return loading;
}

async function load(shard: number): Promise<void> {
  const module = await shards[shard]?.();
  if (!module) return;
  documents.set(shard, module.default);
  joined = createDataset([...documents.values()]);
}

function fail(cause: unknown): never {
  throw new DatasetError('network', 'The bundled dataset could not be fetched', [], { cause });
}
