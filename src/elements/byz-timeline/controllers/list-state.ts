/** Number of entries listed at first, shared among all lanes, and added to a lane by each "more" button. */
export const PAGE_SIZE = 50;

/** Number of lanes listed at first, and added by each "more" button. */
export const LANES_SIZE = 16;

/** How much of the lists of many rulers is open and listed. */
export interface ListState {
  readonly open: boolean;
  /** Whether the entries are drawn. */
  readonly drawn: boolean;
  /** Number of lanes that are listed. */
  readonly lanes: number;
  /** Number of entries of a lane that are listed. */
  readonly listedIn: (lane: number) => number;
  readonly onToggle: (event: Event) => void;
  readonly onMore: (lane: number, listed: number) => void;
  readonly onMoreLanes: (lanes: number) => void;
}
