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
  const busy = new Heap();
  const free = new Heap();
  let count = 0;
  for (const index of order) {
    const start = starts[index] as number;
    while (busy.size > 0 && busy.least <= start) {
      const row = busy.pop();
      free.push(row, row);
    }
    const row = free.size > 0 ? free.pop() : count++;
    rows[index] = row;
    busy.push(ends[index] as number, row);
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
  const keys = values.map((value, place) => Math.floor(value * STEPS) * FAR + place).sort();
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
  readonly #keys: number[] = [];
  readonly #rows: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** The least key; infinite when empty. */
  get least(): number {
    return this.#keys[0] ?? Infinity;
  }

  push(key: number, row: number): void {
    let at = this.#keys.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#key(parent) <= key) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#keys[at] = key;
    this.#rows[at] = row;
  }

  /** Removes the row with the least key. The heap must not be empty. */
  pop(): number {
    const top = this.#rows[0] ?? 0;
    const key = this.#keys.pop() ?? Infinity;
    const row = this.#rows.pop() ?? 0;
    const size = this.#keys.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#key(child + 1) < this.#key(child)) child += 1;
      if (this.#key(child) >= key) break;
      this.#move(child, at);
      at = child;
    }
    this.#keys[at] = key;
    this.#rows[at] = row;
    return top;
  }

  #key(at: number): number {
    return this.#keys[at] ?? Infinity;
  }

  #move(from: number, to: number): void {
    this.#keys[to] = this.#key(from);
    this.#rows[to] = this.#rows[from] ?? 0;
  }
}
