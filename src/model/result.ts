/** One thing wrong with an input, found while reading it. */
export interface Issue {
  /** Whether something was left out (`error`), or is kept but cannot be right, such as a death before birth (`warning`). */
  severity: 'error' | 'warning';
  /** Where in the input, as in `people[3].tenures[0].reign`; empty when the input itself is meant. */
  path: string;
  /** A stable word for the kind of fault, in kebab-case. */
  code: string;
  /** One sentence for the person who wrote the input. */
  message: string;
}

/** What every `parseX` function returns: the value, or all that is wrong with the input. Nothing is thrown. */
export type Result<T, I = Issue> = { ok: true; value: T } | { ok: false; issues: I[] };
