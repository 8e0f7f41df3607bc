/**
 * Generates files for frameworks and editors in `dist` from `custom-elements.json`: the components in `react`, the
 * template types in `types`, the data in `editors`, and `llms.txt`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from './frameworks/editors.mjs';
import { readElements } from './frameworks/elements.mjs';
import { llmsText } from './frameworks/llms.mjs';
import { reactFiles } from './frameworks/react.mjs';
import { typeFiles } from './frameworks/types.mjs';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const elements = readElements();

const folders = {
  react: reactFiles(elements),
  types: typeFiles(elements),
  editors: editorFiles(elements, manifest.version),
};
for (const [folder, files] of Object.entries(folders)) {
  const place = join(root, 'dist', folder);
  mkdirSync(place, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
}
writeFileSync(join(root, 'dist/llms.txt'), llmsText(elements, manifest));
