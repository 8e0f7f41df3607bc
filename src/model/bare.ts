/**
 * For pages that have extended `Object.prototype`, as old libraries do: whatever is read of an object that lacks it, is
 * found there. Objects without a prototype are safe from that, but slower, so data are made such only where it is needed.
 */

/** A copy of an object that inherits nothing: for options that the browser or a library reads. */
export function bare<T extends object>(object: T): T {
  return Object.assign(Object.create(null) as T, object);
}

/** An object with nothing in it, in the place of one that is absent. */
export const NOTHING: Readonly<Record<string, never>> = /* @__PURE__ */ bare({});

/** How many keys `Object.prototype` has by itself: those of the language's standard, Annex B included. */
const STANDARD_KEYS = 12;

/** Whether the page has extended `Object.prototype` by now. */
export function isPrototypeExtended(): boolean {
  return Reflect.ownKeys(Object.prototype).length > STANDARD_KEYS;
}

/**
 * Takes all objects of a tree of plain data off an extended `Object.prototype`; elsewhere it does nothing.
 * @returns The tree itself.
 */
export function shielded<T>(tree: T): T {
  if (isPrototypeExtended()) shield(tree);
  return tree;
}

function shield(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const key of Object.keys(value)) shield((value as Record<string, unknown>)[key]);
}
