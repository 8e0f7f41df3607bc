import type { LitElement, ReactiveController } from 'lit';
import { DatasetController } from '../../context/dataset-controller.js';
import { readImageLoading } from '../../context/image-loading.js';
import { brief } from '../../context/inputs.js';
import type { DataHost } from '../../context/own-source.js';
import { isOnServer } from '../../context/server.js';
import { DatasetError } from '../../data/dataset-error.js';
import { fill } from '../../i18n/fill.js';
import type { Words } from '../../i18n/words.js';
import type { Dataset } from '../../model/dataset.js';
import type { Person } from '../../model/schema/index.js';
import { nearestLang, onWritingChange } from '../shared/controllers/language.js';
import { unusedSettings } from '../shared/controllers/settings.js';
import type { Settings } from '../shared/controllers/settings.js';
import { RetryController } from '../shared/controllers/retry-controller.js';
import { failureSentence } from '../shared/drawing/status.js';
import type { ViewStatus } from '../shared/drawing/status.js';
import { WordsController } from '../shared/controllers/words-controller.js';
import { Composer } from '../shared/view/composer.js';
import { finish, isSame, SlicedWork } from './slices.js';
import { PRINT_WIDTH } from './print-width.js';
import { rulersCode } from './rulers-code.js';
import type { RulersCode } from './rulers.js';
import { familyList, lifeChronology } from './view/chronology.js';
import type { Chronology, FamilyList } from './view/chronology.js';
import { lifeOf } from './view/life-view.js';
import { partOf, requestOf } from './view/timeline-request.js';
import type {
  SecondAxis,
  TimelineProperties,
  TimelineQuery,
  TimelineRequest,
} from './view/timeline-request.js';
import type { TimelineResult, TimelineView, UnknownName, ViewOptions } from './view/timeline-view.js';

/** An element that shows a timeline. */
export interface TimelineHost extends LitElement, DataHost, TimelineProperties, Settings {
  person?: unknown;
}

/** Something to draw, and what it was made from. */
export interface TimelineContent {
  readonly view: TimelineView;
  readonly dataset: Dataset;
  readonly options: ViewOptions;
  /** The code for several people; absent for a life. */
  readonly rulers: RulersCode | undefined;
  /** Whose life it is, and its chronology; absent where there are several people. */
  readonly life?: Person;
  readonly chronology?: Chronology;
  /** The relatives, where they are asked for and have dates. */
  readonly family?: FamilyList | undefined;
}

/** What a dataset answers to a request: something to draw, or why there is nothing; and what of it is not known. */
interface Answer {
  readonly madeOf: readonly unknown[];
  /** For which width it was made; see `WIDTH_STEP`. */
  readonly width: number;
  readonly shown?: TimelineContent;
  readonly sentence: string;
  readonly unknown: readonly UnknownName[];
}

/** From so many people on, the view of all is made in slices: at once, it would take longer than a reader may wait. */
const MANY = 15_000;

/** Steps of the width, in CSS pixels, for which a view is made anew. */
const WIDTH_STEP = 80;

/**
 * Brings together the data, the language and the query as the view to draw. The last good view stays while something
 * new is loaded and when that fails.
 */
export class TimelineController implements ReactiveController {
  /** What to say when there is nothing to draw. */
  status: ViewStatus = { sentence: '', busy: true };
  readonly data: DatasetController;
  readonly retry: RetryController;
  readonly host: TimelineHost;
  readonly #words: WordsController;
  /** In steps of `WIDTH_STEP`; a guess until it is known. */
  #width = 640;
  #answer: Answer | undefined;
  /** A view of a great many, while it is made. */
  readonly #work: SlicedWork<TimelineResult>;
  #ignore: (() => void) | undefined;
  #printing = false;
  /** What was drawn before it was drawn for paper. */
  #onScreen: Answer | undefined;

  constructor(host: TimelineHost) {
    this.host = host;
    this.data = new DatasetController(
      host,
      () => {
        const { query } = this.#request;
        return query && partOf(query, this.data.dataset);
      },
      () => nearestLang(host),
      () => (this.#request.query?.person === undefined ? rulersCode : undefined),
    );
    this.#words = new WordsController(host);
    this.#work = new SlicedWork(() => host.requestUpdate());
    host.addController(this);
    this.retry = new RetryController(host, this.data);
  }

  /** What to draw; `undefined` while there is nothing. */
  get shown(): TimelineContent | undefined {
    return this.#answer?.shown;
  }

  /** What is drawn leaves out, of what was asked for: a sentence each. */
  get notes(): string[] {
    return this.#answer?.unknown.map(({ name }) => fill(this.words.boxes.unknown, brief(name))) ?? [];
  }

  /** What the second axis counts; `undefined` for none. */
  get secondAxis(): SecondAxis | undefined {
    return this.#request.secondAxis;
  }

  /** Whether pictures are loaded without being asked for. */
  get loadsImages(): boolean {
    return (readImageLoading(this.host.images) ?? this.data.scope?.images ?? 'load') === 'load';
  }

  get words(): Words {
    return this.#words.words;
  }

  /** The name of a person, by id, in the reader's language. */
  nameOf(id: string): string {
    const { dataset } = this.shown ?? {};
    const person = dataset?.people.get(id);
    return dataset && person ? new Composer(dataset, this.words).calledPerson(person).text : id;
  }

  /** How wide the drawing is, in CSS pixels. A view is made anew not for every pixel, but for steps of many. */
  set width(width: number) {
    this.#width = Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
  }

  /** What is drawn is for paper. Then it is what it was before. */
  set printing(printing: boolean) {
    this.#printing = printing;
    if (printing) this.#onScreen = this.#answer;
    else this.#answer = this.#onScreen;
  }

  hostConnected(): void {
    // The drawing asks for its direction when it is updated.
    this.#ignore = onWritingChange(this.host, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#ignore?.();
    this.#work.drop();
  }

  hostUpdate(): void {
    const { dataset, state, error } = this.data;
    const { boxes } = this.words;
    const request = this.#request;
    if (this.#words.isPending && !this.shown) {
      // Draw nothing until the right language is loaded.
      this.status = { sentence: '', busy: true };
      this.data.report([]);
    } else if (!request.query) {
      this.#answer = undefined;
      this.status = { sentence: boxes.badSetup, busy: false };
      this.data.report(request.faults);
    } else if (state === 'pending') {
      this.status = { sentence: boxes.loading, busy: true };
      this.data.report(request.faults);
    } else if (state === 'error' || !dataset) {
      this.status = { sentence: failureSentence(error, boxes), busy: false };
      this.data.report(request.faults);
    } else {
      const answer = this.#answerOf(dataset, request.query, request);
      this.status = { sentence: answer?.sentence ?? boxes.loading, busy: !answer };
      const unknown = answer?.unknown.map(faultOf) ?? [];
      this.data.report([...request.faults, ...unusedSettings(this.host), ...unknown]);
      if (!answer) return;
    }
    this.#work.drop();
  }

  /** What the element's properties, and the person chosen in its scope, ask for. */
  get #request(): TimelineRequest {
    return requestOf(this.host, this.data.selection);
  }

  /** Makes the answer anew only when something in it has changed. That of a great many is `undefined` until it is made. */
  #answerOf(dataset: Dataset, query: TimelineQuery, { within, circa }: TimelineRequest): Answer | undefined {
    const { words } = this;
    const width = this.#printing ? PRINT_WIDTH : this.#width;
    const madeOf = [dataset, words, JSON.stringify(query), within.from, within.to, circa];
    const before = this.#answer;
    const same = before && isSame(madeOf, before.madeOf);
    // Only where rows have room for labels does the view depend on the width.
    if (same && (width === before.width || !before.shown?.view.labelled)) return before;
    const options: ViewOptions = { words, circa, within, width };
    const { person, people, family } = query;
    const rulers = person === undefined ? rulersCode.loaded : undefined;
    const steps = rulers?.timelineSteps(dataset, query, words, options);
    // Paper and servers wait for nothing.
    const isGreat = dataset.people.size >= MANY && !people && !this.#printing && !isOnServer(this.host);
    const result = !steps
      ? lifeOf(dataset, person ?? '', options, family)
      : isGreat
        ? this.#work.ask([...madeOf, width], steps)
        : finish(steps);
    if (!result) return undefined;
    const { view, life, unknown } = result;
    const chronology = same ? before.shown?.chronology : undefined;
    const isDrawn = view && view.items.length > 0;
    return (this.#answer = {
      madeOf,
      width,
      unknown,
      sentence: sentenceOf(dataset, words, life, unknown),
      ...(isDrawn && {
        shown: {
          view,
          dataset,
          options,
          rulers,
          ...(life && {
            life,
            chronology: chronology ?? lifeChronology(dataset, life, options),
            family: familyList(dataset, view, options),
          }),
        },
      }),
    });
  }
}

/** Why there is nothing to draw. */
function sentenceOf(
  dataset: Dataset,
  words: Words,
  life: Person | undefined,
  [first]: readonly UnknownName[],
): string {
  const { boxes, timeline } = words;
  if (first) return fill(boxes.unknown, brief(first.name));
  return life
    ? fill(timeline.nothingDated, new Composer(dataset, words).calledPerson(life).text)
    : timeline.nothingFound;
}

/** The error that reports what is not in the dataset. */
function faultOf({ kind, name }: UnknownName): DatasetError {
  return new DatasetError(`unknown-${kind}`, `No ${kind} "${brief(name)}" is in the dataset`);
}
