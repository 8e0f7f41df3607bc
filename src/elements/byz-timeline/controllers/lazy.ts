import { warn } from '../../../context/warn.js';

/** Code that is loaded when it is first needed. */
export class Lazy<Code> {
  readonly #load: () => Promise<Code>;
  readonly #onLoad: (code: Code) => void;
  #code: Code | undefined;
  #isLoading = false;

  /**
   * @param load Loads the code; called again on the next use after a failure.
   * @param onLoad Called when the code has arrived.
   */
  constructor(load: () => Promise<Code>, onLoad: (code: Code) => void) {
    this.#load = load;
    this.#onLoad = onLoad;
  }

  /** The code. Until it has arrived, `undefined`; reading this starts loading it. */
  get code(): Code | undefined {
    if (!this.#code && !this.#isLoading) void this.#fetch();
    return this.#code;
  }

  async #fetch(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#code = await this.#load();
    } catch {
      warn('module-not-loaded', 'A tool of the timeline could not be fetched');
      return;
    } finally {
      this.#isLoading = false;
    }
    this.#onLoad(this.#code);
  }
}
