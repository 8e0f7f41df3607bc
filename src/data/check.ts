import { bare } from '../model/bare.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/result.js';
import { DatasetError, moduleNotLoaded } from './dataset-error.js';
import type { parseDataset } from './parse.js';

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
export async function loadChecker(): Promise<typeof parseDataset> {
  const module = await import('./parse.js').catch(moduleNotLoaded('The code that checks data'));
  return module.parseDataset;
}

/**
 * Checks a document.
 * @param document Parsed JSON, untrusted.
 * @throws {DatasetError} `not-a-dataset`, with all issues, if it is not a dataset at all; `module-not-loaded` if the
 *   parser could not be fetched.
 */
export async function checkDocument(document: unknown, options: CheckOptions = {}): Promise<Dataset> {
  const { baseUrl, isUtf8 = true } = bare(options);
  const parse = await loadChecker();
  const parsed = parse(document, baseUrl === undefined ? {} : { baseUrl });
  if (!parsed.ok)
    throw new DatasetError('not-a-dataset', parsed.issues[0]?.message ?? 'Not a dataset', parsed.issues);
  return isUtf8 ? parsed.value : { ...parsed.value, issues: [BAD_ENCODING, ...parsed.value.issues] };
}

/**
 * Checks a document given as JSON text, which may begin with a byte order mark.
 * @throws {DatasetError} `not-json`, or the same as `checkDocument`.
 */
export async function checkText(text: string, options: CheckOptions = {}): Promise<Dataset> {
  const { name = 'The inline data' } = bare(options);
  let document: unknown;
  try {
    // `trim` also removes a byte order mark, which JSON does not allow.
    document = JSON.parse(text.trim());
  } catch (cause) {
    throw new DatasetError('not-json', `${name} is not JSON`, [], { cause });
  }
  return checkDocument(document, options);
}
