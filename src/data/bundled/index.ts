import { createDataset, foldName } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import { DatasetError } from '../dataset-error.js';
import type { Need } from '../need.js';
import { shardOf, shards } from './shards/index.js';
import type { ShardName } from './shards/index.js';

const documents = new Map<ShardName, DatasetDocument>();
const pending = new Map<ShardName, Promise<void>>();
let joined: Dataset = createDataset([]);

/**
 * Loads what is needed of the dataset that comes with the package. What was loaded before is in the answer too.
 * @param need People by id, name or Wikidata id, or everyone.
 * @throws {DatasetError} `network`, when a shard cannot be fetched; the next call tries again.
 */
export async function loadBundled(need: Need): Promise<Dataset> {
  const wanted = need === 'everyone' ? (Object.keys(shards) as ShardName[]) : await shardsOf(need);
  await Promise.all([...new Set(wanted)].map(loadShard));
  return joined;
}

async function shardsOf(people: readonly string[]): Promise<ShardName[]> {
  const ids = await Promise.all(people.map(idOf));
  return ids.flatMap((id) => shardOf.get(id ?? '') ?? []);
}

/** The id behind an id, a name or a Wikidata id; the list of names is fetched only when somebody asks by name. */
async function idOf(name: string): Promise<string | undefined> {
  if (shardOf.has(name)) return name;
  const { names } = await import('./shards/names.js').catch(fail);
  return names.get(foldName(name));
}

function loadShard(name: ShardName): Promise<void> {
  if (documents.has(name)) return Promise.resolve();
  let loading = pending.get(name);
  if (!loading) {
    loading = shards[name]()
      .then(({ default: document }) => {
        documents.set(name, document);
        joined = createDataset([...documents.values()]);
      })
      .catch(fail)
      .finally(() => pending.delete(name));
    pending.set(name, loading);
  }
  return loading;
}

function fail(cause: unknown): never {
  throw new DatasetError('network', 'The bundled dataset could not be fetched', [], { cause });
}
