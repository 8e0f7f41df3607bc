/**
 * Extends prototypes as old libraries did, all enumerable. It stands alone: pages are given its text.
 * @returns {() => void} takes it all back
 */
export function extendPrototypes() {
  /** What such libraries call their functions, what their users add, and names that mean something to others' options. */
  const names =
    `each extend clone inspect toJSON keys values merge has find filter map size isEmpty watch tap equals any all
    none count sum min max reduce select reject forEach toQueryString implement attr attributes data text list title label
    kind style color width height index key id className parent children node element event events on off once emit type
    state attribute converter reflect noAccessor hasChanged useDefault wrapped initial get set value options pipe item
    entries literal requirement message abortEarly lang method body mode cache headers integrity fatal signal capture passive
    callback subscribe initialValue person people date dates name note order rank sources images kind vacant em small cite
    same lines`.split(/\s+/);
  /** @type {[object, string][]} */
  const added = [];
  for (const prototype of [Object.prototype, Array.prototype, Function.prototype]) {
    // First all the values: from `get` and `value` on, a page can define nothing with a plain descriptor any more.
    for (const name of names) {
      if (Object.hasOwn(prototype, name) || (prototype !== Object.prototype && name === 'name')) continue;
      const value = name.length % 3 === 0 ? 'extended' : name.length % 3 === 1 ? () => 'extended' : true;
      Reflect.set(prototype, name, value);
      added.push([prototype, name]);
    }
  }
  return () => {
    for (const [prototype, name] of added) Reflect.deleteProperty(prototype, name);
  };
}
