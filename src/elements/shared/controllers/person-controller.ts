import type { ReactiveController } from 'lit';
import { DatasetController } from '../../../context/dataset-controller.js';
import { brief, textOf } from '../../../context/inputs.js';
import type { DataHost } from '../../../context/own-source.js';
import { DatasetError } from '../../../data/dataset-error.js';
import { fill } from '../../../i18n/fill.js';
import type { Words } from '../../../i18n/words.js';
import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Person } from '../../../model/schema/index.js';
import { ChoiceController } from './choice-controller.js';
import type { ChoiceHost } from './choice-controller.js';
import { unusedSettings } from './settings.js';
import type { Settings } from './settings.js';
import { nearestLang } from './language.js';
import { RetryController } from './retry-controller.js';
import { failureSentence } from '../drawing/status.js';
import type { ViewStatus } from '../drawing/status.js';
import { WordsController } from './words-controller.js';

/** An element that shows one person. */
export interface PersonHost extends ChoiceHost, DataHost, Settings {}

/** The person an element shows. */
export interface PersonView {
  readonly person: string;
  readonly name: string;
}

type MakeView<TView, TSetting> = (dataset: Dataset, person: Person, words: Words, setting: TSetting) => TView;

/** The person an element should show, and its invalid properties. */
interface PersonRequest {
  readonly query: string | undefined;
  readonly faults: readonly DatasetError[];
}

/**
 * Combines what an element about one person needs (data, language, person) into the view to draw. Keeps the last good
 * view while new data load and if loading fails.
 */
export class PersonController<TView extends PersonView, TSetting = undefined> implements ReactiveController {
  /** The message to show when there is nothing to draw. */
  status: ViewStatus = { sentence: '', busy: true };
  readonly data: DatasetController;
  readonly retry: RetryController;
  readonly choice: ChoiceController;
  readonly #host: PersonHost;
  readonly #words: WordsController;
  readonly #makeView: MakeView<TView, TSetting>;
  readonly #setting: () => TSetting;
  #shown: { readonly view: TView; readonly madeOf: readonly unknown[] } | undefined;

  /**
   * @param host The element.
   * @param makeView The element's pure view function.
   * @param setting Returns the current value of what else the view depends on; compared by identity.
   */
  constructor(host: PersonHost, makeView: MakeView<TView, TSetting>, setting: () => TSetting) {
    this.#host = host;
    this.#makeView = makeView;
    this.#setting = setting;
    const part = (): string[] | undefined => {
      const { query } = this.#request;
      return query === undefined ? undefined : [query];
    };
    this.data = new DatasetController(host, part, () => nearestLang(host));
    this.#words = new WordsController(host);
    host.addController(this);
    this.retry = new RetryController(host, this.data);
    this.choice = new ChoiceController(host, this.data, {
      shown: () =>
        this.view && { person: this.view.person, sentence: fill(this.words.boxes.shown, this.view.name) },
      show: (person) => {
        host.person = person;
      },
      heading: () => (host.renderRoot as ShadowRoot).getElementById('name'),
    });
  }

  /** The view to draw; `undefined` while there is none. */
  get view(): TView | undefined {
    return this.#shown?.view;
  }

  get words(): Words {
    return this.#words.words;
  }

  hostUpdate(): void {
    const { dataset, state, error } = this.data;
    const { query, faults } = this.#request;
    const { boxes } = this.words;
    const person = dataset && query !== undefined ? findPerson(dataset, query) : undefined;
    if (this.#words.isPending && !this.#shown) {
      // Draw nothing until the right language is loaded.
      this.status = { sentence: '', busy: true };
      this.data.report([]);
    } else if (dataset && person && !(person.stub && state === 'pending')) {
      this.#show(dataset, person);
      this.data.report(unusedSettings(this.#host));
    } else if (faults.length > 0) {
      this.#showNothing(boxes.badSetup, faults);
    } else if (state === 'pending') {
      this.status = { sentence: boxes.loading, busy: true };
      this.data.report([]);
    } else if (query === undefined) {
      this.#showNothing(boxes.noPerson);
    } else if (state === 'error') {
      this.status = { sentence: failureSentence(error, boxes), busy: false };
      this.data.report([]);
    } else {
      const name = brief(query);
      const unknown = new DatasetError('unknown-person', `No person "${name}" is in the dataset`);
      this.#showNothing(fill(boxes.unknown, name), [unknown]);
    }
  }

  /** The element's own `person`, or else its scope's selection. */
  get #request(): PersonRequest {
    const faults: DatasetError[] = [];
    const own = textOf('person', this.#host.person, faults);
    return { query: own ?? (faults.length > 0 ? undefined : this.data.selection), faults };
  }

  /** Rebuilds the view only if its content has changed. */
  #show(dataset: Dataset, person: Person): void {
    const setting = this.#setting();
    const madeOf = [dataset, person, this.words, setting];
    if (this.#shown && madeOf.every((part, index) => part === this.#shown?.madeOf[index])) return;
    this.#shown = { view: this.#makeView(dataset, person, this.words, setting), madeOf };
  }

  #showNothing(sentence: string, faults: readonly DatasetError[] = []): void {
    this.#shown = undefined;
    this.status = { sentence, busy: false };
    this.data.report(faults);
  }
}
