/** Types for templates: what React, Preact, Solid, Vue and Svelte know of the tags. */
import { comment, handlerOf, propertyOf, typeIn } from './elements.mjs';

/** @typedef {import('./elements.mjs').Element} Element */

/**
 * How a framework learns of tags.
 * @typedef {object} Framework
 * @property {string} imports lines at the head of the file
 * @property {(name: string) => string} base type of what every element takes, by the name of its class
 * @property {(attribute: import('./elements.mjs').Attribute) => string[]} names that templates may write an attribute by
 * @property {(event: string) => string} handler name of the prop that listens to an event
 * @property {(entries: string) => string} augmentation the declaration that makes the tags known
 */

/** @param {string} event */
const lowerCase = (event) => `'on${event}'`;

/** @param {import('./elements.mjs').Attribute} attribute */
const byAttribute = ({ name }) => [name];

/**
 * For frameworks that set a property where there is one, and write `false` into an attribute with a hyphen.
 * @param {import('./elements.mjs').Attribute} attribute
 */
const byProperty = ({ name, fieldName = name, type }) =>
  type?.text === 'boolean' ? [fieldName] : [...new Set([fieldName, name])];

/** @type {Record<string, Framework>} */
const frameworks = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n",
    base: (name) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`,
    names: byAttribute,
    handler: lowerCase,
    augmentation: (entries) => inJsx('react', entries),
  },
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';\n",
    base: (name) => `HTMLAttributes<${name}>`,
    names: byProperty,
    handler: lowerCase,
    augmentation: (entries) => inJsx('preact', entries),
  },
  solid: {
    imports: "import type { JSX } from 'solid-js';\n",
    base: (name) => `JSX.HTMLAttributes<${name}>`,
    names: byAttribute,
    handler: (event) => `'on:${event}'`,
    augmentation: (entries) => inJsx('solid-js', entries),
  },
  vue: {
    imports: "import type { DefineComponent, HTMLAttributes } from 'vue';\n",
    base: () => 'HTMLAttributes',
    names: (attribute) => [propertyOf(attribute)],
    handler: (event) => handlerOf(event),
    augmentation: (entries) => `declare module 'vue' {
  interface GlobalComponents {
${entries.replace(/: (Byz\w+Props);/g, ': DefineComponent<$1>;')}  }
}
`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';\n",
    base: (name) => `HTMLAttributes<${name}>`,
    names: byProperty,
    handler: lowerCase,
    augmentation: (entries) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries}  }
}
`,
  },
};

/** @param {Element[]} elements @returns {Record<string, string>} files of `dist/types`, by name */
export function typeFiles(elements) {
  const files = Object.entries(frameworks).map(([name, framework]) => [
    `${name}.d.ts`,
    declarations(elements, framework),
  ]);
  // An import for its types alone still has to find a module.
  return { ...Object.fromEntries(files), 'none.js': 'export {};\n' };
}

/** @param {Element[]} elements @param {Framework} framework */
function declarations(elements, framework) {
  const classes = elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]);
  const props = elements.map((element) => propsOf(element, framework)).join('\n');
  const entries = elements
    .map(
      ({ name, tagName, description }) => `${comment(description, '    ')}    '${tagName}': ${name}Props;\n`,
    )
    .join('');
  return `${framework.imports}import type { ${[...new Set(classes)].sort().join(', ')} } from '../index.js';

${props}
${framework.augmentation(entries)}`;
}

/** @param {Element} element @param {Framework} framework */
function propsOf({ name, attributes, properties, events }, { base, names, handler }) {
  const given = [
    ...attributes.flatMap((attribute) =>
      names(attribute).map((key) => ({ ...attribute, key, type: typeIn(name, attribute) })),
    ),
    ...properties.map((property) => ({ ...property, key: property.name, type: typeIn(name, property) })),
  ];
  const fields = given.map(
    ({ key, type, description }) => `${comment(description, '  ')}  ${quoted(key)}?: ${type} | undefined;\n`,
  );
  const handlers = events.map(
    (event) =>
      `${comment(event.description, '  ')}  ${handler(event.name)}?: ((event: ${event.type.text}) => void) | undefined;\n`,
  );
  const own = given.map(({ key }) => `'${key}'`).join(' | ');
  return `type ${name}Props = Omit<${base(name)}, ${own}> & {\n${[...fields, ...handlers].join('')}};
`;
}

/** @param {string} key */
const quoted = (key) => (/^\w+$/.test(key) ? key : `'${key}'`);

/** @param {string} module @param {string} entries */
const inJsx = (module, entries) => `declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${entries.replace(/^ {4}/gm, '      ')}    }
  }
}
`;
