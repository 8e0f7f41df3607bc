/** The shapes of marks. */
export const SHAPES = {
  /** A solid box. */
  fill: 0,
  /** A solid box in the second shade of its ink, for every other one of successive rulers of a house. */
  shade: 1,
  /** A tinted box with an outline: a co-ruler or regent. */
  tint: 2,
  /** A light box with an outline: a life. */
  life: 3,
  /** A dashed outline: a claim. */
  claim: 4,
  /** Hatching with a ragged edge towards an uncertain start or end. */
  fringeStart: 5,
  fringeEnd: 6,
  /** Hatching that fades out towards an unknown start or end. */
  fadeStart: 7,
  fadeEnd: 8,
  /** An arrowhead at an open start or end. */
  arrowStart: 9,
  arrowEnd: 10,
  /** A lozenge, filled or hollow. */
  point: 11,
  hollow: 12,
  /** Hatching between two strokes: the range of an uncertain date. */
  doubt: 13,
  /** A dotted line between the pieces of an interrupted reign, and an arc below them. */
  dots: 14,
  arc: 15,
  /** A light background: an era. */
  ground: 16,
  /** Hatching: a vacancy. */
  vacant: 17,
} as const;

/** One of {@link SHAPES}. */
export type Shape = (typeof SHAPES)[keyof typeof SHAPES];

/** Numbers of the inks that do not belong to a house. */
export const INKS = { grid: 0, life: 1, event: 2, selected: 3, gold: 4, text: 5, surface: 6 } as const;

/** Number of the first house's ink. */
export const FIRST_HOUSE = 7;

/** A mark that belongs to no bar. */
export const NO_BAR = -1;

/** Marks in columns, in drawing order. Lengths are in CSS pixels, from the start edge and from the top. */
export class Marks {
  count = 0;
  shape = new Uint8Array(64);
  ink = new Uint16Array(64);
  index = new Int32Array(64);
  /** Start, top, width and height of each mark. */
  box = new Float32Array(256);
  /** The origin of marks that are added. */
  start = 0;
  top = 0;

  /** Removes all marks, and keeps the columns for reuse. */
  clear(): this {
    this.count = 0;
    return this;
  }

  /**
   * Adds a mark.
   * @param index Its bar, or {@link NO_BAR}.
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
