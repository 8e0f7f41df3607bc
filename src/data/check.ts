import type { Dataset } from '../model/dataset.js';
import { DatasetError } from './dataset-error.js';

/**
 * Checks a document, with a parser that is fetched only when somebody brings data of their own.
 * @param document Parsed JSON, untrusted.
 * @throws {DatasetError} `not-a-dataset`, with all issues, when it is no dataset at all.
 */
export async function checkDocument(document: unknown): Promise<Dataset> {
  const { parseDataset } = await import('./parse.js');
  const parsed = parseDataset(document);
  if (parsed.ok) return parsed.value;
  throw new DatasetError('not-a-dataset', parsed.issues[0]?.message ?? 'Not a dataset', parsed.issues);
}

/**
 * The same for a document as JSON text.
 * @param name How the text is called in messages.
 * @throws {DatasetError} `not-json` or `not-a-dataset`.
 */
export async function checkText(text: string, name = 'The inline data'): Promise<Dataset> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new DatasetError('not-json', `${name} is not JSON`, [], { cause });
  }
  return checkDocument(document);
}
