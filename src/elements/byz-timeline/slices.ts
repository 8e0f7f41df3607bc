/** Work that can be paused at each `yield`, and ends with a result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work without pausing. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Whether two lists have identical elements. */
export function isSame(parts: readonly unknown[], others: readonly unknown[] | undefined): boolean {
  return others !== undefined && parts.every((part, index) => part === others[index]);
}
