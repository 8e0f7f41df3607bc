import type { TimeWindow } from '../../../model/timeline/scale.js';
import type { Viewport } from '../interaction/viewport.js';
import { PRINT_WIDTH } from '../print-width.js';
import type { Frame } from '../scene/frame.js';
import { NARROW } from '../scene/layout.js';
import { makeFrame } from '../scene/make-frame.js';
import type { FrameOptions } from '../scene/make-frame.js';
import type { DrawingStyle } from './drawing-style.js';
import type { DrawingContent } from './drawing-content.js';

/** Width and maximum height in CSS pixels, device pixels per CSS pixel, and the range whose rows are open. */
type Room = Pick<FrameOptions, 'width' | 'most' | 'ratio' | 'around'>;

const PAPER: Room = { width: PRINT_WIDTH, most: Infinity, ratio: 3 };

/** Maximum device pixels drawn per CSS pixel of the screen. */
const MAX_RATIO = 3;

/**
 * The frame for paper, which shows the whole range.
 * @param canWrap Lines of rulers may be broken into rows.
 */
export function paperFrame(content: DrawingContent, style: DrawingStyle, canWrap: boolean): Frame {
  return frameIn(PAPER, content.view.extent, content, style, canWrap);
}

/**
 * The frame for the screen, which shows what is in the viewport. Lines are broken into rows only where the screen is narrow
 * and the whole range is shown.
 */
export function screenFrame(
  content: DrawingContent,
  style: DrawingStyle,
  canWrap: boolean,
  { window, around, isWhole }: Viewport,
  width: number,
  devicePixelRatio: number | undefined,
): Frame {
  const room = { width, most: style.most, ratio: Math.min(devicePixelRatio || 1, MAX_RATIO), around };
  return frameIn(room, window, content, style, canWrap && width < NARROW && isWhole);
}

function frameIn(
  room: Room,
  window: TimeWindow,
  { view, selected, rulers }: DrawingContent,
  { unit, mirrored }: DrawingStyle,
  wraps: boolean,
): Frame {
  const options = { ...room, unit, mirrored, selected, lines: rulers };
  return (wraps && rulers?.wrappedFrame(view, options)) || makeFrame(view, window, options);
}
