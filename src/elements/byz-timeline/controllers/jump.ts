import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import type { Drawing } from '../drawing.js';
import type { Choosing } from './choosing.js';
import { Lazy } from './lazy.js';
import type { TimelineContent } from '../timeline-answers.js';
import type { TimelineHost } from '../timeline-controller.js';

/** The search field for a year or a name. Its code is loaded when it is first opened. */
export class JumpController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #code: Lazy<typeof import('../tools/jump.js')>;
  #isOpen = false;
  #message = '';
  /** What is drawn now. */
  #shown: TimelineContent | undefined;
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
  draw(shown: TimelineContent, drawing: Drawing | undefined, choosing: Choosing): unknown {
    const code = this.#isOpen && this.#code.code;
    if (!code) return nothing;
    this.#shown = shown;
    return code.drawJump(shown.options.words, this.#message, {
      shown: () => this.#isOpen && this.#shown,
      drawing,
      load: choosing.load,
      say: (message) => {
        this.#message = message;
        this.#host.requestUpdate();
      },
      arrive: (message) => {
        choosing.say(message);
        this.#from = this.#host.renderRoot.querySelector<HTMLElement>('.lanes') ?? undefined;
        this.#close(true);
      },
      close: (isDone) => this.#close(isDone),
    });
  }

  #close(isDone: boolean): void {
    if (!this.#isOpen) return;
    this.#opening = this.#isOpen = false;
    if (isDone) this.#from?.focus();
    this.#host.requestUpdate();
  }
}
