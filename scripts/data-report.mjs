/**
 * Reports what the dataset contains, and the sources it relies on.
 *
 *     npm run data:report                coverage of each fact, by source file and house; people with a single origin;
 *                                        the number of facts that each work supports
 *     npm run data:report -- --missing   also who could still be given something: the rulers without an image, and the
 *                                        people with an image of unknown size
 *     npm run data:report -- --remarks   also every remark: contested facts, and facts from a single work
 */
import { importSource, readSource } from './data/load.mjs';
import { byHouse, coverage, factsByWork, FIELDS, isRuler, originsOf } from './data-report/coverage.mjs';

const { document, origins } = readSource();
const { linksOf } = await importSource('src/data/record-links.ts');
const sources = new Map((document.sources ?? []).map((source) => [source.id, source]));

/** Source file → its people. @type {Map<string, typeof document.people>} */
const files = new Map();
for (const [index, person] of document.people.entries()) {
  const [file = ''] = origins.get(`people[${index}]`)?.split(' ') ?? [];
  files.set(file, [...(files.get(file) ?? []), person]);
}

const rulers = document.people.filter((person) => isRuler(person, document));
/** @param {number} part @param {number} whole */
const share = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

console.log(`${document.people.length} people, of them ${rulers.length} rulers; ${sources.size} works\n`);
console.log('Of the rulers, and of everybody:');
const [ofRulers, ofAll] = [coverage(rulers), coverage(document.people)];
for (const field of /** @type {(keyof typeof FIELDS)[]} */ (Object.keys(FIELDS))) {
  const cells = [share(ofRulers[field], rulers.length), share(ofAll[field], document.people.length)];
  console.log(`  ${field.padEnd(24)}${cells.map((cell) => cell.padStart(6)).join('')}`);
}

const COLUMNS =
  'people, rulers; of the rulers: born, died, crowned or proclaimed, burial, 3 events, 2 origins';
console.log(`\nBy file: ${COLUMNS}`);
for (const [file, people] of files) printCounts(file, people);
console.log(`\nBy house: ${COLUMNS}`);
for (const [house, people] of byHouse(document.people)) printCounts(house, people);

/** @param {string} title @param {typeof document.people} people */
function printCounts(title, people) {
  const ruling = people.filter((person) => isRuler(person, document));
  const known = coverage(ruling);
  const twoOrigins = ruling.filter((person) => originsOf(person, sources, linksOf).size > 1).length;
  const facts = [
    known.born,
    known.died,
    known['crowned or proclaimed'],
    known.burial,
    known['3 events'],
    twoOrigins,
  ];
  const counts = [people.length, ruling.length, ...facts].map((count) => String(count).padStart(4));
  console.log(`  ${title.padEnd(36)}${counts.join('')}`);
}

const single = document.people.filter((person) => originsOf(person, sources, linksOf).size < 2);
const isAmong = new Set(rulers);
console.log(`\nRulers whose record rests on fewer than two origins:`);
console.log(
  `  ${
    single
      .filter((person) => isAmong.has(person))
      .map(({ id }) => id)
      .join(', ') || 'none'
  }`,
);
console.log(`Others: ${single.filter((person) => !isAmong.has(person)).length}`);

if (process.argv.includes('--missing')) {
  const hasImage = FIELDS.image;
  const unsized = document.people.filter(
    (person) => hasImage(person) && !FIELDS['sizes of all images'](person),
  );
  for (const [what, people] of /** @type {const} */ ([
    ['Rulers without an image', rulers.filter((person) => !hasImage(person))],
    ['People with an image of unknown size', unsized],
  ]))
    console.log(`\n${what} (${people.length}):\n  ${people.map(({ id }) => id).join(', ')}`);
}

const works = [...factsByWork(document.people, linksOf)];
const [most, ones] = [works.slice(0, 20), works.filter(([, facts]) => facts === 1)];
console.log(
  `\nFacts that works carry: ${works.length} works, ${ones.length} of them one fact each; the most cited:`,
);
for (const [id, facts] of most) console.log(`  ${String(facts).padStart(5)}  ${id}`);

const remarked = document.people.filter(({ remarks = [] }) => remarks.length > 0);
const count = remarked.reduce((sum, { remarks = [] }) => sum + remarks.length, 0);
console.log(`\n${count} remarks on ${remarked.length} people: contested facts, and what rests on one work`);
if (process.argv.includes('--remarks')) {
  /** @param {any} text */
  const plain = (text) =>
    [text]
      .flat()
      .map((part) => (typeof part === 'string' ? part : (part.text ?? part.person ?? '')))
      .join('');
  for (const { id, remarks = [] } of remarked)
    for (const { text } of remarks) console.log(`  ${id}: ${plain(text)}`);
}
