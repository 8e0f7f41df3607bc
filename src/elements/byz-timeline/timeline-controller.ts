import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetController } from '../../context/dataset-controller.js';
import type { DataHost } from '../../context/own-source.js';
import { DatasetError } from '../../data/dataset-error.js';
import { fill } from '../../i18n/fill.js';
import type { Words } from '../../i18n/words.js';
import type { Dataset } from '../../model/dataset.js';
import type { Person } from '../../model/schema/index.js';
import { onWritingChange } from '../shared/controllers/language.js';
import type { ViewStatus } from '../shared/drawing/status.js';
import { WordsController } from '../shared/controllers/words-controller.js';
import { lifeChronology } from './view/chronology.js';
import type { Chronology } from './view/chronology.js';
import { needOf, timelineView, windowOf } from './view/timeline-query.js';
import type { TimelineQuery } from './view/timeline-query.js';
import type { TimelineView, ViewOptions } from './view/timeline-view.js';

/** An element that shows a timeline. */
export interface TimelineHost extends ReactiveControllerHost, DataHost, TimelineQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly circa: number;
}

/** Something to draw, and what it was made from. */
export interface Shown {
  readonly view: TimelineView;
  readonly dataset: Dataset;
  readonly options: ViewOptions;
  /** Whose life it is, and its chronology; absent where there are several people. */
  readonly life?: Person;
  readonly chronology?: Chronology;
}

/** Steps of the width, in CSS pixels, for which a view is made anew. */
const WIDTH_STEP = 80;

/**
 * Brings together the data, the language and the query as the view to draw. The last good view stays while something
 * new is loaded and when that fails.
 */
export class TimelineController implements ReactiveController {
  /** What to draw; `undefined` until there has been something. */
  shown: Shown | undefined;
  /** What to say when there is nothing to draw. */
  status: ViewStatus = { sentence: '', busy: true };
  readonly data: DatasetController;
  readonly #host: TimelineHost;
  readonly #words: WordsController;
  #made: readonly unknown[] = [undefined];
  /** In steps of `WIDTH_STEP`; a guess until it is known. */
  #width = 640;
  /** The width for which the view was made. */
  #madeFor = 0;
  #ignore: (() => void) | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.data = new DatasetController(host, () => needOf(this.query));
    this.#words = new WordsController(host);
    host.addController(this);
  }

  get words(): Words {
    return this.#words.words;
  }

  /** How wide the drawing is, in CSS pixels. A view is made anew not for every pixel, but for steps of many. */
  set width(width: number) {
    this.#width = Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
  }

  /** What the element asks for; nothing of its own means the person chosen in its scope. */
  get query(): TimelineQuery {
    const { person, people, house, office, lanes } = this.#host;
    const own = person || people || house || office;
    return { person: own ? person : this.data.selection, people, house, office, lanes };
  }

  hostConnected(): void {
    // The drawing asks for its direction when it is updated.
    this.#ignore = onWritingChange(this.#host.ownerDocument, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#ignore?.();
  }

  hostUpdate(): void {
    const { dataset, state } = this.data;
    const { boxes } = this.words;
    if (state === 'pending') this.status = { sentence: boxes.loading, busy: true };
    else if (state === 'error' || !dataset) this.status = { sentence: boxes.failed, busy: false };
    else this.#answer(dataset);
  }

  /** Makes the view anew only when something it shows has changed. */
  #answer(dataset: Dataset): void {
    const { query, words } = this;
    const { from, to, circa } = this.#host;
    const width = this.#width;
    const made = [dataset, words, ...Object.values(query), from, to, circa];
    const same = made.every((part, index) => part === this.#made[index]);
    // Only where rows have room for labels does the view depend on the width.
    if (same && (width === this.#madeFor || !this.shown?.view.labelled)) return;
    this.#made = made;
    this.#madeFor = width;
    const chronology = same ? this.shown?.chronology : undefined;
    const safe = Number.isFinite(circa) && circa >= 0 ? circa : DEFAULT_CIRCA;
    const options: ViewOptions = { words, circa: safe, within: windowOf(from, to), width };
    const answer = timelineView(dataset, query, options);
    this.shown = undefined;
    if (!answer.ok) {
      this.status = { sentence: fill(words.boxes.unknownPerson, answer.unknown), busy: false };
      this.data.report(new DatasetError('unknown-person', `No person "${answer.unknown}" is in the dataset`));
    } else if (answer.view.items.length === 0) {
      const { nothingDated, nothingFound } = words.timeline;
      const sentence = answer.life ? fill(nothingDated, answer.life.name) : nothingFound;
      this.status = { sentence, busy: false };
    } else {
      const { view, life } = answer;
      this.shown = {
        view,
        dataset,
        options,
        ...(life && { life, chronology: chronology ?? lifeChronology(dataset, life, options) }),
      };
    }
  }
}

/** Years to either side that "c." stands for, unless the page says otherwise. */
export const DEFAULT_CIRCA = 5;
