import type * as v from 'valibot';
import { NOTHING, bare } from '../model/bare.js';
import type { DateValue } from '../model/date/core.js';
import { isDateValue, isSafeUrl } from '../model/schema/index.js';
import type { LinkKind } from '../model/schema/index.js';
import { keepEntries, objectCheck } from './check-parts.js';
import { describe, either, explain, typeOf } from './issue.js';
import { LEFT_OUT } from './walk.js';
import type { Check } from './walk.js';

/** The parts of the schema library's schemas that are used here. */
interface Described extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Described>>;
  readonly item?: Described;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly wrapped?: Described;
  readonly pipe?: readonly (Described | Action)[];
}
/** A step of a pipe. */
type Action = v.BaseValidation<unknown, unknown, v.BaseIssue<unknown>> & { readonly requirement?: unknown };
type Outcome = v.OutputDataset<unknown, v.BaseIssue<unknown>>;

/** One of the types that a value may have. */
interface Option {
  /** As returned by `typeOf`. */
  readonly type: string;
  /** What is expected, for messages. */
  readonly words: string;
  /** Checks a value of this type. */
  readonly check: Check;
  /** For an object: its allowed and its required fields. */
  readonly fields?: ReadonlyMap<string, Check>;
  readonly required?: readonly string[];
}

const checks = new WeakMap<v.GenericSchema, Check>();

/**
 * The check that a schema describes. It visits each part of its input once, whatever is wrong with it. A fault removes
 * the smallest part that the schema can do without (an optional field, a list entry); everything else is kept.
 * @param schema Built from strict objects, arrays, unions, strings, numbers, booleans, picklists and literals.
 */
export function checkOf(schema: v.GenericSchema): Check {
  let check = checks.get(schema);
  if (!check) {
    check = oneOf(optionsOf(schema));
    checks.set(schema, check);
  }
  return check;
}

/**
 * A check that first picks the intended option, by the input's type and an object's keys. Issues are therefore about
 * the option that the author had in mind.
 */
function oneOf(options: readonly Option[]): Check {
  const objects = options.filter(({ type }) => type === 'object');
  // Where options share a type, the first is chosen. Objects are told apart by their keys.
  const byType = new Map(options.toReversed().map((option) => [option.type, option]));
  const words = either(options.map((option) => option.words));
  return (value, walk) => {
    walk.visits++;
    const type = typeOf(value);
    const option =
      type === 'object' && objects.length > 1 ? meant(objects, value as object) : byType.get(type);
    return option
      ? option.check(value, walk)
      : walk.refuse('wrong-type', `Expected ${words}, not ${describe(value)}`);
  };
}

/** The object type that has most of the keys; among equals, the last without missing fields. */
function meant(objects: readonly Option[], value: object): Option | undefined {
  const keys = Object.keys(value);
  let best: Option | undefined;
  let most = -1;
  for (const option of objects) {
    let known = 0;
    for (const key of keys) if (option.fields?.has(key)) known++;
    // An option with all its required fields gets half a point more.
    if (hasAll(value, option.required)) known += 0.5;
    if (known < most) continue;
    best = option;
    most = known;
  }
  return best;
}

function hasAll(value: object, keys: readonly string[] = []): boolean {
  for (const key of keys) if (!Object.hasOwn(value, key)) return false;
  return true;
}

/** Flattens unions inside unions. */
function optionsOf(schema: Described): Option[] {
  const { type, wrapped, options, pipe } = bare(schema);
  if (wrapped) return optionsOf(wrapped);
  if (type === 'union') return (options as Described[]).flatMap(optionsOf).map(withActions(pipe));
  if (type === 'strict_object') return [withActions(pipe)(objectOption(schema))];
  return [type === 'array' ? listOption(schema) : leafOption(schema)];
}

/** A string, number, boolean, or one of certain values: checked by the schema library. */
function leafOption(schema: Described): Option {
  const { type, literal, options = type === 'literal' ? [literal] : undefined, pipe = [] } = bare(schema);
  // The type of a string has already been checked.
  const steps = (type === 'string' ? pipe.slice(1) : pipe.length > 0 ? pipe : [schema]).filter(
    // Metadata check nothing.
    (step) => '~run' in step,
  ) as Action[];
  const mark = pipe.find((step) => String(step.type) === 'metadata') ?? NOTHING;
  const { linkTo } = bare((mark as { metadata?: { linkTo?: LinkKind } }).metadata ?? {});
  const isUrl = pipe.some((action) => (action as Action).requirement === isSafeUrl);
  return {
    type: options ? typeOf(options[0]) : type,
    words: options ? either(options.map(describe)) : (WORDS[type] ?? type),
    check: (value, walk) => {
      if (linkTo && walk.hasLinked(linkTo, value)) return value;
      const { value: output, issues } = runAll(steps, value);
      if (issues) {
        const message = options && `Expected ${either(options.map(describe))}, not ${describe(value)}`;
        return message ? walk.refuse('not-allowed', message) : walk.refuse(...explain(issues[0]));
      }
      if (linkTo) walk.link(linkTo, output as string);
      return isUrl ? walk.resolveUrl(output as string) : output;
    },
  };
}

/** The input of a pipe's steps, shared by all values, of which there may be millions. Steps start no other pipe. */
const shared: { typed: boolean; value: unknown; issues: Outcome['issues'] } = {
  typed: true,
  value: undefined,
  issues: undefined,
};

/**
 * Runs the steps of a pipe up to the first that finds a problem: a text that is too long is not checked further.
 * @returns The result, to be read before the next call.
 */
function runAll(steps: readonly Action[], value: unknown): Outcome {
  shared.typed = true;
  shared.value = value;
  shared.issues = undefined;
  let dataset = shared as Outcome;
  for (let index = 0; index < steps.length && !dataset.issues; index++) {
    dataset = (steps[index] as Action)['~run'](dataset, NOTHING);
  }
  return dataset;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function listOption(schema: Described): Option {
  const { item, pipe = [] } = bare(schema);
  const checkItem = checkOf(item as Described);
  const limit = pipe.find(({ type }) => type === 'max_length') as v.MaxLengthAction<[], number, string>;
  return {
    type: 'array',
    words: 'a list',
    check: (value, walk) => {
      const list = value as readonly unknown[];
      const { length } = list;
      // Before the entries are checked: there may be millions.
      if (length > limit.requirement) return walk.refuse('too-long', limit.message);
      walk.copies++;
      const kept = keepEntries(list, length, checkItem, walk);
      // A list that has lost all its entries is not an empty list.
      return length > 0 && kept.length === 0 ? LEFT_OUT : kept;
    },
  };
}

function objectOption(schema: Described): Option {
  const { entries = {} } = schema;
  const fields = new Map(Object.entries(entries).map(([key, schema]) => [key, checkOf(schema)]));
  const required = [...fields.keys()].filter((key) => entries[key]?.type !== 'exact_optional');
  return { type: 'object', words: 'an object', fields, required, check: objectCheck(fields, required) };
}

/** The requirements of a schema beyond a value's type. */
function withActions(pipe: Described['pipe']): (option: Option) => Option {
  const actions = (pipe ?? []).slice(1) as Action[];
  if (actions.length === 0) return (option) => option;
  const isDate = actions.some(({ requirement }) => requirement === isDateValue);
  return (option) => ({
    ...option,
    check: (value, walk) => {
      const before = walk.found;
      const checked = option.check(value, walk);
      const kept = isDate && checked !== LEFT_OUT ? walk.date(checked as DateValue) : checked;
      const issues = kept === LEFT_OUT ? undefined : runAll(actions, kept).issues;
      if (!issues) return kept;
      // A field that is missing because it was left out is not a second mistake of the author's.
      return walk.found > before ? LEFT_OUT : walk.refuse(...explain(issues[0]));
    },
  });
}
