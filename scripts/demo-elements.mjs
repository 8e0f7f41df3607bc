/** What the demo's pages use of the manifest and of the style sheets, as a module: see `vite.config.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { propertyOf, readElements } from './frameworks/elements.mjs';

const source = join(import.meta.dirname, '../src');

/** @param {string} path below `src` */
const read = (path) => readFileSync(join(source, path), 'utf8');

/** @returns {Map<string, string>} the types of the sources that list words, each by its name: `'load' | 'ask'` */
function listsOfWords() {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const lists = files.flatMap((file) => [...read(file).matchAll(/^export type (\w+) = ('[^;]+');$/gm)]);
  return new Map(lists.map(([, name = '', words = '']) => [name, words]));
}

/**
 * What sort of value an attribute takes.
 * @param {string} type
 * @param {Map<string, string>} lists
 * @returns {{ kind: 'boolean' | 'number' | 'text' } | { kind: 'words', words: string[] }}
 */
function valueOf(type, lists) {
  if (/^boolean\b/.test(type)) return { kind: 'boolean' };
  const [name = ''] = /^\w+/.exec(type) ?? [];
  const words = [...(lists.get(name) ?? type).matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  if (words.length > 0) return { kind: 'words', words };
  return { kind: /^number(?: \| null)?$/.test(type) ? 'number' : 'text' };
}

/** @param {import('./frameworks/elements.mjs').Described[]} items */
const described = (items) =>
  items.map(({ name, description, default: value }) => ({ name, description, default: value }));

/**
 * The values that custom properties have in the style sheets where a page sets none; another custom property where its
 * value holds. One with several is left out.
 * @returns {Map<string, string>}
 */
function defaultsInStyles() {
  const sheets = readdirSync(join(source, 'elements'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.styles.ts'),
  );
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const sheet of sheets)
    for (const [, name = '', value = ''] of read(join('elements', sheet)).matchAll(WITH_DEFAULT))
      found.set(name, (found.get(name) ?? new Set()).add(value.replace('--_color-', '--byz-color-')));
  return new Map(
    [...found].flatMap(([name, values]) => (values.size === 1 ? [[name, [...values].join('')]] : [])),
  );
}

/** A custom property of the elements as a declaration takes it, with its default. */
const WITH_DEFAULT = /var\((--byz-[\w-]+), (.*)\);$/gm;

/** @returns {string} the code of a module with `elements` and `tokens` */
export function demoElementsModule() {
  const lists = listsOfWords();
  const defaults = defaultsInStyles();
  const elements = readElements().map((element) => ({
    name: element.name,
    tag: element.tagName,
    description: element.description,
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      property: propertyOf(attribute),
      description: attribute.description,
      default: attribute.default,
      ...valueOf(attribute.type?.text ?? '', lists),
    })),
    events: described(element.events),
    slots: described(element.slots),
    parts: described(element.cssParts),
    properties: described(element.cssProperties).map((property) => ({
      ...property,
      default: property.default ?? defaults.get(property.name),
    })),
    states: described(element.cssStates),
    methods: element.methods.map(({ name, description, parameters = [] }) => ({
      name,
      description,
      parameters: parameters
        .filter((parameter) => parameter.type ?? parameter.default)
        .map((parameter) => parameter.name.replace(/^\{.*/, 'options')),
    })),
  }));
  const tokens = [...read('elements/shared/drawing/tokens.ts').matchAll(WITH_DEFAULT)].map(
    ([, name, value]) => ({ name, default: value }),
  );
  return `export const elements = ${JSON.stringify(elements)};\nexport const tokens = ${JSON.stringify(tokens)};\n`;
}
