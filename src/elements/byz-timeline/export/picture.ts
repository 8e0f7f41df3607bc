import { DatasetError } from '../../../data/dataset-error.js';
import { textMeasure } from '../drawing/text-measure.js';
import type { Palette } from '../drawing/drawing-style.js';
import { CanvasSheet } from './canvas-sheet.js';
import { describe } from './describe.js';
import { drawPicture } from './draw-picture.js';
import { fontText, plainColor, readLook } from './look.js';
import type { TextLook } from './look.js';
import type { PictureContent } from './picture-content.js';
import { planOf } from './plan.js';
import { withPortraits } from './portraits.js';
import { fileName, saveFile } from './save-file.js';
import { SvgSheet } from './svg-sheet.js';

/** Minimum and maximum scale of a picture, and the maximum number of its pixels. */
const MIN_SCALE = 1;
const MAX_SCALE = 4;
const MAX_PIXELS = 16_000_000;
const DEFAULT_SCALE = 2;

/** A picture as an SVG document. */
export async function svgOf(shown: PictureContent): Promise<string> {
  const content = await withPortraits(shown);
  const { look, plan, measure, palette } = prepared(content);
  const { scene, title, words } = content;
  const { width, height } = plan;
  const { mirrored } = scene.frame;
  const { lang } = words;
  const description = describe(scene, words);
  const head = { title, description, lang, width, height, mirrored, font: look.label.font };
  const sheet = new SvgSheet(palette, head);
  drawPicture(sheet, { ...content, palette }, look, plan, measure);
  return sheet.toString();
}

/**
 * A picture as a PNG file. It is drawn directly on a canvas: a page's policy may forbid converting an SVG image.
 * @param scale Pixels per CSS pixel; clamped, and reduced if the picture would be too large.
 * @throws {DatasetError} `no-picture` if the browser produces no file.
 */
export async function pngOf(shown: PictureContent, scale: number): Promise<Blob> {
  const content = await withPortraits(shown);
  const { look, plan, measure, palette } = prepared(content);
  const { width, height } = plan;
  const asked = Number.isNaN(Number(scale)) ? DEFAULT_SCALE : Number(scale);
  const most = Math.min(MAX_SCALE, Math.sqrt(MAX_PIXELS / (width * height)));
  const ratio = Math.min(Math.max(asked, MIN_SCALE), most);
  const canvas = content.parts.canvas.ownerDocument.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (context) {
    const sheet = new CanvasSheet(context, palette, width, ratio, content.scene.frame.mirrored);
    drawPicture(sheet, { ...content, palette }, look, plan, measure);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!context || !blob) throw new DatasetError('no-picture', 'The browser gives no picture of a canvas');
  return blob;
}

/**
 * Downloads a picture as a file named after its title.
 * @throws {DatasetError} Like {@link pngOf}.
 */
export async function savePicture(content: PictureContent, format: 'PNG' | 'SVG'): Promise<void> {
  const { canvas } = content.parts;
  const file =
    format === 'SVG'
      ? new Blob([await svgOf(content)], { type: 'image/svg+xml' })
      : await pngOf(content, DEFAULT_SCALE);
  saveFile(file, fileName(content.title, format), canvas.ownerDocument);
}

function prepared(content: PictureContent) {
  const { parts, palette } = content;
  const { ownerDocument } = parts.canvas;
  const look = readLook(parts);
  const measures = new Map<string, (text: string) => number>();
  const measure = (text: string, { font }: TextLook): number => {
    const name = fontText(font);
    let own = measures.get(name);
    if (!own) measures.set(name, (own = textMeasure(ownerDocument, name)));
    return own(text);
  };
  const inks = palette.inks.map((ink) => ({ ...ink, color: plainColor(ink.color) }));
  const companion = plainColor(palette.companion);
  const plain: Palette = { surface: plainColor(palette.surface), companion, inks };
  return { look, measure, palette: plain, plan: planOf(content, look, measure) };
}
