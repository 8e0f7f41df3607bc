/** Milliseconds that a movement by key or button takes. */
const DURATION = 160;

/**
 * Moves by parts that add up to 1, a frame each; at once for those who want no movement.
 * @param signal Ends it.
 */
export function animate(move: (part: number) => void, signal: AbortSignal): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    move(1);
    return;
  }
  const start = performance.now();
  let done = 0;
  const step = (now: number): void => {
    if (signal.aborted) return;
    const part = Math.min(1, Math.max(0, (now - start) / DURATION));
    move(part - done);
    done = part;
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
