/** What can be wrong with a date; see `docs/errors.md`. */
export type DateIssueCode =
  | 'date-calendar'
  | 'date-dual'
  | 'date-empty'
  | 'date-indiction'
  | 'date-length'
  | 'date-order'
  | 'date-range'
  | 'date-syntax'
  | 'date-type';

/** What can be wrong with an input. `docs/errors.md` explains each code, with an example and a fix. */
export type IssueCode =
  | DateIssueCode
  | 'bad-date'
  | 'bad-encoding'
  | 'bad-format'
  | 'bad-url'
  | 'duplicate-id'
  | 'empty'
  | 'empty-reference'
  | 'impossible-life'
  | 'missing'
  | 'more-issues'
  | 'not-a-dataset'
  | 'not-allowed'
  | 'out-of-range'
  | 'too-large'
  | 'too-long'
  | 'unknown-key'
  | 'unreadable'
  | 'unresolved-reference'
  | 'wrong-type';

/** A problem with an input. */
export interface Issue {
  /** `error`: something was left out. `warning`: it is kept, but cannot be correct, such as a death before birth. */
  severity: 'error' | 'warning';
  /** The path in the input, such as `people[3].tenures[0].reign`; empty for the input itself. */
  path: string;
  /** The kind of problem; stable, for programs. */
  code: IssueCode;
  /** One sentence for the person who wrote the input. */
  message: string;
}

/** The result of every `parseX` function: the value, or everything wrong with the input. Nothing is thrown. */
export type Result<T, I = Issue> = { ok: true; value: T } | { ok: false; issues: I[] };
