import { ZOOM_STEP } from '../templates/draw-controls.js';
import type { Drawing } from '../drawing.js';
import { keyAction } from './keys.js';
import { isLetter, Typeahead } from './typeahead.js';

/** Actions of keys that the drawing itself cannot do. */
export interface KeyboardActions {
  /** The names of bars, by index. */
  readonly names: () => readonly string[];
  readonly choose: (index: number | undefined) => void;
  readonly jump: () => void;
}

/** Handles key presses in the drawing. */
export class Keyboard {
  readonly #actions: KeyboardActions;
  readonly #typeahead = new Typeahead();

  constructor(actions: KeyboardActions) {
    this.#actions = actions;
  }

  /** Does the action of a key; ignores all other keys. */
  press(event: KeyboardEvent, drawing: Drawing): void {
    // Names have spaces.
    if (isLetter(event) || (event.key === ' ' && this.#typeahead.continuesAt(event.timeStamp)))
      return this.#find(event, drawing);
    const action = keyAction(event, drawing.mirrored);
    if (!action) return;
    event.preventDefault();
    if (action === 'closer') drawing.zoom(1 / ZOOM_STEP);
    else if (action === 'farther') drawing.zoom(ZOOM_STEP);
    else if (action === 'fit') drawing.fit();
    else if (action === 'choose') this.#actions.choose(drawing.active);
    else if (action === 'jump') this.#actions.jump();
    else if (action === 'leave') (event.currentTarget as HTMLElement).blur();
    else drawing.step(action);
  }

  /** Moves to the next bar whose name begins with what was typed. */
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
