/**
 * Writes `dist/schema.json`, the JSON Schema of a dataset document, for editors and validators. It is made from the
 * same definition the parser uses. What JSON Schema cannot say (a safe URL, a date that exists) is
 * left out, so a document that fits the JSON Schema may still be refused by the parser.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { importSource, root } from './data/load.mjs';

const { DatasetDocumentSchema, ...others } = await importSource('src/model/schema/index.ts');

const definitions = Object.fromEntries(
  Object.entries(others)
    .filter(([name, value]) => name.endsWith('Schema') && value?.kind === 'schema')
    .map(([name, value]) => [name.slice(0, -'Schema'.length), value]),
);

const schema = toJsonSchema(DatasetDocumentSchema, { definitions, typeMode: 'input', errorMode: 'ignore' });
const { $schema, ...rest } = schema;
const document = { $schema, title: 'A byz-widgets dataset', ...rest };
await writeFile(join(root, 'dist/schema.json'), `${JSON.stringify(document, null, 2)}\n`);
