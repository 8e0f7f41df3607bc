/** A range of time in decimal astronomical years of the Julian calendar: 1390.28 is 14 April 1390, 0 is 1 BC. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A range of time mapped to a line of pixels, which starts on the right in right-to-left text. */
export interface Scale extends TimeWindow {
  /** CSS pixels. */
  readonly width: number;
}

/** Shortest window that zooming reaches, in years: about three weeks, in which days are distinguishable. */
export const SHORTEST_WINDOW = 20 / 365;

/** Distance of a time from the start of the line, in pixels: below 0 or above `width` if it is out of view. */
export function toPixel({ from, to, width }: Scale, year: number): number {
  return ((year - from) / (to - from)) * width;
}

/** The time at a distance from the start of the line: the inverse of {@link toPixel}. */
export function toYear({ from, to, width }: Scale, pixel: number): number {
  return from + (pixel / width) * (to - from);
}

/** A window moved by some years within the limits; its length is unchanged. */
export function panWindow(window: TimeWindow, years: number, limits: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  // The whole is exactly the whole: code asks whether it is in view.
  if (length > (limits.to - limits.from) * (1 - 1e-9)) return { from: limits.from, to: limits.to };
  const from = Math.max(limits.from, Math.min(window.from + years, limits.to - length));
  return { from, to: from + length };
}

/**
 * A window made longer (`factor` above 1) or shorter around a fixed time, as far as the limits allow: never longer than
 * the limits, never shorter than {@link SHORTEST_WINDOW}.
 */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  anchor: number,
  limits: TimeWindow,
): TimeWindow {
  const length = window.to - window.from;
  const most = limits.to - limits.from;
  const wanted = Math.min(most, Math.max(Math.min(SHORTEST_WINDOW, most), length * factor));
  if (wanted === most) return panWindow(limits, 0, limits);
  const from = anchor - ((anchor - window.from) / length) * wanted;
  return panWindow({ from, to: from + wanted }, 0, limits);
}

/** The window moved by the least distance that brings part of a span well inside it. */
export function revealWindow(window: TimeWindow, span: TimeWindow, limits: TimeWindow): TimeWindow {
  const margin = (window.to - window.from) / 12;
  if (span.to < window.from + margin) return panWindow(window, span.to - margin - window.from, limits);
  if (span.from > window.to - margin) return panWindow(window, span.from + margin - window.to, limits);
  return window;
}
