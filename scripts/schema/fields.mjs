/** The fields of a dataset document as tables, generated from its JSON Schema. */

/** @param {string} name of a definition @returns {string} a link to it, on the same page */
const linkTo = (name) => `[${name}](#${name.toLowerCase()})`;

/** @param {unknown} value @returns {string} */
const code = (value) => `\`${JSON.stringify(value)}\``;

/** @type {Record<string, string>} */
const TYPES = { integer: 'whole number', string: 'text', boolean: '`true` or `false`' };

/** @param {any} schema of a value @returns {string} a description of the allowed values */
function kindOf(schema) {
  const { $ref, anyOf, enum: values, const: only, type, items, properties, minimum, maximum } = schema;
  if ($ref) return linkTo($ref.split('/').at(-1));
  if (anyOf) return [...new Set(anyOf.map(kindOf))].join(' or ');
  if (values) return values.map(code).join(', ');
  if (only !== undefined) return code(only);
  if (type === 'array') return items.properties ? 'list of objects' : `list of ${kindOf(items)}`;
  if (properties) return 'object';
  const range =
    minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : `, ${minimum} to ${maximum}`;
  return (TYPES[type] ?? type) + range;
}

/** @param {any} schema @returns {any[]} the anonymous objects that a value may be or contain */
const objectsIn = (schema) =>
  [schema, schema.items ?? {}, ...(schema.anyOf ?? [])].filter(({ properties }) => properties);

/**
 * @param {any} object
 * @param {string} [path] to it, as a prefix for the names of its fields: `birth.`
 * @returns {string[]} rows for its fields, each followed by those of the objects in it
 */
function rowsOf({ properties, required = [] }, path = '') {
  return Object.entries(properties).flatMap(([key, value]) => {
    const name = `\`${path}${key}\``;
    const meaning = (value.description ?? '').replaceAll('|', '\\|');
    return [
      `| ${required.includes(key) ? `**${name}**` : name} | ${kindOf(value)} | ${meaning} |`,
      ...objectsIn(value).flatMap((object) => rowsOf(object, `${path}${key}${value.items ? '[]' : ''}.`)),
    ];
  });
}

/** @param {string} title @param {any} schema of what it is about @returns {string[]} lines */
function section(title, schema) {
  const tables = objectsIn(schema).map((object) => [
    '',
    '| field | holds | meaning |',
    '| --- | --- | --- |',
    ...rowsOf(object),
  ]);
  const others = (schema.anyOf ?? [schema])
    .filter((/** @type {any} */ { properties }) => !properties)
    .map(kindOf);
  const holds =
    others.length > 0 ? ['', `${tables.length > 0 ? 'Or' : 'Holds'}: ${others.join(' or ')}.`] : [];
  return ['', `## ${title}`, '', schema.description ?? '', ...holds, ...tables.flat()];
}

/** @param {Record<string, any>} schema of the document @returns {string} a page of Markdown */
export function fieldsPage({ $defs, ...document }) {
  const first = [
    'Person',
    'Tenure',
    'Name',
    'LifeEvent',
    'Image',
    'Office',
    'House',
    'Era',
    'Place',
    'Source',
  ];
  const rest = Object.keys($defs).filter((name) => !first.includes(name));
  return [
    '# The fields of a dataset',
    '',
    'Made by `npm run docs` from the comments in [`src/model/schema`](../src/model/schema); the same are in the JSON Schema',
    '`byz-widgets/schema.json`, for editors. Fields in **bold** are required.',
    ...section('The document', document),
    ...[...first, ...rest.sort()].flatMap((name) => section(name, $defs[name])),
    '',
  ].join('\n');
}
