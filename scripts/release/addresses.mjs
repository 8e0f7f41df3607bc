/** Addresses of this package on public CDNs, in its documentation and demo. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ADDRESS =
  /https:\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com)\/(?<name>byz-widgets(?:@\w[\w.-]*\w)?)(?:\/(?<path>[\w./-]*\w))?/g;

/** @param {string} root @returns {Promise<string[]>} every file that may tell one */
export async function pagesOf(root) {
  const folders = ['docs', 'demo'].map(async (folder) => {
    const names = await readdir(join(root, folder), { recursive: true });
    return names.filter((name) => /\.(?:md|html|js|mjs)$/.test(name)).map((name) => join(root, folder, name));
  });
  return [join(root, 'README.md'), ...(await Promise.all(folders)).flat()];
}

/**
 * @param {string[]} pages
 * @returns {Promise<{ page: string, name: string, path: string }[]>} the package as they name it, and the file in it
 */
export async function addressesIn(pages) {
  const found = pages.map(async (page) =>
    [...(await readFile(page, 'utf8')).matchAll(ADDRESS)].map(({ groups }) => ({
      page,
      name: groups?.name ?? '',
      path: groups?.path ?? '',
    })),
  );
  return (await Promise.all(found)).flat();
}
