import { expect } from '@open-wc/testing';
import { listenToGestures } from '../../../../../src/elements/byz-timeline/interaction/gestures.js';

/** An element that writes down what hands do to it. */
function listener() {
  const element = document.createElement('div');
  const done: string[] = [];
  const captured: number[] = [];
  // Only real pointers can be captured.
  element.setPointerCapture = (id) => void captured.push(id);
  const abort = new AbortController();
  const round = (number: number): number => Math.round(number * 1000) / 1000;
  listenToGestures(
    element,
    {
      pan: (right, down) => done.push(`pan ${right} ${down}`),
      zoom: (factor, clientX) => done.push(`zoom ${round(factor)} about ${clientX}`),
      hover: (event) => done.push(`over ${event.clientX}`),
      leave: (to) => done.push(to ? `left to ${(to as Element).localName}` : 'left'),
      choose: (event) => done.push(`choose ${event.clientX}`),
    },
    abort.signal,
  );
  const pointer = (type: string, clientX: number, clientY = 0, more: PointerEventInit = {}): void => {
    element.dispatchEvent(
      new PointerEvent(`pointer${type}`, { pointerId: 1, pointerType: 'mouse', clientX, clientY, ...more }),
    );
  };
  const click = (clientX: number): boolean => element.dispatchEvent(new MouseEvent('click', { clientX }));
  /** Whether the page may scroll. */
  const wheel = (init: WheelEventInit): boolean =>
    element.dispatchEvent(new WheelEvent('wheel', { cancelable: true, ...init }));
  /** What was done since it was asked last. */
  const told = (): string[] => done.splice(0);
  return { element, captured, abort, pointer, click, wheel, told };
}

describe('a drag', () => {
  it('pans as far as the hand moves, to every side', () => {
    const { pointer, told } = listener();
    pointer('down', 100, 50);
    pointer('move', 70, 60);
    pointer('move', 90, 55);
    expect(told()).to.deep.equal(['left', 'pan -30 10', 'pan 20 -5']);
  });

  it('begins after 4 pixels, and then loses none', () => {
    const { element, captured, pointer, told } = listener();
    pointer('down', 100, 50);
    pointer('move', 102, 52);
    expect([told(), element.className, captured]).to.deep.equal([[], '', []]);
    pointer('move', 104, 50);
    expect(told()).to.deep.equal(['left', 'pan 4 0']);
    expect([element.className, captured]).to.deep.equal(['dragging', [1]]);
    pointer('move', 105, 50);
    expect(told()).to.deep.equal(['pan 1 0']);
  });

  it('by a finger pans sideways only: up and down the page scrolls', () => {
    const { pointer, told } = listener();
    pointer('down', 100, 50, { pointerType: 'touch' });
    pointer('move', 120, 90, { pointerType: 'touch' });
    expect(told()).to.deep.equal(['left', 'pan 20 0']);
  });

  for (const button of [1, 2, 3])
    it(`is not made with button ${button}`, () => {
      const { pointer, told } = listener();
      pointer('down', 100, 50, { button });
      pointer('move', 200, 50, { buttons: 2 });
      expect(told()).to.deep.equal(['over 200']);
    });

  for (const end of ['up', 'cancel'])
    it(`ends with pointer${end}`, () => {
      const { element, pointer, told } = listener();
      pointer('down', 100);
      pointer('move', 150);
      pointer(end, 150);
      expect(element.className).to.equal('');
      told();
      pointer('move', 200);
      expect(told()).to.deep.equal(['over 200']);
    });

  it('chooses nothing, but the next click does', () => {
    const { pointer, click, told } = listener();
    pointer('down', 100);
    pointer('move', 150);
    pointer('up', 150);
    click(150);
    expect(told()).to.deep.equal(['left', 'pan 50 0']);
    click(151);
    expect(told()).to.deep.equal(['choose 151']);
  });

  it('that ended without a click does not take away the next', () => {
    const { pointer, click, told } = listener();
    pointer('down', 100);
    pointer('move', 150);
    pointer('cancel', 150);
    pointer('down', 10);
    pointer('up', 10);
    told();
    click(10);
    expect(told()).to.deep.equal(['choose 10']);
  });
});

describe('a press that hardly moves', () => {
  it('is a choice', () => {
    const { pointer, click, told } = listener();
    pointer('down', 100);
    pointer('move', 102);
    pointer('up', 102);
    click(102);
    expect(told()).to.deep.equal(['choose 102']);
  });

  it('has ended when it is released outside, which is not heard of', () => {
    const { element, pointer, told } = listener();
    pointer('down', 100);
    pointer('move', 102);
    pointer('leave', 103);
    told();
    pointer('move', 200);
    expect([told(), element.className]).to.deep.equal([['over 200'], '']);
  });

  it('goes on outside once it is a drag', () => {
    const { element, captured, pointer, told } = listener();
    element.hasPointerCapture = (id) => captured.includes(id);
    pointer('down', 100);
    pointer('move', 110);
    pointer('leave', 120);
    told();
    pointer('move', 130);
    expect(told()).to.deep.equal(['pan 20 0']);
  });
});

describe('a pointer without a press', () => {
  it('points, if it is a mouse', () => {
    const { pointer, told } = listener();
    pointer('move', 7);
    pointer('move', 8, 0, { pointerType: 'touch' });
    pointer('leave', 9);
    expect(told()).to.deep.equal(['over 7', 'left']);
  });

  it('has not left when it is a finger that was lifted', () => {
    const { pointer, click, told } = listener();
    for (const type of ['down', 'up', 'leave']) pointer(type, 10, 0, { pointerType: 'touch' });
    click(10);
    expect(told()).to.deep.equal(['choose 10']);
  });
});

describe('two fingers', () => {
  const touch = (pointerId: number): PointerEventInit => ({ pointerId, pointerType: 'touch' });

  it('that move apart show less time, about their middle', () => {
    const { pointer, told } = listener();
    pointer('down', 100, 0, touch(1));
    pointer('down', 200, 0, touch(2));
    pointer('move', 300, 0, touch(2));
    expect(told()).to.deep.equal(['left', 'zoom 0.5 about 200']);
    pointer('move', 50, 0, touch(1));
    expect(told()).to.deep.equal(['zoom 0.8 about 175']);
  });

  it('that move together show more', () => {
    const { pointer, told } = listener();
    pointer('down', 100, 0, touch(1));
    pointer('down', 300, 0, touch(2));
    pointer('move', 200, 0, touch(2));
    expect(told()).to.deep.equal(['left', 'zoom 2 about 150']);
  });

  it('zoom even by the least movement, but not when they touch', () => {
    const { pointer, told } = listener();
    pointer('down', 100, 0, touch(1));
    pointer('down', 120, 0, touch(2));
    pointer('move', 121, 0, touch(2));
    expect(told()).to.deep.equal(['left', 'zoom 0.952 about 110.5']);
    pointer('move', 106, 0, touch(2));
    expect(told()).to.deep.equal([]);
  });

  it('leave one, which pans on', () => {
    const { element, pointer, told } = listener();
    pointer('down', 100, 0, touch(1));
    pointer('down', 200, 0, touch(2));
    pointer('move', 300, 0, touch(2));
    pointer('up', 300, 0, touch(2));
    expect(element.className).to.equal('dragging');
    told();
    pointer('move', 110, 0, touch(1));
    expect(told()).to.deep.equal(['pan 10 0']);
  });
});

describe('the wheel', () => {
  const cases: [string, WheelEventInit, string[]][] = [
    ['up and down is the page’s', { deltaY: 100 }, []],
    ['with Ctrl zooms about the pointer', { deltaY: 100, ctrlKey: true, clientX: 9 }, ['zoom 1.284 about 9']],
    ['the other way zooms in', { deltaY: -100, ctrlKey: true, clientX: 9 }, ['zoom 0.779 about 9']],
    ['with the command key too', { deltaY: -100, metaKey: true, clientX: 9 }, ['zoom 0.779 about 9']],
    ['sideways pans', { deltaX: 30, deltaY: 10 }, ['pan -30 0']],
    ['mostly down is the page’s', { deltaX: 30, deltaY: 40 }, []],
    ['with Shift pans', { deltaY: 100, shiftKey: true }, ['pan -100 0']],
    ['with Shift, turned sideways by the system', { deltaX: 50, shiftKey: true }, ['pan -50 0']],
    ['in lines', { deltaX: 3, deltaMode: WheelEvent.DOM_DELTA_LINE }, ['pan -48 0']],
    ['in pages', { deltaX: 1, deltaMode: WheelEvent.DOM_DELTA_PAGE }, ['pan -400 0']],
    [
      'in lines with Ctrl',
      { deltaY: 6.25, deltaMode: WheelEvent.DOM_DELTA_LINE, ctrlKey: true },
      ['zoom 1.284 about 0'],
    ],
  ];
  for (const [what, init, expected] of cases)
    it(what, () => {
      const { wheel, told } = listener();
      const isThePages = wheel(init);
      expect(told()).to.deep.equal(expected);
      expect(isThePages).to.equal(expected.length === 0);
    });
});

it('nothing is heard of hands once the signal has ended it', () => {
  const { abort, pointer, click, wheel, told } = listener();
  pointer('down', 0);
  abort.abort();
  pointer('move', 50);
  pointer('leave', 50);
  click(50);
  expect(wheel({ deltaY: 100, ctrlKey: true })).to.equal(true);
  expect(told()).to.deep.equal([]);
});
