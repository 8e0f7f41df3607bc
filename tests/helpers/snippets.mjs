/** The code of Markdown pages, as the files that it is meant to be. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A block names its file in a comment on its first line; in Astro on the first line inside the fence. */
const NAME = /^(?:---\n)?(?:\/\/|<!--) ([\w./[\]+-]+\.\w+)(?: -->)?\n/;

/**
 * @param {string} markdown
 * @returns {{ language: string, code: string }[]} its blocks of code
 */
export const blocksOf = (markdown) =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));

/** @param {string} page below the root @returns {Promise<Record<string, string>>} the Markdown of its sections, by heading */
export async function sectionsOf(page) {
  const [, ...parts] = (await readFile(join(root, page), 'utf8')).split(/^## /m);
  return Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]));
}

/**
 * @param {string} page below the root
 * @param {string} heading of a section
 * @returns {Promise<string>} its Markdown
 * @throws {Error} where the page has no such section
 */
export async function section(page, heading) {
  const text = (await sectionsOf(page))[heading];
  if (text === undefined) throw new Error(`${page} has no section "${heading}".`);
  return text;
}

/** @param {string} markdown @returns {Record<string, string>} its blocks that name their file, by that name */
export const filesOf = (markdown) =>
  Object.fromEntries(
    blocksOf(markdown).flatMap(({ code }) => {
      const name = NAME.exec(code)?.[1];
      return name === undefined ? [] : [[name, code]];
    }),
  );
