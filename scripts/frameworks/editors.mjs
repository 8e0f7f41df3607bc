/** What editors complete and explain: VS Code's custom data, and the web-types of JetBrains' editors. */

/** @typedef {import('./elements.mjs').Element} Element */
/** @typedef {import('./elements.mjs').Described} Described */

const VS_CODE = 'https://raw.githubusercontent.com/microsoft/vscode-';

/** @param {Element[]} elements @param {string} version @returns {Record<string, string>} files of `dist/editors`, by name */
export function editorFiles(elements, version) {
  return {
    'html-custom-data.json': json(htmlData(elements)),
    'css-custom-data.json': json(cssData(elements)),
    'web-types.json': json(webTypes(elements, version)),
  };
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * The words that an attribute may have, where its type lists them: `'load' | 'ask' | 'none'`.
 * @param {Described} attribute
 */
const wordsOf = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);

/** @param {Described} attribute */
const isBoolean = ({ type }) => /^boolean\b/.test(type?.text ?? '');

/** @param {string} [value] */
const markdown = (value) => ({ kind: 'markdown', value: value ?? '' });

/**
 * @param {Element[]} elements
 * @see https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.schema.json
 */
function htmlData(elements) {
  return {
    $schema: `${VS_CODE}html-languageservice/main/docs/customData.schema.json`,
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        // An attribute without a value: its presence says all.
        ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
        ...(wordsOf(attribute).length > 0 ? { values: wordsOf(attribute).map((name) => ({ name })) } : {}),
      })),
    })),
  };
}

/** @param {Element[]} elements */
function cssData(elements) {
  const properties = new Map(
    elements.flatMap(({ cssProperties }) =>
      cssProperties.map(
        ({ name, description }) =>
          /** @type {const} */ ([name, { name, description: markdown(description) }]),
      ),
    ),
  );
  return {
    $schema: `${VS_CODE}css-languageservice/main/docs/customData.schema.json`,
    version: 1.1,
    properties: [...properties.values()],
  };
}

/**
 * @param {Element[]} elements
 * @param {string} version of the package
 * @see https://github.com/JetBrains/web-types
 */
function webTypes(elements, version) {
  /** @param {Described} item */
  const plain = ({ name, description }) => ({ name, description });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'byz-widgets',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tagName, description, attributes, properties, events, slots, ...css }) => ({
          name: tagName,
          description,
          attributes: attributes.map((attribute) => ({
            ...plain(attribute),
            value: isBoolean(attribute)
              ? { kind: 'no-value' }
              : { type: attribute.type?.text ?? 'string', required: true },
          })),
          slots: slots.map(plain),
          js: {
            properties: [
              ...attributes.map(({ fieldName, ...rest }) => ({ ...rest, name: fieldName ?? rest.name })),
              ...properties,
            ].map((property) => ({ ...plain(property), type: property.type?.text })),
            events: events.map((event) => ({ ...plain(event), type: event.type.text })),
          },
          css: { properties: css.cssProperties.map(plain), parts: css.cssParts.map(plain) },
        })),
      },
    },
  };
}
