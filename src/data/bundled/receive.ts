import type { Dataset } from '../../model/dataset.js';
import { DatasetError, networkCode } from '../dataset-error.js';
import type { DatasetErrorCode } from '../dataset-error.js';

/** The files of the bundled dataset. */
export interface BundledFiles {
  /** The version that each file must state, so that files of two releases are never mixed. */
  readonly version: string;
  /** The dataset's own description. */
  readonly about: Pick<Dataset, 'title' | 'version' | 'license'>;
  /** The first key of each shard, in order; see `shardOf`. */
  readonly firstKeys: readonly string[];
  /** The number of name files; see `namePartOf`. */
  readonly nameParts: number;
  /** Ids of the offices whose holders have an outline of their own, `outline-<office>`. */
  readonly separate: readonly string[];
  /** The languages with a file of names, `in-<language>`. */
  readonly languages: readonly string[];
  /**
   * Imports a file: a module that exports its `version`, and its content as the default export.
   * @param name Its name without the extension.
   * @param attempt How many attempts have failed before.
   */
  readonly importFile: (name: string, attempt: number) => Promise<unknown>;
  /** Maximum time to wait for a file, in milliseconds. */
  readonly timeout: number;
}

/**
 * Imports a file and checks that it belongs to the same release as this code.
 * @param attempt How many attempts have failed before.
 * @param accept Receives its content; throws if it has the wrong shape.
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
