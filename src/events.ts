import type { DatasetError } from './data/dataset-error.js';
import type { Dataset } from './model/dataset.js';
import type { Issue } from './model/result.js';

/** All element events bubble and cross shadow roots. */
const TRAVEL = { bubbles: true, composed: true } as const;

/** An element has loaded the records it needs. */
export class ByzLoadEvent extends Event {
  static readonly type = 'byz-load';
  /** The loaded dataset. For the bundled dataset, the part loaded so far. */
  readonly dataset: Dataset;
  /** Problems with records or fields that were omitted; empty for valid data. */
  readonly issues: readonly Issue[];

  constructor(dataset: Dataset) {
    super(ByzLoadEvent.type, TRAVEL);
    this.dataset = dataset;
    this.issues = dataset.issues;
  }
}

/** An element cannot show the requested content. Its previous content or its children stay visible. */
export class ByzErrorEvent extends Event {
  static readonly type = 'byz-error';
  /** The error: a stable `code`, a `message`, and the `issues` of a rejected document. */
  readonly error: DatasetError;

  constructor(error: DatasetError) {
    super(ByzErrorEvent.type, TRAVEL);
    this.error = error;
  }
}

/**
 * The reader selected a person. Unless `preventDefault` is called, the surrounding `<byz-dataset>` selects that person;
 * without one, the element itself shows that person.
 */
export class ByzSelectEvent extends Event {
  static readonly type = 'byz-select';
  /** Id of the selected person. */
  readonly person: string;

  constructor(person: string) {
    super(ByzSelectEvent.type, { ...TRAVEL, cancelable: true });
    this.person = person;
  }
}

/** The visible range of a timeline changed, by the reader or by code. */
export class ByzRangeChangeEvent extends Event {
  static readonly type = 'byz-range-change';
  /** The start and end of the visible range, as fractional astronomical years (1390.5 is July 1390, 0 is 1 BC). */
  readonly start: number;
  readonly end: number;

  constructor(start: number, end: number) {
    super(ByzRangeChangeEvent.type, TRAVEL);
    this.start = start;
    this.end = end;
  }
}

/** The events of the elements, by name. */
export interface ByzEventMap {
  'byz-load': ByzLoadEvent;
  'byz-error': ByzErrorEvent;
  'byz-select': ByzSelectEvent;
  'byz-range-change': ByzRangeChangeEvent;
}

declare global {
  // They bubble out of shadow roots up to the window.
  interface HTMLElementEventMap extends ByzEventMap {}
  interface ShadowRootEventMap extends ByzEventMap {}
  interface DocumentEventMap extends ByzEventMap {}
  interface WindowEventMap extends ByzEventMap {}
}
