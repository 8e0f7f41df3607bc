/** Duration of an animation in milliseconds. */
const DURATION = 160;

/**
 * Animates a movement in parts that add up to 1, one per frame; in one go if the reader prefers reduced motion or the
 * window has no frames.
 * @param signal Aborts the movement.
 * @param view The window that contains the drawing.
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
  // Frame timestamps count from the time origin of their window.
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
