/** `llms.txt`, from which a language model learns to use the package: https://llmstxt.org */

/** @typedef {import('./elements.mjs').Element} Element */
/** @typedef {import('./elements.mjs').Described} Described */

/**
 * @param {Element[]} elements
 * @param {{ name: string, version: string, description: string }} manifest of the package
 * @returns {string}
 */
export function llmsText(elements, { name, version, description }) {
  return `# ${name}

> ${description} They draw bundled data, or a JSON document of your own.

On a page without a build step, from a CDN:

\`\`\`html
<script type="module" src="https://cdn.jsdelivr.net/npm/${name}@${version}/dist/standalone.js"></script>
<byz-infobox person="john-vii-palaiologos"></byz-infobox>
\`\`\`

With a bundler, \`import '${name}/define'\` defines all tags, and \`import '${name}/define/byz-infobox'\` one of them. React has
components in \`${name}/react\`.

${elements.map(section).join('\n')}
## Documents of the package

- \`README.md\`: how to load the elements and provide data
- \`custom-elements.json\`: the public API of the elements
- \`dist/schema.json\`: the JSON Schema of a dataset document
- \`dist/dataset.json\`: the bundled dataset
`;
}

/** @param {Element} element */
function section({ tagName, description = '', attributes, properties, methods, events, slots }) {
  return `## <${tagName}>

${description.trim()}

${[
  list('Attributes', attributes),
  list('Properties without an attribute', properties),
  list('Methods', methods),
  list('Events', events),
  list('Slots', slots),
].join('')}`;
}

/** @param {string} title @param {Described[]} items */
function list(title, items) {
  if (items.length === 0) return '';
  const lines = items.map(
    ({ name, description = '' }) =>
      `- \`${name || '(default)'}\`: ${description.replace(/\s+/g, ' ').trim()}\n`,
  );
  return `${title}:\n\n${lines.join('')}\n`;
}
