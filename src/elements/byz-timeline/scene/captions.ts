/** A text that belongs to no bar. Lengths in CSS pixels, from where time begins and from the top of what is seen. */
export interface Caption {
  /** The name of a dynasty, of an era, of a lane beside its bars, a ruler's name above a bar, or on a further piece of it; or of a year on the axis. */
  readonly kind: 'dynasty' | 'era' | 'lane' | 'name' | 'piece' | 'year';
  readonly text: string;
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height?: number;
  /** The colour it is written in; default that of text. */
  readonly ink?: number;
  /** The colour it is written on. */
  readonly on?: number;
}
