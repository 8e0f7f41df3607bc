/** The fields of a document, each with its place in the JSON Schema. */

/**
 * @typedef {object} Field
 * @property {string} field its {@link fieldName}
 * @property {string[]} path to it in the document
 * @property {string[]} parent path to the field that holds it; empty for one of the document
 * @property {boolean} isRequired whether what holds it is invalid without it
 */

/** @param {string} record a definition of the schema; empty for the document @param {string} path of the field there @returns {string} */
export const fieldName = (record, path) => `${record} ${path}`;

/** @param {unknown} document @param {Record<string, any>} schema @returns {Field[]} every field that it has, outer ones first */
export function fieldsIn(document, { $defs, ...whole }) {
  /** @type {Field[]} */
  const found = [];
  walk(document, whole, '', '', [], []);
  return found;

  /**
   * @param {any} value
   * @param {any} schema of the value
   * @param {string} record that the schema belongs to
   * @param {string} prefix of the names of its fields, below the record
   * @param {string[]} path to the value
   * @param {string[]} parent
   */
  function walk(value, { $ref, anyOf, items, properties, required = [] }, record, prefix, path, parent) {
    if ($ref) return walk(value, $defs[nameOf($ref)], nameOf($ref), '', path, parent);
    if (anyOf) {
      const chosen = anyOf.find((/** @type {any} */ option) => fits(value, option)) ?? {};
      return walk(value, chosen, record, prefix, path, parent);
    }
    for (const [index, item] of items ? value.entries() : [])
      walk(item, items, record, prefix, [...path, index], parent);
    for (const [key, inner] of properties ? Object.entries(value) : []) {
      const to = [...path, key];
      const name = `${prefix}${key}`;
      found.push({ field: fieldName(record, name), path: to, parent, isRequired: required.includes(key) });
      walk(inner, properties[key], record, `${name}${properties[key].items ? '[]' : ''}.`, to, to);
    }
  }

  /** @param {any} value @param {any} schema @returns {boolean} as far as it tells the options of a union apart */
  function fits(value, { $ref, anyOf, enum: values, const: only, type, items, properties, required = [] }) {
    if ($ref) return fits(value, $defs[nameOf($ref)]);
    if (anyOf) return anyOf.some((/** @type {any} */ option) => fits(value, option));
    if (values) return values.includes(value);
    if (only !== undefined) return value === only;
    if (items) return Array.isArray(value) && value.every((item) => fits(item, items));
    if (!properties) return typeof value === (type === 'integer' ? 'number' : type);
    return (
      typeof value === 'object' &&
      Object.keys(value).every((key) => key in properties) &&
      required.every((/** @type {string} */ key) => key in value)
    );
  }
}

/** @param {string} $ref @returns {string} */
const nameOf = ($ref) => $ref.split('/').at(-1) ?? '';
