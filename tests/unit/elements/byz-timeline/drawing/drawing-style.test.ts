import { expect, fixture, html } from '@open-wc/testing';
import { readStyle } from '../../../../../src/elements/byz-timeline/drawing/drawing-style.js';

describe('the style of a drawing', () => {
  const parts = async (): Promise<[HTMLElement, HTMLCanvasElement, HTMLElement]> => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <canvas></canvas>
        <p></p>
      </div>`,
    );
    return [root, root.children[0] as HTMLCanvasElement, root.children[1] as HTMLElement];
  };

  it('has each colour as a canvas takes it, however it was written', async () => {
    const [root, canvas, labels] = await parts();
    canvas.style.cssText = `color-scheme: dark; background-color: light-dark(red, rgb(1 1 1));
      border: 0 solid; border-color: rgb(2 2 2) rgb(3 3 3) rgb(4 4 4) rgb(5 5 5); outline-color: rgb(6 6 6);
      text-decoration-color: rgb(7 7 7); color: rgb(8 8 8)`;
    const { surface, companion, inks } = readStyle(root, canvas, labels).palette;
    expect([surface, companion]).to.deep.equal(['rgb(1, 1, 1)', 'rgb(4, 4, 4)']);
    expect(inks.map(({ color }) => color)).to.deep.equal(
      [2, 5, 6, 7, 3, 8, 1].map((part) => `rgb(${part}, ${part}, ${part})`),
    );
  });

  it('has the colours of houses after the others, and none for companions unless the page wants one', async () => {
    const [root, canvas, labels] = await parts();
    canvas.style.cssText = `color-scheme: dark; border: 0 solid; border-bottom-color: transparent;
      --own: hsl(120 100% 50%); box-shadow: 0 0 var(--own), 0 0 light-dark(red, blue)`;
    const { companion, inks } = readStyle(root, canvas, labels).palette;
    expect(companion).to.equal('');
    expect(inks.slice(7).map(({ color }) => color)).to.deep.equal(['rgb(0, 255, 0)', 'rgb(0, 0, 255)']);
  });

  it('has the font, the most height and the direction', async () => {
    const [root, canvas, labels] = await parts();
    labels.style.font = 'italic 700 20px serif';
    root.style.maxBlockSize = '120px';
    expect(readStyle(root, canvas, labels)).to.include({
      font: 'italic 700 20px serif',
      unit: 20 / 13.92,
      most: 120,
      mirrored: false,
    });
    root.style.maxBlockSize = 'none';
    root.dir = 'rtl';
    expect(readStyle(root, canvas, labels)).to.include({ most: Infinity, mirrored: true });
  });
});
