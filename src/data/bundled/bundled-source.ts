import { joinDocuments } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { foldName } from '../../model/names/fold-name.js';
import type { NameIndex } from '../../model/names/name-index.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import type { Need } from '../need.js';
import { receive } from './receive.js';
import type { BundledFiles } from './receive.js';
import { namePartOf, shardName, shardOf } from './shard-key.js';

/** What an id looks like. So may a name of one word, in lower case: it is one where no such id exists. */
const ID = /^[a-z0-9-]+$/;

/** Records, or names with the ids of their bearers in one text, or both. */
type Content = DatasetDocument & { names?: Readonly<Record<string, string>> };

/**
 * The bundled dataset, of which each call loads what it needs. What was loaded stays; what could not be loaded is tried
 * again by the next call.
 */
export function bundledSource(files: BundledFiles) {
  const documents = new Map<string, DatasetDocument>();
  const bearers = new Map<string, readonly string[]>();
  const loaded = new Set<string>();
  const pending = new Map<string, Promise<void>>();
  const attempts = new Map<string, number>();
  let further: NameIndex | undefined;
  const names: NameIndex = { get: (key) => bearers.get(key) ?? further?.get(key) };
  let joined: Dataset = { ...joinDocuments([]), names };

  const fileOf = (id: string): string => shardName(shardOf(id, files.firstKeys));
  const has = (file: string): boolean =>
    loaded.has(file) || (loaded.has('everyone') && !file.startsWith('names'));

  /** The next file that must be loaded to know whom a query means, and all about that person. */
  function missingFor(query: string): string | undefined {
    const isMissing = (file: string): boolean => !has(file);
    if (ID.test(query) && isMissing(fileOf(query))) return fileOf(query);
    const key = foldName(query);
    if (key === '' || joined.people.has(query)) return undefined;
    return [namePartOf(key, files.nameParts), ...(bearers.get(key) ?? []).slice(0, 1).map(fileOf)].find(
      isMissing,
    );
  }

  function load(file: string): Promise<void> {
    let loading = pending.get(file);
    if (!loading) {
      const attempt = attempts.get(file) ?? 0;
      attempts.set(file, attempt + 1);
      loading = receive(files, file, attempt, (content) => accept(file, content as Content)).finally(() =>
        pending.delete(file),
      );
      pending.set(file, loading);
    }
    return loading;
  }

  /** @throws {TypeError} When the content has another shape; nothing is changed then. */
  function accept(file: string, content: Content): void {
    const found = Object.entries(content.names ?? {}).map(([key, ids]) => [key, ids.split(' ')] as const);
    if (!file.startsWith('names')) {
      if (!content.people.every(({ id }) => id)) throw new TypeError('No id');
      const next = new Map(documents).set(file, content);
      joined = { ...joinDocuments(inOrder(next)), names };
      documents.set(file, content);
    }
    for (const [key, ids] of found) bearers.set(key, ids);
    loaded.add(file);
  }

  async function loadPerson(query: string): Promise<void> {
    for (let file = missingFor(query); file !== undefined; file = missingFor(query)) await load(file);
  }

  return {
    /** @throws {DatasetError} When a file cannot be loaded; all others that are needed are loaded nevertheless. */
    async load(need: Need): Promise<Dataset> {
      if (typeof need !== 'string') {
        for (const result of await Promise.allSettled(need.map(loadPerson)))
          if (result.status === 'rejected') throw result.reason;
      } else if (!has(need)) await load(need);
      return joined;
    },
    /** What is needed, if all of it was loaded before. */
    atHand(need: Need): Dataset | undefined {
      const isAtHand = typeof need === 'string' ? has(need) : need.every((query) => !missingFor(query));
      return isAtHand ? joined : undefined;
    },
    /** The document of everyone, whole or in outline, once it is loaded. */
    everyone: (): DatasetDocument | undefined => documents.get('everyone') ?? documents.get('outline'),
    /** Lets names be looked up that nobody has asked this source for. */
    lookUpWith(lookUp: NameIndex): void {
      further = lookUp;
    },
  };
}

/** The documents to join. Of two stubs the first stands: the outline says more than a shard does of those it names. */
function inOrder(documents: ReadonlyMap<string, DatasetDocument>): DatasetDocument[] {
  const everyone = documents.get('everyone');
  if (everyone) return [everyone];
  const rank = (file: string): string => (file === 'outline' ? '' : file);
  return [...documents].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)).map(([, document]) => document);
}
