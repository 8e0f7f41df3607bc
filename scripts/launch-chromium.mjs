import { chromium } from 'playwright-core';
import { chromiumArgs } from './find-browser.mjs';

/**
 * Starts Chromium. The packaged one crashes now and then while it starts, on any page and none: it is then started again,
 * once.
 * @param {string} executablePath
 * @param {string[]} [args] further flags
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launch(executablePath, args = []) {
  const options = { executablePath, args: [...chromiumArgs, ...args], timeout: 60_000 };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!/signal=SIG(?:SEGV|TRAP|ABRT)/.test(String(error))) throw error;
    return chromium.launch(options);
  }
}
