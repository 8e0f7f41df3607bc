import { DatasetError, moduleNotLoaded } from '../../../data/dataset-error.js';
import type { Dataset } from '../../../model/dataset.js';
import type { DrawingController } from '../drawing-controller.js';
import type { PictureFormat } from '../templates/draw-controls.js';
import type { PictureContent } from '../export/picture-content.js';
import { axisLabels } from '../scene/axis-labels.js';

/** The code that makes pictures, which few readers need. */
const failed = moduleNotLoaded('The code that saves pictures');
const load = () => import('../export/picture.js').catch(failed);
const loadAxis = () => import('../tools/byzantine-axis.js').catch(failed);

/** Saves the drawing as a file; the code is loaded on first use. */
export class PictureExport {
  /** Whether the last picture could not be saved. */
  failed = false;
  readonly #drawings: DrawingController;

  constructor(drawings: DrawingController) {
    this.#drawings = drawings;
  }

  /** The current picture as an SVG document. */
  async svg(): Promise<string> {
    const { svgOf } = await load();
    return svgOf(await this.#content());
  }

  /** The current picture as a PNG file. */
  async png(scale: number): Promise<Blob> {
    const { pngOf } = await load();
    return pngOf(await this.#content(), scale);
  }

  /** Downloads the current picture. */
  readonly save = (format: PictureFormat): void => {
    this.failed = false;
    load()
      .then(async ({ savePicture }) => savePicture(await this.#content(), format))
      .catch(() => {
        this.failed = true;
      })
      .finally(() => this.#drawings.timeline.host.requestUpdate());
  };

  /**
   * What the picture shows.
   * @throws {DatasetError} `no-picture` if nothing is drawn.
   */
  async #content(): Promise<PictureContent> {
    const { drawing, timeline } = this.#drawings;
    const second = timeline.secondAxis && (await loadAxis());
    const { shown, words } = timeline;
    const drawn = drawing?.snapshot();
    if (!shown || !drawn) throw new DatasetError('no-picture', 'The timeline is not drawn');
    const { view, dataset } = shown;
    const legend = view.legend.map((key) => [key, words.timeline.legend[key]] as const);
    const { frame } = drawn.scene;
    // Each row of a wrapped drawing has its own axis.
    const axes = frame.strips ? [] : [axisLabels(frame, words.dates)];
    if (second) axes.push(second.worldYearLabels(frame, words.dates));
    return { ...drawn, axes, words, title: view.title, legend, source: sourceOf(dataset) };
  }
}

/** The name and the license of a dataset. */
export function sourceOf({ title, version, license }: Dataset): string {
  const name = [title, version].filter(Boolean).join(' ');
  return [name, license].filter(Boolean).join(' · ');
}
