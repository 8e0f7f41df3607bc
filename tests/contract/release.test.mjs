/** What `npm run release:check` reads, without what it builds. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addressesIn } from '../../scripts/release/addresses.mjs';
import { changelogFaults } from '../../scripts/release/changelog.mjs';

const good = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-03-01

### Added

- A thing.

## [0.1.0] - 2026-02-01
`;

describe('the changelog', () => {
  it('is in the format of Keep a Changelog', async () => {
    const text = await readFile(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
    assert.deepEqual(changelogFaults(text), []);
  });

  it('has no fault where it keeps the format', () => assert.deepEqual(changelogFaults(good, '0.2.0'), []));

  for (const [what, text, fault] of /** @type {const} */ ([
    ['without "Unreleased"', good.replace('## [Unreleased]\n', ''), /first section/],
    ['with a version without a date', good.replace(' - 2026-02-01', ''), /is not "\[version\] - date"/],
    ['out of order', good.replace('2026-02-01', '2026-04-01'), /after an older one/],
    ['with an unknown kind', good.replace('### Added', '### New'), /has "New"/],
    ['with a kind twice', good.replace('### Added', '### Added\n\n### Added'), /"Added" twice/],
    ['without the version', good.replace('[0.2.0]', '[0.1.9]'), /no section of 0\.2\.0/],
    ['with something unreleased', good.replace('## [0.2.0]', '- More.\n\n## [0.2.0]'), /still unreleased/],
  ]))
    it(`is refused ${what}`, () => {
      const faults = changelogFaults(text, '0.2.0');
      assert.equal(faults.length, 1, faults.join());
      assert.match(faults[0], fault);
    });
});

describe('addresses of CDNs', () => {
  it('are found with version and file, on jsDelivr and unpkg', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'byz-widgets-addresses-'));
    try {
      const page = join(folder, 'page.md');
      await writeFile(
        page,
        `<script src="https://cdn.jsdelivr.net/npm/byz-widgets@0.2.0/dist/standalone.js"></script>
See https://unpkg.com/byz-widgets/dist/embed.html. And https://unpkg.com/lit/index.js, https://unpkg.com/byz-widgets@0.2.0.`,
      );
      assert.deepEqual(
        (await addressesIn([page])).map(({ name, path }) => [name, path]),
        [
          ['byz-widgets@0.2.0', 'dist/standalone.js'],
          ['byz-widgets', 'dist/embed.html'],
          ['byz-widgets@0.2.0', ''],
        ],
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
