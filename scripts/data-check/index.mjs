import { checkDerived } from './derived.mjs';
import { checkFamily, checkParents } from './family.mjs';
import { gather } from './facts.mjs';
import { checkLifetimes } from './lifetimes.mjs';
import { checkNames } from './names.mjs';
import { checkNeighbours } from './neighbours.mjs';
import { checkSources, checkUnused } from './records.mjs';
import { checkRegnalNumbers } from './regnal-numbers.mjs';
import { checkOrder, checkOverlaps } from './reigns.mjs';

/**
 * All checks that the schema cannot express.
 * @param {import('./facts.mjs').DatasetDocument} document already accepted by the schema
 * @param {typeof import('../../src/model/date/index.js') & typeof import('../../src/data/record-links.js')
 *   & typeof import('../../src/model/dataset.js') & typeof import('../../src/model/tenures/derived-relations.js')
 *   & typeof import('../../src/model/life/life-problems.js') & typeof import('../../src/model/names/fold-name.js') & typeof import('../../src/model/names/name-index.js')
 *   & typeof import('../../src/model/names/person-keys.js')} model
 * @returns {import('./facts.mjs').Problem[]}
 */
export function checkFacts(document, model) {
  const facts = gather(document, model);
  return [
    ...checkNames(facts, model),
    ...checkNeighbours(facts),
    ...checkFamily(facts),
    ...checkParents(facts),
    ...checkLifetimes(facts, model),
    ...checkOrder(facts),
    ...checkOverlaps(facts),
    ...checkRegnalNumbers(facts),
    ...checkDerived(facts, model),
    ...checkSources(facts),
    ...checkUnused(facts, model),
  ];
}
