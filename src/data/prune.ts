import * as v from 'valibot';
import type { Issue } from '../model/result.js';
import { faultOf, toIssue } from './issue.js';
import type { SchemaIssue } from './issue.js';

type Key = string | number;
type Container = Record<Key, unknown>;

/** Deeper than anything that the schema knows. */
const MAX_DEPTH = 32;

/** Most rounds of leaving out, so that hostile input cannot keep the checker busy. */
const MAX_ROUNDS = 32;

/**
 * Checks one record and leaves out only what is wrong in it: each fault takes with it the smallest part that the
 * schema can do without (an optional field, an entry of a list), and the rest of the record stands.
 * @param schema What the record has to be.
 * @param input Untrusted JSON. It is not changed.
 * @param path The record's path in its document, which begins each issue's path.
 * @returns The record, or `undefined` when nothing could be saved, and all that was found wrong.
 */
export function parseRecord<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
  path: string,
): { value: v.InferOutput<TSchema> | undefined; issues: Issue[] } {
  const first = v.safeParse(schema, input);
  if (first.success) return { value: first.output, issues: [] };

  const rest = new Remainder(input, path);
  const issues: Issue[] = [];
  let faults: readonly SchemaIssue[] = first.issues;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    faults = faults.map(faultOf);
    for (const fault of faults) {
      const issue = toIssue(fault, rest.pathOf(keysOf(fault)));
      if (!issues.some((known) => follows(issue, known, round))) issues.push(issue);
    }
    if (!rest.leaveOut(faults.map(keysOf))) break;
    const again = v.safeParse(schema, rest.root);
    if (again.success) return { value: again.output, issues };
    faults = again.issues;
  }
  return { value: undefined, issues };
}

/**
 * Whether something is not a second fault of the author's, but goes because of what went before: inside it, or, in
 * later rounds, beside what is missing now.
 */
function follows({ path, code }: Issue, known: Issue, round: number): boolean {
  if (known.path.startsWith(path)) return true;
  const container = path.slice(0, path.lastIndexOf('.') + 1);
  return (
    round > 0 &&
    code === 'missing' &&
    known.path.startsWith(container) &&
    !/[.[]/.test(known.path.slice(container.length))
  );
}

const keysOf = (fault: SchemaIssue): Key[] => (fault.path ?? []).map(({ key }) => key as Key);

/** What is left of a record, and where each part of it stood at first. */
class Remainder {
  readonly root: unknown;
  readonly #path: string;
  /** For lists that lost entries: the first index of each entry that is left. */
  readonly #indexes = new Map<unknown, number[]>();

  constructor(input: unknown, path: string) {
    this.root = copyOf(input);
    this.#path = path;
  }

  /** A path in the remainder, written as the path in the input. */
  pathOf(keys: readonly Key[]): string {
    let path = this.#path;
    let value = this.root;
    for (const key of keys) {
      path += typeof key === 'number' ? `[${this.#indexes.get(value)?.[key] ?? key}]` : `.${key}`;
      value = isContainer(value) ? value[key] : undefined;
    }
    return path;
  }

  /**
   * Removes what the paths point at, or, where that is missing already, what should have contained it.
   * @returns Whether anything is left.
   */
  leaveOut(paths: readonly Key[][]): boolean {
    const removals = new Map<Container, Set<Key>>();
    for (const path of paths) {
      const found = this.#find(path);
      if (!found) return false;
      removals.set(found.container, (removals.get(found.container) ?? new Set<Key>()).add(found.key));
    }
    for (const [container, keys] of removals) this.#remove(container, keys);
    return true;
  }

  /** The deepest part of a path that exists. */
  #find(path: readonly Key[]): { container: Container; key: Key } | undefined {
    let found: { container: Container; key: Key } | undefined;
    let value = this.root;
    for (const key of path) {
      if (!isContainer(value) || !Object.hasOwn(value, key)) break;
      found = { container: value, key };
      value = value[key];
    }
    return found;
  }

  #remove(container: Container, keys: ReadonlySet<Key>): void {
    if (!Array.isArray(container)) {
      for (const key of keys) Reflect.deleteProperty(container, key);
      return;
    }
    const entries = container as unknown[];
    const kept = [...entries.keys()].filter((index) => !keys.has(index));
    const known = this.#indexes.get(entries);
    this.#indexes.set(
      entries,
      kept.map((index) => known?.[index] ?? index),
    );
    entries.splice(0, entries.length, ...kept.map((index) => entries[index]));
  }
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** A copy to take things out of. What is nested too deep to be right anywhere is `null` in it. */
function copyOf(value: unknown, depth = 0, copies = new Map<unknown, unknown>()): unknown {
  if (!isContainer(value)) return value;
  if (depth === MAX_DEPTH) return null;
  const known = copies.get(value);
  if (known) return known;
  const copy = (Array.isArray(value) ? [] : {}) as Container;
  // A page's own objects may lead back to themselves.
  copies.set(value, copy);
  for (const [key, inner] of Object.entries(value)) {
    const entry = {
      value: copyOf(inner, depth + 1, copies),
      writable: true,
      enumerable: true,
      configurable: true,
    };
    // Not by assignment, which would not make a field of the key "__proto__".
    Object.defineProperty(copy, key, entry);
  }
  return copy;
}
