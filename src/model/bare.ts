/**
 * For pages that have extended `Object.prototype`, as old libraries do: reading a property that an object lacks finds
 * the one added there. Objects without a prototype are safe, but slower, so data are converted only if necessary.
 */

/** A copy of an object that inherits nothing: for options that the browser or a library reads. */
export function bare<T extends object>(object: T): T {
  return Object.assign(Object.create(null) as T, object);
}

/** An empty object, for use instead of an absent one. */
export const NOTHING: Readonly<Record<string, never>> = /* @__PURE__ */ bare({});

/** The number of keys that the language standard gives `Object.prototype`, Annex B included. */
const STANDARD_KEYS = 12;

/** Whether the page has extended `Object.prototype` so far. */
export function isPrototypeExtended(): boolean {
  return Reflect.ownKeys(Object.prototype).length > STANDARD_KEYS;
}

/**
 * Removes the prototype of all objects in a tree of plain data if `Object.prototype` has been extended.
 * @returns The same tree.
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
