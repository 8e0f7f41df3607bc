import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { toolWords } from '../../i18n/timeline/tool-words.js';
import type { Words } from '../../i18n/words.js';
import { listener } from '../shared/drawing/listener.js';

/** What the buttons do. */
export interface ControlActions {
  /** Makes the window so many times as long. */
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Asks for a year or a name. */
  readonly jump: () => void;
  /** Saves the picture; there is no button where it is absent. */
  readonly save?: (() => void) | undefined;
}

/** How much one press of a key or button zooms. */
export const ZOOM_STEP = 1.6;

/** Strokes of the buttons' signs in a square of 16. */
const PLUS = 'M8 3.5v9M3.5 8h9';
const MINUS = 'M3.5 8h9';
const JUMP = 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9M10.3 10.3l3.2 3.2';
const FIT = 'M2.5 3v10M13.5 3v10M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2';
const SAVE = 'M8 2.5v7.5M5 7.5l3 3 3-3M3 11v2.5h10V11';

/** The buttons of the drawing. */
export function drawControls(words: Words, actions: ControlActions): TemplateResult {
  const { timeline } = words;
  return html`<div class="controls" part="controls">
    ${button(toolWords(words).jump, JUMP, actions.jump)}
    ${button(timeline.zoomOut, MINUS, () => actions.zoom(ZOOM_STEP))}
    ${button(timeline.zoomIn, PLUS, () => actions.zoom(1 / ZOOM_STEP))}
    ${button(timeline.fit, FIT, actions.fit)}
    ${actions.save ? button(toolWords(words).save, SAVE, actions.save) : nothing}
  </div>`;
}

function button(label: string, path: string, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="control"
    part="button"
    aria-label=${label}
    title=${label}
    @click=${listener(onClick)}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${svg`<path d=${path} />`}</svg>
  </button>`;
}
