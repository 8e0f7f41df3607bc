import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetError } from '../data/dataset-error.js';
import type { DatasetPart } from '../data/dataset-part.js';
import { BUNDLED } from '../data/source.js';
import type { DatasetSource } from '../data/source.js';
import { ByzLoadEvent, ByzSelectEvent } from '../events.js';
import { bare } from '../model/bare.js';
import type { Dataset } from '../model/dataset.js';
import { AwaitedScope } from './awaited-scope.js';
import { FaultReporter } from './fault-reporter.js';
import type { NeededCode } from './needed-code.js';
import { OwnSource, updateWhenParsed } from './own-source.js';
import type { DataHost } from './own-source.js';
import { datasetScope } from './scope.js';
import type { DatasetScope } from './scope.js';
import { isOnServer } from './server.js';
import { warnOfIssues, warnOfNamesakes } from './warn.js';

type Host = ReactiveControllerHost & DataHost;

/** The loading state. `dataset` keeps the previous dataset while another load runs, and if that fails. */
export type DatasetState = 'pending' | 'ready' | 'error';

/** Finds an element's dataset (its own, its scope's, or the bundled one) and loads the part it needs. */
export class DatasetController implements ReactiveController {
  /** The state of the latest load. */
  state: DatasetState = 'pending';
  /** The last loaded dataset. */
  dataset: Dataset | undefined;
  /** Why the latest load failed. */
  error: DatasetError | undefined;

  readonly #host: Host;
  readonly #part: () => DatasetPart | undefined;
  readonly #lang: () => string;
  readonly #code: () => NeededCode | undefined;
  readonly #own: OwnSource;
  readonly #scope: ContextConsumer<typeof datasetScope, Host>;
  readonly #awaited: AwaitedScope;
  readonly #reporter: FaultReporter;
  #source: DatasetSource | undefined;
  #partKey = '';
  /** Aborts all loading from the current source. */
  #abort = new AbortController();
  #latest = 0;
  #loading: Promise<void> | undefined;
  /** The document it listens to: a moved element already has another one when it is disconnected. */
  #page: Document | undefined;

  /**
   * @param host The element, updated on every change.
   * @param part Returns the part that the element currently needs; `undefined` for nothing yet.
   * @param lang Returns the reader's current language, whose names are loaded too; empty for none.
   * @param code Returns the code that the part cannot be drawn without, beside the element's own.
   */
  constructor(
    host: Host,
    part: () => DatasetPart | undefined,
    lang: () => string = () => '',
    code: () => NeededCode | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#part = part;
    this.#lang = lang;
    this.#code = code;
    this.#own = new OwnSource(host);
    this.#reporter = new FaultReporter(host);
    this.#awaited = new AwaitedScope(host, () => this.scope !== undefined);
    // Added before the consumer, so that the old scope is cleared before the consumer requests one.
    host.addController(this);
    this.#scope = new ContextConsumer(host, bare({ context: datasetScope, subscribe: true }));
  }

  /** The scope that the element is in. */
  get scope(): DatasetScope | undefined {
    return this.#scope.value;
  }

  /** Id of the person selected in the element's scope. */
  get selection(): string | undefined {
    return this.scope?.selection;
  }

  /** Whether the element is known to be unable to show something that was requested. */
  get hasFaults(): boolean {
    return this.state === 'error' || this.#reporter.hasFaults;
  }

  /** Whether retrying a failed load may succeed. */
  get canRetry(): boolean {
    if (this.state !== 'error' || !this.error) return false;
    const { code } = this.error;
    return code === 'module-not-loaded' || (this.#source?.remote === true && !PERMANENT.has(code));
  }

  /**
   * Loads records from the current source, beside what the element draws.
   * @returns A dataset that contains them, if the source has them; rejects if they cannot be loaded.
   */
  async more(people: readonly string[]): Promise<Dataset | undefined> {
    return this.#source?.cached(people) ?? this.#source?.load(people, this.#abort.signal);
  }

  /**
   * Called when the reader selects a person: dispatches `byz-select` and, unless it is cancelled, selects the person.
   * @param person Id of the person.
   * @param alone Selects the person when no scope shares the selection. Without it, nothing is selected: the browser
   *   follows a link instead.
   * @returns Whether the event was not cancelled.
   */
  select(person: string, alone?: (person: string) => void): boolean {
    if (!this.#host.dispatchEvent(new ByzSelectEvent(person))) return false;
    if (alone && this.scope) this.scope.select(person);
    else alone?.(person);
    return true;
  }

  /** Sets what the element currently cannot show, apart from a failed load, and reports what is new. */
  report(faults: readonly DatasetError[]): void {
    this.#reporter.report(faults);
  }

  /**
   * Reloads the element's data, bypassing caches; inside a scope with data, those of the whole scope. The current
   * content stays in the meantime. A disconnected element loads when it is connected again.
   * @returns Whether loading succeeded. Never rejects.
   */
  async reload(): Promise<boolean> {
    if (!this.#own.current && this.scope?.source) this.scope.reload();
    this.#own.renew();
    this.#source = undefined;
    if (!this.#host.isConnected) return false;
    this.#host.requestUpdate();
    await this.#host.updateComplete.catch(() => undefined);
    let loading: Promise<void> | undefined;
    // If this load was superseded, wait for the next one.
    while (loading !== this.#loading) await (loading = this.#loading);
    return this.state === 'ready';
  }

  /** For `attributeChangedCallback`: setting the same URL again retries after a failure. */
  attributeChanged(name: string, before: string | null, now: string | null): void {
    if (this.#own.isRetried(name, before, now)) this.#host.requestUpdate();
  }

  hostConnected(): void {
    // The consumer would keep the scope that a moved element has left.
    this.#scope.value = undefined;
    this.#host.requestUpdate();
    updateWhenParsed(this.#host);
    if (isOnServer(this.#host)) return;
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('context-provider', this.#onProvider);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('context-provider', this.#onProvider);
    this.#awaited.disconnect();
    // An element that only moves is connected again before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.state !== 'pending') return;
      this.#abort.abort();
      this.#source = undefined;
    });
  }

  /**
   * Requests the scope from a provider that is defined after the element. (A `ContextRoot` does this for all contexts,
   * but keeps every element without a provider alive.)
   */
  readonly #onProvider = (event: Event): void => {
    const { context } = event as HTMLElementEventMap['context-provider'];
    if (context === datasetScope && !this.scope) this.#scope.hostConnected();
  };

  hostUpdate(): void {
    const own = this.#own.current;
    if (this.#own.isAwaited || (!own && this.#awaited.isAwaited)) return;
    const source = own ?? this.scope?.source ?? BUNDLED;
    const part = this.#part();
    const lang = source.languageOf?.(this.#lang());
    const needsCode = this.#code() !== undefined;
    const partKey = `${lang}\n${needsCode}\n${typeof part === 'object' ? part.join('\n') : `*${part}`}`;
    if (source === this.#source && partKey === this.#partKey) return;
    if (source !== this.#source) {
      this.#abort.abort();
      this.#abort = new AbortController();
    }
    this.#source = source;
    this.#partKey = partKey;
    this.error = undefined;
    this.#latest++;
    if (part === undefined) this.state = 'ready';
    else this.#begin(source, part, lang);
  }

  /** Cached data are drawn at once. The event follows the update, when handlers may change the element again. */
  #begin(source: DatasetSource, part: DatasetPart, lang: string | undefined): void {
    const cached = source.cached(part, lang);
    const code = this.#code();
    if (!cached || (code && !code.loaded)) {
      if (!isOnServer(this.#host)) this.#loading = this.#load(source, part, lang);
      return;
    }
    this.dataset = cached;
    this.state = 'ready';
    warnOfNamesakes(cached, part);
    const load = this.#latest;
    queueMicrotask(() => {
      if (load === this.#latest && this.#host.isConnected) this.#host.dispatchEvent(new ByzLoadEvent(cached));
    });
  }

  async #load(source: DatasetSource, part: DatasetPart, lang: string | undefined): Promise<void> {
    const { signal } = this.#abort;
    const load = this.#latest;
    const isSuperseded = (): boolean => signal.aborted || load !== this.#latest;
    this.state = 'pending';
    try {
      const [dataset] = await Promise.all([source.load(part, signal, lang), this.#code()?.load()]);
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
    warnOfNamesakes(this.dataset, part);
    this.#host.dispatchEvent(new ByzLoadEvent(this.dataset));
  }
}

/** Codes of failures for which a retry is pointless. */
const PERMANENT: ReadonlySet<string> = new Set(['bad-url', 'bad-property', 'unexpected']);

/**
 * Keeps a `DatasetError`, even from another copy of the library. Any other error is not the data's fault: the browser
 * lacks a feature, or the library has a bug.
 */
function asDatasetError(cause: unknown): DatasetError {
  if (cause instanceof Error && cause.name === 'DatasetError') return cause as DatasetError;
  return new DatasetError('unexpected', `Loading failed unexpectedly: ${String(cause)}`, [], { cause });
}
