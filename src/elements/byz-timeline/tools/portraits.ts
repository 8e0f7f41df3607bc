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

/** Loads complete records, of which the outline has only the basic fields. */
export type LoadRecords = (people: readonly string[]) => Promise<Dataset | undefined>;

/** Shows portraits on bars, where a scene has room for them. */
export class Portraits {
  readonly #load: LoadRecords;
  readonly #onLoad: () => void;
  readonly #failed = new Set<string>();
  #outline: Dataset | undefined;
  #asked = new Set<string>();
  #records: Dataset | undefined;

  /** @param onLoad Called when records have arrived: {@link update} must be called again. */
  constructor(load: LoadRecords, onLoad: () => void) {
    this.#load = load;
    this.#onLoad = onLoad;
  }

  /**
   * Updates the portraits to match a scene.
   * @param root Contains the elements of bars.
   * @param dataset The dataset of the scene.
   * @param loadsImages If false, there are no portraits.
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
      const portrait = option.querySelector('img') ?? this.#create(option, image, src, words);
      place(portrait, label);
      kept.add(portrait);
    }
    for (const portrait of root.querySelectorAll('img')) if (!kept.has(portrait)) portrait.remove();
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
      // A portrait is optional.
      () => undefined,
    );
  }

  #create(option: HTMLElement, image: Image, src: string, words: Words): HTMLImageElement {
    const { ownerDocument } = option;
    const portrait = ownerDocument.createElement('img');
    const density = ownerDocument.defaultView?.devicePixelRatio || 1;
    const [first = src, ...others] = commonsAddresses(src, option.clientHeight * density, image.width);
    // The accessible name of the option already names the person.
    portrait.alt = '';
    portrait.className = 'portrait';
    portrait.part.add('portrait');
    portrait.referrerPolicy = 'no-referrer';
    portrait.decoding = 'async';
    portrait.draggable = false;
    const credit = creditOf(image);
    if (credit) portrait.dataset['credit'] = fill(words.boxes.imageCredit, credit);
    portrait.addEventListener('error', () => {
      const next = others.shift();
      if (next !== undefined) portrait.src = next;
      else {
        this.#failed.add(src);
        portrait.remove();
      }
    });
    portrait.src = first;
    option.append(portrait);
    return portrait;
  }
}

function place({ style }: HTMLElement, { portrait, height }: Label): void {
  const size = `${portraitSize(height)}px`;
  style.setProperty('inline-size', size);
  style.setProperty('block-size', size);
  style.setProperty('inset-inline-start', `${portrait}px`);
}
