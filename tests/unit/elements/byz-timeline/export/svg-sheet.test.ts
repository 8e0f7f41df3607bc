import { expect } from '@open-wc/testing';
import { SvgSheet } from '../../../../../src/elements/byz-timeline/export/svg-sheet.js';
import type { TextLook } from '../../../../../src/elements/byz-timeline/export/look.js';
import { drawMark } from '../../../../../src/elements/byz-timeline/drawing/shapes.js';
import { FIRST_HOUSE, Marks, NO_BAR, SHAPES } from '../../../../../src/elements/byz-timeline/scene/marks.js';
import type { Shape } from '../../../../../src/elements/byz-timeline/scene/marks.js';
import { PALETTE } from '../../../../helpers/timeline.js';

const look: TextLook = {
  font: { style: 'normal', weight: '400', size: 10, family: '"Gentium Plus", serif' },
  color: 'rgb(1, 2, 3)',
};

/** A document of 200 by 100 pixels, and what it becomes. */
function sheetOf({ mirrored = false, title = 'Title', description = 'Description' } = {}) {
  const head = { title, description, lang: 'en', width: 200, height: 100, mirrored, font: look.font };
  const sheet = new SvgSheet(PALETTE, head);
  const root = (): SVGSVGElement => {
    const parsed = new DOMParser().parseFromString(sheet.toString(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
    return parsed.documentElement as unknown as SVGSVGElement;
  };
  const mark = (shape: Shape, ...[start, top, width, height]: [number, number, number, number]): void => {
    const marks = new Marks();
    marks.add(shape, FIRST_HOUSE, NO_BAR, start, top, width, height);
    drawMark(sheet.surface, marks, 0);
  };
  return { sheet, root, mark };
}

const attributes = (element: Element | null, ...names: string[]): (string | null)[] =>
  names.map((name) => element?.getAttribute(name) ?? null);

describe('a picture as an SVG document', () => {
  it('is well-formed whatever it says, and leaves out what XML cannot say', () => {
    const hostile = '<script>&"\'\u0000\u0007\ud800\ufffe]\udc00\ud83d]\ud83d\ude00>';
    const { sheet, root } = sheetOf({ title: hostile, description: hostile });
    sheet.text(hostile, 0, 10, { ...look, font: { ...look.font, family: hostile } });
    const said = '<script>&"\']]\ud83d\ude00>';
    expect(root().querySelector('title')?.textContent).to.equal(said);
    expect(root().querySelector('desc')?.textContent).to.equal(said);
    expect(root().querySelector('text')?.textContent).to.equal(said);
    expect(root().querySelector('text')?.getAttribute('font-family')).to.equal(said);
    expect(root().querySelector('script')).to.equal(null);
  });

  it('is an image with a size, a language, a direction and a named font', () => {
    const { root } = sheetOf();
    expect(
      attributes(
        root(),
        'role',
        'viewBox',
        'width',
        'height',
        'lang',
        'xml:lang',
        'direction',
        'font-family',
      ),
    ).to.deep.equal(['img', '0 0 200 100', '200', '100', 'en', 'en', 'ltr', '"Gentium Plus", serif']);
    expect(root().firstElementChild?.localName).to.equal('title');
  });

  it('has a shape for each mark that a canvas has', () => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      const { root, mark } = sheetOf();
      mark(shape, 20, 30, 40, 20);
      expect(root().querySelectorAll(':scope > rect, :scope > path').length, name).to.be.above(0);
    }
  });

  it('has only boxes with a positive size, on the side where they extend', () => {
    const { root, mark } = sheetOf();
    mark(SHAPES.fadeStart, 20, 30, 30, 20);
    const boxes = [...root().querySelectorAll(':scope > rect')].map((rect) =>
      attributes(rect, 'x', 'width').map(Number),
    );
    expect(boxes).to.deep.equal([
      [44, 6],
      [34, 6],
      [24, 6],
    ]);
  });

  it('has dashes, tints and outlines as on the canvas', () => {
    const { root, mark } = sheetOf();
    mark(SHAPES.claim, 20, 30, 40, 20);
    mark(SHAPES.tint, 20, 60, 40, 20);
    const [claim, edge, tint, outline] = root().querySelectorAll(':scope > rect');
    expect(attributes(claim ?? null, 'fill')).to.deep.equal([PALETTE.surface]);
    expect(attributes(edge ?? null, 'fill', 'stroke', 'stroke-width', 'stroke-dasharray')).to.deep.equal([
      'none',
      PALETTE.inks[FIRST_HOUSE]?.color,
      '1.5',
      '4 3',
    ]);
    expect(attributes(tint ?? null, 'fill-opacity')).to.deep.equal(['0.3']);
    expect(attributes(outline ?? null, 'stroke', 'stroke-dasharray')).to.deep.equal([
      PALETTE.inks[FIRST_HOUSE]?.color,
      null,
    ]);
  });

  it('defines each hatching once, and refers to nothing outside itself', () => {
    const { sheet, root, mark } = sheetOf();
    mark(SHAPES.vacant, 20, 30, 40, 20);
    mark(SHAPES.vacant, 80, 30, 40, 20);
    const [pattern, ...more] = root().querySelectorAll('pattern');
    expect(more).to.deep.equal([]);
    expect(root().querySelector(':scope > rect')?.getAttribute('fill')).to.equal(`url(#${pattern?.id})`);
    expect(pattern?.querySelector('path')?.getAttribute('stroke')).to.equal(PALETTE.inks[FIRST_HOUSE]?.color);
    expect(sheet.toString()).not.to.match(/href|src=|url\((?!#byz-)|<style|@import/);
  });

  it('cuts off what reaches out of a box, and counts from its corner', () => {
    const { sheet, root, mark } = sheetOf();
    sheet.inside({ start: 10, top: 20, width: 100, height: 50 }, () => {
      mark(SHAPES.fill, 5, 6, 7, 8);
      sheet.text('x', 5, 6, look);
    });
    mark(SHAPES.fill, 5, 6, 7, 8);
    const group = root().querySelector('g');
    const clip = root().querySelector('clipPath');
    expect(group?.getAttribute('clip-path')).to.equal(`url(#${clip?.id})`);
    expect(attributes(clip?.firstElementChild ?? null, 'x', 'y', 'width', 'height')).to.deep.equal([
      '10',
      '20',
      '100',
      '50',
    ]);
    expect(attributes(group?.querySelector('rect') ?? null, 'x', 'y')).to.deep.equal(['15', '26']);
    expect(attributes(group?.querySelector('text') ?? null, 'x', 'y')).to.deep.equal(['15', '29.5']);
    expect(attributes(root().querySelector(':scope > rect'), 'x', 'y')).to.deep.equal(['5', '6']);
  });

  it('on right-to-left pages counts from the right, and each text keeps its own direction', () => {
    const { sheet, root, mark } = sheetOf({ mirrored: true });
    mark(SHAPES.fill, 10, 20, 30, 5);
    sheet.text('Basil', 10, 20, look);
    sheet.text('בסיל', 10, 40, look);
    expect(root().getAttribute('direction')).to.equal('rtl');
    expect(attributes(root().querySelector(':scope > rect'), 'x', 'width')).to.deep.equal(['160', '30']);
    const [latin, hebrew] = root().querySelectorAll('text');
    expect(attributes(latin ?? null, 'x', 'direction', 'text-anchor')).to.deep.equal(['190', 'ltr', 'end']);
    expect(attributes(hebrew ?? null, 'x', 'direction', 'text-anchor')).to.deep.equal(['190', null, null]);
  });

  it('on other pages a text from right to left begins at its left edge too', () => {
    const { sheet, root } = sheetOf();
    sheet.text('בסיל', 10, 40, look);
    expect(attributes(root().querySelector('text'), 'x', 'direction', 'text-anchor')).to.deep.equal([
      '10',
      'rtl',
      'end',
    ]);
  });

  it('turns names that run upwards about where they begin', () => {
    const { sheet, root } = sheetOf();
    sheet.text('Basil II', 30, 90, look, true);
    expect(attributes(root().querySelector('text'), 'x', 'y', 'transform')).to.deep.equal([
      '30',
      '93.5',
      'rotate(-90 30 90)',
    ]);
  });
});
