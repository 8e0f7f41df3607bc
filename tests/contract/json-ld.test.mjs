/** The structured data of everyone in the bundled dataset, checked by the compiler against schema.org's types. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** @type {any[]} */
let nodes;
before(async () => {
  const { loadBundled, toJsonLd } = await import(join(root, 'dist/data.js'));
  const dataset = await loadBundled('everyone');
  nodes = [...dataset.people.values()].map((person) => toJsonLd(dataset, person));
});

/** @param {unknown[]} people @returns {string[]} what the compiler says of them as schema.org's people */
function complaints(people) {
  const file = join(root, 'people.ts');
  const source = `import type { PersonLeaf, WithContext } from 'schema-dts';
    export const people: WithContext<PersonLeaf>[] = ${JSON.stringify(people)};`;
  const options = { noEmit: true, strict: true, skipLibCheck: true, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], { ...options, module: ts.ModuleKind.NodeNext }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** @param {any} node @param {(key: string, value: string) => void} see called for each text in it */
function walk(node, see) {
  for (const [key, value] of Object.entries(node))
    for (const inner of [value].flat()) {
      if (typeof inner === 'string') see(key, inner);
      else walk(inner, see);
    }
}

describe('structured data', () => {
  it('of everyone has the types and properties of schema.org', () => {
    assert.ok(nodes.length > 700);
    assert.deepEqual(complaints(nodes), []);
  });

  it('with other types or properties would be detected', () => {
    const person = { '@context': 'https://schema.org', '@type': 'Person', name: 'A' };
    const wrong = [
      { reign: '1390' },
      { birthPlace: { '@type': 'BirthPlace', name: 'B' } },
      { parent: [{ '@type': 'Person', names: 'B' }] },
      { hasOccupation: [{ '@type': 'Role', hasOccupation: { '@type': 'Job', name: 'B' } }] },
    ];
    const said = complaints(wrong.map((fields) => ({ ...person, ...fields }))).join('\n');
    for (const word of ['reign', 'BirthPlace', 'names', 'Job'])
      assert.match(said, new RegExp(`\\b${word}\\b`));
  });

  it('has valid ISO 8601 dates, and working URLs', () => {
    const counts = { dates: 0, addresses: 0 };
    for (const node of nodes)
      walk(node, (key, text) => {
        assert.equal(text, text.trim());
        assert.notEqual(text, '');
        if (key.endsWith('Date')) {
          counts.dates++;
          assert.match(text, /^(?!0000)\d{4}(-\d\d(-\d\d)?)?$/);
          assert.ok(new Date(text).toISOString().startsWith(text), text);
        }
        if (key === 'sameAs' || key === 'image') {
          counts.addresses++;
          assert.match(new URL(text).protocol, /^https?:$/);
        }
      });
    assert.ok(counts.dates > 1000 && counts.addresses > 700, JSON.stringify(counts));
  });
});
