import * as v from 'valibot';

/** What a schema shows of itself, as far as it matters here. */
interface Described extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly options?: readonly Described[];
  readonly pipe?: readonly unknown[];
}

/** What an option takes, told by its schema's type. */
type Kind = 'string' | 'number' | 'array' | 'object' | 'literal';

interface Option {
  kind: Kind;
  /** Keys of an object. */
  entries: Readonly<Record<string, unknown>>;
  /** What checks the input. */
  schema: Described;
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'string',
  picklist: 'string',
  number: 'number',
  array: 'array',
  strict_object: 'object',
  literal: 'literal',
};

/**
 * A union that looks before it tries: the type of the input, and of an object its keys, name the one option that is
 * meant. So clean data pass without the failures of the other options, which cost more than the checks themselves,
 * and what is wrong is said of the option the author had in mind. Of several objects the last is meant when the keys
 * tell nothing.
 * @param options Texts, numbers, lists, strict objects, literals, or unions of these.
 */
export function oneOf<const TOptions extends v.UnionOptions>(options: TOptions) {
  const union = v.union(options);
  const tryAll = union['~run'];
  const choices = options.flatMap(flatten);
  const run: typeof tryAll = (dataset, config) => {
    const chosen = choose(choices, dataset.value);
    return chosen ? chosen['~run'](dataset, config) : tryAll.call(union, dataset, config);
  };
  return Object.assign(union, { '~run': run });
}

/** The options of a union inside a union are options of the whole; one with checks of its own keeps them. */
function flatten(schema: Described): Option[] {
  const { type, entries = {}, options, pipe } = schema;
  if (!options || type !== 'union') return [{ kind: KINDS[type] ?? 'literal', entries, schema }];
  const inner = options.flatMap(flatten);
  return pipe ? inner.map((option) => ({ ...option, schema })) : inner;
}

function choose(options: readonly Option[], value: unknown): Described | undefined {
  if (value === null) return undefined;
  const type = Array.isArray(value) ? 'array' : typeof value;
  let last: Described | undefined;
  for (const { kind, entries, schema } of options) {
    if (kind !== type) continue;
    last = schema;
    if (type !== 'object' || fits(value as object, entries)) break;
  }
  return last;
}

function fits(value: object, entries: Option['entries']): boolean {
  for (const key in value) if (!Object.hasOwn(entries, key)) return false;
  return true;
}
