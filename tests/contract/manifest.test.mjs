import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** @type {{ modules: { path: string, exports: any[], declarations: any[] }[] }} */
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

describe('the manifest', () => {
  it('declares the class of each event where the event says', () => {
    const fired = elements.flatMap(({ events = [] }) => events);
    assert.ok(fired.length >= 10);
    for (const { name, type } of fired) {
      const [reference] = type.references ?? [];
      const module = modules.find(({ path }) => path === reference?.module);
      assert.ok(
        module?.declarations.some(({ name, kind }) => name === reference.name && kind === 'class'),
        `${name}: ${type.text}`,
      );
      assert.ok(module.exports.some((exported) => exported.declaration.name === reference.name));
    }
  });

  it('has no type of an attribute that only the sources explain', () => {
    for (const { tagName, members } of elements)
      for (const { attribute, type } of members.filter((/** @type {any} */ { attribute }) => attribute))
        assert.doesNotMatch(
          type.text.replace(/'[^']*'/g, ''),
          /\b(?!URL\b)[A-Z]\w*/,
          `${tagName} ${attribute}: ${type.text}`,
        );
  });
});
