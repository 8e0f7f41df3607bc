import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { ForwardedRef, ReactNode } from 'react';

/** What a component passes to its element. */
export interface Wrapping {
  /** Attributes, by property: `{ withReignLength: 'with-reign-length' }`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties without an attribute. */
  readonly properties: readonly string[];
  /** Events, by the prop that listens to them: `{ onByzLoad: 'byz-load' }`. */
  readonly events: Readonly<Record<string, string>>;
}

type Props = Readonly<Record<string, unknown>>;
type Handler = (event: Event) => void;

/** Servers run no effects, and React 18 warns about layout effects there. */
const useElementEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A React component that renders a custom element, for React 18 and 19. Strings, numbers and booleans are attributes,
 * so that they are server-rendered. Other values are set as properties, and listeners are added, before the browser
 * paints; also on hydration, where React itself does neither.
 * @param tag The element's tag.
 * @param wrapping What to pass to the element. All other props are React's own, such as `className`.
 */
export function wrap(tag: string, { attributes, properties, events }: Wrapping) {
  const names = [...Object.keys(attributes), ...properties];
  const Component = forwardRef(function ByzComponent(props: Props, ref: ForwardedRef<HTMLElement>) {
    const element = useRef<HTMLElement>(null);
    useImperativeHandle(ref, () => element.current as HTMLElement, []);

    const present = useRef<Props>(props);
    const assigned = useRef<Record<string, unknown>>({});
    useElementEffect(() => {
      present.current = props;
      for (const name of names) {
        const value = props[name];
        const before = assigned.current[name];
        // React has already written the attributes.
        assigned.current[name] = isAttributeValue(name, value, attributes) ? undefined : value;
        if (Object.is(assigned.current[name], before) || assigned.current[name] !== value) continue;
        Object.assign(element.current as HTMLElement, { [name]: value });
      }
    });

    useElementEffect(() => {
      const listeners = Object.entries(events).map(([prop, type]) => {
        const listener: Handler = (event) => (present.current[prop] as Handler | undefined)?.(event);
        element.current?.addEventListener(type, listener);
        return [type, listener] as const;
      });
      const host = element.current;
      return () => {
        for (const [type, listener] of listeners) host?.removeEventListener(type, listener);
      };
    }, []);

    return createElement(tag, { ...elementProps(props), ref: element });
  });
  Component.displayName = tag;
  return Component;

  /** The props that React passes to the element itself. */
  function elementProps(props: Props): Record<string, ReactNode> {
    const own: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(props)) {
      const attribute = attributes[name];
      if (name in events || properties.includes(name)) continue;
      if (attribute === undefined) own[name] = value;
      else if (value === true) own[attribute] = '';
      else if (isAttributeValue(name, value, attributes) && value !== false) own[attribute] = value;
    }
    return own as Record<string, ReactNode>;
  }
}

/** Whether a value is written as an attribute. */
function isAttributeValue(name: string, value: unknown, attributes: Wrapping['attributes']): boolean {
  return name in attributes && ['string', 'number', 'boolean'].includes(typeof value);
}
