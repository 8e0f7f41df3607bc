import type { DatasetDocument } from '../../src/model/schema/index.js';
import { everything } from '../fixtures/everything.js';
import { justinian } from '../fixtures/justinian.js';

/** Where the addresses lead that are put into a document. */
const TRAP = 'https://trap.invalid/';

/** The name on `window` that a script sets if it is ever run. */
export const PWNED = '__pwned';

type Random = (below: number) => number;
type Container = Record<string, unknown>;

/** Pseudo-random whole numbers, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SCRIPT = `window.${PWNED}=1`;

/** What stands in the place of a value. */
const NASTY: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  '\n',
  '0',
  'x'.repeat(5000),
  '\u202e\u0000\ud800',
  '__proto__',
  'constructor',
  'a',
  'p',
  'justin-i',
  'emperor',
  'king',
  [],
  {},
  [[]],
  [null],
  [''],
  { text: '' },
  { person: 'p' },
  { person: 'nobody' },
  { em: [] },
  { small: ['x'] },
  { list: [] },
  { lines: [['']] },
  { cite: [] },
  { date: '1390' },
  { vacant: {} },
  { new: {} },
  { same: true },
  '1390',
  '1390/1400',
  '1400/1390',
  '../1390',
  '1390/..',
  '/',
  '-9999',
  '99999',
  '1390~?',
  '[1390,1400]',
  '{1390}',
  { edtf: '1390' },
  { edtf: '7000', calendar: 'byzantine', dual: true },
  { edtf: '1390-02-30' },
  `<script>${SCRIPT}</script>`,
  `<img src=x onerror=${SCRIPT}>`,
  `"><svg onload=${SCRIPT}>`,
  `javascript:${SCRIPT}`,
  `java\nscript:${SCRIPT}`,
  `data:text/html,<script>${SCRIPT}</script>`,
  '${alert(1)}',
  '{{constructor}}',
  '//trap.invalid/a',
  `${TRAP}a`,
  'https:trap',
  'trap',
  '#trap',
  { text: 'A', href: `javascript:${SCRIPT}` },
];

/** Places in a value: containers with a key each. */
function placesIn(value: unknown, places: [Container, string][] = []): [Container, string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Container, key]);
    placesIn((value as Container)[key], places);
  }
  return places;
}

const CHANGES: readonly ((at: Container, key: string, random: Random, other: unknown) => void)[] = [
  (at, key, random) => (at[key] = structuredClone(NASTY[random(NASTY.length)])),
  (at, key, random) => (at[key] = structuredClone(NASTY[random(NASTY.length)])),
  (at, key) => Reflect.deleteProperty(at, key),
  (at, key) => (at[key] = [at[key]]),
  (at, key) => (at[key] = { [key]: at[key] }),
  (at, key, _random, other) => (at[key] = structuredClone(other)),
  (at, key, random, other) => (at[`${key}${random(3)}`] = structuredClone(other)),
  (at, key, random) => {
    const text = at[key];
    if (typeof text === 'string')
      at[key] = text.slice(0, random(text.length + 1)) + String(NASTY[random(20)]);
  },
  (at, key, random) => {
    const list = at[key];
    if (Array.isArray(list))
      at[key] = Array.from({ length: random(600) }, (_, n) => list[n % list.length] as unknown);
  },
];

/** Valid documents, to be broken. */
const VALID: readonly DatasetDocument[] = [
  everything,
  justinian,
  ...justinian.people.map((person) => ({ ...justinian, people: [person] })),
];

/**
 * A valid document with one to five things changed: values replaced, removed, wrapped, swapped, cut, repeated, fields
 * added.
 * @param seed The same seed gives the same document.
 */
export function brokenDocument(seed: number): unknown {
  const random = randomFrom(seed);
  const document = structuredClone(VALID[seed % VALID.length]);
  for (let change = random(5); change >= 0; change--) {
    const places = placesIn(document);
    const [at, key] = places[random(places.length)] ?? [];
    const [from, name] = places[random(places.length)] ?? [];
    if (at && key && from && name) CHANGES[random(CHANGES.length)]?.(at, key, random, from[name]);
  }
  return document;
}
