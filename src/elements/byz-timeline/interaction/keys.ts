import type { Step } from '../../../model/timeline/navigate.js';

/** What a key does: a step to another bar, a zoom, a choice, the field for a place, or it leaves the drawing. */
export type KeyAction = Step | 'closer' | 'farther' | 'fit' | 'choose' | 'jump' | 'leave';

const ACTIONS = new Map<string, KeyAction>([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'above'],
  ['ArrowDown', 'below'],
  ['Home', 'first'],
  ['End', 'last'],
  ['+', 'closer'],
  // The key of the plus sign, without Shift.
  ['=', 'closer'],
  ['-', 'farther'],
  ['0', 'fit'],
  ['Enter', 'choose'],
  [' ', 'choose'],
  ['/', 'jump'],
  ['Escape', 'leave'],
]);

/**
 * What a key does to the drawing; `undefined` for the keys of the page and the browser.
 * @param mirrored Time runs from right to left.
 */
export function keyAction(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  mirrored: boolean,
): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const action = ACTIONS.get(key);
  if (mirrored && action === 'next') return 'previous';
  if (mirrored && action === 'previous') return 'next';
  return action;
}
