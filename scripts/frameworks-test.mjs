/**
 * Tests an app of each framework against the built package, and ends with `N passed, N failed`.
 *
 *     npm run test:frameworks                 all
 *     npm run test:frameworks -- react vue    these
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apps } from '../tests/frameworks/apps.mjs';

const root = join(import.meta.dirname, '..');
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in apps));
if (unknown.length > 0)
  throw new Error(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(apps).join(', ')}.`);
if (!existsSync(join(root, 'dist/index.js'))) throw new Error('Run "npm run build" first.');

const temporary = await mkdtemp(join(tmpdir(), 'byz-widgets-frameworks-'));
const counts = join(temporary, 'counts');
try {
  const reporters = [
    ['spec', 'stdout'],
    ['./scripts/count-node-tests.mjs', 'stderr'],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  const env = {
    ...process.env,
    TEST_COUNTS: counts,
    ...(names.length > 0 && { BYZ_FRAMEWORKS: names.join() }),
  };
  const child = spawn(process.execPath, ['--test', ...reporters, 'tests/frameworks/frameworks.test.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  const code = await new Promise((done) => child.once('close', done));
  const { passed, failed } = JSON.parse(
    await readFile(counts, 'utf8').catch(() => '{"passed":0,"failed":1}'),
  );
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code === 0 && passed > 0 ? 0 : 1;
} finally {
  await rm(temporary, { recursive: true, force: true });
}
