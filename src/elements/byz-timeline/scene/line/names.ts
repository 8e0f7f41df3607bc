import type { Frame } from '../frame.js';
import { MAX_LABELS, portraitSize } from '../labels.js';
import type { LabelTexts } from '../labels.js';
import type { LineLayout, PlacedRow } from '../layout.js';
import { FIRST_HOUSE, NO_BAR, SHAPES } from '../marks.js';
import { placeInTiers } from '../tiers.js';
import { certainPart, GAP, longest, visiblePart } from './box.js';
import type { Box, LineTarget } from './box.js';

/** Minimum pixels per year, at the default text size, for portraits after the names. */
const PORTRAITS = 30;

/** Adds names inside bars, or above them if they do not fit. */
export function addNames(
  { labels, captions, marks }: LineTarget,
  frame: Frame,
  lane: number,
  line: LineLayout,
  row: PlacedRow,
  boxes: readonly Box[],
  texts: LabelTexts,
): void {
  const { scale, layout } = frame;
  const near = scale.width / (scale.to - scale.from) >= PORTRAITS * layout.unit;
  const y = row.top - frame.top;
  const outside: Box[] = [];
  const main = longest(frame, boxes, ({ index }) => index);
  for (const box of boxes) {
    const { index } = box.piece;
    const [start, end] = visiblePart(frame, box);
    const [from, to] = certainPart(frame, index, start, end);
    const names = [texts.full(index), texts.short(index)];
    const holds =
      (room: number) =>
      (name: string): boolean =>
        texts.measure(name) + 2 * GAP <= room;
    const isMain = main.get(index) === box;
    const text = names.find(holds(to - from));
    const when = texts.years(index);
    const years = text !== undefined && holds(to - from)(`${text} ${when}`) ? when : undefined;
    const named = [text, years].filter(Boolean).join(' ');
    const textEnd = from - start + texts.measure(named) + 2 * GAP;
    const shows = text !== undefined && near && textEnd + portraitSize(row.height) + GAP <= to - start;
    const place = { start, top: y, width: Math.max(1, end - start), height: row.height };
    if (!isMain) {
      // A bar has one element; its other pieces get captions.
      const on = FIRST_HOUSE + (frame.view.colorOf[index] ?? 0);
      if (text !== undefined) captions.push({ kind: 'piece', text, ...place, start: from, on });
      continue;
    }
    // If the certain part is too short, the name covers the hatching.
    const over = text ?? names.find(holds(end - start));
    if (over === undefined) outside.push(box);
    if (labels.length >= MAX_LABELS) return;
    labels.push({
      ...place,
      index,
      lane,
      text: over ?? '',
      years,
      textStart: text === undefined ? 0 : from - start,
      on: text === undefined ? undefined : 'solid',
      portrait: shows ? textEnd : undefined,
    });
  }
  outside.sort((a, b) => b.end - b.start - (a.end - a.start));
  const wanted = outside.map(({ piece: { index }, start, end }) => ({
    at: (Math.max(0, start) + Math.min(frame.scale.width, end)) / 2,
    slack: 0,
    texts: [texts.full(index), texts.short(index)].map((text) => [text, texts.measure(text) + 2] as const),
  }));
  placeInTiers(wanted, line.tiers, frame.scale.width).forEach((placed, at) => {
    const box = outside[at];
    if (!placed || !box) return;
    const bottom = line.band.top - frame.top - placed.tier * line.tierHeight;
    const ink = FIRST_HOUSE + (frame.view.colorOf[box.piece.index] ?? 0);
    marks.add(SHAPES.fill, ink, NO_BAR, wanted[at]?.at ?? 0, bottom - 1, 1, y - bottom + 1);
    const { text, start, width } = placed;
    captions.push({ kind: 'name', text, start, top: bottom - line.tierHeight, width });
  });
}
