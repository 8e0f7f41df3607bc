/**
 * Generates `custom-elements.json` from the JSDoc of the sources; with `--check`, fails if the committed one differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeOrCheck } from './write-or-check.mjs';

const root = join(import.meta.dirname, '..');
const temporary = mkdtempSync(join(tmpdir(), 'byz-widgets-manifest-'));
try {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const args = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  execFileSync(process.execPath, [analyzer, ...args, '--outdir', relative(root, temporary)], {
    cwd: root,
    stdio: 'inherit',
  });
  const manifest = JSON.parse(readFileSync(join(temporary, 'custom-elements.json'), 'utf8'));
  writeOrCheck(
    join(root, 'custom-elements.json'),
    `${JSON.stringify(manifest, null, 2)}\n`,
    'npm run manifest',
  );
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
