import { parseDataset } from '../../src/data/parse-dataset.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Issue } from '../../src/model/result.js';
import type { Person } from '../../src/model/schema/index.js';

/** An example of the gallery, as `demo/public/gallery/index.json` lists it. */
export interface Example {
  /** Base name of its document and of its golden values. */
  file: string;
  /** Whom it shows. */
  person: string;
  heading: string;
  shows: string;
}

/** A JSON file of the repository, by its path from there. The test server gives it as a module. */
export async function readJson(path: string): Promise<unknown> {
  const module = (await import(new URL(`../../${path}`, import.meta.url).href)) as { default: unknown };
  return module.default;
}

/** A file of the repository that is served as it is, by its path from there. */
export async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(`../../${path}`, import.meta.url));
  if (!response.ok) throw new Error(`There is no ${path}`);
  return response.text();
}

/** Every example of the gallery. */
export async function examples(): Promise<Example[]> {
  return (await readJson('demo/public/gallery/index.json')) as Example[];
}

/** An example's document, parsed. */
export async function readExample({ file, person }: Example): Promise<{
  document: unknown;
  dataset: Dataset;
  person: Person;
  issues: readonly Issue[];
}> {
  const document = await readJson(`demo/public/gallery/${file}.json`);
  const parsed = parseDataset(document);
  const dataset = parsed.ok ? parsed.value : undefined;
  const record = dataset?.people.get(person);
  if (!dataset || !record) throw new Error(`${file} has no ${person}`);
  return { document, dataset, person: record, issues: dataset.issues };
}
