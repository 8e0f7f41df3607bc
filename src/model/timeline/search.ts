/**
 * The last of some places that still meets a condition, found by halves: all before it meet it, none after it does.
 * @param count Number of places, from 0 on.
 * @returns 0 when none does.
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
