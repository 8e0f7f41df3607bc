import { DatasetError, networkCode } from '../dataset-error.js';
import type { DatasetErrorCode } from '../dataset-error.js';

/** The files of the bundled dataset. */
export interface BundledFiles {
  /** The version that each file must name, so that files of two releases are never joined. */
  readonly version: string;
  /** The first key of each shard, in order; see `shardOf`. */
  readonly firstKeys: readonly string[];
  /** How many files hold the names; see `namePartOf`. */
  readonly nameParts: number;
  /** The languages for which there is a file of names, `in-<language>`. */
  readonly languages: readonly string[];
  /**
   * Imports a file: a module that exports its `version`, and its content as the default.
   * @param name Its name without the extension.
   * @param attempt How many attempts have failed before.
   */
  readonly importFile: (name: string, attempt: number) => Promise<unknown>;
  /** Longest wait for a file, in milliseconds. */
  readonly timeout: number;
}

/**
 * Imports a file and checks that it belongs to the same release as this code.
 * @param attempt How many attempts have failed before.
 * @param accept Takes its content; throws when that does not have the right shape.
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
    // Every browser reports a response that is not a module as a syntax error.
    if (cause instanceof SyntaxError) code = 'not-a-dataset';
    const known = code === 'network' ? networkCode() : code;
    throw new DatasetError(known, `The file ${name} of the bundled dataset could not be loaded`, [], {
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}
