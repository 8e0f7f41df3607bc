/** The package as its users get it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

/**
 * Packs the repository as it stands (`dist` must have been built) and installs it into a folder of its own.
 * @returns {Promise<{ folder: string, installed: string, files: string[], remove: () => Promise<void> }>} the
 *   installing project, the package inside it, the package's files with `/` between folders
 */
export async function installPacked() {
  const folder = await mkdtemp(join(tmpdir(), 'byz-widgets-packed-'));
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename, files }] = JSON.parse(packed.stdout);
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'a-user', private: true, type: 'module' }),
  );
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...flags, join(folder, filename)], { cwd: folder });
  return {
    folder,
    installed: join(folder, 'node_modules', 'byz-widgets'),
    files: files.map((/** @type {{ path: string }} */ { path }) => path),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @typedef {{ specifier: string, file: string, types: string | undefined }} ImportPath */

/**
 * @param {Record<string, string | null | { default: string, types?: string }>} exports of a package.json
 * @param {string[]} files of the package
 * @returns {ImportPath[]} every path the package can be imported
 *   by, patterns written out, with the file it leads to and the file of its types
 */
export function importPaths(exports, files) {
  const refused = Object.keys(exports).filter((path) => exports[path] === null);
  return Object.entries(exports).flatMap(([path, target]) => {
    if (target === null || target === undefined) return [];
    const { default: file, types } =
      typeof target === 'string' ? { default: target, types: undefined } : target;
    if (!path.includes('*')) return [{ specifier: path, file, types }];
    const [start = '', end = ''] = file.split('*');
    return files
      .map((name) => `./${name}`)
      .filter((name) => name.startsWith(start) && name.endsWith(end))
      .map((name) => name.slice(start.length, -end.length))
      .map((word) => ({
        specifier: path.replace('*', word),
        file: file.replace('*', word),
        types: types?.replace('*', word),
      }))
      .filter(({ specifier }) => !refused.some((pattern) => specifier.startsWith(pattern.slice(0, -1))));
  });
}
