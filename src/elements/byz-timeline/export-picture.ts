import { DatasetError, moduleNotLoaded } from '../../data/dataset-error.js';
import type { Words } from '../../i18n/words.js';
import type { Dataset } from '../../model/dataset.js';
import type { Drawing } from './drawing.js';
import type { PictureContent } from './export/picture-content.js';
import type { TimelineContent } from './timeline-controller.js';

/** Gives what is shown; `undefined` where nothing is. */
type ContentOf = () => PictureContent | undefined;

/** The code that makes pictures, which few readers need. */
const load = () => import('./export/picture.js').catch(moduleNotLoaded('The code that saves pictures'));

/** @throws {DatasetError} `no-picture` where nothing is shown. */
function known(content: PictureContent | undefined): PictureContent {
  if (!content) throw new DatasetError('no-picture', 'The timeline is not drawn');
  return content;
}

/** What is shown, once the code is loaded, as an SVG document. */
export async function svgPicture(contentOf: ContentOf): Promise<string> {
  const { svgOf } = await load();
  return svgOf(known(contentOf()));
}

/** The same as a PNG file. */
export async function pngPicture(contentOf: ContentOf, scale: number): Promise<Blob> {
  const { pngOf } = await load();
  return pngOf(known(contentOf()), scale);
}

/** Downloads the same. */
export async function savePicture(contentOf: ContentOf): Promise<void> {
  const { savePng } = await load();
  await savePng(known(contentOf()));
}

/** What a drawing shows at the moment; `undefined` where nothing is drawn. */
export function pictureOf(
  { view, dataset }: TimelineContent,
  drawing: Drawing,
  words: Words,
): PictureContent | undefined {
  const drawn = drawing.snapshot();
  const legend = view.legend.map((key) => [key, words.timeline.legend[key]] as const);
  return drawn && { ...drawn, words, title: view.title, legend, source: sourceOf(dataset) };
}

/** What a dataset is called, and on what terms it may be used. */
function sourceOf({ title, version, license }: Dataset): string {
  const name = [title, version].filter(Boolean).join(' ');
  return [name, license].filter(Boolean).join(' · ');
}
