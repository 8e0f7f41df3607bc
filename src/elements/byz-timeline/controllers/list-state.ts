/** Entries that are listed at first, shared out among the lanes, and that each further step adds to a lane. */
export const PAGE_SIZE = 50;

/** Lanes that are listed at first, and that each further step adds. */
export const LANES_SIZE = 16;

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
