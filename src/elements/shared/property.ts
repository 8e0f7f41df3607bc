import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { bare } from '../../model/bare.js';

/** Declares a property of an element class. */
type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * A decorator like Lit's own `property`, except that its options and the accessor's descriptor have no prototype: a
 * page may have added `state`, `attribute` or `value` to `Object.prototype`.
 */
export function property(options: PropertyDeclaration = {}): Decorator {
  return (prototype, name) => {
    const declared = bare({ ...options, noAccessor: true });
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declared);
    const key = Symbol(name);
    type Values = ReactiveElement & Record<symbol, unknown>;
    const accessor: PropertyDescriptor & ThisType<Values> = {
      get() {
        return this[key];
      },
      set(value) {
        const before = this[key];
        this[key] = value;
        this.requestUpdate(name, before, declared);
      },
      configurable: true,
      enumerable: true,
    };
    Object.defineProperty(prototype, name, bare(accessor));
  };
}

/** The same for internal state, like Lit's own `state`. */
export const state = (): Decorator => property({ state: true, attribute: false });
