/**
 * Proves that what would be published works: from a clean clone of the last commit, packed and installed as users do. Ends
 * with `N passed, N failed`.
 *
 *     npm run release:check
 *     npm run release:check -- --built    the build that is here, instead of a clone's
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../tests/helpers/framework-app.mjs';
import { checks } from './release/checks.mjs';

const here = join(import.meta.dirname, '..');
const temporary = await mkdtemp(join(tmpdir(), 'byz-widgets-release-'));
let passed = 0;
let failed = 0;

/** @param {string} name @param {() => unknown} check that throws where something is wrong */
async function count(name, check) {
  try {
    await check();
    passed++;
    console.log(`✔ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✖ ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

try {
  let root = here;
  if (!process.argv.includes('--built')) {
    root = join(temporary, 'clone');
    await count('a clean clone is installed and built', async () => {
      await run(here, 'git', 'clone', '--quiet', '--depth', '1', `file://${here}`, root);
      await run(root, 'npm', 'ci', '--prefer-offline');
      await run(root, 'npm', 'run', 'build');
    });
  }
  // Without a build nothing else can be told.
  if (failed === 0) for (const [name, check] of await checks(root, temporary)) await count(name, check);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
