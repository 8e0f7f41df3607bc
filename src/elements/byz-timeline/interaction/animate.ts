/** Milliseconds that a movement by key or button takes. */
const DURATION = 160;

/**
 * Moves by parts that add up to 1, a frame each; at once for those who want no movement, and where there are no frames.
 * @param signal Ends it.
 * @param view The window in which it is seen.
 */
export function animate(
  move: (part: number) => void,
  signal: AbortSignal,
  view: Window | null = window,
): void {
  if (!view?.requestAnimationFrame || view.matchMedia?.('(prefers-reduced-motion: reduce)').matches) {
    move(1);
    return;
  }
  // Each window counts its frames from a time of its own.
  const start = view.performance.now();
  let done = 0;
  const step = (now: number): void => {
    if (signal.aborted) return;
    const part = Math.min(1, Math.max(0, (now - start) / DURATION));
    move(part - done);
    done = part;
    if (part < 1) view.requestAnimationFrame(step);
  };
  view.requestAnimationFrame(step);
}
