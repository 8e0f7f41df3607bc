import type { Issue } from '../model/result.js';

/** Why an element cannot show what was requested; `docs/errors.md` explains each code. */
export type DatasetErrorCode =
  | 'offline'
  | 'network'
  | 'http-status'
  | 'timeout'
  | 'too-large'
  | 'bad-url'
  | 'not-json'
  | 'not-a-dataset'
  | 'version-mismatch'
  | 'wrong-type'
  | 'module-not-loaded'
  | 'bad-property'
  | 'no-picture'
  | 'unknown-person'
  | 'unknown-house'
  | 'unknown-office'
  | 'unexpected';

/** Optional details of an error. */
export interface DatasetErrorOptions extends ErrorOptions {
  /** See {@link DatasetError.status}. */
  status?: number;
}

/** A dataset could not be loaded, or does not contain what was requested. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** For programs: stable across releases. The message is for people. */
  readonly code: DatasetErrorCode;
  /** What is wrong with the document, if it could be read at all. */
  readonly issues: readonly Issue[];
  /** The HTTP status of the response, if the code is `http-status`. */
  readonly status: number | undefined;

  constructor(
    code: DatasetErrorCode,
    message: string,
    issues: readonly Issue[] = [],
    options?: DatasetErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.issues = issues;
    this.status = options?.status;
  }
}

/** Why a request failed, as far as scripts can tell. */
export function networkCode(): 'offline' | 'network' {
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}

/**
 * Handles the failure of a dynamic import: a file of the library could not be fetched.
 * @param what The file's content, as the subject of a sentence.
 */
export function moduleNotLoaded(what: string): (cause: unknown) => never {
  return (cause) => {
    throw new DatasetError('module-not-loaded', `${what} could not be fetched`, [], { cause });
  };
}
