import { moduleNotLoaded } from '../data/dataset-error.js';

/** Code without which an element cannot draw what it is asked for. It is loaded beside the data. */
export interface NeededCode<Code = unknown> {
  /** The code; `undefined` until it is loaded. */
  readonly loaded: Code | undefined;
  /**
   * Loads it.
   * @throws {DatasetError} `module-not-loaded` if it could not be fetched.
   */
  load(): Promise<void>;
}

/** The same from a file of its own. */
export class CodeOnDemand<Code> implements NeededCode<Code> {
  loaded: Code | undefined;
  readonly #request: (retry: string) => Promise<Code>;
  readonly #what: string;
  #failures = 0;

  /**
   * @param request Imports the file. The build appends `retry` to its URL, because a browser may remember a failed import
   *   until the page is closed.
   * @param what The file's content, as the subject of a sentence.
   */
  constructor(request: (retry: string) => Promise<Code>, what: string) {
    this.#request = request;
    this.#what = what;
  }

  async load(): Promise<void> {
    try {
      this.loaded = await this.#request(this.#failures ? `?retry=${this.#failures}` : '');
    } catch (cause) {
      this.#failures++;
      moduleNotLoaded(this.#what)(cause);
    }
  }
}
