import type { DatasetDocument } from './schema/index.js';

/** The kinds of record that another record may name by id. */
export type LinkKind = 'people' | 'offices' | 'houses' | 'places' | 'sources';

/** One record naming another. */
export interface RecordLink {
  kind: LinkKind;
  id: string;
  /** Where it stands: `people[3].tenures[0].office`. */
  path: string;
}

/** Fields whose string value is the id of a record. */
const SINGLE: Readonly<Record<string, LinkKind>> = {
  person: 'people',
  office: 'offices',
  house: 'houses',
  cadetOf: 'houses',
  place: 'places',
  source: 'sources',
};

/** Fields that hold a list in which a bare string is the id of a record. */
const LISTED: Readonly<Record<string, LinkKind>> = { sources: 'sources', cite: 'sources', house: 'houses' };

/**
 * Walks a checked record and yields every id it names, so that references can be resolved, and a shard can be
 * given all that its people need, without a second description of where references may stand.
 * @param record A person, an office, a house …
 * @param path The record's own path, which begins each link's path.
 */
export function* linksOf(record: unknown, path: string): Generator<RecordLink> {
  if (typeof record !== 'object' || record === null) return;
  for (const [key, value] of Object.entries(record)) {
    const at = Array.isArray(record) ? `${path}[${key}]` : `${path}.${key}`;
    // What a row is called: its key may be that of a field that names a record.
    if (key === 'labels') continue;
    const kind = SINGLE[key];
    if (kind && typeof value === 'string') yield { kind, id: value, path: at };
    else if (LISTED[key] && Array.isArray(value)) yield* listed(value, LISTED[key], at);
    else yield* linksOf(value, at);
  }
}

function* listed(list: readonly unknown[], kind: LinkKind, path: string): Generator<RecordLink> {
  for (const [index, entry] of list.entries()) {
    const at = `${path}[${index}]`;
    if (typeof entry === 'string') yield { kind, id: entry, path: at };
    else yield* linksOf(entry, at);
  }
}

/** Links of a whole document whose target the document does not hold. */
export function* brokenLinks(document: DatasetDocument): Generator<RecordLink> {
  const ids = (records: readonly { id: string }[] = []): Set<string> => new Set(records.map(({ id }) => id));
  const known: Record<LinkKind, Set<string>> = {
    people: ids(document.people),
    offices: ids(document.offices),
    houses: ids(document.houses),
    places: ids(document.places),
    sources: ids(document.sources),
  };
  for (const kind of ['people', 'offices', 'houses'] as const) {
    for (const [index, record] of (document[kind] ?? []).entries()) {
      for (const link of linksOf(record, `${kind}[${index}]`)) if (!known[link.kind].has(link.id)) yield link;
    }
  }
}
