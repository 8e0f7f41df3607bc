/** The entry `byz-widgets/react`: a component for each element. */
import { comment, handlerOf, propertyOf, typeIn } from './elements.mjs';

/** @typedef {import('./elements.mjs').Element} Element */

/** Server components may import what follows, but not run it. */
const CLIENT = "'use client';\n";

/** @param {Element[]} elements @returns {Record<string, string>} files of `dist/react`, by name */
export function reactFiles(elements) {
  const files = elements.flatMap((element) => [
    [`${element.tagName}.js`, component(element)],
    [`${element.tagName}.d.ts`, declaration(element)],
  ]);
  const index = elements.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';\n`).join('');
  const types = elements
    .map(({ name, tagName }) => `export { ${name}, type ${name}Props } from './${tagName}.js';\n`)
    .join('');
  return { ...Object.fromEntries(files), 'index.js': CLIENT + index, 'index.d.ts': types };
}

/** @param {Element} element @returns {string} */
function component({ name, tagName, attributes, properties, events }) {
  const wrapping = {
    attributes: Object.fromEntries(attributes.map((attribute) => [propertyOf(attribute), attribute.name])),
    properties: properties.map((property) => property.name),
    events: Object.fromEntries(events.map((event) => [handlerOf(event.name), event.name])),
  };
  return `${CLIENT}import '../define/${tagName}.js';
import { wrap } from './wrap.js';
export const ${name} = /* @__PURE__ */ wrap('${tagName}', ${JSON.stringify(wrapping, null, 2)});
`;
}

/** @param {Element} element @returns {string} */
function declaration({ name, tagName, description, attributes, properties, events }) {
  const fields = [...attributes, ...properties].map(
    (field) =>
      `${comment(field.description, '  ')}  ${propertyOf(field)}?: ${typeIn(`${name}Element`, field)} | undefined;\n`,
  );
  const handlers = events.map(
    (event) =>
      `${comment(event.description, '  ')}  ${handlerOf(event.name)}?: ((event: ${event.type.text}) => void) | undefined;\n`,
  );
  const used = [...new Set(events.map(({ type }) => type.text))].sort();
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${[`${name} as ${name}Element`, ...used].join(', ')} } from '../index.js';

/** Props of {@link ${name}}: those of the element \`<${tagName}>\`, and React's own. */
export interface ${name}Props extends Omit<HTMLAttributes<${name}Element>, ${union(fields.length > 0 ? fieldNames(attributes, properties) : [])}> {
${[...fields, ...handlers].join('')}}

${comment(description)}export declare const ${name}: ForwardRefExoticComponent<${name}Props & RefAttributes<${name}Element>>;
`;
}

/** @param {Element['attributes']} attributes @param {Element['properties']} properties */
const fieldNames = (attributes, properties) => [
  ...attributes.map(propertyOf),
  ...properties.map(({ name }) => name),
];

/** @param {string[]} names */
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
