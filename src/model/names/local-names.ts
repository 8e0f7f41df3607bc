import { shielded } from '../bare.js';
import type { Dataset } from '../dataset.js';
import type { LocalName, Name, Person } from '../schema/index.js';

/** The kinds of record that have names in other languages. */
const KINDS = ['people', 'offices', 'houses', 'eras', 'places'] as const;
type Kind = (typeof KINDS)[number];

/** Names of records in one language, by kind and id. */
export type LocalNames = { readonly lang: string } & {
  readonly [K in Kind]?: Readonly<Record<string, { readonly text: string; readonly dynasty?: string }>>;
};

/**
 * The name in a reader's language.
 * @param names Names in other languages; for a person, those of {@link displayNames}.
 * @param lang A BCP 47 tag. A regional variety without a name uses that of the language ("de" for "de-AT").
 * @returns `undefined` if there is no name in that language.
 */
export function nameIn<T extends LocalName>(names: readonly T[] | undefined, lang: string): T | undefined {
  if (!names?.length) return undefined;
  const wanted = lang.toLowerCase();
  const [base] = wanted.split('-', 1);
  return (
    names.find((name) => name.lang.toLowerCase() === wanted) ??
    names.find((name) => name.lang.toLowerCase() === base)
  );
}

/** A person's names in other languages. */
export function displayNames({ names = [] }: Person): (Name & LocalName)[] {
  return names.filter((name): name is Name & LocalName => name.kind === 'display' && name.lang !== undefined);
}

/** Adds the names in a language to a dataset's records. Names of records that it does not contain are ignored. */
export function withLocalNames(dataset: Dataset, local: LocalNames): Dataset {
  const named = KINDS.map((kind) => {
    const records = new Map<string, { names?: readonly object[] }>(dataset[kind]);
    for (const [id, name] of Object.entries(local[kind] ?? {})) {
      const record = records.get(id);
      const added = { ...name, lang: local.lang, ...(kind === 'people' && { kind: 'display' }) };
      if (record) records.set(id, shielded({ ...record, names: [...(record.names ?? []), added] }));
    }
    return [kind, records];
  });
  return { ...dataset, ...(Object.fromEntries(named) as Pick<Dataset, Kind>) };
}
