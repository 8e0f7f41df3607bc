import type { DatasetError } from './data/dataset-error.js';
import type { Dataset } from './model/dataset.js';
import type { Issue } from './model/result.js';

/** How all events of the elements travel: out of shadow roots, up to the page. */
const TRAVEL = { bubbles: true, composed: true } as const;

/** An element has the records it needs. */
export class ByzLoadEvent extends Event {
  static readonly type = 'byz-load';
  /** The dataset at hand. Of the bundled dataset, the part that has been loaded so far. */
  readonly dataset: Dataset;
  /** What was wrong with records or fields, which were left out; empty for clean data. */
  readonly issues: readonly Issue[];

  constructor(dataset: Dataset) {
    super(ByzLoadEvent.type, TRAVEL);
    this.dataset = dataset;
    this.issues = dataset.issues;
  }
}

/** An element cannot show what it was asked for. What it showed before, or its own children, stay. */
export class ByzErrorEvent extends Event {
  static readonly type = 'byz-error';
  /** What went wrong: a stable `code`, a `message`, and the `issues` of a document that was refused. */
  readonly error: DatasetError;

  constructor(error: DatasetError) {
    super(ByzErrorEvent.type, TRAVEL);
    this.error = error;
  }
}

/**
 * The reader chose a person. Unless `preventDefault` is called, a surrounding `<byz-dataset>` makes that person its
 * selection; without one, the element shows that person itself.
 */
export class ByzSelectEvent extends Event {
  static readonly type = 'byz-select';
  /** Id of the person chosen. */
  readonly person: string;

  constructor(person: string) {
    super(ByzSelectEvent.type, { ...TRAVEL, cancelable: true });
    this.person = person;
  }
}

/** A timeline shows another stretch of time than before, whoever moved it. */
export class ByzRangeChangeEvent extends Event {
  static readonly type = 'byz-range-change';
  /** The first and the last moment in view: astronomical years with their fractions (1390.5 is July 1390, 0 is 1 BC). */
  readonly start: number;
  readonly end: number;

  constructor(start: number, end: number) {
    super(ByzRangeChangeEvent.type, TRAVEL);
    this.start = start;
    this.end = end;
  }
}

/** The events of the elements by their names. */
export interface ByzEventMap {
  'byz-load': ByzLoadEvent;
  'byz-error': ByzErrorEvent;
  'byz-select': ByzSelectEvent;
  'byz-range-change': ByzRangeChangeEvent;
}

declare global {
  // They bubble out of shadow roots, up to the window.
  interface HTMLElementEventMap extends ByzEventMap {}
  interface ShadowRootEventMap extends ByzEventMap {}
  interface DocumentEventMap extends ByzEventMap {}
  interface WindowEventMap extends ByzEventMap {}
}
