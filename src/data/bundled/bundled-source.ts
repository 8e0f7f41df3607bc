import { shielded } from '../../model/bare.js';
import { mergeDocuments } from '../../model/dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { foldName, keysOf } from '../../model/names/fold-name.js';
import { withLocalNames } from '../../model/names/local-names.js';
import type { LocalNames } from '../../model/names/local-names.js';
import type { NameIndex } from '../../model/names/name-index.js';
import type { DatasetDocument } from '../../model/schema/index.js';
import type { DatasetPart } from '../dataset-part.js';
import { receive } from './receive.js';
import type { BundledFiles } from './receive.js';
import { namePartOf, shardName, shardOf } from './shard-key.js';

/** The pattern of an id. A one-word name in lower case matches too: it counts as a name if no such id exists. */
const ID = /^[a-z0-9-]+$/;

/** Records, names with the space-separated ids of the people who bear them, or both. */
type Content = DatasetDocument & { names?: Readonly<Record<string, string>> };

/** The language of the records. */
const LANG = 'en';

/** File name prefix of the names in other languages. */
const IN = 'in-';

/** The file of the outline; followed by the id of an office, of its holders. */
const OUTLINE = 'outline';

/**
 * The bundled dataset, loaded file by file on demand. Loaded files are kept; the next call retries those that could not
 * be loaded.
 */
export function bundledSource(files: BundledFiles) {
  const documents = new Map<string, DatasetDocument>();
  const bearers = new Map<string, readonly string[]>();
  const local: LocalNames[] = [];
  const loaded = new Set<string>();
  const pending = new Map<string, Promise<void>>();
  const attempts = new Map<string, number>();
  let further: NameIndex | undefined;
  const names: NameIndex = { get: (key) => bearers.get(key) ?? further?.get(key) };
  let joined: Dataset = { ...mergeDocuments([]), ...files.about, names, lang: LANG };

  const fileOf = (id: string): string => shardName(shardOf(id, files.firstKeys));
  const has = (file: string): boolean =>
    loaded.has(file) || (loaded.has('everyone') && !file.startsWith('names'));

  /** The file of everyone, of the outline, or of an office. */
  function fileOfPart(part: string): string {
    const [, name] = part.split('office:');
    if (name === undefined) return part;
    const office = foldName(name).replaceAll(' ', '-');
    return files.separate.includes(office) ? `${OUTLINE}-${office}` : OUTLINE;
  }

  /** The next file to load for a query; `undefined` once its person is found and the record is complete. */
  function missingFor(query: string): string | undefined {
    const isMissing = (file: string): boolean => !has(file);
    if (ID.test(query) && isMissing(fileOf(query))) return fileOf(query);
    if (joined.people.has(query)) return undefined;
    return keysOf(query)
      .flatMap((key) => [
        namePartOf(key, files.nameParts),
        ...(bearers.get(key) ?? []).slice(0, 1).map(fileOf),
      ])
      .find(isMissing);
  }

  function load(file: string): Promise<void> {
    let loading = pending.get(file);
    if (!loading) {
      const attempt = attempts.get(file) ?? 0;
      attempts.set(file, attempt + 1);
      loading = receive(files, file, attempt, (content) =>
        file.startsWith(IN)
          ? acceptLocal(file, shielded(content as LocalNames))
          : accept(file, shielded(content as Content)),
      ).finally(() => pending.delete(file));
      pending.set(file, loading);
    }
    return loading;
  }

  /** @throws {TypeError} If the content has another shape. In that case nothing is changed. */
  function accept(file: string, content: Content): void {
    const found = Object.entries(content.names ?? {}).map(([key, ids]) => [key, ids.split(' ')] as const);
    if (!file.startsWith('names')) {
      if (!content.people.every(({ id }) => id)) throw new TypeError('No id');
      const next = new Map(documents).set(file, content);
      joined = join(next);
      documents.set(file, content);
    }
    for (const [key, ids] of found) bearers.set(key, ids);
    loaded.add(file);
  }

  /** The document of everyone already includes the names in other languages. */
  function join(next: ReadonlyMap<string, DatasetDocument>): Dataset {
    const whole = { ...mergeDocuments(inOrder(next)), ...files.about, names, lang: LANG };
    return next.has('everyone') ? whole : local.reduce(withLocalNames, whole);
  }

  function acceptLocal(file: string, content: LocalNames): void {
    if (!content.lang) throw new TypeError('No language');
    local.push(content);
    joined = join(documents);
    loaded.add(file);
  }

  /** The language of the names for a reader's language, if there are any. */
  const languageOf = (lang = ''): string | undefined =>
    files.languages.find((known) => known === lang.toLowerCase().split('-', 1)[0]);

  /** The file of names for a reader's language, if there is one and it is not loaded. */
  function missingIn(lang: string | undefined): string | undefined {
    const language = languageOf(lang);
    return language && !has(IN + language) ? IN + language : undefined;
  }

  async function loadPerson(query: string): Promise<void> {
    for (let file = missingFor(query); file !== undefined; file = missingFor(query)) await load(file);
  }

  return {
    /**
     * @param lang A BCP 47 tag: the names of records in that language are loaded too, if known.
     * @throws {DatasetError} If a file cannot be loaded. The other files are loaded nevertheless.
     */
    async load(part: DatasetPart, lang?: string): Promise<Dataset> {
      const file = typeof part === 'string' ? fileOfPart(part) : '';
      const loads = typeof part !== 'string' ? part.map(loadPerson) : has(file) ? [] : [load(file)];
      const names = part === 'everyone' ? undefined : missingIn(lang);
      if (names) loads.push(load(names));
      for (const result of await Promise.allSettled(loads))
        if (result.status === 'rejected') throw result.reason;
      return joined;
    },
    /** The dataset, if the whole part is already loaded. */
    cached(part: DatasetPart, lang?: string): Dataset | undefined {
      const isCached =
        typeof part === 'string' ? has(fileOfPart(part)) : part.every((query) => !missingFor(query));
      return isCached && !missingIn(lang) ? joined : undefined;
    },
    languageOf,
    /** The document of everyone, complete or as an outline, once it is loaded. */
    everyone: (): DatasetDocument | undefined => documents.get('everyone') ?? documents.get(OUTLINE),
    /** Adds a lookup for names that were not loaded through this source. */
    lookUpWith(lookUp: NameIndex): void {
      further = lookUp;
    },
  };
}

/** The documents to merge. The first of two stubs is kept, so outlines, whose stubs are fuller, come first. */
function inOrder(documents: ReadonlyMap<string, DatasetDocument>): DatasetDocument[] {
  const everyone = documents.get('everyone');
  if (everyone) return [everyone];
  const rank = (file: string): string => (file.startsWith(OUTLINE) ? '' : file);
  return [...documents].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)).map(([, document]) => document);
}
