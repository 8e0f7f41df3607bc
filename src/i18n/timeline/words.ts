/** The words of one language for the timeline. `{0}`, `{1}` stand for what is put in. */
export interface TimelineWords {
  /** Name of the drawing of a life; of several people, or of a whole dataset. */
  readonly lifeOf: string;
  readonly rulers: string;
  /** Heading of the lane with the span of a life, and of the lane with its events. */
  readonly life: string;
  readonly events: string;
  /** Heading of a lane for what has no office, or no house. */
  readonly others: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** How to use the drawing, for who comes to it by keyboard. */
  readonly help: string;
  readonly chronology: string;
  /** Opens the list of everything in the drawing. */
  readonly list: (count: number) => string;
  /** Shows some more entries of a list (`shown`), of those not shown yet (`hidden`). */
  readonly more: (shown: number, hidden: number) => string;
  /** Said when something has been chosen. */
  readonly chosen: string;
  /** The legend: what a life, a reign, a colleague's bar, a claim, a bar of somebody of no house … looks like. */
  readonly legend: Readonly<
    Record<
      'life' | 'ruled' | 'beside' | 'claimed' | 'noHouse' | 'event' | 'uncertain' | 'open' | 'era',
      string
    >
  >;
  /** There is nothing to draw: nothing dated is recorded of `{0}`, or nothing answers the query. */
  readonly nothingDated: string;
  readonly nothingFound: string;
}
