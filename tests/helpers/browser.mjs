/** Chromium for node tests and measurements, by playwright-core. */
import { chromium } from 'playwright-core';
import { chromiumArgs, loopbackOnly, requireChromium } from '../../scripts/find-browser.mjs';

/**
 * Starts Chromium. Only the loopback's names resolve in it. The caller closes it.
 * @param {string[]} [args] further flags
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium(args = []) {
  const executablePath = await requireChromium();
  return chromium.launch({ executablePath, args: [...chromiumArgs, loopbackOnly, ...args] });
}

/**
 * Opens a page and notes all that goes wrong in it: exceptions, console errors and warnings, failed requests,
 * violations of the page's security policy.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, problems: string[] }>} the loaded page, and the live list
 */
export async function openPage(browser, url, options = {}) {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const ofLit = message.text().includes('Lit is in dev mode');
    // The browser asks for it by itself.
    const ofIcon = message.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(message.type()) && !ofLit && !ofIcon) {
      problems.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('__noteViolation', (text) => problems.push(`policy violation: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.__noteViolation(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.goto(url);
  return { page, problems };
}

/**
 * Waits until every tag of a prefix on the page is defined and has finished its first drawing.
 * @param {import('playwright-core').Page} page
 * @param {string} [prefix]
 * @returns {Promise<string[]>} the tags found, in page order
 */
export async function settled(page, prefix = 'byz-') {
  return page.evaluate(async (start) => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith(start),
    );
    await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
    await Promise.all(elements.map((element) => element.updateComplete));
    return elements.map(({ localName }) => localName);
  }, prefix);
}
