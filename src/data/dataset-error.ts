import type { Issue } from '../model/result.js';

/** What can go wrong between a dataset's address and its records; each has a page in `docs/errors/`. */
export type DatasetErrorCode =
  | 'network'
  | 'http-status'
  | 'timeout'
  | 'too-large'
  | 'bad-url'
  | 'not-json'
  | 'not-a-dataset'
  | 'version-mismatch'
  | 'wrong-type'
  | 'unknown-person';

/** A dataset, or a person in it, could not be had. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** Stable, for programs; the message is for people. */
  readonly code: DatasetErrorCode;
  /** What was wrong with the document, where it was read at all. */
  readonly issues: readonly Issue[];

  constructor(
    code: DatasetErrorCode,
    message: string,
    issues: readonly Issue[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.issues = issues;
  }
}
