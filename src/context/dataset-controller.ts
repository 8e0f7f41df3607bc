import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetError } from '../data/dataset-error.js';
import type { Need } from '../data/need.js';
import { BUNDLED } from '../data/source.js';
import type { DatasetSource } from '../data/source.js';
import { ByzLoadEvent, ByzSelectEvent } from '../events.js';
import type { Dataset } from '../model/dataset.js';
import { FaultReporter } from './fault-reporter.js';
import { OwnSource, updateWhenRead } from './own-source.js';
import type { DataHost } from './own-source.js';
import { datasetScope } from './scope.js';
import type { DatasetScope } from './scope.js';
import { warnOfIssues, warnOfNamesakes } from './warn.js';

type Host = ReactiveControllerHost & DataHost;

/** Where loading stands. What was loaded before stays in `dataset` while more is loaded, and when that fails. */
export type DatasetState = 'pending' | 'ready' | 'error';

/** Finds an element's dataset (its own, its scope's, the bundled one), loads what the element needs, and keeps it. */
export class DatasetController implements ReactiveController {
  /** Where the latest load stands. */
  state: DatasetState = 'pending';
  /** The last dataset that could be loaded. */
  dataset: Dataset | undefined;
  /** Why the latest load failed. */
  error: DatasetError | undefined;

  readonly #host: Host;
  readonly #need: () => Need | undefined;
  readonly #own: OwnSource;
  readonly #scope: ContextConsumer<typeof datasetScope, Host>;
  readonly #reporter: FaultReporter;
  #source: DatasetSource | undefined;
  #needKey = '';
  /** Ends all loading from the present source. */
  #abort = new AbortController();
  #latest = 0;
  #loading: Promise<void> | undefined;
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
    this.#reporter = new FaultReporter(host);
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

  /** Whether something that the element was asked for cannot be shown, as far as is known. */
  get hasFaults(): boolean {
    return this.state === 'error' || this.#reporter.hasFaults;
  }

  /** Whether the latest load failed in a way that another attempt may mend. */
  get canRetry(): boolean {
    if (this.state !== 'error' || !this.error) return false;
    const { code } = this.error;
    return code === 'module-not-loaded' || (this.#source?.remote === true && !FINAL.has(code));
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

  /** Says what the element cannot show at present, beside a failed load; what is new of it is reported to the page. */
  report(faults: readonly DatasetError[]): void {
    this.#reporter.report(faults);
  }

  /**
   * Loads anew what the element needs, from the server where there is one; inside a scope with data, for the whole scope.
   * What is shown stays meanwhile. Out of the page, that waits until the element is put back.
   * @returns Whether it could be loaded. Never rejects.
   */
  async reload(): Promise<boolean> {
    if (!this.#own.current && this.scope?.source) this.scope.reload();
    this.#own.renew();
    this.#source = undefined;
    if (!this.#host.isConnected) return false;
    this.#host.requestUpdate();
    await this.#host.updateComplete.catch(() => undefined);
    let loading: Promise<void> | undefined;
    // A load that was superseded is followed by another.
    while (loading !== this.#loading) await (loading = this.#loading);
    return this.state === 'ready';
  }

  /** For `attributeChangedCallback`: the same address set again means another attempt where the last has failed. */
  attributeChanged(name: string, before: string | null, now: string | null): void {
    if (this.#own.isRetried(name, before, now)) this.#host.requestUpdate();
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
      this.#loading = this.#load(source, need);
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
    } catch (cause) {
      if (isSuperseded()) return;
      const error = asDatasetError(cause);
      this.state = 'error';
      this.error = error;
      this.#reporter.say(error, () => this.error === error);
    }
    this.#host.requestUpdate();
    if (this.state === 'error' || !this.dataset) return;
    warnOfIssues(this.dataset.issues);
    warnOfNamesakes(this.dataset, need);
    this.#host.dispatchEvent(new ByzLoadEvent(this.dataset));
  }
}

/** Codes of failures that another attempt cannot mend. */
const FINAL: ReadonlySet<string> = new Set(['bad-url', 'bad-property', 'unexpected']);

/**
 * An error of ours as it is, also one of another copy of the library. Any other is not the data's fault: the browser
 * lacks a feature, or the library has a fault.
 */
function asDatasetError(cause: unknown): DatasetError {
  if (cause instanceof Error && cause.name === 'DatasetError') return cause as DatasetError;
  return new DatasetError('unexpected', `Unexpected while loading: ${String(cause)}`, [], { cause });
}
