import { bundledSource } from './bundled-source.js';
import { importFile } from './shards/files.js';
import { firstKeys, nameParts, version } from './shards/index.js';

/** The dataset that comes with the package; its files are waited for as long as for any document. */
export const bundled = /* @__PURE__ */ bundledSource({
  version,
  firstKeys,
  nameParts,
  importFile,
  timeout: 30_000,
});
