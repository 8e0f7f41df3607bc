import { DatasetError, networkCode } from '../dataset-error.js';
import type { DatasetErrorCode } from '../dataset-error.js';

/** The files that the bundled dataset is dealt out to. */
export interface BundledFiles {
  /** What the files were made from; each names it, so that files of two releases are never joined. */
  readonly version: string;
  /** The first key of each shard, in order; see `shardOf`. */
  readonly firstKeys: readonly string[];
  /** How many files the names are dealt out to; see `namePartOf`. */
  readonly nameParts: number;
  /**
   * Imports a file: a module that exports its `version`, and its content as the default.
   * @param name Its name without the ending.
   * @param attempt How often it was tried before in vain.
   */
  readonly importFile: (name: string, attempt: number) => Promise<unknown>;
  /** Longest wait for a file, in milliseconds. */
  readonly timeout: number;
}

/**
 * Imports a file, and checks that it was made together with this code.
 * @param attempt How often it was tried before in vain.
 * @param accept Takes its content; throws if that has another shape than it should.
 * @throws {DatasetError} `offline`, `network`, `timeout`, `version-mismatch` or `not-a-dataset`.
 */
export async function receive(
  { version, importFile, timeout }: BundledFiles,
  name: string,
  attempt: number,
  accept: (content: unknown) => void,
): Promise<void> {
  let code: DatasetErrorCode = 'network';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Record<string, unknown>>((_, reject) => {
    timer = setTimeout(() => {
      code = 'timeout';
      reject(new Error(code));
    }, timeout);
  });
  try {
    const module = await Promise.race([importFile(name, attempt) as typeof late, late]);
    code = 'not-a-dataset';
    if (module.version !== version) {
      if (module.version) code = 'version-mismatch';
      throw new Error(`Version ${String(module.version)}`);
    }
    accept(module.default);
  } catch (cause) {
    // What arrives and is no module is a syntax error, in every browser.
    if (cause instanceof SyntaxError) code = 'not-a-dataset';
    const known = code === 'network' ? networkCode() : code;
    throw new DatasetError(known, `The file ${name} of the bundled dataset could not be loaded`, [], {
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}
