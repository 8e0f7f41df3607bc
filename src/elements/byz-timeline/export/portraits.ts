import { portraitSize } from '../scene/labels.js';
import type { PictureContent } from './picture-content.js';

/** Pixels of a copy for each CSS pixel. */
const SCALE = 4;

/** How long a picture waits for a portrait, in milliseconds. */
const TIMEOUT = 5000;

/**
 * A picture with copies of the portraits on its bars, and who made them. Those of servers that do not allow copies (CORS)
 * are left out.
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
 * A square of a picture that is shown, as wide as it or from its top.
 * @param size Pixels.
 */
async function copied({ ownerDocument, currentSrc }: HTMLImageElement, size: number) {
  const picture = ownerDocument.createElement('img');
  picture.crossOrigin = 'anonymous';
  picture.referrerPolicy = 'no-referrer';
  picture.src = currentSrc;
  const late = new Promise<void>((_, fail) => setTimeout(fail, TIMEOUT));
  try {
    await Promise.race([picture.decode(), late]);
  } catch {
    return undefined;
  }
  const canvas = ownerDocument.createElement('canvas');
  canvas.width = canvas.height = size;
  const { naturalWidth: width, naturalHeight: height } = picture;
  const side = Math.min(width, height);
  canvas.getContext('2d')?.drawImage(picture, (width - side) / 2, 0, side, side, 0, 0, size, size);
  return canvas;
}
