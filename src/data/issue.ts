import type * as v from 'valibot';
import { isDateValue, isSafeUrl, namesSomething } from '../model/schema/index.js';
import type { Issue } from '../model/result.js';

/** What the schema library reports. */
export type SchemaIssue = v.BaseIssue<unknown>;

/** Names of the checks that are functions of our own. */
const CHECK_CODES = new Map<unknown, string>([
  [isDateValue, 'bad-date'],
  [isSafeUrl, 'bad-url'],
  [namesSomething, 'empty-reference'],
]);

const ACTION_CODES: Readonly<Record<string, string>> = {
  non_empty: 'empty',
  max_length: 'too-long',
  regex: 'bad-format',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  integer: 'out-of-range',
  picklist: 'not-allowed',
  literal: 'not-allowed',
};

/** What is at fault: where the schema library has read a list as an object, the list, not what is in it. */
export function faultOf(fault: SchemaIssue): SchemaIssue {
  const path = fault.path ?? [];
  const end = path.findIndex(({ type, input }) => type === 'object' && Array.isArray(input));
  if (end < 0) return fault;
  const { path: _path, ...rest } = fault;
  const outer = path.slice(0, end) as [v.IssuePathItem, ...v.IssuePathItem[]];
  const wrong = { ...rest, type: 'strict_object', expected: 'Object', received: 'Array' };
  return end > 0 ? { ...wrong, path: outer } : wrong;
}

/** The schema library's report as ours: where, a stable code, and a sentence. */
export function toIssue(issue: SchemaIssue, path: string): Issue {
  const code = codeOf(issue);
  return { path, code, message: messageOf(issue, code) };
}

function codeOf({ type, expected, received, requirement }: SchemaIssue): string {
  if (type === 'strict_object' && expected === 'never') return 'unknown-key';
  if (type === 'strict_object' && received === 'undefined') return 'missing';
  return CHECK_CODES.get(requirement) ?? ACTION_CODES[type] ?? 'wrong-type';
}

function messageOf({ message, expected, received }: SchemaIssue, code: string): string {
  switch (code) {
    case 'unknown-key':
      return `There is no field called ${received} here`;
    case 'missing':
      return `The field ${expected ?? ''} is missing`;
    case 'not-allowed':
      return `Expected one of ${expected ?? ''}, not ${received}`;
    case 'wrong-type':
      return `Expected ${expected ?? 'another type'}, not ${received}`;
    default:
      return message;
  }
}
