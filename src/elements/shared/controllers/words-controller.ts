import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOnServer } from '../../../context/server.js';
import { ENGLISH, loadWords, loadedWords } from '../../../i18n/index.js';
import type { Words } from '../../../i18n/index.js';
import { onWordsRegistered } from '../../../i18n/registered.js';
import { nearestLang, onWritingChange } from './language.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The words for the nearest `lang` attribute, across shadow roots; English until they are loaded. */
export class WordsController implements ReactiveController {
  words: Words = ENGLISH;
  /** Whether the words of the current language are still loading. */
  isPending = false;
  readonly #host: Host;
  #lang: string | undefined;
  #ignore: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const refresh = (): void => {
      this.#lang = undefined;
      this.#host.requestUpdate();
    };
    this.#ignore = [
      onWritingChange(this.#host, () => {
        if (nearestLang(this.#host) !== this.#lang) this.#host.requestUpdate();
      }),
      onWordsRegistered(refresh),
    ];
    // Changes are not reported while the element is disconnected.
    if (this.#lang !== undefined && loadedWords(this.#lang) !== this.words) refresh();
  }

  hostDisconnected(): void {
    for (const ignore of this.#ignore.splice(0)) ignore();
  }

  hostUpdate(): void {
    const lang = nearestLang(this.#host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    const cached = loadedWords(lang);
    this.isPending = !cached;
    if (cached) this.words = cached;
    else if (!isOnServer(this.#host)) void this.#load(lang);
  }

  async #load(lang: string): Promise<void> {
    const words = await loadWords(lang);
    if (lang !== this.#lang) return;
    this.words = words;
    this.isPending = false;
    this.#host.requestUpdate();
  }
}
