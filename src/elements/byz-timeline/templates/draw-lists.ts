import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineWords } from '../../../i18n/timeline/words.js';
import { NOTHING } from '../../../model/bare.js';
import type { Dataset } from '../../../model/dataset.js';
import { drawHeading } from '../../shared/drawing/heading.js';
import { listener } from '../../shared/drawing/listener.js';
import { drawEntry } from './draw-chronology.js';
import type { ListActions } from './draw-chronology.js';
import { LANES_SIZE, PAGE_SIZE } from '../controllers/list-state.js';
import type { ListState } from '../controllers/list-state.js';
import type { ContemporaryList } from '../tools/contemporaries.js';
import { laneEntries } from '../view/chronology.js';
import type { TimelineLane, TimelineView, ViewOptions } from '../view/timeline-view.js';

/** The content of lists. */
interface Listed {
  readonly view: TimelineView;
  readonly dataset: Dataset;
  readonly options: ViewOptions;
}

/** The lanes of many rulers as lists with headings, which are only rendered when they are opened. */
export function drawLists(shown: Listed, state: ListState, actions: ListActions): TemplateResult {
  const { view, options } = shown;
  return html`<details class="lists" part="lists" ?open=${state.open} @toggle=${listener(state.onToggle)}>
    <summary part="summary"><bdi>${options.words.timeline.list(view.items.length)}</bdi></summary>
    ${state.drawn ? drawLanes(shown, state, actions) : nothing}
  </details>`;
}

function drawLanes(shown: Listed, state: ListState, actions: ListActions): unknown {
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
  shown: Listed,
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

/** Number of the contemporaries among the lists of lanes. */
const CONTEMPORARIES = -1;

/** The contemporaries of the chosen person; empty until their code is loaded. */
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

/** The button that lists more entries of a lane, if there are any. */
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
