import type { LitElement } from 'lit';
import { brief } from '../../context/inputs.js';
import { isOnServer } from '../../context/server.js';
import { fill } from '../../i18n/fill.js';
import type { Words } from '../../i18n/words.js';
import type { Dataset } from '../../model/dataset.js';
import type { Person } from '../../model/schema/index.js';
import { Composer } from '../shared/view/composer.js';
import { PRINT_WIDTH } from './print-width.js';
import { rulersCode } from './rulers-code.js';
import type { RulersCode } from './rulers.js';
import type { SlicedWork } from './sliced-work.js';
import { finish, isSame } from './slices.js';
import { familyList, lifeChronology } from './view/chronology.js';
import type { Chronology, FamilyList } from './view/chronology.js';
import { lifeOf } from './view/life-view.js';
import type { TimelineQuery, TimelineRequest } from './view/timeline-request.js';
import type { TimelineResult, TimelineView, UnknownName, ViewOptions } from './view/timeline-view.js';

/** Something to draw, and what it was made from. */
export interface TimelineContent {
  readonly view: TimelineView;
  readonly dataset: Dataset;
  readonly options: ViewOptions;
  /** The code for several people; absent for a life. */
  readonly rulers: RulersCode | undefined;
  /** Whose life it is, and its chronology; absent for several people. */
  readonly life?: Person;
  readonly chronology?: Chronology;
  /** The relatives, if they are requested and have dates. */
  readonly family?: FamilyList | undefined;
}

/** A dataset's answer to a request. */
export interface Answer {
  /** What it depends on, except for the width. */
  readonly madeOf: readonly unknown[];
  /** The width it was made for; see `WIDTH_STEP`. */
  readonly width: number;
  /** Absent if there is nothing to draw. */
  readonly shown?: TimelineContent;
  /** Why there is nothing to draw. */
  readonly sentence: string;
  /** Requested names that the dataset does not have. */
  readonly unknown: readonly UnknownName[];
}

/**
 * Minimum size of a dataset whose timeline of everyone is made in slices: in one go, it would block the page too long.
 */
const MANY = 15_000;

/** Views are only remade when the width passes a multiple of this many CSS pixels. */
const WIDTH_STEP = 80;

/** Answers the requests of a timeline, and keeps the last answer. */
export class TimelineAnswers {
  /** The last answer. */
  current: Answer | undefined;
  readonly #host: LitElement;
  /** The view of a large dataset, while it is being made. */
  #work: SlicedWork<TimelineResult> | undefined;
  /** A multiple of `WIDTH_STEP`; a guess until the width is known. */
  #width = 640;
  #printing = false;
  /** The answer before printing. */
  #onScreen: Answer | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Sets the width of the drawing in CSS pixels. */
  set width(width: number) {
    this.#width = Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
  }

  /** Whether answers are for paper. After printing, the previous answer is current again. */
  set printing(printing: boolean) {
    this.#printing = printing;
    if (printing) this.#onScreen = this.current;
    else this.current = this.#onScreen;
  }

  /** Stops work in progress. */
  stop(): void {
    this.#work?.drop();
  }

  /**
   * Answers a request. A new answer is made only if the request, the data, the words or the width have changed.
   * @returns `undefined` while the view of a large dataset is being made; the host is updated when it is ready.
   */
  answer(
    dataset: Dataset,
    words: Words,
    query: TimelineQuery,
    { within, circa }: TimelineRequest,
  ): Answer | undefined {
    const width = this.#printing ? PRINT_WIDTH : this.#width;
    const madeOf = [dataset, words, JSON.stringify(query), within.from, within.to, circa];
    const before = this.current;
    const same = before && isSame(madeOf, before.madeOf);
    // The view depends on the width only if its rows have room for labels.
    if (same && (width === before.width || !before.shown?.view.labelled)) return before;
    const options: ViewOptions = { words, circa, within, width };
    const rulers = query.person === undefined ? rulersCode.loaded : undefined;
    const result = rulers
      ? this.#rulersOf(rulers, dataset, query, options, [...madeOf, width])
      : lifeOf(dataset, query.person ?? '', options, query.family);
    if (!result) return undefined;
    const { view, life, unknown } = result;
    const chronology = same ? before.shown?.chronology : undefined;
    const isDrawn = view && view.items.length > 0;
    return (this.current = {
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

  /** @param question What the result depends on. */
  #rulersOf(
    code: RulersCode,
    dataset: Dataset,
    query: TimelineQuery,
    options: ViewOptions,
    question: readonly unknown[],
  ): TimelineResult | undefined {
    const steps = code.timelineSteps(dataset, query, options.words, options);
    // Paper and servers cannot wait.
    const canWait = !this.#printing && !isOnServer(this.#host);
    const isLong = dataset.people.size >= MANY && !query.people;
    if (!canWait || !isLong) return finish(steps);
    this.#work ??= new code.SlicedWork(() => this.#host.requestUpdate());
    return this.#work.ask(question, steps);
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
