/**
 * The Chromium of the npm package `@sparticuz/chromium`, for Linux machines without a browser: installed once under
 * `node_modules/.cache/chromium`, with libraries and a font of its own.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'chromium');
/** The last version whose `engines` admit Node 20. */
const version = '147.0.0';
const unpacked = join(cache, version);
const fontConfig = join(cache, 'fonts', 'fonts.conf');

/**
 * Installs and unpacks the packaged Chromium on first use, and sets the environment variables for its libraries and
 * fonts in the current process, so that browsers started from here inherit them.
 * @returns {Promise<string | undefined>} its path; `undefined` if there is no build for this machine or the installation
 *   failed
 */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(unpacked) && !(await install())) return undefined;
  await writeFontConfig();
  process.env.FONTCONFIG_FILE = fontConfig;
  const libraries = join(unpacked, 'al2023', 'lib');
  const others = (process.env.LD_LIBRARY_PATH ?? '').split(delimiter).filter(Boolean);
  if (!others.includes(libraries)) process.env.LD_LIBRARY_PATH = [libraries, ...others].join(delimiter);
  return join(unpacked, 'chromium');
}

/** @returns {Promise<boolean>} whether the browser is installed; if not, the reason has been printed */
async function install() {
  const release = `@sparticuz/chromium@${version}`;
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  console.log(`Installing ${release} under node_modules/.cache (once, 68 MB).`);
  try {
    await mkdir(cache, { recursive: true });
    await run('npm', ['install', '--prefix', cache, ...flags, release]);
    await unpack();
    return true;
  } catch (error) {
    const [line] = String(Object(error).stderr || error).match(/^(?!npm error code ).+/m) ?? [];
    console.error(`${release} could not be installed: ${line}`);
    return false;
  }
}

/**
 * Unpacks into a temporary folder that is renamed at the end, so that an interrupted run leaves no partial browser. It
 * runs in a separate process, because the package unpacks its libraries only if a variable names a Lambda runtime, and
 * then points `FONTCONFIG_PATH` to a configuration whose folders exist only there.
 */
async function unpack() {
  const folder = await mkdtemp(join(cache, 'unpacking-'));
  const script =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  try {
    await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: cache, env });
    await rename(folder, unpacked);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the font configuration: the unpacked fonts, used for the generic families, and those of the system. */
async function writeFontConfig() {
  const folders = [
    join(unpacked, 'fonts'),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.local', 'share', 'fonts'),
    join(homedir(), '.fonts'),
  ];
  const generic = ['sans-serif', 'serif', 'monospace', 'system-ui'];
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(join(cache, 'fonts', 'cache'))}</cachedir>`,
    ...generic.map(
      (family) => `  <alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
    ),
    '</fontconfig>',
  ];
  await mkdir(dirname(fontConfig), { recursive: true });
  await writeFile(fontConfig, `${lines.join('\n')}\n`);
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
