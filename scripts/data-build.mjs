/**
 * Makes the bundled dataset from `data/*.json`.
 *
 *     npm run data:build             writes src/data/bundled/shards: modules of some people each, and their indexes
 *     npm run data:build -- --dist   also writes dist/dataset.json, the whole dataset as one document
 *
 * A file that holds what it should is not touched, and two runs on the same source give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource, readSource, root, schemaProblems } from './data/load.mjs';
import { dealOut, idsModule, indexModule, namesModule, shardDocument, shardModule } from './data/shards.mjs';

const { document, fileOf, origins } = readSource();
const problems = await schemaProblems(document, origins);
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

const { linksOf } = await importSource('src/model/links.ts');
const { personKeys } = await importSource('src/model/dataset.ts');
const shardOf = dealOut(document.people, fileOf);
const shards = [...new Set(shardOf.values())];
const modules = new Map([
  ...shards.map((name) => {
    const shard = shardDocument(document, (id) => shardOf.get(id) === name, linksOf);
    return [`${name}.ts`, shardModule(shard)];
  }),
  ['index.ts', indexModule(shardOf)],
  ['names.ts', namesModule(document, personKeys)],
  ['ids.ts', idsModule(document)],
]);

const folder = join(root, 'src/data/bundled/shards');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!modules.has(file)) rmSync(join(folder, file));
for (const [file, text] of modules) write(join(folder, file), text);

if (process.argv.includes('--dist')) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  write(join(root, 'dist/dataset.json'), `${JSON.stringify({ $schema: './schema.json', ...document })}\n`);
}

/** @param {string} file @param {string} text */
function write(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
