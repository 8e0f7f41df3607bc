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
import {
  dealOut,
  outlineDocument,
  shardDocument,
  withNumberedSources,
  writtenOut,
} from './data/documents.mjs';
import { importSource, readSource, root, schemaProblems } from './data/load.mjs';
import { idsModule, indexModule, namesModule, shardModule, shardName, textModule } from './data/shards.mjs';

const { document: source, origins } = readSource();
const problems = await schemaProblems(source, origins);
for (const { line } of problems) console.error(line);
// A name that leads nowhere does not stand in the way of the others; "npm run data:check" insists on it.
if (problems.some(({ code }) => code !== 'unresolved-reference')) process.exit(1);

const { linksOf } = await importSource('src/model/links.ts');
const { personKeys } = await importSource('src/model/dataset.ts');
const { shardKey } = await importSource('src/data/bundled/shard-key.ts');
const { createDataset } = await importSource('src/model/derive.ts');
const document = withNumberedSources(writtenOut(source, createDataset([source]).derived));
const groups = dealOut(document.people, shardKey);
/** File → its text. @type {Map<string, string>} */
const modules = new Map([
  ...groups.map((ids, shard) => {
    const members = new Set(ids);
    const text = shardModule(shardDocument(document, (id) => members.has(id), linksOf));
    return /** @type {const} */ ([`${shardName(shard)}.ts`, text]);
  }),
  ['everyone.ts', textModule(document)],
  ['outline.ts', textModule(outlineDocument(document))],
  ['index.ts', indexModule(groups, shardKey)],
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
