/**
 * Finds the browsers for tests and measurements. Nothing is downloaded unless Chromium is needed and a Linux x64 machine
 * has no Chromium-like browser: then a packaged one is installed. `BYZ_BROWSER=packaged` always selects that one.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagedChromium } from './packaged-chromium.mjs';

/** Flags for every Chromium in this project: no sandbox (CI runs as root), no background traffic. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Whether `BYZ_BROWSER=packaged` selects only the packaged Chromium, as on a machine without a browser.
 * @throws {Error} if `BYZ_BROWSER` has another value
 */
export function isPackagedForced() {
  const forced = process.env.BYZ_BROWSER ?? '';
  if (!['', 'packaged'].includes(forced))
    throw new Error(`BYZ_BROWSER is "packaged" or unset, not "${forced}".`);
  return forced !== '';
}

/** Only loopback names resolve, so that no test depends on the network unnoticed. */
export const loopbackOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** @param {string[]} names @returns {string | undefined} the first of these programs in PATH */
function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** @param {(string | undefined)[]} files @returns {string | undefined} */
const firstExisting = (files) => files.find((file) => file !== undefined && file !== '' && existsSync(file));

/** Where installers put a program on Windows and macOS. @param {string} mac @param {string} windows */
function installed(mac, windows) {
  const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    `/Applications/${mac}`,
    join(homedir(), 'Applications', mac),
    ...windowsRoots.filter(Boolean).map((folder) => join(/** @type {string} */ (folder), windows)),
  ];
}

/** @returns {string | undefined} a Chromium that Playwright has downloaded for another project */
function inPlaywrightCache() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    /** @type {Partial<Record<NodeJS.Platform, string>>} */ ({
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    })[process.platform] ??
    join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return undefined;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return firstExisting(
    readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => inside.map((file) => join(folder, name, file))),
  );
}

/**
 * Finds Chromium: `CHROME_PATH` or `PUPPETEER_EXECUTABLE_PATH`; PATH and the usual places; Playwright's cache;
 * finally the packaged one, or only that one if `BYZ_BROWSER` selects it.
 * @returns {Promise<string | undefined>} path of the executable
 */
export async function findChromium() {
  if (isPackagedForced()) return packagedChromium();
  return (
    firstExisting([process.env.CHROME_PATH, process.env.PUPPETEER_EXECUTABLE_PATH]) ??
    inPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']) ??
    firstExisting([
      ...installed('Google Chrome.app/Contents/MacOS/Google Chrome', 'Google/Chrome/Application/chrome.exe'),
      ...installed('Chromium.app/Contents/MacOS/Chromium', 'Chromium/Application/chrome.exe'),
      ...installed(
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        'Microsoft/Edge/Application/msedge.exe',
      ),
    ]) ??
    inPlaywrightCache() ??
    (await packagedChromium())
  );
}

/**
 * Finds Chromium, or explains how to install it.
 * @returns {Promise<string>} path of the executable
 * @throws {Error} if there is none
 */
export async function requireChromium() {
  const path = await findChromium();
  if (path === undefined)
    throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH.');
  return path;
}

/** Finds Firefox: `FIREFOX_PATH`, PATH, the usual places. @returns {string | undefined} path of the executable */
export function findFirefox() {
  return (
    firstExisting([process.env.FIREFOX_PATH]) ??
    inPath(['firefox-esr', 'firefox']) ??
    firstExisting(installed('Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'))
  );
}

/**
 * Finds WebKitGTK: its driver, the minimal browser that the driver controls, and the virtual display it needs.
 * @returns {{ driver: string, browser: string, display: string } | undefined} `undefined` unless all three exist
 */
export function findWebKit() {
  const driver = inPath(['WebKitWebDriver']);
  const display = inPath(['xvfb-run']);
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((folder) => {
    /** @type {Partial<Record<NodeJS.Architecture, string>>} */
    const names = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };
    const arch = names[process.arch];
    return ['', ...(arch ? [arch] : [])].map((sub) => join(folder, sub));
  });
  const browser = firstExisting([
    process.env.WEBKIT_PATH,
    ...libraries.flatMap((folder) =>
      ['4.1', '4.0', '6.0'].map((version) =>
        join(folder, version === '6.0' ? 'webkitgtk-6.0' : `webkit2gtk-${version}`, 'MiniBrowser'),
      ),
    ),
  ]);
  return driver && display && browser ? { driver, browser, display } : undefined;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKit()?.browser };
  for (const [name, path] of Object.entries(found)) console.log(`${name.padEnd(9)} ${path ?? 'not found'}`);
  if (!found.chromium) process.exitCode = 1;
}
