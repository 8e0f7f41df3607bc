import { portraitSize } from '../scene/labels.js';
import type { PictureContent } from './picture-content.js';

/** Pixels of a copy per CSS pixel. */
const SCALE = 4;

/** Maximum time to wait for a portrait, in milliseconds. */
const TIMEOUT = 5000;

/**
 * Adds copies of the portraits on bars, and their credits, to a picture. Portraits from servers that do not allow
 * copies (CORS) are left out.
 */
export async function withPortraits(content: PictureContent): Promise<PictureContent> {
  const { labels } = content.scene;
  const credits: string[] = [];
  const portraits = new Map<number, HTMLCanvasElement>();
  await Promise.all(
    labels.map(async ({ index, portrait, height, text }) => {
      const shown =
        portrait !== undefined &&
        content.parts.labels.querySelector<HTMLImageElement>(`#bar-${index} > .portrait`);
      const copy = shown && shown.naturalWidth > 0 && (await copied(shown, portraitSize(height) * SCALE));
      if (!copy) return;
      portraits.set(index, copy);
      const { credit } = shown.dataset;
      if (credit) credits.push(`${text} (${credit})`);
    }),
  );
  const source = [content.source, ...credits.sort()].filter(Boolean).join(' · ');
  return { ...content, portraits, source };
}

/**
 * Copies the largest square at the top centre of a displayed image.
 * @param size Side of the square in pixels.
 */
async function copied({ ownerDocument, currentSrc }: HTMLImageElement, size: number) {
  const image = ownerDocument.createElement('img');
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = currentSrc;
  const late = new Promise<void>((_, fail) => setTimeout(fail, TIMEOUT));
  try {
    await Promise.race([image.decode(), late]);
  } catch {
    return undefined;
  }
  const canvas = ownerDocument.createElement('canvas');
  canvas.width = canvas.height = size;
  const { naturalWidth: width, naturalHeight: height } = image;
  const side = Math.min(width, height);
  canvas.getContext('2d')?.drawImage(image, (width - side) / 2, 0, side, side, 0, 0, size, size);
  return canvas;
}
