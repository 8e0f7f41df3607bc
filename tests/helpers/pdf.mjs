/** What stands on paper: pages printed by Chromium, read as text. */
import { extractText } from 'unpdf';

/**
 * Prints a page to A4, as a reader does: its `beforeprint` and `afterprint` are heard.
 * @param {import('playwright-core').Page} page
 * @param {Parameters<import('playwright-core').Page['pdf']>[0]} [options] other paper
 * @returns {Promise<string[]>} the text of each sheet, in the order in which it was drawn, its white space as single spaces
 */
export async function printedSheets(page, options = {}) {
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4', ...options })));
  return text.map((sheet) => sheet.replace(/\s+/g, ' ').trim());
}

/**
 * Prints a page as `printedSheets` does.
 * @param {import('playwright-core').Page} page
 * @param {Parameters<import('playwright-core').Page['pdf']>[0]} [options] other paper
 * @returns {Promise<string>} the text of all sheets
 */
export async function printedText(page, options) {
  return (await printedSheets(page, options)).join(' ');
}
