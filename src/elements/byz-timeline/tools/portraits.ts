import type { Words } from '../../../i18n/words.js';
import { fill } from '../../../i18n/fill.js';
import { commonsAddresses } from '../../../model/commons.js';
import type { Dataset } from '../../../model/dataset.js';
import { safeUrl } from '../../../model/safe-url.js';
import type { Image } from '../../../model/schema/index.js';
import { creditOf, portraitOf } from '../../shared/view/view-figure.js';
import { portraitSize } from '../scene/labels.js';
import type { Label } from '../scene/labels.js';
import type { Scene } from '../scene/scene.js';

/** Loads whole records, of which an outline has only the beginnings. */
export type LoadRecords = (people: readonly string[]) => Promise<Dataset | undefined>;

/** Shows the portraits of rulers on their bars, where a scene has room for them. */
export class Portraits {
  readonly #load: LoadRecords;
  readonly #onLoad: () => void;
  readonly #failed = new Set<string>();
  #outline: Dataset | undefined;
  #asked = new Set<string>();
  #records: Dataset | undefined;

  /** @param onLoad Called when records have arrived: the picture is to be given again. */
  constructor(load: LoadRecords, onLoad: () => void) {
    this.#load = load;
    this.#onLoad = onLoad;
  }

  /**
   * Brings the portraits in line with a scene.
   * @param root Holds the elements of bars.
   * @param dataset What the scene shows.
   * @param loadsImages Without it, none is shown.
   */
  update(
    root: HTMLElement,
    { frame, labels }: Scene,
    dataset: Dataset,
    words: Words,
    loadsImages: boolean,
  ): void {
    if (dataset !== this.#outline) {
      this.#outline = dataset;
      this.#records = undefined;
      this.#asked = new Set();
    }
    const kept = new Set<Element>();
    const wanted = labels.flatMap((label) => {
      const person = frame.view.items[label.index]?.person;
      return !loadsImages || label.portrait === undefined || person === undefined ? [] : [{ label, person }];
    });
    this.#ask(wanted.map(({ person }) => person));
    for (const { label, person } of wanted) {
      const record = this.#records?.people.get(person);
      const image = record && portraitOf(record);
      const option = root.querySelector<HTMLElement>(`#bar-${label.index}`);
      const src = safeUrl(image?.src);
      if (!image || !option || src === undefined || this.#failed.has(src)) continue;
      const picture = option.querySelector('img') ?? this.#create(option, image, src, words);
      place(picture, label);
      kept.add(picture);
    }
    for (const picture of root.querySelectorAll('img')) if (!kept.has(picture)) picture.remove();
  }

  #ask(people: readonly string[]): void {
    const missing = people.filter((person) => !this.#asked.has(person));
    if (missing.length === 0) return;
    for (const person of missing) this.#asked.add(person);
    const outline = this.#outline;
    this.#load([...this.#asked]).then(
      (dataset) => {
        if (outline !== this.#outline) return;
        this.#records = dataset;
        this.#onLoad();
      },
      // A bar without a portrait says all that it has to say.
      () => undefined,
    );
  }

  #create(option: HTMLElement, image: Image, src: string, words: Words): HTMLImageElement {
    const { ownerDocument } = option;
    const picture = ownerDocument.createElement('img');
    const density = ownerDocument.defaultView?.devicePixelRatio || 1;
    const [first = src, ...others] = commonsAddresses(src, option.clientHeight * density, image.width);
    // The option has the name.
    picture.alt = '';
    picture.className = 'portrait';
    picture.part.add('portrait');
    picture.referrerPolicy = 'no-referrer';
    picture.decoding = 'async';
    picture.draggable = false;
    const credit = creditOf(image);
    if (credit) picture.dataset['credit'] = fill(words.boxes.imageCredit, credit);
    picture.addEventListener('error', () => {
      const next = others.shift();
      if (next !== undefined) picture.src = next;
      else {
        this.#failed.add(src);
        picture.remove();
      }
    });
    picture.src = first;
    option.append(picture);
    return picture;
  }
}

function place({ style }: HTMLElement, { portrait, height }: Label): void {
  const size = `${portraitSize(height)}px`;
  style.setProperty('inline-size', size);
  style.setProperty('block-size', size);
  style.setProperty('inset-inline-start', `${portrait}px`);
}
