import type * as v from 'valibot';
import type { IssueCode } from '../model/result.js';
import { isDateValue, isSafeUrl, hasPersonOrText } from '../model/schema/index.js';
import { clip } from './walk.js';

/** Names of the checks that are our own functions. */
const CHECK_CODES = new Map<unknown, IssueCode>([
  [isDateValue, 'bad-date'],
  [isSafeUrl, 'bad-url'],
  [hasPersonOrText, 'empty-reference'],
]);

const ACTION_CODES: Readonly<Record<string, IssueCode>> = {
  non_empty: 'empty',
  max_length: 'too-long',
  regex: 'bad-format',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  integer: 'out-of-range',
  picklist: 'not-allowed',
  literal: 'not-allowed',
};

/** Converts the schema library's issue to ours: a stable code, and a sentence in plain words. */
export function explain(issue: v.BaseIssue<unknown>): [code: IssueCode, message: string] {
  const { type, requirement, input, message } = issue;
  const code = CHECK_CODES.get(requirement) ?? ACTION_CODES[type] ?? 'wrong-type';
  switch (type) {
    case 'integer':
      return [code, `Expected a whole number, not ${describe(input)}`];
    case 'min_value':
      return [code, `Expected at least ${requirement as number}, not ${describe(input)}`];
    case 'max_value':
      return [code, `Expected at most ${requirement as number}, not ${describe(input)}`];
    default:
      return [code, message];
  }
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  function: 'a function',
  symbol: 'a symbol',
};

/** A value in a few words: `"Anna"`, `7`, `a list`. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `"${clip(value, 60)}"`;
  return KINDS[typeOf(value)] ?? clip(String(value), 60);
}

/** The JSON type of a value: `typeof`, except that lists and `null` have types of their own. */
export function typeOf(value: unknown): string {
  const type = typeof value;
  if (type !== 'object') return type;
  return value === null ? 'null' : Array.isArray(value) ? 'array' : type;
}

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  const all = [...new Set(words)];
  const last = all.pop() ?? '';
  return all.length > 0 ? `${all.join(', ')} or ${last}` : last;
}
