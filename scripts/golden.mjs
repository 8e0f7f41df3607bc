/**
 * Writes the golden values of the gallery to `tests/fixtures/gallery`: the views, in English, of each example in
 * `demo/public/gallery`. Read the diff before you commit it: it shows whether a change to the views changes what it was
 * meant to.
 *
 * The HTML of some of them is written to `tests/fixtures/html`.
 *
 *     npm run golden                 all examples
 *     npm run golden -- --text       prints the boxes as text instead, for reading
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importSource, root } from './data/load.mjs';

const source = join(root, 'demo/public/gallery');
const target = join(root, 'tests/fixtures/gallery');
const htmlTarget = join(root, 'tests/fixtures/html');
/** The examples whose HTML is written. */
const inHtml = ['constantine-xi', 'justinian'];

// Of one import, since each has modules of its own, and what one has read is not known to another.
const { parseDataset, ENGLISH, infoboxView, successionView, chronologyView, toHtml, toText } =
  await importSource('src/data.ts');

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(source, file), 'utf8'));

/** @type {{ file: string, person: string }[]} */
const index = readJson('index.json');
const examples = index.map(({ file, person }) => {
  const parsed = parseDataset(readJson(`${file}.json`));
  const issues = parsed.ok ? parsed.value.issues : parsed.issues;
  if (issues.length > 0) throw new Error(`${file}: ${issues[0].path}: ${issues[0].message}`);
  const dataset = parsed.value;
  const record = dataset.people.get(person);
  return {
    file,
    infobox: infoboxView(dataset, record, ENGLISH),
    succession: successionView(dataset, record, ENGLISH),
    chronology: chronologyView(dataset, { person }, ENGLISH),
  };
});

if (process.argv.includes('--text')) {
  for (const { file, infobox, succession } of examples)
    console.log(`=== ${file}\n\n${toText(infobox)}\n\n---\n\n${toText(succession)}\n`);
} else {
  mkdirSync(target, { recursive: true });
  for (const old of readdirSync(target)) rmSync(join(target, old));
  mkdirSync(htmlTarget, { recursive: true });
  for (const { file, infobox, succession, chronology } of examples) {
    const views = { infobox, succession };
    if (inHtml.includes(file)) {
      const html = [infobox, succession, chronology].map((view) => toHtml(view)).join('');
      writeFileSync(join(htmlTarget, `${file}.html`), html);
    }
    const path = join(target, `${file}.json`);
    const options = { ...(await resolveConfig(path)), filepath: path };
    writeFileSync(path, await format(JSON.stringify(views), options));
  }
  console.log(`${examples.length} examples written.`);
}
