import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetError } from '../data/dataset-error.js';
import type { Need } from '../data/need.js';
import { BUNDLED } from '../data/source.js';
import type { DatasetSource } from '../data/source.js';
import { ByzErrorEvent, ByzLoadEvent, ByzSelectEvent } from '../events.js';
import type { Dataset } from '../model/dataset.js';
import { OwnSource, updateWhenRead } from './own-source.js';
import type { DataHost } from './own-source.js';
import { datasetScope } from './scope.js';
import type { DatasetScope } from './scope.js';
import { warn, warnOfIssues, warnOfNamesakes } from './warn.js';

type Host = ReactiveControllerHost & DataHost;

/** Where loading stands. What was loaded before stays in `dataset` while more is loaded, and when that fails. */
export type DatasetState = 'pending' | 'ready' | 'error';

/** Finds an element's dataset (its own, its scope's, the bundled one), loads what the element needs, and keeps it. */
export class DatasetController implements ReactiveController {
  /** Where the latest load stands. */
  state: DatasetState = 'pending';
  /** The last dataset that could be had. */
  dataset: Dataset | undefined;
  /** Why the latest load failed. */
  error: DatasetError | undefined;

  readonly #host: Host;
  readonly #need: () => Need | undefined;
  readonly #own: OwnSource;
  readonly #scope: ContextConsumer<typeof datasetScope, Host>;
  #source: DatasetSource | undefined;
  #needKey = '';
  /** Ends all loading from the present source. */
  #abort = new AbortController();
  #latest = 0;
  /** Where it listens: an element that is moved has another document by the time it is disconnected. */
  #page: Document | undefined;

  /**
   * @param host The element; it is updated whenever something here changes.
   * @param need What the element needs at the moment; `undefined` for nothing yet.
   */
  constructor(host: Host, need: () => Need | undefined) {
    this.#host = host;
    this.#need = need;
    this.#own = new OwnSource(host);
    // Before the consumer: its scope is cleared before it asks for one.
    host.addController(this);
    this.#scope = new ContextConsumer(host, { context: datasetScope, subscribe: true });
  }

  /** The scope the element stands in. */
  get scope(): DatasetScope | undefined {
    return this.#scope.value;
  }

  /** Id of the person chosen in the element's scope. */
  get selection(): string | undefined {
    return this.scope?.selection;
  }

  /**
   * The reader chose a person: says so with a `byz-select` event and, unless that is cancelled, does what follows.
   * @param person Id of the person.
   * @param alone What the element does when no scope shares its selection.
   */
  select(person: string, alone: (person: string) => void): void {
    if (!this.#host.dispatchEvent(new ByzSelectEvent(person))) return;
    if (this.scope) this.scope.select(person);
    else alone(person);
  }

  /**
   * Reports what the element cannot show, for want of its data or of a person in them. The event comes after the update,
   * when handlers may change the element again.
   */
  report(error: DatasetError): void {
    if (this.error?.message === error.message) return;
    this.error = error;
    warn(error.code, error.message);
    queueMicrotask(() => {
      if (this.error === error && this.#host.isConnected) this.#host.dispatchEvent(new ByzErrorEvent(error));
    });
  }

  hostConnected(): void {
    // The consumer would keep the scope that a moved element has left, and a removed one has lost its request.
    this.#scope.value = undefined;
    this.#host.requestUpdate();
    updateWhenRead(this.#host);
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('context-provider', this.#onProvider);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('context-provider', this.#onProvider);
    // An element that is only moved is connected again before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.state !== 'pending') return;
      this.#abort.abort();
      this.#source = undefined;
    });
  }

  /**
   * A provider has come after the element: asks it. (A `ContextRoot` does this for all contexts, but never forgets an
   * element that found none.)
   */
  readonly #onProvider = (event: Event): void => {
    const { context } = event as HTMLElementEventMap['context-provider'];
    if (context === datasetScope && !this.scope) this.#scope.hostConnected();
  };

  hostUpdate(): void {
    if (this.#own.isAwaited) return;
    const source = this.#own.current ?? this.scope?.source ?? BUNDLED;
    const need = this.#need();
    const needKey = typeof need === 'object' ? need.join('\n') : `*${need}`;
    if (source === this.#source && needKey === this.#needKey) return;
    if (source !== this.#source) {
      this.#abort.abort();
      this.#abort = new AbortController();
    }
    this.#source = source;
    this.#needKey = needKey;
    this.error = undefined;
    this.#latest++;
    if (need === undefined) this.state = 'ready';
    else this.#begin(source, need);
  }

  /** What is at hand is drawn at once; its event comes after the update, when handlers may change the element again. */
  #begin(source: DatasetSource, need: Need): void {
    const atHand = source.atHand(need);
    if (!atHand) {
      void this.#load(source, need);
      return;
    }
    this.dataset = atHand;
    this.state = 'ready';
    warnOfNamesakes(atHand, need);
    const load = this.#latest;
    queueMicrotask(() => {
      if (load === this.#latest && this.#host.isConnected) this.#host.dispatchEvent(new ByzLoadEvent(atHand));
    });
  }

  async #load(source: DatasetSource, need: Need): Promise<void> {
    const { signal } = this.#abort;
    const load = this.#latest;
    const isSuperseded = (): boolean => signal.aborted || load !== this.#latest;
    this.state = 'pending';
    try {
      const dataset = await source.load(need, signal);
      if (isSuperseded()) return;
      this.dataset = dataset;
      this.state = 'ready';
      warnOfIssues(dataset.issues);
      warnOfNamesakes(dataset, need);
      this.#host.dispatchEvent(new ByzLoadEvent(dataset));
    } catch (cause) {
      if (isSuperseded()) return;
      this.state = 'error';
      this.report(
        cause instanceof DatasetError
          ? cause
          : new DatasetError('not-a-dataset', String(cause), [], { cause }),
      );
    }
    this.#host.requestUpdate();
  }
}
