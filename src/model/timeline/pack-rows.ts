/** Rows for spans of time, so that no two spans in a row overlap. */
export interface Packing {
  /** Row of each span, from 0, in the order the spans were given. */
  readonly rows: Uint32Array;
  /** Number of rows: the largest number of spans at any one time. */
  readonly count: number;
  /** Indices of the spans, by start. */
  readonly order: Uint32Array;
}

/**
 * Interval partitioning: assigns each span to the lowest row that is free when it starts. A span may start where another
 * ends. The number of rows is minimal, and adding a later span moves no earlier one.
 *
 * Takes O(n log n) time. Method: J. Kleinberg, É. Tardos, *Algorithm Design*, section 4.1.
 * @param starts Start of each span, in any unit and order.
 * @param ends End of each span, not before its start.
 */
export function packRows(starts: Float64Array, ends: Float64Array): Packing {
  const order = ascending(starts);
  const rows = new Uint32Array(order.length);
  let size = 1;
  while (size < order.length) size *= 2;
  // When each row is free again, as the leaves of a tree in which a node has the earliest time of the two below it.
  const free = new Float64Array(2 * size).fill(-Infinity);
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const start = starts[index] as number;
    let node = 1;
    while (node < size) node = 2 * node + ((free[2 * node] as number) > start ? 1 : 0);
    rows[index] = node - size;
    count = Math.max(count, node - size + 1);
    let earliest = ends[index] as number;
    // Above a node that stays as it is, nothing changes.
    while (node > 0 && free[node] !== earliest) {
      free[node] = earliest;
      earliest = Math.min(earliest, free[node ^ 1] as number);
      node >>= 1;
    }
  }
  return { rows, count, order };
}

/** The resolution and the range within which {@link ascending} sorts without comparing. */
const STEPS = 1024;
const FAR = 2 ** 20;

/**
 * Indices of numbers in ascending order; a stable sort. Large inputs are first sorted roughly, as plain numbers that
 * carry their index in the last digits, which is several times faster than sorting with a comparison function; numbers
 * within one step are then compared.
 */
export function ascending(values: Float64Array): Uint32Array {
  const { length } = values;
  const valueAt = (place: number): number => values[place] as number;
  const order = new Uint32Array(length);
  if (length > FAR || values.some((value) => !(Math.abs(value) < FAR))) {
    return order.map((_, place) => place).sort((a, b) => valueAt(a) - valueAt(b) || a - b);
  }
  const keys = new Float64Array(length);
  for (let place = 0; place < length; place += 1)
    keys[place] = Math.floor(valueAt(place) * STEPS) * FAR + place;
  keys.sort();
  for (let index = 0; index < length; index += 1) {
    const key = keys[index] as number;
    const place = key - Math.floor(key / FAR) * FAR;
    let at = index;
    for (; at > 0 && valueAt(order[at - 1] as number) > valueAt(place); at -= 1) {
      order[at] = order[at - 1] as number;
    }
    order[at] = place;
  }
  return order;
}
