import { version } from './shards/index.js';

/** Where the files stand, relative to the code; the build of the files for plain pages fills it in. */
declare const DATA_FOLDER: string;

/**
 * Imports a file of the bundled dataset by its address: for pages without a bundler, in place of the static imports of
 * `shards/files.js`. Each further attempt has an address of its own, because a browser may keep the failure of an import
 * for the life of the page.
 */
export function importFile(name: string, attempt: number): Promise<unknown> {
  const retry = attempt > 0 ? `?retry=${attempt}` : '';
  // The layer is known: the folder holds data alone.
  // eslint-disable-next-line house/layers
  return import(/* @vite-ignore */ `${DATA_FOLDER}${version}/${name}.js${retry}`);
}
