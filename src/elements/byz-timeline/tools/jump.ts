import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../../i18n/fill.js';
import { toolWords } from '../../../i18n/timeline/tool-words.js';
import type { Words } from '../../../i18n/words.js';
import { listener } from '../../shared/drawing/listener.js';
import type { Drawing } from '../drawing.js';
import type { TimelineContent } from '../timeline-answers.js';
import { dateIn, findPlace } from './find-place.js';

/** Actions of the search field. */
export interface JumpActions {
  /** What is drawn now; nothing once the field is closed. */
  readonly shown: () => TimelineContent | false | undefined;
  readonly drawing: Drawing | undefined;
  /** Loads what it takes to find a person by any name. */
  readonly load: (text: string, then: () => void) => void;
  /** Shows a message beside the field. */
  readonly say: (message: string) => void;
  /** Closes the field, and announces where the reader is. */
  readonly arrive: (message: string) => void;
  /** @param isDone The field was closed by Escape, so that the focus returns to where it was. */
  readonly close: (isDone: boolean) => void;
}

/**
 * The search field for a year or a name.
 * @param message Says that nothing was found.
 */
export function drawJump(words: Words, message: string, actions: JumpActions): TemplateResult {
  const { drawing, close, say } = actions;
  const { jump, jumpGo, jumpNothing, inView } = toolWords(words);
  const go = (text: string): void => {
    const arrive = (): void => {
      const shown = actions.shown();
      const place = shown && drawing?.window && findPlace(text, shown, drawing.window, words);
      if (!place) return say(fill(jumpNothing, text));
      if (place.window) drawing.showWindow(place.window, false);
      drawing.activate(place.index);
      actions.arrive(fill(inView, place.window ? text : (shown.view.items[place.index]?.label ?? '')));
    };
    if (dateIn(text, words)) return arrive();
    say(words.boxes.loading);
    actions.load(text, arrive);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('place');
    go((field as HTMLInputElement).value.trim());
  };
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  };
  const onFocusout = (event: FocusEvent): void => {
    const form = event.currentTarget as HTMLElement;
    if (!form.contains(event.relatedTarget as Node | null)) close(false);
  };
  return html`<form
    class="jump"
    part="jump"
    role="search"
    @submit=${listener(onSubmit)}
    @keydown=${listener(onKeydown)}
    @focusout=${listener(onFocusout)}
  >
    <input
      class="jump-field"
      part="jump-field"
      name="place"
      autocomplete="off"
      enterkeyhint="go"
      spellcheck="false"
      placeholder=${jump}
      aria-label=${jump}
      aria-describedby="jump-message"
    />
    <button class="more" part="button">${jumpGo}</button>
    <p class="jump-message" part="jump-message" id="jump-message" role="status">${message}</p>
  </form>`;
}
