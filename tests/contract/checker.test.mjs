/** The checker in the CDN files is minified with the schema library inside: it has to find what the npm build finds. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseDataset } from '../../dist/data.js';
import * as checker from '../../dist/standalone/checker.js';

const broken = {
  people: [
    { id: 'anna', name: 'Anna', borm: 1390, wikidata: 'x', href: 'javascript:1', categories: 'Nuns' },
    { id: 'Not an id', name: 'Anna' },
    { id: 'long', name: 'x'.repeat(5000), description: '' },
    { id: 'age', name: 'Age', death: { date: 'May 1400', age: NaN } },
    { id: 'old', name: 'Old', death: { date: '1400', age: 1400 } },
    { id: 'young', name: 'Young', death: { date: '1400', age: -1 } },
    { id: 'half', name: 'Half', death: { date: { edtf: 5 }, age: 1.5 } },
    { id: 'kinds', name: 'Kinds', images: [{ kind: 'photo' }, { kind: true }], father: { note: 'x' } },
    { id: 'tenures', name: 'Tenures', tenures: [{ reign: [] }, 7, { title: { text: 5 }, junior: 'yes' }] },
    { name: 'No id' },
    null,
  ],
  offices: [{ id: 'abbot', name: 'Abbot', rank: Infinity, section: 'sport' }],
  houses: 'none',
};

it('the checker of the CDN files finds the same faults, in the same words', () => {
  const found = checker.parseDataset(broken);
  const expected = parseDataset(broken);
  assert.equal(found.ok && expected.ok, true);
  assert.deepEqual(found.value.issues, expected.value.issues);
  assert.deepEqual([...found.value.people], [...expected.value.people]);
  assert.ok(expected.value.issues.length > 20, `${expected.value.issues.length} issues`);
});
