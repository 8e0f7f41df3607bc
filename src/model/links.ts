/** The kinds of record that another record may refer to by id. */
export type LinkKind = 'people' | 'offices' | 'houses' | 'places' | 'sources';

/** A reference from one record to another. */
export interface RecordLink {
  kind: LinkKind;
  id: string;
  /** Its path: `people[3].tenures[0].office`. */
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
 * The kind of record that a string refers to.
 * @param key The position of the string: its field, or its index in a list.
 * @param list The field of that list.
 * @returns `undefined` if a string in this position is not the id of a record.
 */
export function linkKind(key: string | number, list: string | number | undefined): LinkKind | undefined {
  const [kinds, field] = typeof key === 'string' ? [SINGLE, key] : [LISTED, list ?? ''];
  return Object.hasOwn(kinds, field) ? kinds[field] : undefined;
}

/** A key on the path from a record to a link in it. */
type Key = string | number;

/**
 * Every id that a checked record refers to. Resolving references and building shards share this one description of
 * where references may occur.
 * @param record A person, an office, a house …
 * @param path The record's own path, which begins each link's path.
 */
export function linksOf(record: object, path: string): RecordLink[] {
  const links: RecordLink[] = [];
  const keys: Key[] = [];
  walk(record, keys, (kind, id) => links.push({ kind, id, path: path + pathText(keys) }));
  return links;
}

/** Visits each id below a value. `keys` is the path to it: one array for the whole walk, to be read in the call. */
function walk(value: object, keys: Key[], visit: (kind: LinkKind, id: string) => void): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) enter(value[index], index, undefined, keys, visit);
    return;
  }
  for (const key of Object.keys(value)) {
    // Labels of rows: their keys may coincide with fields that refer to records.
    if (key === 'labels') continue;
    const entry = (value as Record<string, unknown>)[key];
    const listed = Array.isArray(entry) ? LISTED[key] : undefined;
    if (listed === undefined) enter(entry, key, SINGLE[key], keys, visit);
    else {
      keys.push(key);
      for (const [index, item] of (entry as unknown[]).entries()) enter(item, index, listed, keys, visit);
      keys.pop();
    }
  }
}

/** Visits one value: a string is an id if `kind` is given; objects are walked through. */
function enter(
  value: unknown,
  key: Key,
  kind: LinkKind | undefined,
  keys: Key[],
  visit: (kind: LinkKind, id: string) => void,
): void {
  if (typeof value === 'string' ? kind === undefined : typeof value !== 'object' || value === null) return;
  keys.push(key);
  if (typeof value === 'string') visit(kind as LinkKind, value);
  else walk(value as object, keys, visit);
  keys.pop();
}

const pathText = (keys: readonly Key[]): string =>
  keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
