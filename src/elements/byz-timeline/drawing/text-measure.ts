/** A context to measure with, and the font it is set to. */
interface Ruler {
  readonly context: CanvasRenderingContext2D | null;
  font: string;
}

/** One for each document, which has fonts of its own: a font is expensive to set. */
const rulers = new WeakMap<Document, Ruler>();

function rulerOf(document: Document): Ruler {
  let ruler = rulers.get(document);
  if (!ruler) {
    ruler = { context: document.createElement('canvas').getContext('2d'), font: '' };
    rulers.set(document, ruler);
  }
  return ruler;
}

/**
 * Measures text in a font, in CSS pixels. Widths are remembered: the same few names are measured in every frame.
 * @param document Whose fonts it is written in.
 * @param font As a canvas takes it.
 */
export function textMeasure(document: Document, font: string): (text: string) => number {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      const ruler = rulerOf(document);
      if (ruler.context && ruler.font !== font) ruler.context.font = ruler.font = font;
      widths.set(text, (width = ruler.context?.measureText(text).width ?? 0));
    }
    return width;
  };
}
