import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { fill } from '../../../i18n/fill.js';
import { toolWords } from '../../../i18n/timeline/tool-words.js';
import type { Drawing } from '../drawing.js';
import { Lazy } from './lazy.js';
import type { TimelineContent } from '../timeline-answers.js';
import type { TimelineHost } from '../timeline-controller.js';

/** The search field for a year or a name. Its code is loaded when it is first opened. */
export class JumpController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #code: Lazy<typeof import('../tools/jump.js')>;
  #isOpen = false;
  #message = '';
  /** It has been opened, but does not have the focus yet. */
  #opening = false;
  /** Gets the focus when the field is closed. */
  #from: HTMLElement | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.#code = new Lazy(
      () => import('../tools/jump.js'),
      () => host.requestUpdate(),
    );
    host.addController(this);
  }

  hostUpdated(): void {
    const field = this.#opening && this.#host.renderRoot.querySelector<HTMLElement>('.jump-field');
    if (!field) return;
    this.#opening = false;
    field.focus();
  }

  /** Opens the field. */
  readonly open = (): void => {
    const { activeElement } = this.#host.shadowRoot ?? {};
    this.#from = (activeElement as HTMLElement | null | undefined) ?? undefined;
    this.#opening = this.#isOpen = true;
    this.#message = '';
    this.#host.requestUpdate();
  };

  /** The field; nothing while it is closed. */
  draw(shown: TimelineContent, drawing: Drawing | undefined, say: (text: string) => void): unknown {
    const code = this.#isOpen && this.#code.code;
    if (!code) return nothing;
    const { words } = shown.options;
    return code.drawJump(words, this.#message, {
      close: (isDone) => this.#close(isDone),
      go: (text) => {
        const place = drawing?.window && code.findPlace(text, shown, drawing.window, words);
        if (!place) {
          this.#message = fill(toolWords(words).jumpNothing, text.trim());
          return this.#host.requestUpdate();
        }
        if (place.window) drawing.showWindow(place.window, false);
        drawing.activate(place.index);
        const name = place.window ? text.trim() : shown.view.items[place.index]?.label;
        say(fill(toolWords(words).inView, name ?? ''));
        this.#from = this.#host.renderRoot.querySelector<HTMLElement>('.lanes') ?? undefined;
        this.#close(true);
      },
    });
  }

  #close(isDone: boolean): void {
    if (!this.#isOpen) return;
    this.#opening = this.#isOpen = false;
    if (isDone) this.#from?.focus();
    this.#host.requestUpdate();
  }
}
