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
  const rows = new Uint32Array(starts.length);
  // Of two that end together, the one that began first comes first: so all that have ended by a start have been placed.
  const sortedEnds = new Float64Array(order.length);
  for (let place = 0; place < order.length; place += 1)
    sortedEnds[place] = ends[order[place] as number] as number;
  const ending = ascending(sortedEnds);
  const free = new Heap();
  let ended = 0;
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    for (; ended < place; ended += 1) {
      const other = ending[ended] as number;
      const last = order[other] as number;
      if (other >= place || (ends[last] as number) > (starts[index] as number)) break;
      free.push(rows[last] as number);
    }
    rows[index] = free.size > 0 ? free.pop() : count++;
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

/** A binary min-heap of rows. */
class Heap {
  readonly #rows: number[] = [];

  get size(): number {
    return this.#rows.length;
  }

  push(row: number): void {
    let at = this.#rows.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#rows[parent] as number;
      if (above <= row) break;
      this.#rows[at] = above;
      at = parent;
    }
    this.#rows[at] = row;
  }

  /** Removes the least row. The heap must not be empty. */
  pop(): number {
    const rows = this.#rows;
    const top = rows[0] as number;
    const row = rows.pop() as number;
    const size = rows.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (rows[child + 1] as number) < (rows[child] as number)) child += 1;
      if ((rows[child] as number) >= row) break;
      rows[at] = rows[child] as number;
      at = child;
    }
    rows[at] = row;
    return top;
  }
}
