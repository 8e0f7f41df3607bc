/** A context for measuring, and its current font. */
interface Measurer {
  readonly context: CanvasRenderingContext2D | null;
  font: string;
}

/** One per document, because each has its own fonts, and setting a font is expensive. */
const measurers = new WeakMap<Document, Measurer>();

function measurerOf(document: Document): Measurer {
  let measurer = measurers.get(document);
  if (!measurer) {
    measurer = { context: document.createElement('canvas').getContext('2d'), font: '' };
    measurers.set(document, measurer);
  }
  return measurer;
}

/**
 * Returns a function that measures text in CSS pixels and caches the widths: each frame measures the same names.
 * @param document The document whose fonts apply.
 * @param font As canvas contexts take it.
 */
export function textMeasure(document: Document, font: string): (text: string) => number {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      const measurer = measurerOf(document);
      if (measurer.context && measurer.font !== font) measurer.context.font = measurer.font = font;
      widths.set(text, (width = measurer.context?.measureText(text).width ?? 0));
    }
    return width;
  };
}
