import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawFootnotes, drawInlines } from '../shared/drawing/draw-text.js';
import type { TextActions } from '../shared/drawing/draw-text.js';
import { drawHeading } from '../shared/drawing/heading.js';
import { laneEntries } from './view/chronology.js';
import type { Chronology, ChronologyEntry, FamilyList } from './view/chronology.js';
import type { TimelineLane } from './view/timeline-view.js';
import type { TimelineContent } from './timeline-controller.js';
import { listener } from '../shared/drawing/listener.js';
import { NOTHING } from '../../model/bare.js';
import type { TimelineWords } from '../../i18n/timeline/words.js';
import type { ContemporaryList } from './tools/contemporaries.js';

/** Actions and display options of lists. */
export interface ListActions extends TextActions {
  /** Heading level of a list's heading. */
  readonly headingLevel: number;
}

/** Entries that are listed at first, shared out among the lanes, and that each further step adds to a lane. */
export const PAGE_SIZE = 50;

/** Lanes that are listed at first, and that each further step adds. */
export const LANES_SIZE = 16;

/** The chronology of a life: what the drawing shows, as a list in the order of time. */
export function drawLife(
  { entries, footnotes }: Chronology,
  family: FamilyList | undefined,
  label: string,
  actions: ListActions,
): TemplateResult {
  return html`<ol class="chronology" part="chronology" aria-label=${label}>
      ${entries.map((entry) => drawEntry(entry, actions))}
    </ol>
    ${
      family
        ? html`<div class="lists">
            ${drawHeading('list-heading', family.label, actions.headingLevel, undefined)}
            <ol class="chronology" part="chronology" aria-label=${family.label}>
              ${family.entries.map((entry) => drawEntry(entry, actions))}
            </ol>
          </div>`
        : nothing
    }
    ${drawFootnotes({ footnotes, sources: [] }, actions)}`;
}

/** How the lists of many rulers stand: closed until asked for, and how far each lane is listed. */
export interface ListState {
  readonly open: boolean;
  /** Whether the entries are drawn. */
  readonly drawn: boolean;
  /** Lanes that are listed. */
  readonly lanes: number;
  /** Entries of a lane that are listed. */
  readonly listedIn: (lane: number) => number;
  readonly onToggle: (event: Event) => void;
  readonly onMore: (lane: number, listed: number) => void;
  readonly onMoreLanes: (lanes: number) => void;
}

/** The lanes of many rulers as lists under headings, which cost a page nothing until they are opened. */
export function drawLists(shown: TimelineContent, state: ListState, actions: ListActions): TemplateResult {
  const { view, options } = shown;
  return html`<details class="lists" part="lists" ?open=${state.open} @toggle=${listener(state.onToggle)}>
    <summary part="summary"><bdi>${options.words.timeline.list(view.items.length)}</bdi></summary>
    ${state.drawn ? drawLanes(shown, state, actions) : nothing}
  </details>`;
}

function drawLanes(shown: TimelineContent, state: ListState, actions: ListActions): unknown {
  const { lanes, store } = shown.view;
  const listed = lanes.slice(0, state.lanes);
  const hidden = lanes.slice(state.lanes);
  const entriesIn = ({ firstRow, rowCount }: TimelineLane): number =>
    (store.rows[firstRow + rowCount] ?? 0) - (store.rows[firstRow] ?? 0);
  const next = hidden
    .slice(0, LANES_SIZE)
    .reduce((sum, lane, index) => sum + Math.min(entriesIn(lane), state.listedIn(state.lanes + index)), 0);
  const all = hidden.reduce((sum, lane) => sum + entriesIn(lane), 0);
  const onMore = (): void => state.onMoreLanes(state.lanes + LANES_SIZE);
  return [
    listed.map((lane, index) => drawList(shown, lane, index, state, actions)),
    drawMore(next, all, shown.options.words.timeline, onMore),
  ];
}

function drawList(
  shown: TimelineContent,
  lane: TimelineLane,
  index: number,
  state: ListState,
  actions: ListActions,
): TemplateResult {
  const { dataset, view, options } = shown;
  const listed = state.listedIn(index);
  const { entries, hidden } = laneEntries(dataset, view, lane, listed, options);
  return html`${drawHeading('list-heading', lane.label, actions.headingLevel, lane.lang)}
    <ol class="chronology" part="chronology" aria-label=${lane.label}>
      ${entries.map((entry) => drawEntry(entry, actions))}
    </ol>
    ${drawMoreEntries(index, listed, hidden, options.words.timeline, state)}`;
}

/** The place of the contemporaries among the lists of lanes. */
const CONTEMPORARIES = -1;

/** The contemporaries of who is chosen: nothing yet while the code that finds them is loaded. */
export function drawContemporaries(
  list: ContemporaryList | undefined,
  words: TimelineWords,
  state: ListState,
  actions: ListActions,
): TemplateResult {
  const { heading = '', sentence, entries = [] } = list ?? NOTHING;
  const listed = state.listedIn(CONTEMPORARIES);
  return html`<div class="contemporaries" part="contemporaries">
    ${heading && drawHeading('list-heading', heading, actions.headingLevel, undefined)}
    ${sentence === undefined ? nothing : html`<p class="small" part="note">${sentence}</p>`}
    ${
      entries.length === 0
        ? nothing
        : html`<ol class="chronology" part="chronology" aria-label=${heading}>
            ${entries.slice(0, listed).map((entry) => drawEntry(entry, actions))}
          </ol>`
    }
    ${drawMoreEntries(CONTEMPORARIES, listed, entries.length - listed, words, state)}
  </div>`;
}

/** The button that lists more entries of a lane, where there are any. */
function drawMoreEntries(
  index: number,
  listed: number,
  hidden: number,
  words: TimelineWords,
  state: ListState,
): unknown {
  const next = Math.min(PAGE_SIZE, hidden);
  return drawMore(next, hidden, words, () => state.onMore(index, listed + next));
}

function drawMore(next: number, hidden: number, words: TimelineWords, onMore: () => void): unknown {
  if (hidden <= 0) return nothing;
  return html`<button type="button" class="more" part="button more" @click=${listener(onMore)}>
    ${words.more(next, hidden)}
  </button>`;
}

function drawEntry({ kind, date, content }: ChronologyEntry, actions: TextActions): TemplateResult {
  return html`<li class="entry ${kind}" part="entry">
    <span class="when"><bdi>${drawInlines([date], actions)}</bdi></span>
    <span class="what"><bdi>${drawInlines(content, actions)}</bdi></span>
  </li>`;
}
