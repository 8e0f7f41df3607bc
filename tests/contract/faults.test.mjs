import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

const errors = readFileSync(join(root, 'docs/errors.md'), 'utf8');

/** The table of docs/faults.md: its rows, cell by cell. */
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Fault') && !line.startsWith('| -'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the table of faults of the network', () => {
  it('is there', () => assert.ok(rows.length >= 20, `${rows.length} rows`));

  for (const [fault = '', code = '', sentence = '', again = '', test = ''] of rows)
    it(`${fault}: has an answer, a section on its code, and a test that there is`, () => {
      assert.notEqual(sentence, '');
      assert.equal(again, code === 'none' ? '' : 'yes');
      if (code !== 'none') assert.ok(errors.includes(`\n### ${code.replaceAll('`', '')}\n`), code);
      const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
      const source = readFileSync(join(root, file), 'utf8');
      const titles = [`'${name}'`, `\n  ${name}:`];
      assert.ok(
        titles.some((title) => source.includes(title)),
        `${file} has no test "${name}"`,
      );
    });
});
