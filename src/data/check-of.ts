import type * as v from 'valibot';
import { NOTHING, bare } from '../model/bare.js';
import type { DateValue } from '../model/date/core.js';
import type { Issue } from '../model/result.js';
import { IdSchema, isDateValue, isSafeUrl } from '../model/schema/index.js';
import { describe, either, explain, typeOf } from './issue.js';
import { LEFT_OUT } from './walk.js';
import type { Check, Walk } from './walk.js';

/** What the schema library shows of a schema, as far as it matters here. */
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

/** One of the forms that a value may have. */
interface Option {
  /** As `typeOf` tells it. */
  readonly type: string;
  /** What is expected, for messages. */
  readonly words: string;
  /** Checks a value of this type. */
  readonly check: Check;
  /** Of an object: what may, and what must, be in it. */
  readonly fields?: ReadonlyMap<string, Check>;
  readonly required?: readonly string[];
}

type Fields = Record<string, unknown>;

const checks = new WeakMap<v.GenericSchema, Check>();

/**
 * The check that a schema describes. It looks at each part of its input once, whatever is wrong there. A fault takes
 * with it the smallest part that the schema can do without (an optional field, an entry of a list); all else is kept.
 * @param schema Made of strict objects, arrays, unions, texts, numbers, booleans, picklists and literals.
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
 * A check that looks before it tries: the type of the input, and of an object its keys, tell the one option that is
 * meant. So what is wrong is said of the option that the author had in mind.
 */
function oneOf(options: readonly Option[]): Check {
  const [only] = options as [Option];
  const objects = options.filter(({ type }) => type === 'object');
  const choose = (type: string, value: unknown): Option | undefined =>
    type === 'object' && objects.length > 1
      ? meant(objects, value as object)
      : options.find((option) => option.type === type);
  const words = either(options.map((option) => option.words));
  return (value, walk) => {
    walk.visits++;
    const type = typeOf(value);
    const option = only.type === type && options.length === 1 ? only : choose(type, value);
    return option
      ? option.check(value, walk)
      : walk.refuse('wrong-type', `Expected ${words}, not ${describe(value)}`);
  };
}

/** The object that knows most of the keys; among several, the last of those that miss no field. */
function meant(objects: readonly Option[], value: object): Option | undefined {
  const keys = Object.keys(value);
  let best: Option | undefined;
  let most = -1;
  for (const option of objects) {
    let known = 0;
    for (const key of keys) if (option.fields?.has(key)) known++;
    // Half a key more for whoever has all that it needs.
    if (option.required?.every((key) => Object.hasOwn(value, key))) known += 0.5;
    if (known >= most) [best, most] = [option, known];
  }
  return best;
}

/** The options of a union inside a union are options of the whole. */
function optionsOf(schema: Described): Option[] {
  const { type, wrapped, options, pipe } = bare(schema);
  if (wrapped) return optionsOf(wrapped);
  if (type === 'union') return (options as Described[]).flatMap(optionsOf).map(withActions(pipe));
  if (type === 'strict_object') return [withActions(pipe)(objectOption(schema))];
  return [type === 'array' ? listOption(schema) : leafOption(schema)];
}

/** A text, number, boolean, or one of certain values: checked by the schema library. */
function leafOption(schema: Described): Option {
  const { type, literal, options = type === 'literal' ? [literal] : undefined, pipe = [] } = bare(schema);
  // The type of a text has been looked at.
  const steps = (type === 'string' ? pipe.slice(1) : pipe.length > 0 ? pipe : [schema]) as Action[];
  const isId = schema === IdSchema;
  const isUrl = pipe.some((action) => (action as Action).requirement === isSafeUrl);
  return {
    type: options ? typeOf(options[0]) : type,
    words: options ? either(options.map(describe)) : (WORDS[type] ?? type),
    check: (value, walk) => {
      const { value: output, issues } = runAll(steps, value);
      if (issues) {
        const message = options && `Expected ${either(options.map(describe))}, not ${describe(value)}`;
        return message ? walk.refuse('not-allowed', message) : walk.refuse(...explain(issues[0]));
      }
      if (isId) walk.name(output as string);
      return isUrl ? walk.resolveUrl(output as string) : output;
    },
  };
}

/** What the steps of a pipe work on: one for all values, which are millions. No step begins another pipe. */
const shared: { typed: boolean; value: unknown; issues: Outcome['issues'] } = {
  typed: true,
  value: undefined,
  issues: undefined,
};

/**
 * Runs the steps of a pipe up to the first that finds something wrong: what is too long is not looked at further.
 * @returns The outcome, to be read before the next call.
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
      // Before the entries are looked at: there may be millions.
      if (length > limit.requirement) return walk.refuse('too-long', limit.message);
      walk.copies++;
      const kept = keepEntries(list, length, checkItem, walk);
      // A list that has lost all that was in it is not a list with nothing in it.
      return length > 0 && kept.length === 0 ? LEFT_OUT : kept;
    },
  };
}

/** What can be kept of the entries of a list. */
export function keepEntries(list: readonly unknown[], length: number, check: Check, walk: Walk): unknown[] {
  // Made at its full length, since one that grows reserves far more than short lists need.
  const kept = new Array<unknown>(length);
  let count = 0;
  for (let index = 0; index < length; index++) {
    const entry = walk.inside(list, index, check);
    if (entry !== LEFT_OUT) kept[count++] = entry;
  }
  kept.length = count;
  return kept;
}

function objectOption(schema: Described): Option {
  const { entries = {} } = schema;
  const fields = new Map(Object.entries(entries).map(([key, schema]) => [key, checkOf(schema)]));
  const required = [...fields.keys()].filter((key) => entries[key]?.type !== 'exact_optional');
  return { type: 'object', words: 'an object', fields, required, check: objectCheck(fields, required) };
}

/**
 * The check of an object's fields, one by one.
 * @param fields What may be in it.
 * @param required What must be.
 */
export function objectCheck(fields: ReadonlyMap<string, Check>, required: readonly string[] = []): Check {
  return (value, walk) => {
    walk.copies++;
    let given = value as Fields;
    let kept: Fields = {};
    try {
      given = kept = walk.isShielded ? bare(given) : { ...given };
    } catch {
      // A field of a page's own object cannot be read: each is read by itself.
    }
    let lost: Map<string, Issue | undefined> | undefined;
    for (const key in given) {
      if (given !== kept && !Object.hasOwn(given, key)) continue;
      const check = fields.get(key);
      if (!check) walk.report('unknown-key', `There is no field called ${describe(key)} here`, [key]);
      const inner = check && walk.inside(given, key, check);
      if (inner === LEFT_OUT) (lost ??= new Map()).set(key, walk.cause);
      if (inner === undefined || inner === LEFT_OUT) Reflect.deleteProperty(kept, key);
      else if (inner !== kept[key]) kept[key] = inner;
    }
    let isWhole = true;
    for (const key of required) {
      if (Object.hasOwn(kept, key)) continue;
      if (lost?.has(key)) walk.cause = lost.get(key);
      else walk.report('missing', `The field "${key}" is missing`, [key]);
      isWhole = false;
    }
    return isWhole ? kept : LEFT_OUT;
  };
}

/** What a schema asks of a value beyond its form. */
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
      // What is missing because it was left out is no second fault of the author's.
      return walk.found > before ? LEFT_OUT : walk.refuse(...explain(issues[0]));
    },
  });
}
