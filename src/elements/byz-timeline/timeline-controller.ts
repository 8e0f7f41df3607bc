import type { LitElement, ReactiveController } from 'lit';
import { DatasetController } from '../../context/dataset-controller.js';
import { readImageLoading } from '../../context/image-loading.js';
import { brief } from '../../context/inputs.js';
import type { DataHost } from '../../context/own-source.js';
import { DatasetError } from '../../data/dataset-error.js';
import { fill } from '../../i18n/fill.js';
import type { Words } from '../../i18n/words.js';
import { nearestLang, onWritingChange } from '../shared/controllers/language.js';
import { unusedSettings } from '../shared/controllers/settings.js';
import type { Settings } from '../shared/controllers/settings.js';
import { RetryController } from '../shared/controllers/retry-controller.js';
import { failureSentence } from '../shared/drawing/status.js';
import type { ViewStatus } from '../shared/drawing/status.js';
import { WordsController } from '../shared/controllers/words-controller.js';
import { Composer } from '../shared/view/composer.js';
import { rulersCode } from './rulers-code.js';
import { TimelineAnswers } from './timeline-answers.js';
import type { TimelineContent } from './timeline-answers.js';
import { partOf, requestOf } from './view/timeline-request.js';
import type { SecondAxis, TimelineProperties, TimelineRequest } from './view/timeline-request.js';
import type { UnknownName } from './view/timeline-view.js';

/** An element that shows a timeline. */
export interface TimelineHost extends LitElement, DataHost, TimelineProperties, Settings {
  person?: unknown;
}

/**
 * Combines the data, the language and the request into the view to draw. The last valid view stays while new data are
 * loaded, and if that fails.
 */
export class TimelineController implements ReactiveController {
  /** What to say if there is nothing to draw. */
  status: ViewStatus = { sentence: '', busy: true };
  readonly data: DatasetController;
  readonly retry: RetryController;
  readonly answers: TimelineAnswers;
  readonly host: TimelineHost;
  readonly #words: WordsController;
  #ignore: (() => void) | undefined;

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
    this.answers = new TimelineAnswers(host);
    host.addController(this);
    this.retry = new RetryController(host, this.data);
  }

  /** What to draw; `undefined` if there is nothing. */
  get shown(): TimelineContent | undefined {
    return this.answers.current?.shown;
  }

  /** A sentence for each requested name that the drawing leaves out. */
  get notes(): string[] {
    return this.answers.current?.unknown.map(({ name }) => fill(this.words.boxes.unknown, brief(name))) ?? [];
  }

  /** The calendar era of the second axis; `undefined` for none. */
  get secondAxis(): SecondAxis | undefined {
    return this.#request.secondAxis;
  }

  /** Whether images are loaded without asking the reader. */
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

  hostConnected(): void {
    // The drawing reads its direction when it is updated.
    this.#ignore = onWritingChange(this.host, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#ignore?.();
    this.answers.stop();
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
      this.answers.current = undefined;
      this.status = { sentence: boxes.badSetup, busy: false };
      this.data.report(request.faults);
    } else if (state === 'pending') {
      this.status = { sentence: boxes.loading, busy: true };
      this.data.report(request.faults);
    } else if (state === 'error' || !dataset) {
      this.status = { sentence: failureSentence(error, boxes), busy: false };
      this.data.report(request.faults);
    } else {
      const answer = this.answers.answer(dataset, this.words, request.query, request);
      this.status = { sentence: answer?.sentence ?? boxes.loading, busy: !answer };
      const unknown = answer?.unknown.map(faultOf) ?? [];
      this.data.report([...request.faults, ...unusedSettings(this.host), ...unknown]);
      if (!answer) return;
    }
    this.answers.stop();
  }

  /** What the element's properties request; without any, the selection in its scope. */
  get #request(): TimelineRequest {
    return requestOf(this.host, this.data.selection);
  }
}

/** The error for a requested name that the dataset does not have. */
function faultOf({ kind, name }: UnknownName): DatasetError {
  return new DatasetError(`unknown-${kind}`, `No ${kind} "${brief(name)}" is in the dataset`);
}
