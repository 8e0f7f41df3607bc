import type { Palette } from '../drawing/drawing-style.js';
import { headingTop, lanesBetween } from '../scene/layout.js';
import type { Caption } from '../scene/captions.js';
import type { Label } from '../scene/labels.js';
import { FIRST_HOUSE } from '../scene/marks.js';
import type { Scene } from '../scene/scene.js';
import { plainColor, tinted } from './look.js';
import type { Font, Look, TextLook } from './look.js';
import { cut } from './plan.js';
import { fillBox } from './sheet.js';
import type { Sheet } from './sheet.js';

/** Padding before a text in its box, in CSS pixels; the same as in the style sheet. */
const PADDING = 5;

/** Line height of captions, relative to the font size; the same as in the style sheet. */
const CAPTION_LINE = 1.2;

/** Scale of names that run upwards; the same as in the style sheet. */
const SPINE_SIZE = { small: 0.8, smaller: 0.69 } as const;

/** What is needed to draw texts. */
export interface Writing {
  readonly sheet: Sheet;
  readonly look: Look;
  readonly palette: Palette;
  readonly measure: (text: string, look: TextLook) => number;
}

/** Draws the names of bars, the captions, and the headings of lanes. */
export function drawTexts(writing: Writing, scene: Scene): void {
  const isOnHeading = ({ kind }: Caption): boolean => kind === 'beyond';
  for (const caption of scene.captions) if (!isOnHeading(caption)) writeCaption(writing, caption);
  for (const label of scene.labels) writeLabel(writing, label, scene);
  writeHeadings(writing, scene);
  for (const caption of scene.captions) if (isOnHeading(caption)) writeCaption(writing, caption);
}

function writeCaption(writing: Writing, { kind, text, start, top, width, height, ink, on }: Caption): void {
  const { sheet, look, palette } = writing;
  const usual =
    kind === 'name' || kind === 'piece'
      ? look.label
      : kind === 'year' || kind === 'beyond'
        ? look.axis
        : look[kind];
  const color = palette.inks[ink ?? -1]?.color;
  const inked = on ? onColor(writing, on) : color ? tinted(color, look.label.color) : usual.color;
  const lineHeight = height ?? usual.font.size * CAPTION_LINE;
  const padding = kind === 'piece' ? PADDING : kind === 'lane' ? 2 : 0;
  // The caption may lie on bars.
  if (kind === 'lane') fillBox(sheet, look.surface, start, top, width, lineHeight);
  const halo = on ? undefined : look.surface;
  sheet.text(text, start + padding, top + lineHeight / 2, { font: usual.font, color: inked, halo });
}

function writeLabel(writing: Writing, label: Label, { frame }: Scene): void {
  const { sheet, look, measure } = writing;
  const { start, top, width, height, text, years, textStart, on, up, index } = label;
  if (text === '') return;
  const ink = FIRST_HOUSE + (frame.view.colorOf[index] ?? 0);
  const color = on === 'solid' ? onColor(writing, ink) : look.label.color;
  const written = { font: look.label.font, color };
  if (up) {
    const font: Font = { ...written.font, size: written.font.size * SPINE_SIZE[up] };
    return sheet.text(text, start + width / 2, top + height - PADDING, { font, color }, true);
  }
  const from = start + textStart + PADDING;
  const middle = top + height / 2;
  const widthOf = (part: string): number => measure(part, written);
  const lineHeight = written.font.size * CAPTION_LINE;
  if (!on) fillBox(sheet, look.surface, from - 2, middle - lineHeight / 2, widthOf(text) + 4, lineHeight);
  const room = on ? width - textStart - 2 * PADDING : Infinity;
  sheet.text(cut(text, room, widthOf), from, middle, written);
  // Apart, so that they follow a name of either direction.
  if (years) sheet.text(years, from + widthOf(`${text} `), middle, written);
}

/** The text colour, light or dark, with more contrast on an ink. */
function onColor({ look, palette }: Writing, ink: number): string {
  return plainColor(palette.inks[ink]?.isLight ? look.onLight : look.onDark);
}

/** Draws the headings of lanes; each stays in view as long as its lane does. */
function writeHeadings({ sheet, look }: Writing, { frame }: Scene): void {
  const { view, layout, top, height, scale } = frame;
  for (const [index, lane] of lanesBetween(layout, top, top + height - 1)) {
    if (lane.heading === 0) continue;
    const y = headingTop(lane, top);
    fillBox(sheet, look.surface, 0, y, scale.width, lane.heading);
    const label = view.lanes[index]?.label ?? '';
    sheet.text(label, look.heading.font.size * 0.9, y + lane.heading / 2, look.heading);
  }
}
