/** Which views show a field: those that differ once it is gone, or says something else. */
import { importSource } from '../data/load.mjs';
import { fieldsIn } from './walk-fields.mjs';

/**
 * @typedef {import('../../src/model/schema/index.js').DatasetDocument} DatasetDocument
 * @typedef {import('../../src/model/dataset.js').Dataset} Dataset
 */

/**
 * @param {Record<string, any>} schema of a document
 * @param {DatasetDocument} document that has every field
 * @returns {Promise<Map<string, string[]>>} the views of each field that the document has, by `fieldName`; none for a
 *   field that no view shows
 */
export async function shownBy(schema, document) {
  const { read, views } = await viewsOf(document);
  const whole = read(document);
  const before = new Map(Array.from(views, ([name, view]) => [name, view(whole)]));
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  /** The views of a field at one place, by the path to it. @type {Map<string, string[]>} */
  const shownAt = new Map([['', [...views.keys()]]]);
  for (const { field, path, parent, isRequired } of fieldsIn(document, schema)) {
    const shown = found.get(field) ?? new Set();
    found.set(field, shown);
    const isLeaf = typeof valueAt(document, path) !== 'object';
    // A view that does not show the field around this one does not show this one.
    const asked = (shownAt.get(parent.join()) ?? []).filter((name) => !(isLeaf && shown.has(name)));
    if (asked.length === 0) continue;
    const dataset = read(changed(document, path, isRequired));
    const here = asked.filter((name) => views.get(name)?.(dataset) !== before.get(name));
    shownAt.set(path.join(), here);
    for (const name of here) shown.add(name);
  }
  const inOrder = [...views.keys()];
  return new Map(Array.from(found, ([field, shown]) => [field, inOrder.filter((name) => shown.has(name))]));
}

/**
 * @param {DatasetDocument} document
 * @returns what reads it, and all views of its records, each as a text to compare. They are German, so that names in other
 *   languages are among them.
 */
async function viewsOf({ people, offices = [], houses = [] }) {
  const { parseDataset, findPerson, infoboxView, successionView, timelineView, chronologyView, toJsonLd } =
    await importSource('src/data.ts');
  const { sourceOf } = await importSource('src/elements/byz-timeline/controllers/export-picture.ts');
  const { words } = await importSource('src/i18n/de.ts');
  const ids = people.map(({ id }) => id);
  const rulers = people.filter(({ tenures }) => tenures).map(({ id }) => id);
  const queries = [
    ...rulers.map((person) => ({ person, family: true })),
    ...offices.filter(({ names }) => names).map(({ id }) => ({ office: id })),
    ...houses.filter(({ names }) => names).map(({ id }) => ({ house: id })),
    { people: ids, lanes: 'house' },
    {},
  ];
  const names = people.flatMap(({ name, wikidata = '', names: others = [] }) => [
    name,
    wikidata,
    ...others.flatMap(({ text, transliteration = '' }) => [text, transliteration]),
  ]);

  /** @template T @param {T[]} things @param {(thing: T) => unknown} view @returns {string} */
  const told = (things, view) => JSON.stringify(things.map(view));
  /** @param {(dataset: Dataset, person: any) => unknown} view @returns {(dataset: Dataset) => string} */
  const ofRulers = (view) => (dataset) =>
    told(rulers, (id) => dataset.people.has(id) && view(dataset, dataset.people.get(id)));
  /** @type {Map<string, (dataset: Dataset) => string>} */
  const views = new Map([
    ['infobox', ofRulers((dataset, person) => infoboxView(dataset, person, words, { reignLength: true }))],
    ['succession box', ofRulers((dataset, person) => successionView(dataset, person, words))],
    ['timeline', (dataset) => told(queries, (query) => timelineView(dataset, query, words).view)],
    ['lists', (dataset) => told(queries, (query) => chronologyView(dataset, query, words))],
    ['saved picture', sourceOf],
    ['JSON-LD', ofRulers((dataset, person) => toJsonLd(dataset, person, words))],
    ['search', (dataset) => told(names, (name) => findPerson(dataset, name)?.id)],
  ]);
  /** @param {DatasetDocument} document @returns {Dataset} */
  const read = (document) => {
    const { ok, value } = parseDataset(document);
    return ok ? value : parseDataset({ people: [] }).value;
  };
  return { read, views };
}

/** @param {DatasetDocument} document @param {string[]} path @param {boolean} isRequired @returns {DatasetDocument} */
function changed(document, path, isRequired) {
  const copy = structuredClone(document);
  const holder = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  const value = isRequired ? another(holder[key]) : undefined;
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return copy;
}

/** @param {any} value @param {string[]} path @returns {any} */
const valueAt = (value, path) => path.reduce((inner, key) => inner[key], value);

/** @param {unknown} value @returns {unknown} of the same kind, where there is one */
function another(value) {
  if (Array.isArray(value)) return value.slice(1);
  if (typeof value !== 'string') return undefined;
  const later = value.replace(/\d{4}/g, (year) => String(Number(year) + 1));
  return later === value ? `${value}x` : later;
}
