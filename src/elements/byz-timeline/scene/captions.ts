/** A text that belongs to no bar. Lengths are in CSS pixels, from the start edge and the top of the visible area. */
export interface Caption {
  /**
   * The name of a dynasty, an era, or a lane beside its bars; a ruler's name above a bar, or on a further `piece` of
   * it; what lies `beyond` the visible range; or a year on the axis of a row.
   */
  readonly kind: 'beyond' | 'dynasty' | 'era' | 'lane' | 'name' | 'piece' | 'year';
  readonly text: string;
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height?: number;
  /** Ink of the text; default the text colour. */
  readonly ink?: number;
  /** Ink of the background. */
  readonly on?: number;
}
