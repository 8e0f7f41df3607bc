/** The code that draws a choice of the builder, for each sort of page. */

/**
 * @typedef {object} Choice
 * @property {string} tag such as `byz-infobox`
 * @property {string} component the class, whose name is also that of the React component
 * @property {{ name: string, property: string, value: string | true }[]} attributes without the language
 * @property {string} lang of the words; empty for the page's own
 * @property {Record<string, string>} colors custom properties
 * @property {string} name of the person: the fallback, and the title of a frame
 * @property {{ tag: string, name: string }[]} [inside] the elements in a dataset, with their classes
 * @property {unknown} [data] a document, for HTML, React and Vue
 */

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Braces begin an expression in JSX and in templates of Vue. */
const withoutBraces = (text) => escaped(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** @param {(string | undefined)[]} parts of a start tag */
const tagOf = (...parts) => `<${parts.filter(Boolean).join(' ')}>`;

/** @param {string} name @param {string | true} value */
const written = (name, value) => (value === true ? name : `${name}="${escaped(value)}"`);

/** What stands between the tags, indented: the elements inside a dataset, or the fallback. */
function contentOf({ inside = [], name }, indent, childTag, text) {
  const children = inside.map((child) => `<${childTag(child)}></${childTag(child)}>`);
  return [...(name ? [text(name)] : []), ...children].map((line) => `${indent}${line}\n`).join('');
}

/** A document as JSON that can stand in a script: no text in it ends the script. */
const jsonOf = (data) => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');

/** The parameters of `embed.html`, which are also those of the builder's own address. */
export function parametersOf({ tag, attributes, lang }) {
  const parameters = new URLSearchParams({ element: tag.replace('byz-', '') });
  for (const { name, value } of attributes) parameters.set(name, value === true ? '' : value);
  if (lang) parameters.set('lang', lang);
  return parameters;
}

function html(choice) {
  const { tag, attributes, lang, name, inside, data } = choice;
  const start = tagOf(
    tag,
    ...attributes.map((attribute) => written(attribute.name, attribute.value)),
    lang && written('lang', lang),
  );
  const document =
    data === undefined ? '' : `  <script type="application/json">\n${jsonOf(data)}\n  </script>\n`;
  const content =
    inside || document
      ? `\n${document}${contentOf(choice, '  ', (child) => child.tag, escaped)}`
      : escaped(name);
  return `<script type="module" src="byz-widgets/standalone.js"></script>\n${start}${content}</${tag}>`;
}

function marked({ tag, attributes, lang, name }) {
  const start = tagOf(
    'div',
    written('data-byz', tag.replace('byz-', '')),
    ...attributes.map((attribute) => written(`data-${attribute.name}`, attribute.value)),
    lang && written('lang', lang),
  );
  return `<script type="module" src="byz-widgets/standalone.js"></script>\n${start}${escaped(name)}</div>`;
}

function react(choice) {
  const { component, attributes, lang, inside = [], data } = choice;
  const start = tagOf(
    component,
    ...attributes.map(({ property, value }) => written(property, value)),
    lang && written('lang', lang),
    data !== undefined && 'data={data}',
  );
  const imported = [component, ...inside.map((child) => child.name)].join(', ');
  return `import { ${imported} } from 'byz-widgets/react';
${declaration(data)}
export const Ruler = () => (
  ${start}
${contentOf(choice, '    ', (child) => child.name, withoutBraces)}  </${component}>
);`;
}

/** A constant with the document, after an import. */
const declaration = (data) => (data === undefined ? '' : `\nconst data = ${jsonOf(data)};\n`);

function vue(choice) {
  const { tag, attributes, lang, name, inside = [], data } = choice;
  const start = tagOf(
    tag,
    ...attributes.map(({ property, value }) =>
      value === true ? `:${property}="true"` : written(property, value),
    ),
    lang && written('lang', lang),
    data !== undefined && ':data="data"',
  );
  const imports = [tag, ...inside.map((child) => child.tag)].map(
    (defined) => `import 'byz-widgets/define/${defined}';\n`,
  );
  const content =
    inside.length > 0
      ? `\n${contentOf(choice, '    ', (child) => child.tag, withoutBraces)}  `
      : withoutBraces(name);
  return `<script setup>
${imports.join('')}${declaration(data)}</script>

<template>
  ${start}${content}</${tag}>
</template>`;
}

function frame(choice) {
  const { tag, name } = choice;
  const width = tag === 'byz-infobox' ? '360' : '100%';
  return `<iframe
  src="byz-widgets/embed.html?${escaped(String(parametersOf(choice)))}"
  title="${escaped(name)}"
  width="${width}"
  height="600"
  loading="lazy"
></iframe>
<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'byz-widgets:height' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;
}

/** Rules for a style sheet; empty where no colour is chosen. */
export function styleOf({ tag, colors }) {
  const lines = Object.entries(colors).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length > 0 ? `${tag} {\n${lines.join('\n')}\n}` : '';
}

/** @type {Record<string, { label: string, code: (choice: Choice) => string }>} */
export const SNIPPETS = {
  html: { label: 'HTML', code: html },
  react: { label: 'React', code: react },
  vue: { label: 'Vue', code: vue },
  iframe: { label: 'iframe', code: frame },
  'data-byz': { label: 'data-byz', code: marked },
};
