/** Chromium for node tests and measurements, by playwright-core. */
import { loopbackOnly, requireChromium } from '../../scripts/find-browser.mjs';
import { launch } from '../../scripts/launch-chromium.mjs';

/**
 * Starts Chromium. Only the loopback's names resolve in it. The caller closes it.
 * @param {string[]} [args] further flags
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium(args = []) {
  return launch(await requireChromium(), [loopbackOnly, ...args]);
}

/** A transparent picture of one pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * Opens a page and notes all that goes wrong in it: exceptions, console errors and warnings, failed requests,
 * violations of the page's security policy. Pictures of other servers are stubbed; any other request to them fails.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, problems: string[] }>} the loaded page, and the live list
 */
export async function openPage(browser, url, options = {}) {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
  const { origin } = new URL(url);
  await context.route(
    (address) => address.protocol.startsWith('http') && address.origin !== origin,
    (route) =>
      route.request().resourceType() === 'image'
        ? route.fulfill({ contentType: 'image/gif', body: pixel })
        : route.abort(),
  );
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
  page.on('requestfailed', (request) => {
    // Chromium calls a request aborted too whose answer has been read to its end and let go.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('__noteViolation', (/** @type {string} */ text) =>
    problems.push(`policy violation: ${text}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      /** @type {any} */ (window).__noteViolation(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.goto(url);
  return { page, problems };
}

/**
 * Waits until every tag of this package on the page is defined and every element of it has ended loading and drawn.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ tag: string, text: string }[]>} the elements in page order, each with the text it draws
 * @throws {Error} when after 20 seconds a tag is not defined or an element still loads
 */
export function settled(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('byz-'),
    );
    const end = performance.now() + 20_000;
    /** @param {() => unknown} isReady @param {string} what */
    const waitUntil = async (isReady, what) => {
      while (!isReady()) {
        if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
        await frame();
      }
    };
    for (const element of elements) {
      const { localName } = element;
      await waitUntil(() => customElements.get(localName), `<${localName}> is not defined`);
      await waitUntil(
        () => !element.shadowRoot?.querySelector('[aria-busy="true"]'),
        `<${localName}> still loads`,
      );
      await /** @type {any} */ (element).updateComplete;
    }
    // A timeline draws within a frame, once the page has been laid out.
    await frame();
    await frame();
    return elements.map(({ localName, shadowRoot }) => ({
      tag: localName,
      text: shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    }));
  });
}
