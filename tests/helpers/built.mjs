import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Imports a module of the build, which the type checker does not need.
 * @param {string} file in `dist`
 * @returns {Promise<any>}
 */
export const built = (file) => import(pathToFileURL(join(dist, file)).href);
