import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { toolWords } from '../../../i18n/timeline/tool-words.js';
import type { Words } from '../../../i18n/words.js';
import { listener } from '../../shared/drawing/listener.js';

/** What the buttons control. */
interface ControlHost {
  /** Makes the visible range `factor` times as long. */
  zoom(factor: number): void;
  fit(): void;
}

/** The formats in which a picture can be saved. */
const FORMATS = ['PNG', 'SVG'] as const;

/** One of {@link FORMATS}. */
export type PictureFormat = (typeof FORMATS)[number];

/** Zoom factor of a key or button. */
export const ZOOM_STEP = 1.6;

/** Paths of the icons, in a square of 16. */
const PLUS = 'M8 3.5v9M3.5 8h9';
const MINUS = 'M3.5 8h9';
const JUMP = 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9M10.3 10.3l3.2 3.2';
const FIT = 'M2.5 3v10M13.5 3v10M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2';

/**
 * The buttons of the drawing.
 * @param jump Opens the search field.
 * @param save Saves the picture; without it, the buttons for that are absent.
 */
export function drawControls(
  words: Words,
  host: ControlHost,
  jump: () => void,
  save: ((format: PictureFormat) => void) | false,
): TemplateResult {
  const { timeline } = words;
  const tools = toolWords(words);
  return html`<div class="controls" part="controls">
    ${button(tools.jump, sign(JUMP), jump)}
    ${button(timeline.zoomOut, sign(MINUS), () => host.zoom(ZOOM_STEP))}
    ${button(timeline.zoomIn, sign(PLUS), () => host.zoom(1 / ZOOM_STEP))}
    ${button(timeline.fit, sign(FIT), () => host.fit())}
    ${save ? FORMATS.map((format) => button(`${tools.save} (${format})`, format, () => save(format))) : nothing}
  </div>`;
}

function button(label: string, content: unknown, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="control"
    part="button"
    aria-label=${label}
    title=${label}
    @click=${listener(onClick)}
  >
    ${content}
  </button>`;
}

function sign(path: string): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="1.25em" height="1.25em" aria-hidden="true">
    ${svg`<path d=${path} />`}
  </svg>`;
}
