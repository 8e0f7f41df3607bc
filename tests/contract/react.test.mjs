/** The React entry as a compiler and a bundler of server components see it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { symlink, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { installPacked } from '../helpers/packed.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let packed;
before(async () => {
  packed = await installPacked();
  // Only the types: the compiler runs nothing.
  for (const name of ['@types/react', 'csstype'])
    await symlink(join(root, 'node_modules', name), join(packed.folder, 'node_modules', name));
});
after(() => packed.remove());

/** @param {string} source of a module in TSX @returns {Promise<string>} what the compiler says of it */
async function compile(source) {
  await writeFile(join(packed.folder, 'app.tsx'), source);
  const options = ['--noEmit', '--strict', '--jsx', 'react-jsx', '--module', 'esnext', '--target', 'es2022'];
  const flags = [
    ...options,
    '--moduleResolution',
    'bundler',
    '--exactOptionalPropertyTypes',
    '--types',
    'react',
  ];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, ...flags, 'app.tsx'], { cwd: packed.folder }).then(
    () => '',
    ({ stdout }) => stdout,
  );
}

describe('byz-widgets/react', () => {
  it('marks each file with components as client code, in its first line', async () => {
    const files = packed.files.filter((file) => /^dist\/react\/(?:index|byz-[a-z-]+)\.js$/.test(file));
    assert.equal(files.length, 5);
    for (const file of files)
      assert.match(await readFile(join(packed.installed, file), 'utf8'), /^'use client';\n/, file);
  });

  it('has the types of props, events and refs', async () => {
    const output = await compile(`
      import { useRef } from 'react';
      import { ByzDataset, ByzInfobox, ByzTimeline, type ByzInfoboxProps } from 'byz-widgets/react';
      import type { ByzTimeline as Timeline } from 'byz-widgets';
      const given: ByzInfoboxProps = { person: 'john-vii-palaiologos', className: 'box', withReignLength: true };
      export function App() {
        const timeline = useRef<Timeline>(null);
        return (
          <ByzDataset src="/rulers.json">
            <ByzInfobox {...given} data={{ people: [] }} onByzSelect={(event) => event.person.toUpperCase()} />
            <ByzTimeline ref={timeline} people={['john-v-palaiologos']} from={1340}
              onByzLoad={({ dataset }) => dataset.people.size} onByzError={({ error }) => error.code.length} />
          </ByzDataset>
        );
      }
    `);
    assert.equal(output, '');
  });

  it('refuses what an element does not have', async () => {
    const output = await compile(`
      import { ByzInfobox } from 'byz-widgets/react';
      export const wrong = [
        <ByzInfobox persons="a" />,
        <ByzInfobox person={{ id: 'a' }} />,
        <ByzInfobox onByzSelect={(event) => event.nobody} />,
      ];
    `);
    const lines = output.split('\n').filter((line) => line.startsWith('app.tsx'));
    assert.deepEqual(
      lines.map((line) => /\((\d+),/.exec(line)?.[1]),
      ['4', '5', '6'],
    );
  });

  it('types the tags themselves with byz-widgets/types/react', async () => {
    const output = await compile(`
      import 'byz-widgets/types/react';
      export const right = (
        <byz-infobox person="john-vii-palaiologos" with-reign-length className="box" onbyz-select={(event) => event.person} />
      );
      // @ts-expect-error no such attribute
      export const wrong = <byz-infobox persons="a" />;
    `);
    assert.equal(output, '');
  });
});
