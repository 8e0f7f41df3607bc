import type * as v from 'valibot';
import { isDateValue, isSafeUrl, namesSomething } from '../model/schema/index.js';
import type { Issue } from '../model/result.js';

/** What the schema library reports; `issues` holds what each branch of a union said. */
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

/**
 * Of what the branches of a union said, the complaint that got deepest into the input: that branch understood
 * most of it. Of equals the last, because the unions list the commonest object last.
 */
function deepest(issue: SchemaIssue): SchemaIssue {
  let best: SchemaIssue | undefined;
  for (const branch of issue.issues ?? []) {
    const candidate = deepest(branch);
    if (!best || depth(candidate) >= depth(best)) best = candidate;
  }
  if (!best || depth(best) === 0) return issue;
  return { ...best, path: [...(issue.path ?? []), ...(best.path ?? [])] as NonNullable<SchemaIssue['path']> };
}

const depth = (issue: SchemaIssue): number => issue.path?.length ?? 0;

/** What is at fault: where the schema library has read a list as an object, the list, not what is in it. */
export function faultOf(issue: SchemaIssue): SchemaIssue {
  const fault = deepest(issue);
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
