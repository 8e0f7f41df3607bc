import { version } from './shards/index.js';

/** The folder of the files, relative to the code; set by the build for plain pages. */
declare const DATA_FOLDER: string;

/**
 * Imports a file of the bundled dataset by its URL. Replaces `shards/files.js` on pages without a bundler. Each retry
 * has its own URL, because a browser may remember a failed import until the page is closed.
 */
export function importFile(name: string, attempt: number): Promise<unknown> {
  const retry = attempt > 0 ? `?retry=${attempt}` : '';
  // The layer is known: the folder contains only data.
  // eslint-disable-next-line house/layers
  return import(/* @vite-ignore */ `${DATA_FOLDER}${version}/${name}.js${retry}`);
}
