/** What the style sheet decides of a drawing. */
export interface DrawingStyle {
  /** The colours, as CSS colours that a canvas takes. */
  readonly palette: Palette;
  /** The labels' font, as a canvas takes it. */
  readonly font: string;
  /** Most height of the lanes in CSS pixels. */
  readonly most: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}

/** The colours of the drawing. */
export interface Palette {
  readonly grid: string;
  readonly reign: string;
  readonly companion: string;
  readonly life: string;
  readonly event: string;
  readonly surface: string;
  readonly selected: string;
}

/**
 * Reads the style. The colours stand in properties of the canvas whose computed value is a plain colour, whatever was
 * written: `light-dark()`, a variable, a system colour. A custom property would be read as it was written: only a
 * registered one is computed, and an element may not register properties for the page.
 */
export function readStyle(
  scroller: HTMLElement,
  canvas: HTMLCanvasElement,
  labels: HTMLElement,
): DrawingStyle {
  const view = scroller.ownerDocument.defaultView ?? window;
  const { maxBlockSize, direction } = view.getComputedStyle(scroller);
  const { fontStyle, fontWeight, fontSize, fontFamily } = view.getComputedStyle(labels);
  const colors = view.getComputedStyle(canvas);
  return {
    palette: {
      surface: colors.backgroundColor,
      grid: colors.borderTopColor,
      reign: colors.borderRightColor,
      companion: colors.borderBottomColor,
      life: colors.borderLeftColor,
      event: colors.outlineColor,
      selected: colors.textDecorationColor,
    },
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    most: parseFloat(maxBlockSize) || Infinity,
    mirrored: direction === 'rtl',
  };
}
