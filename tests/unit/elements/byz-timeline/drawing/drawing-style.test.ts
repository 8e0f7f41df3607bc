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
      text-decoration-color: rgb(7 7 7)`;
    expect(readStyle(root, canvas, labels).palette).to.deep.equal({
      surface: 'rgb(1, 1, 1)',
      grid: 'rgb(2, 2, 2)',
      reign: 'rgb(3, 3, 3)',
      companion: 'rgb(4, 4, 4)',
      life: 'rgb(5, 5, 5)',
      event: 'rgb(6, 6, 6)',
      selected: 'rgb(7, 7, 7)',
    });
  });

  it('has the font, the most height and the direction', async () => {
    const [root, canvas, labels] = await parts();
    labels.style.font = 'italic 700 20px serif';
    root.style.maxBlockSize = '120px';
    expect(readStyle(root, canvas, labels)).to.include({
      font: 'italic 700 20px serif',
      most: 120,
      mirrored: false,
    });
    root.style.maxBlockSize = 'none';
    root.dir = 'rtl';
    expect(readStyle(root, canvas, labels)).to.include({ most: Infinity, mirrored: true });
  });
});
