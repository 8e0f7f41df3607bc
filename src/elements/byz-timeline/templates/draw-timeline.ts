import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toolWords } from '../../../i18n/timeline/tool-words.js';
import { drawHeading } from '../../shared/drawing/heading.js';
import type { Choosing } from '../controllers/choosing.js';
import { drawLife } from './draw-chronology.js';
import type { ListActions } from './draw-chronology.js';
import { drawControls } from './draw-controls.js';
import { drawLegend } from './draw-legend.js';
import type { DrawingController } from '../drawing-controller.js';
import { drawDrawing } from '../drawing/drawing-parts.js';
import type { PictureExport } from '../controllers/export-picture.js';
import type { JumpController } from '../controllers/jump.js';
import type { Lists } from '../controllers/lists.js';
import type { Pointing } from '../controllers/pointing.js';
import type { TimelineContent } from '../timeline-answers.js';
import type { TimelineHost } from '../timeline-controller.js';

/** The host, with properties and methods that only the template uses. */
interface TemplateHost extends TimelineHost {
  readonly withContemporaries: boolean;
  readonly withExport: boolean;
  zoom(factor: number): void;
  fit(): void;
}

/** The controllers of the parts of a timeline. */
interface Controllers {
  readonly lists: Lists;
  readonly choosing: Choosing;
  readonly pointing: Pointing;
  readonly picture: PictureExport;
  readonly jump: JumpController;
  readonly drawings: DrawingController;
  /** A key was pressed in the drawing. */
  readonly press: (event: KeyboardEvent) => void;
}

/** A timeline: title and buttons, the drawing, the legend, and the same content as lists. */
export function drawTimeline(
  host: TemplateHost,
  shown: TimelineContent,
  { lists, choosing, pointing, picture, jump, drawings, press }: Controllers,
): TemplateResult {
  const { view, chronology, family, rulers } = shown;
  const { timeline } = drawings;
  const { words, notes } = timeline;
  const { choose, hrefOf, selected } = choosing;
  const actions: ListActions = {
    words: words.boxes,
    choose,
    hrefOf,
    root: () => host.renderRoot,
    headingLevel: levelBelow(host.headingLevel),
  };
  const state = lists.of(shown);
  const listeners = {
    onKeydown: press,
    onFocus: (event: FocusEvent): void => {
      if ((event.currentTarget as HTMLElement).matches(':focus-visible')) drawings.drawing?.activate();
    },
    // The tooltip itself can be hovered, and closes when the pointer leaves it.
    onLeave: pointing.leave,
  };
  return html`<div class="base" part="base" lang=${words.lang}>
    <div class="header" part="header">
      ${drawHeading('title', view.title, host.headingLevel, view.titleLang)}
      ${drawControls(words, host, jump.open, host.withExport && picture.save)}
      ${jump.draw(shown, drawings.drawing, choosing)}
    </div>
    ${drawDrawing(listeners, timeline.secondAxis !== undefined)} ${drawLegend(view.legend, words.timeline)}
    <p class="visually-hidden" id="help">${words.timeline.help}</p>
    ${
      host.withContemporaries && rulers
        ? rulers.drawContemporaries(pointing.contemporaries(shown, selected), words.timeline, state, actions)
        : nothing
    }
    ${
      picture.failed
        ? html`<p class="small missing" part="note" role="alert">${toolWords(words).notSaved}</p>`
        : nothing
    }
    ${notes.map((note) => html`<p class="small missing" part="note">${note}</p>`)}
    ${
      chronology
        ? drawLife(chronology, family, words.timeline.chronology, actions)
        : rulers?.drawLists(shown, state, actions)
    }
    <p class="visually-hidden" role="status">${choosing.message}</p>
  </div>`;
}

/** The heading level of lists: one below the title, or 3 if the title is not a heading. */
function levelBelow(level: unknown): number {
  const title = typeof level === 'string' ? Number(level) : level;
  return typeof title === 'number' && title >= 2 && title <= 6 ? Math.min(title + 1, 6) : 3;
}
