import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetController } from '../../../context/dataset-controller.js';
import type { DataHost } from '../../../context/own-source.js';
import { DatasetError } from '../../../data/dataset-error.js';
import { fill } from '../../../i18n/fill.js';
import type { Words } from '../../../i18n/words.js';
import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Person } from '../../../model/schema/index.js';
import type { ViewStatus } from '../drawing/status.js';
import { WordsController } from './words-controller.js';

/** An element that shows one person. */
export interface PersonHost extends ReactiveControllerHost, DataHost {
  /** Id, name or Wikidata id of the person. */
  person?: string | undefined;
}

type MakeView<TView, TSetting> = (dataset: Dataset, person: Person, words: Words, setting: TSetting) => TView;

/**
 * Brings together what an element about one person needs: the data, the language and the person, as the view to
 * draw. The last good view stays while something new is loaded and when that fails.
 */
export class PersonController<TView, TSetting = undefined> implements ReactiveController {
  /** What to draw; `undefined` until there has been something. */
  view: TView | undefined;
  /** What to say when there is nothing to draw. */
  status: ViewStatus = { sentence: '', busy: true };
  readonly data: DatasetController;
  readonly #host: PersonHost;
  readonly #words: WordsController;
  readonly #makeView: MakeView<TView, TSetting>;
  readonly #setting: () => TSetting;
  #drawn: readonly unknown[] = [];

  /**
   * @param host The element.
   * @param makeView The element's pure view function.
   * @param setting What else the view depends on, at the moment; compared by identity.
   */
  constructor(host: PersonHost, makeView: MakeView<TView, TSetting>, setting: () => TSetting) {
    this.#host = host;
    this.#makeView = makeView;
    this.#setting = setting;
    this.data = new DatasetController(host, () => (this.query === undefined ? undefined : [this.query]));
    this.#words = new WordsController(host);
    host.addController(this);
  }

  /** Whom the element is asked to show: its own `person`, or else the selection of its scope. */
  get query(): string | undefined {
    return this.#host.person || this.data.selection || undefined;
  }

  get words(): Words {
    return this.#words.words;
  }

  /** The reader chose a person: a scope shares the choice; without one the element shows that person itself. */
  readonly choose = (person: string): void => {
    this.data.select(person, () => {
      this.#host.person = person;
    });
  };

  hostUpdate(): void {
    const { dataset, state } = this.data;
    const query = this.query;
    const person = dataset && query !== undefined ? findPerson(dataset, query) : undefined;
    if (dataset && person && !(person.stub && state === 'pending')) {
      this.#show(dataset, person);
      return;
    }
    if (query === undefined) this.view = undefined;
    const { boxes } = this.words;
    if (state === 'pending') this.status = { sentence: boxes.loading, busy: true };
    else if (query === undefined) this.status = { sentence: boxes.noPerson, busy: false };
    else if (state === 'error') this.status = { sentence: boxes.failed, busy: false };
    else {
      const sentence = fill(boxes.unknownPerson, query);
      this.status = { sentence, busy: false };
      this.view = undefined;
      this.data.report(new DatasetError('unknown-person', `No person "${query}" is in the dataset`));
    }
  }

  /** Makes the view anew only when something it shows has changed. */
  #show(dataset: Dataset, person: Person): void {
    const setting = this.#setting();
    const shown = [dataset, person, this.words, setting];
    if (shown.some((part, index) => part !== this.#drawn[index])) {
      this.#drawn = shown;
      this.view = this.#makeView(dataset, person, this.words, setting);
    }
  }
}
