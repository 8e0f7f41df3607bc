import { expect } from '@open-wc/testing';
import { animate } from '../../../../../src/elements/byz-timeline/interaction/animate.js';

describe('a movement', () => {
  const own = { matchMedia, requestAnimationFrame, now: performance.now.bind(performance) };
  let frames: FrameRequestCallback[] = [];
  let reduced = false;

  beforeEach(() => {
    frames = [];
    reduced = false;
    window.matchMedia = (query) =>
      ({ matches: query === '(prefers-reduced-motion: reduce)' && reduced }) as MediaQueryList;
    window.requestAnimationFrame = (callback) => frames.push(callback);
    performance.now = () => 1000;
  });

  afterEach(() => {
    Object.assign(window, { matchMedia: own.matchMedia, requestAnimationFrame: own.requestAnimationFrame });
    performance.now = own.now;
  });

  /** Shows the next frame at a time. */
  const frame = (now: number): void => frames.shift()?.(now);

  it('goes by parts that add up to 1, one each frame, within 160 ms', () => {
    const parts: number[] = [];
    animate((part) => parts.push(part), new AbortController().signal);
    expect(parts).to.deep.equal([]);
    for (const now of [1016, 1080, 1150, 1200]) frame(now);
    expect(parts.map((part) => part * 160)).to.deep.equal([16, 64, 70, 10]);
    expect(frames).to.have.length(0);
  });

  it('does not go back where a frame began before it', () => {
    const parts: number[] = [];
    animate((part) => parts.push(part), new AbortController().signal);
    frame(990);
    frame(1160);
    expect(parts).to.deep.equal([0, 1]);
  });

  it('is done at once for those who want none', () => {
    reduced = true;
    const parts: number[] = [];
    animate((part) => parts.push(part), new AbortController().signal);
    expect([parts, frames.length]).to.deep.equal([[1], 0]);
  });

  it('ends with its signal', () => {
    const parts: number[] = [];
    const abort = new AbortController();
    animate((part) => parts.push(part), abort.signal);
    frame(1040);
    abort.abort();
    frame(1080);
    expect([parts, frames.length]).to.deep.equal([[0.25], 0]);
  });
});
