import type { Issue } from '../model/result.js';

/** What can go wrong between what an element is asked for and what it shows; each has a page in `docs/errors/`. */
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
  | 'unknown-person'
  | 'unknown-house'
  | 'unknown-office'
  | 'unexpected';

export interface DatasetErrorOptions extends ErrorOptions {
  /** See {@link DatasetError.status}. */
  status?: number;
}

/** A dataset could not be loaded, or what was asked for is not in it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** Stable, for programs; the message is for people. */
  readonly code: DatasetErrorCode;
  /** What was wrong with the document, where it was read at all. */
  readonly issues: readonly Issue[];
  /** The HTTP status of the answer, with the code `http-status`. */
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

/** Why a request failed, as far as scripts are told: a browser knows when it is offline. */
export function networkCode(): 'offline' | 'network' {
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}

/**
 * For the `catch` of a dynamic import: a file of the library could not be fetched.
 * @param what What the file holds, as the subject of a sentence.
 */
export function moduleNotLoaded(what: string): (cause: unknown) => never {
  return (cause) => {
    throw new DatasetError('module-not-loaded', `${what} could not be fetched`, [], { cause });
  };
}
