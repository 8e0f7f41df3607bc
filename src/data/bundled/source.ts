import { bundledSource } from './bundled-source.js';
import { importFile } from './shards/files.js';
import { firstKeys, languages, nameParts, version } from './shards/index.js';

/** The dataset that comes with the package. Each of its files may take as long as a document from an address. */
export const bundled = /* @__PURE__ */ bundledSource({
  version,
  firstKeys,
  nameParts,
  languages,
  importFile,
  timeout: 30_000,
});
