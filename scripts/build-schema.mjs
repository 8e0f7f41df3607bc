/** Writes `dist/schema.json`, the JSON Schema of a dataset document, for editors and validators. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './data/load.mjs';
import { jsonSchema } from './schema/json-schema.mjs';

await writeFile(join(root, 'dist/schema.json'), `${JSON.stringify(await jsonSchema())}\n`);
