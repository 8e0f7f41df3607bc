/**
 * Browser tests. `ENGINE` (chromium, firefox or webkit; default chromium) chooses where they run, and
 * `ENGINE_DEPENDENT=true` leaves out those that need no more than one engine. WebKit needs a running driver, which
 * `npm test` starts; by hand use `npm test -- --engines=webkit`. `MUTATION` is for `npm run mutate`.
 */
import { readFileSync } from 'node:fs';
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

/** @type {Record<string, () => any>} */
const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await requireChromium(), args: [...chromiumArgs, loopbackOnly] },
      createBrowserContext: async ({ browser }) => {
        const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
        // `testsStartTimeout` is the limit.
        context.setDefaultNavigationTimeout(0);
        return context;
      },
    }),
  // Two pages at once time out over WebDriver BiDi.
  firefox: () =>
    chromeLauncher({
      // Its namespace and its default export are declared apart, and are one.
      puppeteer: /** @type {any} */ (puppeteer),
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox() ?? 'firefox',
        headless: true,
        extraPrefsFirefox: firefoxPreferences,
      },
    }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      capabilities: /** @type {any} */ ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findWebKit()?.browser, args: ['--automation'] },
      }),
    }),
};

const engine = process.env.ENGINE ?? 'chromium';
const launch = launchers[engine];
if (!launch) throw new Error(`Unknown engine: ${engine}`);

/**
 * Plain values that no engine could change (arithmetic, words, what views say, keys and frames played by the
 * test), values that no property should have, the rules of accessibility, which read the same tree in all, and the boxes
 * of everyone, of which other tests draw enough. Addresses, requests and drawing stay out of this list: they lean on the
 * engine.
 */
const inOneEngine = [
  'tests/unit/context/warn.test.ts',
  'tests/unit/model/*/**/*.test.ts',
  'tests/unit/model/!(safe-url).test.ts',
  'tests/unit/data/{bundled,date-defaults,faults,fuzz,hostile,john-vii,linear,parse-dataset,record-links,shared-requests}.test.ts',
  'tests/unit/i18n/{ar,fr,ru,tr}.test.ts',
  'tests/unit/elements/{byz-infobox,byz-succession-box}/**/*.test.ts',
  'tests/unit/elements/byz-timeline/{scene,tools,view}/**/*.test.ts',
  'tests/unit/elements/byz-timeline/export/plan.test.ts',
  'tests/unit/elements/byz-timeline/interaction/{animate,keys,viewport}.test.ts',
  'tests/unit/elements/shared/view/**/*.test.ts',
  'tests/unit/elements/{gallery,to-html,to-text}.test.ts',
  'tests/elements/{accessible-states,everyone,everyone-accessible,gallery,hostile-properties}.test.ts',
];

/** Hands out one source file with a deliberate bug in it. @param {string} json of `{ file, find, replace }` */
function mutationPlugin(json) {
  const { file, find, replace } = JSON.parse(json);
  const body = readFileSync(file, 'utf8').split(find).join(replace);
  return {
    name: 'mutation',
    /** @param {{ path: string }} context */
    serve: ({ path }) => (path === `/${file}` ? { body, type: 'js' } : undefined),
  };
}

const mutation = process.env.MUTATION;

/** One test that fails tells enough of a deliberate bug: the other files are not waited for. */
const stopAtFailure = {
  /** @param {{ sessionsForTestFile: { passed?: boolean }[] }} results */
  reportTestFileResults({ sessionsForTestFile }) {
    if (sessionsForTestFile.some(({ passed }) => !passed)) process.exit(1);
  },
};

export default {
  files: [
    'tests/unit/**/*.test.ts',
    'tests/elements/**/*.test.ts',
    ...(process.env.ENGINE_DEPENDENT === 'true' ? inOneEngine.map((glob) => `!${glob}`) : []),
  ],
  nodeResolve: true,
  // Above one, the WebDriver launcher would run tests in iframes.
  concurrency: engine === 'webkit' ? 1 : 2,
  browsers: [await launch()],
  plugins: [
    ...(mutation === undefined ? [] : [mutationPlugin(mutation)]),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  // Against what never ends, not against what is slow: a busy machine is no fault of a test.
  testFramework: { config: { timeout: 60_000, bail: mutation !== undefined } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 180_000,
  /** @param {{ args: unknown[] }} log */
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter(), ...(mutation === undefined ? [] : [stopAtFailure])],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/data/bundled/shards/**', 'src/standalone.ts', 'src/standalone/**'],
    reporters: ['lcovonly', 'text-summary'],
    reportDir: 'coverage',
    threshold: { statements: 95, branches: 90, functions: 95, lines: 95 },
  },
};
