import { fill } from '../../../i18n/fill.js';
import { commonsAddresses } from '../../../model/commons.js';
import { safeUrl } from '../../../model/safe-url.js';
import type { HtmlWriter } from './html-options.js';
import { attribute, markup } from './markup.js';
import type { Markup } from './markup.js';
import { inlinesHtml, linkHtml } from './text-html.js';
import type { ViewFigure } from './view-figure.js';

/** Maximum width of a picture, in CSS pixels: without styles, nothing else limits it. */
const WIDTH = 330;

/** An image with its caption, or the caption alone; nothing if there is neither. */
export function figureHtml(figure: ViewFigure, writer: HtmlWriter): Markup | undefined {
  const { caption, credit, href } = figure;
  const credited = credit === undefined ? undefined : fill(writer.words.boxes.imageCredit, credit);
  const told = [
    ...inlinesHtml(caption, writer),
    ...(caption.length > 0 && credited !== undefined ? [' '] : []),
    ...(credited === undefined ? [] : [markup`<small>${href ? linkHtml(href, credited) : credited}</small>`]),
  ];
  const picture = writer.pictures ? pictureHtml(figure) : undefined;
  if (!picture) return told.length === 0 ? undefined : markup`<p>${told}</p>\n`;
  const below = told.length === 0 ? undefined : markup`\n<figcaption>${told}</figcaption>`;
  return markup`<figure>${picture}${below}</figure>\n`;
}

function pictureHtml({ src, alt, width, height }: ViewFigure): Markup | undefined {
  const allowed = safeUrl(src);
  if (allowed === undefined) return undefined;
  const [address = allowed] = commonsAddresses(allowed, WIDTH, width);
  const scale = width ? Math.min(1, WIDTH / width) : 1;
  const size = (length: number | undefined): number | undefined => length && Math.round(length * scale);
  return markup`<img${attribute('src', address)}${attribute('alt', alt)}${attribute('width', size(width))}${attribute(
    'height',
    // A height alone says nothing about the picture's shape.
    width ? size(height) : undefined,
  )} loading="lazy" referrerpolicy="no-referrer" />`;
}
