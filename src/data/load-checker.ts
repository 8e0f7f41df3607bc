import { bare } from '../model/bare.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue, Result } from '../model/result.js';
import { DatasetError, moduleNotLoaded } from './dataset-error.js';

/** The issue of a document with invalid UTF-8. */
const BAD_ENCODING: Issue = {
  severity: 'warning',
  path: '$',
  code: 'bad-encoding',
  message: 'The document is not valid UTF-8: invalid bytes are read as U+FFFD',
};

export interface CheckOptions {
  /** The name of the text in messages. */
  name?: string;
  /** See `ParseOptions`. */
  baseUrl?: string;
  /** `false` if the document was not valid UTF-8. */
  isUtf8?: boolean;
}

/**
 * Loads the parser, which only pages with their own data need.
 * @throws {DatasetError} `module-not-loaded` if it could not be fetched.
 */
export function loadChecker(): Promise<typeof import('./parse-dataset.js')> {
  return import('./parse-dataset.js').catch(moduleNotLoaded('The code that checks data'));
}

/**
 * Checks a document.
 * @param document Parsed JSON, untrusted.
 * @throws {DatasetError} `not-a-dataset`, with all issues, if it is not a dataset at all; `module-not-loaded` if the
 *   parser could not be fetched.
 */
export async function checkDocument(document: unknown): Promise<Dataset> {
  const { parseDataset } = await loadChecker();
  return datasetOf(parseDataset(document));
}

/**
 * Checks a document given as JSON text, which may begin with a byte order mark.
 * @throws {DatasetError} `not-json`, or the same as `checkDocument`.
 */
export async function checkText(text: string, options: CheckOptions = {}): Promise<Dataset> {
  const { name = 'The inline data', baseUrl, isUtf8 = true } = bare(options);
  const { parseDatasetText } = await loadChecker();
  let parsed: Result<Dataset>;
  try {
    // `trim` also removes a byte order mark, which JSON does not allow.
    parsed = parseDatasetText(text.trim(), baseUrl === undefined ? {} : { baseUrl });
  } catch (cause) {
    throw new DatasetError('not-json', `${name} is not JSON`, [], { cause });
  }
  const dataset = datasetOf(parsed);
  return isUtf8 ? dataset : { ...dataset, issues: [BAD_ENCODING, ...dataset.issues] };
}

function datasetOf(parsed: Result<Dataset>): Dataset {
  if (parsed.ok) return parsed.value;
  const { issues } = parsed;
  throw new DatasetError('not-a-dataset', issues[0]?.message ?? 'Not a dataset', issues);
}
