import manifest from '../../custom-elements.json';

/** What the documentation promises of an element. */
interface Documented {
  parts: string[];
  cssProperties: string[];
  events: string[];
  attributes: string[];
}

interface Declaration {
  tagName?: string;
  cssParts?: { name: string }[];
  cssProperties?: { name: string }[];
  events?: { name: string }[];
  attributes?: { name: string }[];
}

/** The element's entry in `custom-elements.json`. */
export function documented(tag: string): Documented {
  const { modules } = manifest as unknown as { modules: { declarations: Declaration[] }[] };
  const declarations = modules.flatMap(({ declarations: list }) => list);
  const found = declarations.find(({ tagName }) => tagName === tag);
  const names = (list: { name: string }[] = []): string[] => list.map(({ name }) => name);
  return {
    parts: names(found?.cssParts),
    cssProperties: names(found?.cssProperties),
    events: names(found?.events),
    attributes: names(found?.attributes),
  };
}
