/** The fields of a dataset document as tables, generated from its JSON Schema. */
import { fieldName } from './walk-fields.mjs';

/** The views of each field, by its name; see `shownBy`. @typedef {Map<string, string[]>} Shown */

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
 * @param {string} record
 * @param {any} object
 * @param {Shown} shown
 * @param {string} [path] to it, as a prefix for the names of its fields: `birth.`
 * @returns {string[]} rows for its fields, each followed by those of the objects in it
 */
function rowsOf(record, { properties, required = [] }, shown, path = '') {
  return Object.entries(properties).flatMap(([key, value]) => {
    const name = `\`${path}${key}\``;
    const meaning = (value.description ?? '').replaceAll('|', '\\|');
    const views = shown.get(fieldName(record, path + key));
    if (!views)
      throw new Error(`No document has ${record} ${path}${key}: add it to tests/fixtures/every-field.ts`);
    const cells = [
      required.includes(key) ? `**${name}**` : name,
      kindOf(value),
      meaning,
      views.join(', ') || '—',
    ];
    return [
      `| ${cells.join(' | ')} |`,
      ...objectsIn(value).flatMap((object) =>
        rowsOf(record, object, shown, `${path}${key}${value.items ? '[]' : ''}.`),
      ),
    ];
  });
}

/** @param {string} title @param {string} record @param {any} schema of what it is about @param {Shown} shown @returns {string[]} lines */
function section(title, record, schema, shown) {
  const tables = objectsIn(schema).map((object) => [
    '',
    '| field | holds | meaning | shown by |',
    '| --- | --- | --- | --- |',
    ...rowsOf(record, object, shown),
  ]);
  const others = (schema.anyOf ?? [schema])
    .filter((/** @type {any} */ { properties }) => !properties)
    .map(kindOf);
  const holds =
    others.length > 0 ? ['', `${tables.length > 0 ? 'Or' : 'Holds'}: ${others.join(' or ')}.`] : [];
  return ['', `## ${title}`, '', schema.description ?? '', ...holds, ...tables.flat()];
}

/**
 * @param {Record<string, any>} schema of the document
 * @param {Shown} shown
 * @returns {string} a page of Markdown
 * @throws {Error} if nothing is known of a field
 */
export function fieldsPage({ $defs, ...document }, shown) {
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
    '',
    'A field is **shown by** the elements infobox, succession box and timeline, by the lists of the timeline (`chronologyView`),',
    'in the source line of its saved picture, by `toJsonLd`, or by whom `findPerson` finds (search). This is worked out: a',
    'document that has every field is read without it, or with another value for it, and the views that then differ show it.',
    'A field with — is shown by none: it is for the loading of parts, for editors, or for other programs.',
    ...section('The document', '', document, shown),
    ...[...first, ...rest.sort()].flatMap((name) => section(name, name, $defs[name], shown)),
    '',
  ].join('\n');
}
