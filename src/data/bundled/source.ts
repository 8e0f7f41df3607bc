import { bundledSource } from './bundled-source.js';
import { importFile } from './shards/files.js';
import { about, firstKeys, languages, nameParts, separate, version } from './shards/index.js';

/** The dataset that comes with the package. The time limit of a document from a URL applies to each of its files. */
export const bundled = /* @__PURE__ */ bundledSource({
  version,
  about,
  firstKeys,
  nameParts,
  separate,
  languages,
  importFile,
  timeout: 30_000,
});
