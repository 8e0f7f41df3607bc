/** One thing wrong with an input, found while reading it. */
export interface Issue {
  /** `error`: something was left out. `warning`: it is kept, but cannot be right, such as a death before birth. */
  severity: 'error' | 'warning';
  /** Where in the input, such as `people[3].tenures[0].reign`; empty for the input itself. */
  path: string;
  /** A stable word for the kind of fault, in kebab-case. */
  code: string;
  /** One sentence for the person who wrote the input. */
  message: string;
}

/** The result of every `parseX` function: the value, or everything wrong with the input. Nothing is thrown. */
export type Result<T, I = Issue> = { ok: true; value: T } | { ok: false; issues: I[] };
