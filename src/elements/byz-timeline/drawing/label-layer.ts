import { NOTHING } from '../../../model/bare.js';
import { firstFrom } from '../../../model/timeline/bar-store.js';
import type { Words } from '../../../i18n/words.js';
import type { Frame } from '../scene/frame.js';
import { itemAge, itemName, joined, shortLabel } from '../view/item-text.js';
import type { Label } from '../scene/labels.js';
import { headingTop, lanesBetween } from '../scene/layout.js';
import type { LaneLayout } from '../scene/layout.js';
import { FIRST_HOUSE } from '../scene/marks.js';
import type { Scene } from '../scene/scene.js';
import type { Palette } from './drawing-style.js';
import { placeElement } from './place-element.js';
import type { TimelineItem } from '../view/timeline-item.js';
import type { TimelineLane } from '../view/timeline-view.js';
import type { Dataset } from '../../../model/dataset.js';

/** What the labels of a view depend on. */
export interface LabelContext {
  readonly dataset: Dataset;
  readonly words: Words;
}

/**
 * The elements over the canvas: a group with a heading for each lane in view, and in it an option for each bar that is
 * labelled or active. The element of a bar is reused as long as the bar stays in view.
 */
export class LabelLayer {
  readonly #root: HTMLElement;
  readonly #groups = new Map<number, HTMLElement>();
  readonly #options = new Map<number, HTMLElement>();
  #context: LabelContext | undefined;

  /** @param root An element without other content. */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Starts over with another view or language. */
  reset(context: LabelContext): void {
    this.#context = context;
    this.#groups.clear();
    this.#options.clear();
    this.#root.replaceChildren();
  }

  /** The element of a bar, if it has one. */
  option(index: number): HTMLElement | undefined {
    return this.#options.get(index);
  }

  /** Adds to the description of a bar's element, if it has one, after the age. */
  describe(index: number, text: string): void {
    const option = this.#options.get(index);
    if (option && this.#context)
      setDescription(option, joined(this.#context.words, option.dataset['age'], text));
  }

  /** Updates the elements to match a scene. */
  update(scene: Scene, active: number | undefined, palette: Palette): void {
    const context = this.#context;
    if (!context) return;
    const { frame } = scene;
    const labels = [...scene.labels];
    const lanes = this.#updateGroups(frame, labels);
    const kept = new Set<number>();
    const last = new Map<number, Element>();
    const { start } = frame.view.store;
    // The reading order: by lane, then by time.
    labels.sort(
      (a, b) => a.lane - b.lane || (start[a.index] ?? 0) - (start[b.index] ?? 0) || a.index - b.index,
    );
    for (const label of labels) {
      const group = lanes.get(label.lane);
      if (!group) continue;
      kept.add(label.index);
      const option = this.#option(frame, label, context, palette);
      option.part.toggle('focus', label.index === active);
      option.setAttribute('aria-selected', String(isSelected(frame, label.index)));
      const before = (last.get(label.lane) ?? group.firstElementChild)?.nextElementSibling ?? null;
      if (option !== before) group.insertBefore(option, before);
      last.set(label.lane, option);
    }
    for (const [index, option] of this.#options) {
      if (kept.has(index)) continue;
      option.remove();
      this.#options.delete(index);
    }
  }

  /** Groups for the lanes in view, and for lanes out of view that have labels. */
  #updateGroups(frame: Frame, labels: readonly Label[]): Map<number, HTMLElement> {
    const { view, layout, top, height } = frame;
    const wanted = new Set(lanesBetween(layout, top, top + height - 1).map(([lane]) => lane));
    for (const { lane } of labels) wanted.add(lane);
    for (const [lane, group] of this.#groups) {
      if (wanted.has(lane)) continue;
      group.remove();
      this.#groups.delete(lane);
    }
    let before: Element | null = this.#root.firstElementChild;
    for (const lane of [...wanted].sort((a, b) => a - b)) {
      let group = this.#groups.get(lane);
      if (!group) this.#groups.set(lane, (group = createGroup(view.lanes[lane])));
      if (group === before) before = group.nextElementSibling;
      else this.#root.insertBefore(group, before);
      placeHeading(group.firstElementChild as HTMLElement, layout.lanes[lane] as LaneLayout, frame);
    }
    return this.#groups;
  }

  #option(frame: Frame, label: Label, { dataset, words }: LabelContext, palette: Palette): HTMLElement {
    let option = this.#options.get(label.index);
    if (!option) {
      const item = frame.view.items[label.index] as TimelineItem;
      option = createOption(label.index, item, nameOf(item, words), itemAge(item, dataset, words));
      const [position, size] = placeInLane(frame, label);
      option.setAttribute('aria-posinset', String(position));
      option.setAttribute('aria-setsize', String(size));
      this.#options.set(label.index, option);
    }
    const text = option.firstElementChild as HTMLElement;
    if (text.textContent !== label.text) {
      text.textContent = label.text;
      // The accessible name contains the visible text (WCAG 2.5.3), which may name several people.
      const name = nameOf(frame.view.items[label.index] as TimelineItem, words);
      option.ariaLabel = name.includes(label.text) ? name : joined(words, label.text, name);
    }
    option.dataset['years'] = label.years ?? '';
    const ink = palette.inks[FIRST_HOUSE + (frame.view.colorOf[label.index] ?? 0)];
    const solid = label.on === 'solid';
    for (const [name, has] of [
      ['inside', label.on !== undefined],
      ['on-dark', solid && !ink?.isLight],
      ['on-light', solid && ink?.isLight],
      ['up', label.up !== undefined],
      ['smaller', label.up === 'smaller'],
    ] as const)
      option.classList.toggle(name, has);
    option.style.setProperty('inline-size', `${label.width}px`);
    option.style.setProperty('block-size', `${label.height}px`);
    option.style.setProperty('padding-inline-start', `${label.textStart}px`);
    placeElement(option, label.start, label.top, frame);
    return option;
  }
}

/** The accessible name of an option: the whole name, after the title, which is not part of it. */
function nameOf(item: TimelineItem, words: Words): string {
  const whole = itemName(item, words);
  return item.title === undefined ? whole : joined(words, shortLabel(item, words), whole);
}

/** Places the heading of a lane, which stays in view as long as its lane does. */
function placeHeading(heading: HTMLElement, lane: LaneLayout, frame: Frame): void {
  heading.hidden = lane.heading === 0;
  if (lane.heading === 0) return;
  heading.style.setProperty('block-size', `${lane.heading}px`);
  placeElement(heading, 0, headingTop(lane, frame.top), frame);
}

function createGroup({ label, lang }: Partial<TimelineLane> = NOTHING): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = label ?? '';
  const heading = document.createElement('div');
  heading.className = 'lane-label';
  heading.part.add('lane-label');
  heading.ariaHidden = 'true';
  heading.textContent = label ?? '';
  if (lang !== undefined) heading.lang = lang;
  group.append(heading);
  return group;
}

function createOption(index: number, item: TimelineItem, name: string, age: string): HTMLElement {
  const option = document.createElement('div');
  option.id = `bar-${index}`;
  option.role = 'option';
  option.className = `bar ${item.kind}${item.disputed ? ' disputed' : ''}`;
  option.part.add('bar-label', `bar-label-${item.kind}`);
  option.dataset['index'] = String(index);
  option.ariaLabel = name;
  option.dataset['age'] = age;
  setDescription(option, age);
  // Names and dates keep their own direction, whatever the page's direction.
  const text = document.createElement('bdi');
  if (item.lang !== undefined) text.lang = item.lang;
  option.append(text);
  return option;
}

function setDescription(option: HTMLElement, text: string): void {
  if (text) option.setAttribute('aria-description', text);
  else option.removeAttribute('aria-description');
}

/** Position of a bar in its lane by time, from 1, and the number of bars in the lane. */
function placeInLane({ view: { store, lanes } }: Frame, { index, lane }: Label): readonly [number, number] {
  const { firstRow = 0, rowCount = 0 } = lanes[lane] ?? {};
  const start = store.start[index] ?? 0;
  let position = 1;
  for (let row = firstRow; row < firstRow + rowCount; row += 1) {
    let at = firstFrom(store, row, start);
    // Among bars that start at the same time, the order is that of their indexes.
    while (at < (store.rows[row + 1] ?? 0) && at < index && store.start[at] === start) at += 1;
    position += at - (store.rows[row] ?? 0);
  }
  return [position, (store.rows[firstRow + rowCount] ?? 0) - (store.rows[firstRow] ?? 0)];
}

function isSelected({ view, selected }: Frame, index: number): boolean {
  const { person, kind } = view.items[index] ?? {};
  return kind !== 'event' && person !== undefined && person === selected;
}
