import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { safeUrl } from '../../../src/model/safe-url.js';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { successionView } from '../../../src/elements/byz-succession-box/succession-view.js';
import { ENGLISH } from '../../../src/i18n/index.js';
import { justinian } from '../../fixtures/justinian.js';

/** All values of certain fields, however deep. */
function fieldsOf(value: unknown, names: ReadonlySet<string>): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(names.has(key) ? [inner] : []),
    ...fieldsOf(inner, names),
  ]);
}

const ADDRESSES = new Set(['href', 'src', 'holders', '$schema']);

/** Whatever was parsed can be shown, and every address in it, and in what is shown, passes the allow-list. */
function isHarmless(dataset: Dataset): void {
  for (const records of [dataset.people, dataset.offices, dataset.houses, dataset.places, dataset.sources]) {
    for (const [id, record] of records) {
      expect(id).to.match(/^[a-z0-9-]+$/);
      for (const url of fieldsOf(record, ADDRESSES)) expect(safeUrl(url as string)).to.equal(url);
    }
  }
  for (const person of dataset.people.values()) {
    for (const view of [infoboxView(dataset, person, ENGLISH), successionView(dataset, person, ENGLISH)]) {
      for (const url of fieldsOf(view, ADDRESSES)) expect(safeUrl(url as string)).to.equal(url);
    }
  }
}

const nasty = fc.constantFrom<unknown>(
  'javascript:alert(1)',
  '//evil.example',
  '__proto__',
  '1390-04-14',
  '1408/1403',
  'justin-i',
  '',
  -1,
  1e308,
  null,
  true,
  [],
  {},
  [[]],
  { person: 'justin-i' },
  { text: 'A', href: 'data:text/html,x' },
  { same: true },
  { list: [] },
  { vacant: {} },
);

/** The document of the fixture with some of its values, anywhere, replaced by others. */
const damaged = fc.array(fc.tuple(fc.nat(), fc.oneof(nasty, fc.jsonValue())), { minLength: 1, maxLength: 6 });

function damage(replacements: readonly (readonly [number, unknown])[]): unknown {
  const document = structuredClone(justinian);
  for (const [seed, value] of replacements) {
    let at = document as unknown as Record<string, unknown>;
    for (let pick = seed; ; pick = Math.floor(pick / 3)) {
      const keys = Object.keys(at);
      const key = keys[pick % keys.length];
      if (key === undefined) break;
      const inner = at[key];
      if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && pick % 7 > 0) {
        at = inner as Record<string, unknown>;
      } else {
        at[key] = structuredClone(value);
        break;
      }
    }
  }
  return document;
}

describe('parseDataset with hostile input', () => {
  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (rest, people) => {
        expect(parseDataset(rest).ok).to.equal(
          typeof rest === 'object' && rest !== null && Array.isArray((rest as { people?: unknown }).people),
        );
        const result = parseDataset({ ...(rest as object), people });
        if (result.ok) isHarmless(result.value);
      }),
      { numRuns: 500 },
    );
  });

  it('never yields an unsafe address, or a record that cannot be shown, from a damaged document', () => {
    let kept = 0;
    fc.assert(
      fc.property(damaged, (replacements) => {
        const result = parseDataset(damage(replacements));
        if (!result.ok) return;
        isHarmless(result.value);
        kept += result.value.people.size;
      }),
      { numRuns: 1000 },
    );
    expect(kept, 'people that were kept in all').to.be.above(1000);
  });

  it('reports a fault for whatever it leaves out', () => {
    let clean = 0;
    fc.assert(
      fc.property(damaged, (replacements) => {
        const input = damage(replacements);
        const result = parseDataset(input);
        if (!result.ok) return;
        if (result.value.issues.length > 0) return;
        // An empty list is as good as an object without fields.
        const same = (people: unknown): unknown => JSON.parse(JSON.stringify(people).replaceAll('[]', '{}'));
        expect(same([...result.value.people.values()])).to.deep.equal(
          same((input as typeof justinian).people),
        );
        clean++;
      }),
      { numRuns: 500 },
    );
    expect(clean, 'documents whose damage was no fault').to.be.above(0);
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    it(`is not touched by the key ${key}`, () => {
      const value = '{"polluted":true,"name":"X","id":"x"}';
      const input: unknown = JSON.parse(
        `{"${key}":${value},"people":[{"id":"a","name":"A","${key}":${value},"birth":{"${key}":${value}}}]}`,
      );
      const result = parseDataset(input);
      expect(result.ok).to.equal(true);
      expect(({} as { polluted?: true }).polluted).to.equal(undefined);
      if (!result.ok) return;
      const person = result.value.people.get('a');
      expect(person?.name).to.equal('A');
      expect(Object.keys(person ?? {})).not.to.include(key);
      expect(Object.getPrototypeOf(person)).to.equal(Object.prototype);
      expect((person as { polluted?: true }).polluted).to.equal(undefined);
    });
  }

  it('survives deep nesting', () => {
    const depth = 5000;
    const deep: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    for (const field of ['description', 'names', 'boxes', 'religion', 'house']) {
      const result = parseDataset({ people: [{ id: 'a', name: 'A', [field]: deep }] });
      expect(result.ok && result.value.people.get('a')?.name, field).to.equal('A');
    }
  });

  it('takes what is not JSON: functions, and objects that lead back to themselves', () => {
    const father: Record<string, unknown> = { id: 'a', name: 'A', tenures: [], toText: () => 'A' };
    const son = { id: 'b', name: 'B', father, issue: [father] };
    father['issue'] = [son, son];
    const result = parseDataset({ people: [father, son] });
    const people = result.ok ? [...result.value.people.values()] : [];
    expect(people).to.deep.equal([
      { id: 'a', name: 'A', tenures: [] },
      { id: 'b', name: 'B' },
    ]);
    expect(result.ok && result.value.issues.map(({ path }) => path)).to.include.members([
      'people[0].toText',
      'people[0].issue[0].id',
      'people[1].father.id',
    ]);
  });

  it('takes 10,000 people, each with a fault, and reports each fault', () => {
    const people = Array.from({ length: 10_000 }, (_, n) => ({ id: `p-${n}`, name: `P ${n}`, wikidata: n }));
    const result = parseDataset({ people });
    expect(result.ok && result.value.people.size).to.equal(10_000);
    expect(result.ok && result.value.issues.length).to.equal(10_000);
    expect(result.ok && result.value.issues[9999]?.path).to.equal('people[9999].wikidata');
  });

  it('ends with a record that is wrong all over', () => {
    const names = Array.from({ length: 400 }, () => ({
      text: '',
      lang: '!',
      kind: 'x',
      dates: 'y',
      note: 7,
    }));
    const result = parseDataset({
      people: [
        { id: 'a', name: 'A', names },
        { id: 'b', name: 'B' },
      ],
    });
    expect(result.ok && [...result.value.people.keys()]).to.deep.equal(['a', 'b']);
    expect(result.ok && result.value.people.get('a')).to.deep.equal({ id: 'a', name: 'A' });
  });
});
