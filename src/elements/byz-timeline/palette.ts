/** The colours of the drawing, as CSS colours that a canvas takes. */
export interface Palette {
  readonly ink: string;
  readonly grid: string;
  readonly reign: string;
  readonly companion: string;
  readonly life: string;
  readonly event: string;
  readonly surface: string;
  readonly selected: string;
}

/**
 * Reads the colours that the style sheet gives the canvas. They stand in properties whose computed value is a plain
 * colour, whatever was written: `light-dark()`, a variable, a system colour.
 */
export function readPalette(canvas: HTMLCanvasElement): Palette {
  const style = getComputedStyle(canvas);
  return {
    ink: style.color,
    surface: style.backgroundColor,
    grid: style.borderTopColor,
    reign: style.borderRightColor,
    companion: style.borderBottomColor,
    life: style.borderLeftColor,
    event: style.outlineColor,
    selected: style.textDecorationColor,
  };
}
