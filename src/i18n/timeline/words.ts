/** The words of one language for the timeline. `{0}`, `{1}` are placeholders. */
export interface TimelineWords {
  /** Accessible name of the drawing of a life; of several people, or of a whole dataset. */
  readonly lifeOf: string;
  readonly rulers: string;
  /** Heading of the lane with the span of a life, of the lane with its events, and of that with the relatives' lives. */
  readonly life: string;
  readonly events: string;
  readonly family: string;
  /** Heading of a lane for entries without an office or house. */
  readonly others: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** Instructions for keyboard users. */
  readonly help: string;
  readonly chronology: string;
  /** Label of the control that opens the list of all entries in the drawing. */
  readonly list: (count: number) => string;
  /** Label of the button that shows `shown` more entries of the `hidden` remaining ones. */
  readonly more: (shown: number, hidden: number) => string;
  /** Announced when something has been selected. */
  readonly chosen: string;
  /** The legend: what a life, a reign, a colleague's bar, a claim, a bar without a house … looks like. */
  readonly legend: Readonly<
    Record<
      'life' | 'ruled' | 'beside' | 'claimed' | 'noHouse' | 'event' | 'uncertain' | 'open' | 'era',
      string
    >
  >;
  /** There is nothing to draw: no dates are recorded for `{0}`, or nothing matches the query. */
  readonly nothingDated: string;
  readonly nothingFound: string;
  /** Words of the tools, which are loaded on demand. Missing words are English. */
  readonly tools?: Partial<ToolWords>;
}

/** The words of the timeline's tools. */
export interface ToolWords {
  /** Label of the button that saves the picture, and the message if that fails. */
  readonly save: string;
  readonly notSaved: string;
  /** For a bar: the number of contemporaries, and how many more there may be if dates are uncertain. */
  readonly contemporaries: (count: number) => string;
  readonly perhapsMore: (count: number) => string;
  /** The same if none of them is certain. */
  readonly perhapsContemporaries: (count: number) => string;
  /** Heading of the list of contemporaries; shown instead of the list if it is empty, and while nobody is chosen. */
  readonly contemporariesOf: string;
  readonly noContemporaries: string;
  readonly chooseSomebody: string;
  /** Label of the button and the field for a year or a name, and of the button that goes there. */
  readonly jump: string;
  readonly jumpGo: string;
  /** Nothing is called `{0}`; announced when a year or a name has been brought into view. */
  readonly jumpNothing: string;
  readonly inView: string;
  /** Accessible name of the handle of the overview. */
  readonly overview: string;
  /** Follows shared years that depend on uncertain dates. */
  readonly perhaps: string;
}
