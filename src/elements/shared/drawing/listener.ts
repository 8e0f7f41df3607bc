import { bare } from '../../../model/bare.js';

/**
 * A listener for a template, as an object with no other properties. Lit passes a listener as its own options, so a bare
 * function would run only once on a page that has added `once` to `Function.prototype`.
 */
export function listener<E extends Event>(handle: (event: E) => void): EventListenerObject {
  return bare({ handleEvent: handle as EventListener });
}
