/**
 * Checks a dataset: the schema, every reference, and what a schema cannot express (`scripts/data-check`).
 *
 *     npm run data:check                           the dataset in `data`, with the exceptions recorded there
 *     npm run data:check -- demo/public/data/some.json    one document, without exceptions
 *
 *     npm run data:check -- --doubts               lists what may be missing
 *
 * Prints one line per problem; exits with 1 if there is any. Doubts are only counted: each needs a source, not a rule.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkExceptions, withoutExceptions } from './data-check/exceptions.mjs';
import { findDoubts } from './data-check/doubts.mjs';
import { gather } from './data-check/facts.mjs';
import { checkFacts } from './data-check/index.mjs';
import { checkAddresses, checkWording } from './data-check/wording.mjs';
import { importSource, readSource, root, schemaProblems } from './data/load.mjs';

const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
/** @type {ReturnType<typeof readSource>} */
const { document, origins } = path ? { document: readJson(resolve(path)), origins: new Map() } : readSource();
const exceptions = path ? [] : readJson(join(root, 'data/exceptions.json')).exceptions;

/** @type {import('./data-check/facts.mjs').Problem[]} */
let doubts = [];
const lines = (await schemaProblems(document, origins)).map(({ line }) => line);
if (lines.length === 0) {
  const model = {
    ...(await importSource('src/model/date/index.ts')),
    ...(await importSource('src/model/life/life-problems.ts')),
    ...(await importSource('src/data/record-links.ts')),
    ...(await importSource('src/model/dataset.ts')),
    ...(await importSource('src/model/tenures/derived-relations.ts')),
    ...(await importSource('src/model/names/fold-name.ts')),
    ...(await importSource('src/model/names/name-index.ts')),
    ...(await importSource('src/model/names/person-keys.ts')),
  };
  const faults = checkExceptions(exceptions, new Set((document.sources ?? []).map(({ id }) => id)));
  const style = path ? [] : [...checkWording(document), ...checkAddresses(document)];
  const found = [...checkFacts(document, model), ...style];
  const doubted = path ? [] : findDoubts(gather(document, model), model);
  const left =
    faults.length > 0 ? [...faults, ...doubted] : withoutExceptions([...found, ...doubted], exceptions);
  doubts = left.filter((one) => doubted.includes(one));
  const problems = left.filter((one) => !doubted.includes(one));
  lines.push(...problems.map(({ check, message }) => `${check}: ${message}`));
}

for (const line of lines) console.error(line);
if (process.argv.includes('--doubts'))
  for (const { check, message } of doubts) console.log(`${check}: ${message}`);
if (doubts.length > 0) {
  const kinds = [...new Set(doubts.map(({ check }) => check))];
  const counts = kinds.map((kind) => `${doubts.filter(({ check }) => check === kind).length} ${kind}`);
  console.log(`Doubts: ${counts.join(', ')}`);
}
console.log(`${document.people.length} people, ${exceptions.length} exceptions, ${lines.length} problems`);
if (lines.length > 0) process.exitCode = 1;

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
