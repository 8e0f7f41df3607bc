import { ZOOM_STEP } from '../templates/draw-controls.js';
import type { Drawing } from '../drawing.js';
import { keyAction } from './keys.js';
import { isLetter, Typeahead } from './typeahead.js';

/** What keys ask of the element that the drawing cannot do itself. */
export interface KeyboardActions {
  /** What bars are called, in the order of their indexes. */
  readonly names: () => readonly string[];
  readonly choose: (index: number | undefined) => void;
  readonly jump: () => void;
}

/** Answers the keys that are pressed in a drawing. */
export class Keyboard {
  readonly #actions: KeyboardActions;
  readonly #typeahead = new Typeahead();

  constructor(actions: KeyboardActions) {
    this.#actions = actions;
  }

  /** Does what a key asks for; leaves all others to the page. */
  press(event: KeyboardEvent, drawing: Drawing): void {
    const action = keyAction(event, drawing.mirrored);
    if (!action) {
      if (isLetter(event)) this.#find(event, drawing);
      return;
    }
    event.preventDefault();
    if (action === 'closer') drawing.zoom(1 / ZOOM_STEP);
    else if (action === 'farther') drawing.zoom(ZOOM_STEP);
    else if (action === 'fit') drawing.fit();
    else if (action === 'choose') this.#actions.choose(drawing.active);
    else if (action === 'jump') this.#actions.jump();
    else if (action === 'leave') (event.currentTarget as HTMLElement).blur();
    else drawing.step(action);
  }

  /** Goes to the next bar whose name begins with what is typed. */
  #find(event: KeyboardEvent, drawing: Drawing): void {
    const found = this.#typeahead.find(
      event.key,
      this.#actions.names(),
      drawing.active ?? -1,
      event.timeStamp,
    );
    if (found === undefined) return;
    event.preventDefault();
    drawing.activate(found);
  }
}
