/** One for all timelines: a font is expensive to set, and a canvas forgets it when it is resized. */
let context: CanvasRenderingContext2D | null | undefined;
let fontSet = '';

/**
 * Measures text in a font, in CSS pixels. Widths are remembered: the same few names are measured in every frame.
 * @param font As a canvas takes it.
 */
export function textMeasure(font: string): (text: string) => number {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      context ??= document.createElement('canvas').getContext('2d');
      if (context && font !== fontSet) context.font = fontSet = font;
      widths.set(text, (width = context?.measureText(text).width ?? 0));
    }
    return width;
  };
}
