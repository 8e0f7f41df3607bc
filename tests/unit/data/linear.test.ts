import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { checkOf } from '../../../src/data/schema-check.js';
import { LEFT_OUT, Walk } from '../../../src/data/walk.js';
import { PersonSchema, PlaceSchema } from '../../../src/model/schema/index.js';
import { justinian } from '../../fixtures/justinian.js';

/** How many values there are in a value, itself included. */
const nodesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + nodesIn(inner), 1)
    : 1;

function walked(input: unknown, schema: v.GenericSchema = PersonSchema): { walk: Walk; kept: unknown } {
  const walk = new Walk();
  return { walk, kept: walk.inside({ $: input }, '$', checkOf(schema)) };
}

/** A person of the fixture with some values, anywhere, replaced or added. */
const broken = fc
  .record({
    person: fc.constantFrom(...justinian.people),
    changes: fc.array(fc.tuple(fc.nat(), fc.string(), fc.jsonValue()), { maxLength: 20 }),
  })
  .map(({ person, changes }) => {
    const copy = structuredClone(person) as unknown as Record<string, unknown>;
    for (const [seed, added, value] of changes) {
      let at = copy;
      for (let pick = seed; ; pick = Math.floor(pick / 5)) {
        const keys = Object.keys(at);
        const key = keys[pick % (keys.length + 1)] ?? (Array.isArray(at) ? String(at.length) : added);
        const inner = at[key];
        if (typeof inner === 'object' && inner !== null && pick % 5 > 0)
          at = inner as Record<string, unknown>;
        else {
          if (key !== '__proto__') at[key] = structuredClone(value);
          break;
        }
      }
    }
    return copy;
  });

describe('checking a record', () => {
  it('looks at each value at most once and copies each list and object at most once, whatever is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.jsonValue()), (input) => {
        const { walk } = walked(input);
        const nodes = nodesIn(input);
        expect(walk.visits).to.be.at.most(nodes);
        expect(walk.copies).to.be.at.most(nodes);
        expect(walk.issues.length).to.be.at.most(4 * nodes);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing wrong just where the schema finds nothing wrong, and then keeps all of it', () => {
    let clean = 0;
    fc.assert(
      fc.property(fc.oneof(broken, fc.jsonValue()), (input) => {
        const { walk, kept } = walked(input);
        const parsed = v.safeParse(PersonSchema, input);
        // The schema library takes an empty list for an object without fields.
        if (parsed.success && walk.issues.length > 0 && JSON.stringify(input).includes('[]')) return;
        expect(walk.issues.length === 0, JSON.stringify(walk.issues)).to.equal(parsed.success);
        if (!parsed.success) return;
        expect(kept).to.deep.equal(parsed.output);
        clean++;
      }),
      // One seed, so that the count of clean inputs below does not depend on luck.
      { numRuns: 1000, seed: 1204 },
    );
    expect(clean).to.be.above(50);
  });

  it('keeps nothing that the schema would refuse', () => {
    fc.assert(
      fc.property(broken, (input) => {
        const { kept } = walked(input);
        if (kept !== LEFT_OUT) expect(v.safeParse(PersonSchema, kept).success).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not look into a list that is too long', () => {
    const { walk, kept } = walked({ id: 'a', name: 'A', categories: Array(1_000_000).fill(7) });
    expect(kept).to.deep.equal({ id: 'a', name: 'A' });
    expect(walk.issues.map(({ code }) => code)).to.deep.equal(['too-long']);
    expect(walk.visits).to.equal(4);
  });

  it('reads each field once, so that what was checked is what is kept', () => {
    let reads = 0;
    const input = {
      id: 'a',
      name: 'A',
      get href() {
        return ++reads > 1 ? 'javascript:alert(1)' : 'https://example.org/';
      },
    };
    const { kept } = walked(input, PlaceSchema);
    expect(kept).to.deep.equal({ id: 'a', name: 'A', href: 'https://example.org/' });
    expect(Object.getOwnPropertyDescriptor(kept, 'href')).to.have.property('value');
    expect(reads).to.equal(1);
  });
});
