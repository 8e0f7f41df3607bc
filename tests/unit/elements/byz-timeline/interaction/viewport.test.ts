import { expect, fixture, html } from '@open-wc/testing';
import { Viewport } from '../../../../../src/elements/byz-timeline/interaction/viewport.js';

const limits = { from: 1000, to: 1100 };

/** A viewport on a scroller 100 pixels high that holds 500. */
async function viewport() {
  const scroller = await fixture<HTMLElement>(html`<div><div></div></div>`);
  scroller.style.cssText = 'block-size: 100px; overflow: auto';
  (scroller.firstElementChild as HTMLElement).style.blockSize = '500px';
  const abort = new AbortController();
  let moves = 0;
  const view = new Viewport(scroller, () => (moves += 1), abort.signal);
  view.setLimits(limits);
  return { view, scroller, abort, moves: () => moves };
}

const years = ({ window: { from, to } }: Viewport): number[] => [from, to];

describe('the viewport', () => {
  it('shows everything at first, and again when there is other time to see', async () => {
    const { view } = await viewport();
    expect(years(view)).to.deep.equal([1000, 1100]);
    view.zoom(0.5);
    view.setLimits({ ...limits });
    expect(years(view)).to.deep.equal([1025, 1075]);
    view.setLimits({ from: 1000, to: 1200 });
    expect(years(view)).to.deep.equal([1000, 1200]);
    view.zoom(0.5);
    view.setLimits({ from: 900, to: 1200 });
    expect(years(view)).to.deep.equal([900, 1200]);
  });

  it('zooms about a time, which stays where it is, and fits again', async () => {
    const { view, moves } = await viewport();
    view.zoom(0.5, 1080);
    expect(years(view)).to.deep.equal([1040, 1090]);
    view.fit();
    expect([years(view), moves()]).to.deep.equal([[1000, 1100], 2]);
  });

  it('pans to later times, but not beyond the limits', async () => {
    const { view, moves } = await viewport();
    view.zoom(0.5);
    view.pan(10);
    expect(years(view)).to.deep.equal([1035, 1085]);
    view.pan(-500);
    expect([years(view), moves()]).to.deep.equal([[1000, 1050], 3]);
  });

  it('shows a stretch of time, wherever it is', async () => {
    const { view } = await viewport();
    view.show({ from: 1010, to: 1020 }, false);
    expect(years(view)).to.deep.equal([1010, 1020]);
    view.show({ from: -1e308, to: 1e308 }, false);
    expect(years(view), 'longer than a number can say').to.deep.equal([1000, 1100]);
    view.show({ from: 1e308, to: 1.7e308 }, false);
    expect(years(view), 'later than a sum can say').to.deep.equal([1000, 1100]);
  });

  const later: [string, (view: Viewport) => void, number[]][] = [
    ['another time', (view) => view.show({ from: 1080, to: 1090 }, false), [1080, 1090]],
    ['everything', (view) => view.fit(), [1000, 1100]],
    ['other limits', (view) => view.setLimits({ from: 1500, to: 1600 }), [1500, 1600]],
  ];
  for (const [what, move, wanted] of later)
    it(`a movement ends where ${what} is asked for after it`, async () => {
      const { view } = await viewport();
      const frames: FrameRequestCallback[] = [];
      const play = (after: number): void => {
        for (const frame of frames.splice(0)) frame(performance.now() + after);
      };
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = (frame) => frames.push(frame);
      try {
        view.zoom(0.8);
        view.show({ from: 1010, to: 1020 }, true);
        play(20);
        view.zoomSmoothly(0.5);
        play(80);
        move(view);
        while (frames.length > 0) play(1000);
      } finally {
        window.requestAnimationFrame = requestAnimationFrame;
      }
      expect(years(view)).to.deep.equal(wanted);
    });

  const around = ({ around: { from, to } }: Viewport): number[] => [from, to];

  /** Collects timers instead of waiting for them. */
  function timers(): { play: () => void; restore: () => void } {
    const { setTimeout, clearTimeout } = window;
    const set = new Map<number, () => void>();
    let last = 0;
    Object.assign(window, {
      setTimeout: (timer: () => void) => set.set((last += 1), timer) && last,
      clearTimeout: (timer: number) => set.delete(timer),
    });
    const play = (): void => {
      const due = [...set.values()];
      set.clear();
      for (const timer of due) timer();
    };
    return { play, restore: () => Object.assign(window, { setTimeout, clearTimeout }) };
  }

  it('keeps the rows of the time at which a pan started, until it has rested', async () => {
    const { view, moves } = await viewport();
    view.zoom(0.2);
    expect(around(view)).to.deep.equal([1040, 1060]);
    const { play, restore } = timers();
    view.pan(5);
    view.pan(5);
    expect([around(view), years(view)]).to.deep.equal([
      [1040, 1060],
      [1050, 1070],
    ]);
    play();
    restore();
    expect([around(view), moves()]).to.deep.equal([[1050, 1070], 4]);
  });

  it('but not if it is zoomed, shows quite another time, or reveals something', async () => {
    const { view } = await viewport();
    view.zoom(0.2);
    view.pan(5);
    view.zoom(0.5);
    expect(around(view)).to.deep.equal([1050, 1060]);
    view.show({ from: 1000, to: 1010 }, false);
    expect(around(view)).to.deep.equal([1000, 1010]);
    view.pan(5);
    view.reveal({ from: 1005, to: 1006 });
    expect(around(view)).to.deep.equal([1005, 1015]);
    view.setLimits({ from: 900, to: 1000 });
    expect(around(view)).to.deep.equal([900, 1000]);
  });

  it('waits while the pointer holds what it drags, and for nothing after its end', async () => {
    const { view, scroller, abort, moves } = await viewport();
    view.zoom(0.2);
    const { play, restore } = timers();
    scroller.classList.add('dragging');
    view.pan(5);
    play();
    const held = [around(view), moves()];
    scroller.classList.remove('dragging');
    play();
    const released = [around(view), moves()];
    view.pan(5);
    abort.abort();
    play();
    restore();
    expect(held).to.deep.equal([[1040, 1060], 2]);
    expect(released).to.deep.equal([[1045, 1065], 3]);
    expect([around(view), moves()]).to.deep.equal([[1045, 1065], 4]);
  });

  it('reveals a stretch of time, and calls nobody', async () => {
    const { view, moves } = await viewport();
    view.zoom(0.12, 1000);
    view.reveal({ from: 1050, to: 1060 });
    expect(years(view)).to.deep.equal([1039, 1051]);
    view.reveal({ from: 1045, to: 1200 });
    expect([years(view), moves()]).to.deep.equal([[1039, 1051], 1]);
  });

  it('scrolls as far as there is something to see', async () => {
    const { view, scroller } = await viewport();
    view.scrollTo(120);
    expect([view.top, scroller.scrollTop]).to.deep.equal([120, 120]);
    view.scrollTo(9999);
    expect(view.top).to.equal(400);
  });

  it('scrolls just so far that a row is in view', async () => {
    const { view } = await viewport();
    view.scrollTo(200);
    view.scrollInto(40, 20, 100);
    expect(view.top, 'in view').to.equal(200);
    view.scrollInto(90, 20, 100);
    expect(view.top, 'below').to.equal(210);
    view.scrollInto(-15, 20, 100);
    expect(view.top, 'above, with the row over it').to.equal(175);
  });

  it('hears when the lanes are scrolled, until its signal ends it', async () => {
    const { view, scroller, abort, moves } = await viewport();
    scroller.scrollTop = 30;
    scroller.dispatchEvent(new Event('scroll'));
    expect([view.top, moves()]).to.deep.equal([30, 1]);
    abort.abort();
    scroller.scrollTop = 60;
    scroller.dispatchEvent(new Event('scroll'));
    expect([view.top, moves()]).to.deep.equal([30, 1]);
  });
});
