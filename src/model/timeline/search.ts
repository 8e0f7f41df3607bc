/**
 * The last index that meets a condition, by binary search: all indices before it meet the condition, none after it do.
 * @param count The number of indices.
 * @returns 0 if none does.
 */
export function lastOf(count: number, meets: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (meets(middle)) low = middle;
    else high = middle;
  }
  return low;
}
