import { claimEnd, claimStart } from '../../../model/timeline/span.js';
import { toPixel } from '../../../model/timeline/scale.js';
import type { Piece } from '../view/line.js';
import type { Caption } from './captions.js';
import { addDynasties } from './dynasties.js';
import { addEras } from './eras.js';
import type { Frame } from './frame.js';
import { MOST_LABELS } from './labels.js';
import type { Label, LabelTexts } from './labels.js';
import type { LaneLayout, LineLayout, PlacedRow } from './layout.js';
import { FIRST_HOUSE, INKS, NO_BAR, SHAPES } from './marks.js';
import type { Marks } from './marks.js';
import { addArrows, addFringes, addSelected, shapeOf } from './row-marks.js';
import { placeInTiers } from './tiers.js';

/** What a line of rulers adds to a scene. */
interface LineTarget {
  readonly marks: Marks;
  readonly labels: Label[];
  readonly captions: Caption[];
}

/** A piece on the screen. */
interface Box {
  readonly piece: Piece;
  /** As far as it is in view, or a little beyond. */
  readonly start: number;
  readonly end: number;
}

/** How far beyond the edges shapes are drawn, in CSS pixels. */
const MARGIN = 40;

/** Doubt of no more than this many pixels is not drawn in a line. */
const LEAST_DOUBT = 3;

/** From this width in CSS pixels, a claim is a box and no lozenge. */
const CLAIM_BOX = 12;
const LOZENGE = 5;

/** Width that a name running upwards needs, in parts of the usual text size, by the size of its letters. */
const SPINES = [
  ['small', 0.9, 0.8],
  ['smaller', 0.75, 0.69],
] as const;

/** Usual size of text in CSS pixels. */
const TEXT = 13.9;

/** Room between a bar and a name beside it, or its ends and a name inside. */
const GAP = 5;

/** Adds a line of rulers: the holders as one row, with the band of dynasties; below them colleagues and rivals. */
export function addLine(
  target: LineTarget,
  frame: Frame,
  laneIndex: number,
  lane: LaneLayout,
  texts: LabelTexts,
): void {
  const { line } = lane;
  if (!line) return;
  if (line.main) addEras(target.marks, target.captions, frame, lane, texts);
  for (const [index, row] of line.rows.entries()) {
    const y = row.top - frame.top;
    if (y > frame.height || y + row.height < 0) continue;
    const boxes = boxesIn(frame, row);
    if (row.kind === 'rival' && line.level === 'far') {
      addRivals(target, frame, laneIndex, row, boxes, texts);
      continue;
    }
    if (index === 0 && line.main) addVacancies(target.marks, frame, row);
    addPieces(target.marks, frame, row, boxes, line.level !== 'far');
    if (index === 0 && line.main) {
      if (line.level === 'near') addNames(target, frame, laneIndex, line, row, boxes, texts);
      else addSpines(target, frame, laneIndex, row, boxes, texts);
    } else if (line.level !== 'far') addBeside(target, frame, laneIndex, row, boxes, texts);
  }
  if (line.main && line.level !== 'far') addReturns(target.marks, frame, line.rows[0] as PlacedRow);
  if (line.band.height > 0) target.captions.push(...addDynasties(target.marks, frame, line, texts.measure));
}

/** The pieces of a row that are in view. */
function boxesIn({ scale }: Frame, { pieces }: PlacedRow): Box[] {
  const boxes: Box[] = [];
  for (const piece of pieces) {
    if (piece.from > scale.to) break;
    if (piece.to < scale.from) continue;
    const start = Math.max(-MARGIN, toPixel(scale, piece.from));
    boxes.push({ piece, start, end: Math.min(scale.width + MARGIN, toPixel(scale, piece.to)) });
  }
  return boxes;
}

/** The room that is free around a bar in a row. */
function inset(height: number): number {
  return height >= 40 ? 0 : height >= 20 ? 4 : height > 12 ? 1 : Math.min(1, height / 4);
}

/** Bars of a row. Those who followed each other touch, but for a gap of one pixel; of two, where the house changed. */
function addPieces(marks: Marks, frame: Frame, row: PlacedRow, boxes: readonly Box[], shaded: boolean): void {
  const { view, selected } = frame;
  const y = row.top - frame.top + inset(row.height);
  const height = row.height - 2 * inset(row.height);
  let drawn = -Infinity;
  let shade = false;
  boxes.forEach(({ piece, start, end }, at) => {
    const { index } = piece;
    const color = view.colorOf[index] ?? 0;
    const ink = FIRST_HOUSE + color;
    const [before, next] = [boxes[at - 1], boxes[at + 1]];
    const item = view.items[index];
    if (before && item) {
      const sameHouse = view.colorOf[before.piece.index] === color;
      const samePerson = view.items[before.piece.index]?.person === item.person;
      shade = sameHouse && (samePerson ? shade : !shade);
    }
    const touches = next && next.start - end < 2;
    const gap = touches ? (view.colorOf[next.piece.index] === color ? 1 : 2) : 0;
    const until = Math.max(end - gap, start + 1);
    // What falls into a pixel that is drawn already cannot be seen.
    if (until - Math.max(start, drawn) < 0.5) return;
    const from = Math.max(start, drawn);
    drawn = until;
    const core = addEnds(marks, frame, ink, piece, from, until, y, height);
    if (core) {
      const [coreStart, coreEnd] = core;
      const own = piece.covered || !item ? 'tint' : shapeOf(item);
      const shape = shaded && shade && own === 'fill' ? 'shade' : own;
      marks.add(SHAPES[shape], ink, index, coreStart, y, Math.max(1, coreEnd - coreStart), height);
    }
    addArrows(marks, frame, ink, index, { start, end: until }, y, height);
    if (item?.person !== undefined && item.person === selected)
      addSelected(marks, index, { start: from, end: until }, y + height - 2, 3);
    // A colleague's pieces in one row are tied together.
    const again = next && row.kind !== 'holder' && view.items[next.piece.index]?.person === item?.person;
    if (again && item?.person !== undefined && next.start > until + 2)
      marks.add(SHAPES.dots, ink, NO_BAR, until + 1, y + height / 2, next.start - until - 2, 0);
  });
}

/** Hatches what is not certain of a piece; gives the rest, if any. */
function addEnds(
  marks: Marks,
  { view: { store }, scale }: Frame,
  ink: number,
  { index, from: first, to: last, covered }: Piece,
  start: number,
  end: number,
  y: number,
  height: number,
): [number, number] | undefined {
  const span = {
    earliestStart: store.earliestStart[index] ?? 0,
    latestStart: store.latestStart[index] ?? 0,
    earliestEnd: store.earliestEnd[index] ?? 0,
    latestEnd: store.latestEnd[index] ?? 0,
    startUnknown: false,
    endUnknown: false,
  };
  const pixels = scale.width / (scale.to - scale.from);
  const isOwn = (own: number, at: number): boolean => !covered && Math.abs(own - at) < 1e-6;
  const doubt = (width: number): boolean => height > 6 && width * pixels > LEAST_DOUBT;
  let [coreStart, coreEnd] = [start, end];
  if (isOwn(claimStart(span), first) && doubt(span.latestStart - span.earliestStart))
    coreStart = Math.min(end, Math.max(start, toPixel(scale, span.latestStart)));
  if (isOwn(claimEnd(span), last) && doubt(span.latestEnd - span.earliestEnd))
    coreEnd = Math.max(start, Math.min(end, toPixel(scale, span.earliestEnd)));
  const certain = coreStart <= coreEnd;
  if (!certain) coreStart = coreEnd = (start + end) / 2;
  addFringes(marks, ink, index, { start, end, coreStart, coreEnd }, y, height, store.unknown[index] ?? 0);
  return certain && coreEnd - coreStart > 0 ? [coreStart, coreEnd] : undefined;
}

/** Names that run upwards on their bars: once for each ruler, on the longest piece. */
function addSpines(
  { labels }: LineTarget,
  frame: Frame,
  lane: number,
  row: PlacedRow,
  boxes: readonly Box[],
  { short, measure }: LabelTexts,
): void {
  const longest = new Map<string | number, Box>();
  for (const box of boxes) {
    const ruler = frame.view.items[box.piece.index]?.person ?? box.piece.index;
    const other = longest.get(ruler);
    if (!other || box.end - box.start > other.end - other.start) longest.set(ruler, box);
  }
  const { unit } = frame.layout;
  for (const { piece, start: from, end: to } of longest.values()) {
    const [start, end] = [Math.max(0, from), Math.min(frame.scale.width, to)];
    const text = short(piece.index);
    const size = SPINES.find(
      ([, width, letters]) =>
        end - start >= width * TEXT * unit && measure(text) * letters <= row.height - 2 * GAP,
    );
    if (!size || labels.length >= MOST_LABELS) continue;
    labels.push({
      index: piece.index,
      lane,
      start,
      top: row.top - frame.top,
      width: end - start,
      height: row.height,
      text,
      textStart: 0,
      on: 'solid',
      up: size[0],
    });
  }
}

/** Names along the bars, as long as there is room; or above them. */
function addNames(
  { labels, captions, marks }: LineTarget,
  frame: Frame,
  lane: number,
  line: LineLayout,
  row: PlacedRow,
  boxes: readonly Box[],
  texts: LabelTexts,
): void {
  const y = row.top - frame.top;
  const outside: Box[] = [];
  const longest = new Map<number, Box>();
  for (const box of boxes) {
    const other = longest.get(box.piece.index);
    if (!other || box.end - box.start > other.end - other.start) longest.set(box.piece.index, box);
  }
  for (const box of boxes) {
    const [start, end] = [Math.max(0, box.start), Math.min(frame.scale.width, box.end)];
    const { index } = box.piece;
    const [full, short, when] = [texts.full(index), texts.short(index), texts.years(index)];
    const isMain = longest.get(index) === box;
    const fits = (name: string): boolean => texts.measure(name) + 2 * GAP <= end - start;
    const withYears = isMain && [full, short].find((name) => fits(`${name} ${when}`));
    const whole = fits(full) ? full : undefined;
    // The whole name is worth more than the years.
    const years = withYears === (whole ?? withYears) ? withYears && when : undefined;
    const text = whole ?? (withYears || [short].find(fits));
    const place = { start, top: y, width: Math.max(1, end - start), height: row.height };
    if (!isMain) {
      // A bar is one element; its other pieces are only named.
      const on = FIRST_HOUSE + (frame.view.colorOf[index] ?? 0);
      if (text !== undefined) captions.push({ kind: 'piece', text, ...place, on });
      continue;
    }
    if (text === undefined) outside.push(box);
    if (labels.length >= MOST_LABELS) return;
    labels.push({
      ...place,
      index,
      lane,
      text: text ?? '',
      years: years || undefined,
      textStart: 0,
      on: 'solid',
    });
  }
  outside.sort((a, b) => b.end - b.start - (a.end - a.start));
  const wanted = outside.map(({ piece: { index }, start, end }) => ({
    at: (Math.max(0, start) + Math.min(frame.scale.width, end)) / 2,
    slack: 0,
    texts: [texts.full(index), texts.short(index)].map((text) => [text, texts.measure(text) + 2] as const),
  }));
  placeInTiers(wanted, line.tiers, frame.scale.width).forEach((told, at) => {
    const box = outside[at];
    if (!told || !box) return;
    const bottom = line.band.top - frame.top - told.tier * line.tierHeight;
    const ink = FIRST_HOUSE + (frame.view.colorOf[box.piece.index] ?? 0);
    marks.add(SHAPES.fill, ink, NO_BAR, wanted[at]?.at ?? 0, bottom - 1, 1, y - bottom + 1);
    const { text, start, width } = told;
    captions.push({ kind: 'name', text, start, top: bottom - line.tierHeight, width });
  });
}

/** Names in their bars, or beside them where the row is free. */
function addBeside(
  { labels }: LineTarget,
  frame: Frame,
  lane: number,
  row: PlacedRow,
  boxes: readonly Box[],
  { full, short, measure }: LabelTexts,
): void {
  const { width } = frame.scale;
  let free = 0;
  boxes.forEach((box, at) => {
    const { index, covered } = box.piece;
    const item = frame.view.items[index];
    const [start, end] = [Math.max(0, box.start), Math.min(width, box.end)];
    const next = boxes[at + 1]?.start ?? Infinity;
    const names = [full(index), short(index)];
    // Two pieces of one person side by side are named once.
    const person = item?.person;
    const named =
      person !== undefined &&
      boxes.slice(0, at).some(({ piece }) => frame.view.items[piece.index]?.person === person);
    const fitting = (room: number): string | undefined =>
      named ? undefined : names.find((text) => measure(text) + 2 * GAP <= room);
    const [coreStart, coreEnd] = certainPart(frame, box);
    const inside = fitting(coreEnd - coreStart);
    const after = inside ?? fitting(Math.min(next, width) - end);
    const before = after ?? fitting(start - free);
    const text = inside ?? after ?? before ?? '';
    const size = text ? measure(text) + 2 * GAP : 0;
    const place = { index, lane, top: row.top - frame.top, height: row.height, text };
    const on = item && !covered && shapeOf(item) === 'fill' ? 'solid' : 'tint';
    free = end;
    if (labels.length >= MOST_LABELS) return;
    if (inside !== undefined)
      labels.push({ ...place, start, width: end - start, textStart: coreStart - start, on });
    else if (after !== undefined) {
      labels.push({ ...place, start, width: end - start + size, textStart: end - start });
      free = end + size;
    } else if (before !== undefined)
      labels.push({ ...place, start: start - size, width: end - start + size, textStart: 0 });
    else labels.push({ ...place, start, width: Math.max(end - start, 2 * LOZENGE), textStart: 0 });
  });
}

/** What is certain of a piece and in view. */
function certainPart(
  { view: { store }, scale }: Frame,
  { piece: { index }, start, end }: Box,
): [number, number] {
  const from = Math.max(0, start, toPixel(scale, store.latestStart[index] ?? 0));
  const to = Math.min(scale.width, end, toPixel(scale, store.earliestEnd[index] ?? 0));
  return [from, to];
}

/** Claimants from afar: lozenges, of which those that would meet share one; boxes where they are wide enough. */
function addRivals(
  { marks, labels }: LineTarget,
  frame: Frame,
  lane: number,
  row: PlacedRow,
  boxes: readonly Box[],
  { short, measure }: LabelTexts,
): void {
  const { view, scale } = frame;
  const top = row.top - frame.top;
  const middle = top + row.height / 2;
  const groups: { boxes: Box[]; start: number; end: number }[] = [];
  for (const box of boxes) {
    const wide = box.end - box.start >= CLAIM_BOX;
    const x = (box.start + box.end) / 2;
    const [start, end] = wide ? [box.start, box.end] : [x - LOZENGE, x + LOZENGE];
    const last = groups.at(-1);
    if (last && start < last.end + 2) {
      last.boxes.push(box);
      last.end = Math.max(last.end, end);
    } else groups.push({ boxes: [box], start, end });
  }
  let free = 0;
  groups.forEach((group, at) => {
    const first = group.boxes[0] as Box;
    const ink = FIRST_HOUSE + (view.colorOf[first.piece.index] ?? 0);
    for (const { piece, start, end } of group.boxes) {
      if (end - start >= CLAIM_BOX)
        marks.add(SHAPES.claim, ink, piece.index, start, top + 3, end - start, row.height - 6);
    }
    const isPoint = first.end - first.start < CLAIM_BOX;
    if (isPoint)
      marks.add(
        SHAPES.hollow,
        ink,
        first.piece.index,
        group.start,
        middle - LOZENGE,
        2 * LOZENGE,
        2 * LOZENGE,
      );
    const person = view.items[first.piece.index]?.person;
    if (person !== undefined && person === frame.selected)
      marks.add(
        SHAPES.fill,
        INKS.selected,
        first.piece.index,
        group.start,
        top + row.height - 2,
        group.end - group.start,
        2,
      );
    const names = group.boxes.map(({ piece }) => short(piece.index));
    const next = Math.min(groups[at + 1]?.start ?? Infinity, scale.width);
    const place = { index: first.piece.index, lane, top, height: row.height };
    const width = group.end - group.start;
    free = Math.max(free, 0);
    const text = [names.join(', '), names[0] ?? ''].find((said) => {
      const size = measure(said) + 2 * GAP;
      return group.end + size <= next || group.start - size >= free;
    });
    const size = measure(text ?? '') + 2 * GAP;
    if (text === undefined) labels.push({ ...place, start: group.start, width, text: '', textStart: 0 });
    else if (group.end + size <= next)
      labels.push({ ...place, start: group.start, width: width + size, text, textStart: width });
    else labels.push({ ...place, start: group.start - size, width: width + size, text, textStart: 0 });
    free = text !== undefined && group.end + size <= next ? group.end + size : group.end;
  });
}

/** From this width in CSS pixels, time without a ruler is hatched. */
const VACANCY = 6;

/** Hatches the time between two rulers in which there was none. */
function addVacancies(marks: Marks, { scale, top }: Frame, { pieces, top: rowTop, height }: PlacedRow): void {
  pieces.forEach(({ from }, at) => {
    const before = pieces[at - 1];
    if (!before) return;
    const start = Math.max(0, toPixel(scale, before.to));
    const end = Math.min(scale.width, toPixel(scale, from));
    if (end - start < VACANCY) return;
    marks.add(SHAPES.vacant, INKS.grid, NO_BAR, start + 1, rowTop - top, end - start - 2, height);
  });
}

/** Arcs under the row that join the pieces of a reign that was interrupted. */
function addReturns(marks: Marks, { view, scale, top }: Frame, row: PlacedRow): void {
  const last = new Map<string | number, Piece>();
  for (const piece of row.pieces) {
    const person = view.items[piece.index]?.person ?? piece.index;
    const before = last.get(person);
    last.set(person, piece);
    if (!before || piece.from <= before.to) continue;
    const [start, end] = [toPixel(scale, before.to), toPixel(scale, piece.from)];
    if (end < 0 || start > scale.width || end - start < 4) continue;
    const ink = FIRST_HOUSE + (view.colorOf[piece.index] ?? 0);
    marks.add(SHAPES.arc, ink, NO_BAR, start, row.top - top + row.height + 1, end - start, 8);
  }
}
