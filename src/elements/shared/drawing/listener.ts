import { bare } from '../../../model/bare.js';

/**
 * A listener for a template, which the browser gets as an object with nothing else in it. Lit passes listeners as their own
 * options, so a bare function would be heard `once` where a page has extended `Function.prototype` with that name.
 */
export function listener<E extends Event>(handle: (event: E) => void): EventListenerObject {
  return bare({ handleEvent: handle as EventListener });
}
