/**
 * Browser tests. `ENGINES` (comma-separated: chromium, firefox, webkit; default chromium) chooses where they run.
 * WebKit needs a running driver, which `npm test` starts; by hand use `npm test -- --engines=webkit`.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { countReporter } from './scripts/count-reporter.mjs';
import {
  chromiumArgs,
  findFirefox,
  findWebKit,
  loopbackOnly,
  requireChromium,
} from './scripts/find-browser.mjs';

// Inherited by the browsers: no result may depend on where the machine stands.
process.env.TZ = 'UTC';

/** What `loopbackOnly` is to Chromium: a proxy nobody listens at. */
const firefoxPreferences = {
  'intl.locale.requested': 'en-US',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await requireChromium(), args: [...chromiumArgs, loopbackOnly] },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-US', timezoneId: 'UTC' }),
    }),
  // Two pages at once time out over WebDriver BiDi.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        extraPrefsFirefox: firefoxPreferences,
      },
    }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findWebKit()?.browser, args: ['--automation'] },
      },
    }),
};

const engines = (process.env.ENGINES ?? 'chromium').split(',');
const browsers = await Promise.all(engines.map((engine) => launchers[engine]()));

export default {
  files: ['tests/unit/**/*.test.ts', 'tests/elements/**/*.test.ts'],
  nodeResolve: true,
  // Above one, the WebDriver launcher would run tests in iframes.
  concurrency: engines.includes('webkit') ? 1 : 2,
  concurrentBrowsers: 2,
  browsers,
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/data/bundled/shards/**', 'src/standalone.ts', 'src/standalone/**'],
    reporters: ['lcovonly', 'text-summary'],
    reportDir: 'coverage',
    threshold: { statements: 95, branches: 90, functions: 95, lines: 95 },
  },
};
