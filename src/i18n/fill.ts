/**
 * Puts values into a pattern: `fill('with {0}', 'Michael IX')`.
 * @param pattern Text with `{0}`, `{1}` …
 * @param values The values to insert, in order.
 */
export function fill(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/**
 * Splits a pattern around its one `{0}`, for values that are not plain text.
 * @returns The text before and after the placeholder.
 */
export function around(pattern: string): [before: string, after: string] {
  const [before = '', after = ''] = pattern.split('{0}');
  return [before, after];
}
