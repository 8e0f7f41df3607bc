import { asList } from './facts.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Problem} Problem */

/**
 * Every person, every life event and every era has a source.
 * @param {Facts} facts
 * @returns {Problem[]}
 */
export function checkSources({ document, people }) {
  /** @type {Problem[]} */
  const problems = [];
  /** @param {string} id @param {string} message */
  const report = (id, message) => problems.push({ check: 'sources', records: [id], message });
  for (const person of people.values()) {
    if (asList(person.sources).length === 0) report(person.id, `${person.id} has no sources`);
    for (const [index, event] of asList(person.events).entries()) {
      if (asList(event.sources).length === 0)
        report(person.id, `${person.id}: events[${index}] has no sources`);
    }
  }
  for (const { id, sources } of document.eras ?? []) {
    if (asList(sources).length === 0) report(id, `The era ${id} has no sources`);
  }
  return problems;
}

/**
 * Every office, house, place and source is used.
 * @param {Facts} facts
 * @param {Pick<typeof import('../../src/data/record-links.js'), 'linksOf'>} model
 * @returns {Problem[]}
 */
export function checkUnused({ document }, { linksOf }) {
  const named = new Set();
  for (const list of /** @type {const} */ (['people', 'offices', 'houses', 'eras'])) {
    for (const record of document[list] ?? []) {
      for (const { kind, id } of linksOf(list, record)) named.add(`${kind} ${id}`);
    }
  }
  return /** @type {const} */ (['offices', 'houses', 'places', 'sources']).flatMap((kind) =>
    (document[kind] ?? [])
      .filter(({ id }) => !named.has(`${kind} ${id}`))
      .map(({ id }) => ({ check: 'unused', records: [id], message: `${kind}: nobody names "${id}"` })),
  );
}
