import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { toolWords } from '../../../i18n/timeline/tool-words.js';
import type { Words } from '../../../i18n/words.js';
import { listener } from '../../shared/drawing/listener.js';

export { findPlace } from './find-place.js';

/** Actions of the search field. */
export interface JumpActions {
  readonly go: (text: string) => void;
  /** @param isDone The field was closed by Escape, so that the focus returns to where it was. */
  readonly close: (isDone: boolean) => void;
}

/**
 * The search field for a year or a name.
 * @param message Says that nothing was found.
 */
export function drawJump(words: Words, message: string, { go, close }: JumpActions): TemplateResult {
  const { jump, jumpGo } = toolWords(words);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('place');
    go((field as HTMLInputElement).value);
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
