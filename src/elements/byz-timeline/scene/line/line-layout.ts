import type { Line } from '../../view/line.js';
import { COLLAPSED, LANE_GAP, NARROW, ROW_HEIGHT } from '../layout.js';
import type { LayoutOptions, LineDraft, LineLayout, PlacedRow } from '../layout.js';

/**
 * Minimum pixels per year of the `middle` level, with names beside bars, and of the `near` level, with names inside
 * them.
 */
export const MIDDLE = 4;
const NEAR = 8;

/**
 * Heights in CSS pixels: bars with names running upwards, bars with names inside, a tier, the names of eras, the band
 * of dynasties, thin rows.
 */
const SPINE = 94;
const BAR = 40;
const TIER = 18;
const ERA = 22;
const BAND = 6;
const LOW = { holder: 15, companion: 11, rival: 16 };

/** At the `far` level, the rows of colleagues together are at most as high as this many of them. */
const MAX_LOW = 4;

/**
 * Lays out a line.
 * @param near Height of its heading at all levels but `far`, which has none.
 */
export function lineLayout(
  line: Line,
  main: boolean,
  near: number,
  { pixelsPerYear, width, unit, tiers: most = width < NARROW ? 4 : 2, eras: hasEras, shown }: LayoutOptions,
): LineDraft {
  const level = pixelsPerYear < MIDDLE ? 'far' : pixelsPerYear < NEAR ? 'middle' : 'near';
  const far = level === 'far';
  const heading = far ? 0 : near;
  const tiers = !main ? 0 : level === 'near' ? 3 : most;
  const tierHeight = TIER * unit;
  const eras = { top: heading, height: main && hasEras ? ERA * unit : 0 };
  const bandTop = heading + eras.height + tiers * tierHeight;
  const hasBand = main && level !== 'near';
  let top = bandTop + (hasBand ? BAND + 2 : main ? 4 : 0);
  const source = far ? line.far : line.near;
  const low = source.filter(({ kind }) => kind === 'companion').length;
  const lowHeight = LOW.companion * Math.min(1, MAX_LOW / low);
  let collapses = false;
  const rows = source.map((row, index): PlacedRow => {
    const holders = index === 0;
    let height = !far
      ? ROW_HEIGHT
      : holders
        ? LOW.holder
        : row.kind === 'companion'
          ? lowHeight
          : LOW[row.kind];
    if (holders && main) height = level === 'near' ? BAR : SPINE;
    // The first row of a line without a heading is the place of its name.
    else if (
      shown &&
      !(holders && far) &&
      !row.pieces.some(({ from, to }) => from < shown.to && to > shown.from)
    ) {
      height = Math.min(height, COLLAPSED / unit);
      collapses = true;
    }
    const placed = { ...row, top, height: height * unit };
    // A small gap separates the main row from those below.
    top += height * unit + (holders && main ? 3 : 0);
    return placed;
  });
  const band = { top: bandTop, height: hasBand ? BAND : 0 };
  const below = far && !main ? 2 : LANE_GAP * ROW_HEIGHT;
  const height = source.length > 0 ? top + below : 0;
  const layout = { level, main, rows, eras, tiers, tierHeight, band, collapses } as const;
  return { heading, height, placedAt: (lane) => moved(layout, lane) };
}

function moved(line: LineLayout, by: number): LineLayout {
  const lower = <T extends { top: number }>(box: T): T => ({ ...box, top: box.top + by });
  return { ...line, rows: line.rows.map(lower), band: lower(line.band), eras: lower(line.eras) };
}
