import { drawMark } from '../drawing/shapes.js';
import { portraitSize } from '../scene/labels.js';
import { FIRST_HOUSE, INKS, Marks, NO_BAR, SHAPES } from '../scene/marks.js';
import type { LegendKey } from '../view/legend.js';
import { drawTexts } from './draw-texts.js';
import type { Look, TextLook } from './look.js';
import type { PictureContent } from './picture-content.js';
import { GAP, MARGIN } from './plan.js';
import type { Plan } from './plan.js';
import { fillBox, LINE_HEIGHT } from './sheet.js';
import type { Sheet } from './sheet.js';

/** Draws a picture on a sheet: title, axes, scene, legend and source. */
export function drawPicture(
  sheet: Sheet,
  content: PictureContent,
  look: Look,
  plan: Plan,
  measure: (text: string, look: TextLook) => number,
): void {
  const { scene, palette } = content;
  const { frame } = scene;
  const { width } = frame.scale;
  fillBox(sheet, look.surface, 0, 0, plan.width, plan.height);
  writeLines(sheet, plan.title, plan.titleTop, look.title);
  fillBox(sheet, look.rule, MARGIN, plan.rule, width, 2);
  content.axes.forEach((labels, index) => {
    const height = plan.axisHeight;
    sheet.inside({ start: MARGIN, top: plan.axisTop + index * height, width, height }, () => {
      for (const { text, start } of labels) {
        fillBox(sheet, look.border, start, 0, 1, height);
        sheet.text(text, start + 1 + 0.35 * look.axis.font.size, height / 2, look.axis);
      }
      fillBox(sheet, look.border, 0, height - 1, width, 1);
    });
  });
  sheet.inside({ start: MARGIN, top: plan.drawingTop, width, height: frame.height }, () => {
    drawMarks(sheet, scene.marks);
    drawTexts({ sheet, look, palette, measure }, scene);
    for (const { index, start, top, height, portrait = 0 } of scene.labels) {
      const copy = content.portraits?.get(index);
      const size = portraitSize(height);
      const box = { start: start + portrait, top: top + (height - size) / 2, width: size, height: size };
      if (copy) sheet.image(copy, box);
    }
  });
  fillBox(sheet, look.border, MARGIN, plan.drawingTop + frame.height, width, 1);
  drawLegend(sheet, plan, look.legend, frame.view.colors.length > 1 ? FIRST_HOUSE + 1 : FIRST_HOUSE);
  writeLines(sheet, plan.source, plan.sourceTop, look.legend);
}

function drawMarks({ surface }: Sheet, marks: Marks): void {
  for (let at = 0; at < marks.count; at += 1) drawMark(surface, marks, at);
}

function writeLines(sheet: Sheet, lines: readonly string[], top: number, look: TextLook): void {
  const height = look.font.size * LINE_HEIGHT;
  lines.forEach((line, index) => sheet.text(line, MARGIN, top + (index + 0.5) * height, look));
}

/** Draws the legend. Its swatches are marks of the shapes that they explain. */
function drawLegend(sheet: Sheet, plan: Plan, look: TextLook, ink: number): void {
  const { size } = look.font;
  const marks = new Marks();
  for (const { key, text, start, textStart, line } of plan.legend) {
    const from = MARGIN + start;
    const middle = plan.legendTop + (line + 0.5) * size * LINE_HEIGHT;
    addSwatch(marks, key, ink, from, middle - 0.4 * size, textStart - 0.5 * size, 0.8 * size);
    sheet.text(text, from + textStart, middle, look);
  }
  drawMarks(sheet, marks);
}

function addSwatch(
  marks: Marks,
  key: LegendKey,
  ink: number,
  start: number,
  top: number,
  width: number,
  height: number,
): void {
  const add = (shape: keyof typeof SHAPES, color: number, inset = 0): void =>
    marks.add(SHAPES[shape], color, NO_BAR, start + inset, top, width - 2 * inset, height);
  switch (key) {
    case 'life':
      return add('life', INKS.life);
    case 'ruled':
      return add('fill', ink);
    case 'beside':
      return add('tint', ink);
    case 'claimed':
      return add('claim', ink);
    case 'noHouse':
      return add('fill', FIRST_HOUSE);
    case 'event':
      return add('point', INKS.event, (width - height) / 2);
    case 'uncertain':
      return add('fringeEnd', ink);
    case 'open':
      marks.add(SHAPES.fill, ink, NO_BAR, start, top + height / 4, width - GAP, height / 2);
      return marks.add(SHAPES.arrowEnd, ink, NO_BAR, start + width, top, 0, height);
    case 'era':
      return add('ground', INKS.gold);
  }
}
