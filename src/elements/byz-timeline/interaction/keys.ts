import type { Step } from '../../../model/timeline/navigate.js';

/** The action of a key: move to another bar, zoom, choose, open the search field, or leave the drawing. */
export type KeyAction = Step | 'closer' | 'farther' | 'fit' | 'choose' | 'jump' | 'leave';

const ACTIONS = new Map(
  Object.entries<KeyAction>({
    ArrowRight: 'next',
    ArrowLeft: 'previous',
    ArrowUp: 'above',
    ArrowDown: 'below',
    Home: 'first',
    End: 'last',
    '+': 'closer',
    // The key of the plus sign, without Shift.
    '=': 'closer',
    '-': 'farther',
    '0': 'fit',
    Enter: 'choose',
    ' ': 'choose',
    '/': 'jump',
    Escape: 'leave',
  }),
);

/**
 * The action of a key in the drawing; `undefined` for keys of the page and the browser.
 * @param mirrored Whether time runs from right to left.
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
