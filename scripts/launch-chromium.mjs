import { chromium } from 'playwright-core';
import { chromiumArgs } from './find-browser.mjs';

/**
 * Starts Chromium. The packaged one occasionally crashes at startup, whatever the page: then it is restarted once.
 * @param {string} executablePath
 * @param {string[]} [args] additional flags
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
