/**
 * Builds the bundled dataset from `data/*.json`.
 *
 *     npm run data:build             writes src/data/bundled/shards: files of a few people each, the names, and an index
 *     npm run data:build -- --dist   also writes the published files, shared by plain pages and bundlers, and
 *                                    dist/dataset.json, the whole dataset as one document
 *
 * Files that are up to date are not touched, and two runs on the same source give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  splitIntoShards,
  outlineDocument,
  outlineOfOffice,
  shardDocument,
  withShortSources,
  writtenOut,
} from './data/documents.mjs';
import { localNames, withoutLocalNames } from './data/local-names.mjs';
import { importSource, readSource, root, schemaProblems } from './data/load.mjs';
import { allBearers, outlineNames } from './data/names.mjs';
import {
  dealOutNames,
  documentTypes,
  filesModule,
  filesTypes,
  hash,
  idsModule,
  indexModule,
  module,
  versionOf,
} from './data/shards.mjs';

/** Chosen so that the largest stays below 2 kB after Brotli. */
const NAME_PARTS = 34;

const { document: source, origins } = readSource();
const problems = await schemaProblems(source, origins);
for (const { line } of problems) console.error(line);
// A name of a missing record does not stop the build; "npm run data:check" reports it as a problem.
if (problems.some(({ code }) => code !== 'unresolved-reference')) process.exit(1);

const { linksOf } = await importSource('src/data/record-links.ts');
const { indexNames } = await importSource('src/model/names/name-index.ts');
const { personKeys } = await importSource('src/model/names/person-keys.ts');
const { namePartOf, shardKey, shardName } = await importSource('src/data/bundled/shard-key.ts');
const { isApart } = await importSource('src/model/separate.ts');
const { createDataset } = await importSource('src/model/tenures/derived-relations.ts');

const document = withShortSources(writtenOut(source, createDataset([source]).derived), hash);
const bearers = allBearers(document, { indexNames, personKeys });
const local = localNames(document);
const bare = withoutLocalNames(document);
const outline = outlineDocument(bare, isApart);
const separate = (bare.offices ?? []).filter((office) => office.separate).map(({ id }) => id);
const groups = splitIntoShards(bare.people, shardKey);
const shards = groups.map((ids, shard) => {
  const members = new Set(ids);
  const content = shardDocument(bare, (id) => members.has(id), linksOf);
  return /** @type {[string, object]} */ ([shardName(shard), content]);
});
const contents = new Map([
  ...shards,
  ...dealOutNames(bearers, NAME_PARTS, namePartOf),
  ...[...local].map(([lang, names]) => /** @type {[string, object]} */ ([`in-${lang}`, names])),
  ['everyone', document],
  ['outline', { ...outline, names: outlineNames(outline, bearers, indexNames) }],
  ...separate.map((id) => /** @type {[string, object]} */ ([`outline-${id}`, outlineOfOffice(bare, id)])),
]);
/** The outline is loaded by pages, compressed; everyone is mostly a part of the package, which is not. */
const worth = new Map([
  ['outline', 200],
  ['everyone', 30],
]);
const version = versionOf([...contents]);
/** File → its text. @type {Map<string, string>} */
const files = new Map();
for (const [name, content] of contents) files.set(`${name}.js`, module(version, content, worth.get(name)));
const names = [...contents.keys()];

const folder = join(root, 'src/data/bundled/shards');
writeAll(
  folder,
  new Map([
    ...files,
    ['files.js', filesModule(names, '.')],
    ['files.d.ts', filesTypes],
    ['everyone.d.ts', documentTypes],
    ['outline.d.ts', documentTypes],
    ...separate.map((id) => /** @type {[string, string]} */ ([`outline-${id}.d.ts`, documentTypes])),
    ['index.ts', indexModule(version, source, groups, NAME_PARTS, separate, [...local.keys()], shardKey)],
    ['ids.ts', idsModule(document)],
  ]),
);

if (process.argv.includes('--dist')) {
  const dist = join(root, 'dist');
  const published = join(dist, 'standalone/data');
  // This code cannot use files of another version.
  rmSync(published, { recursive: true, force: true });
  writeAll(join(published, version), files);
  const place = join(dist, 'data/bundled/shards/files.js');
  mkdirSync(dirname(place), { recursive: true });
  write(place, filesModule(names, relative(dirname(place), join(published, version))));
  write(join(dist, 'dataset.json'), `${JSON.stringify({ $schema: './schema.json', ...document })}\n`);
}

/** Writes files, and removes any others from the folder. @param {string} folder @param {Map<string, string>} files */
function writeAll(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!files.has(file)) rmSync(join(folder, file));
  for (const [file, text] of files) write(join(folder, file), text);
}

/** @param {string} file @param {string} text */
function write(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
