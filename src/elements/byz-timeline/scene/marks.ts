/** What a mark looks like. */
export const SHAPES = {
  /** A box of one colour. */
  fill: 0,
  /** The same in the second shade of the colour: the next person of the same house. */
  shade: 1,
  /** An outline with a tint of its colour: who ruled beside. */
  tint: 2,
  /** A light box with an edge: a life. */
  life: 3,
  /** A dashed outline: a claim. */
  claim: 4,
  /** Hatching with a ragged edge at its start or its end, as far as a date may reach. */
  fringeStart: 5,
  fringeEnd: 6,
  /** Hatching that peters out, where the limit is not known. */
  fadeStart: 7,
  fadeEnd: 8,
  /** An arrow's head with its tip at the start or at the end: there is no limit. */
  arrowStart: 9,
  arrowEnd: 10,
  /** A lozenge, full or hollow. */
  point: 11,
  hollow: 12,
  /** Hatching between two strokes: how far the date of a point may reach. */
  doubt: 13,
  /** A dotted line between the pieces of what was interrupted, and an arc under them. */
  dots: 14,
  arc: 15,
  /** A light ground: an era. */
  ground: 16,
  /** Hatching: nobody ruled. */
  vacant: 17,
} as const;

/** One of {@link SHAPES}. */
export type Shape = (typeof SHAPES)[keyof typeof SHAPES];

/** The colours of marks that are not those of a house. */
export const INKS = { grid: 0, life: 1, event: 2, selected: 3, gold: 4, text: 5, surface: 6 } as const;

/** The number of the first house's colour among the colours of marks. */
export const FIRST_HOUSE = 7;

/** A mark that belongs to no bar. */
export const NO_BAR = -1;

/** Marks in columns, in the order in which they are drawn. Lengths in CSS pixels, from where time begins and from the top. */
export class Marks {
  count = 0;
  shape = new Uint8Array(64);
  ink = new Uint16Array(64);
  index = new Int32Array(64);
  /** Start, top, width, height, one after the other. */
  box = new Float32Array(256);
  /** From where the lengths of what is added are counted. */
  start = 0;
  top = 0;

  /** Empties the columns, to be filled again. */
  clear(): this {
    this.count = 0;
    return this;
  }

  /**
   * Adds a mark.
   * @param index The bar it belongs to; {@link NO_BAR} for none.
   */
  add(
    shape: Shape,
    ink: number,
    index: number,
    start: number,
    top: number,
    width: number,
    height: number,
  ): void {
    const at = this.count;
    if (at === this.shape.length) this.#grow();
    this.shape[at] = shape;
    this.ink[at] = ink;
    this.index[at] = index;
    this.box[4 * at] = this.start + start;
    this.box[4 * at + 1] = this.top + top;
    this.box[4 * at + 2] = width;
    this.box[4 * at + 3] = height;
    this.count += 1;
  }

  #grow(): void {
    const grown = <T extends Uint8Array | Uint16Array | Int32Array | Float32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const size = 2 * this.shape.length;
    this.shape = grown(this.shape, new Uint8Array(size));
    this.ink = grown(this.ink, new Uint16Array(size));
    this.index = grown(this.index, new Int32Array(size));
    this.box = grown(this.box, new Float32Array(4 * size));
  }
}
