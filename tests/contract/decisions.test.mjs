import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'decisions');
const files = readdirSync(folder).sort();
const link = String.raw`\[\d{4}\]\([^)]+\)`;
const past = `superseded by ${link}`;
const status = new RegExp(`^Status: (?:proposed|accepted(?:; .+ (?:is|are) ${past}\\.?)*|rejected|${past})$`);

describe('decision records', () => {
  it('have unique numbers', () => {
    const numbers = files.map((file) => /^(\d{4})-/.exec(file)?.[1]);
    assert.ok(!numbers.includes(undefined), files.join());
    assert.equal(new Set(numbers).size, files.length, files.join());
  });

  for (const file of files) {
    it(`${file} has a status, context, decision and consequences`, () => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      assert.ok(lines[0]?.startsWith(`# ${file.slice(0, 4)}. `), lines[0]);
      assert.match(lines[2] ?? '', status);
      for (const [, successor = ''] of (lines[2] ?? '').matchAll(/\]\((.+?)\)/g))
        assert.ok(files.includes(successor), successor);
      assert.deepEqual(lines.filter((line) => line.startsWith('## ')).slice(0, 3), [
        '## Context',
        '## Decision',
        '## Consequences',
      ]);
    });
  }
});
