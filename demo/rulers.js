import { ENGLISH, formatDate, loadBundled, reignsOf } from 'byz-widgets/data';
import { boundsOf, readDate } from 'byz-widgets/dates';

const fields = {
  name: document.querySelector('#name'),
  office: document.querySelector('#office'),
  house: document.querySelector('#house'),
  relatives: document.querySelector('#relatives'),
};
const list = document.querySelector('#list');
const count = document.querySelector('#count');
const scope = document.querySelector('#scope');
const boxes = document.querySelector('#boxes');

/** Without case, accents and breathings. */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The dates of a person's reigns in order of time, or else of the life. */
function datesOf({ tenures = [], birth, death }) {
  const reigns = tenures.flatMap(reignsOf).sort((a, b) => startOf(a) - startOf(b));
  return reigns.length > 0 ? reigns : [birth?.date ?? death?.date].flatMap((date) => date ?? []);
}

/** The first day of a date, as a Julian Day Number; at the end of time where nothing is known. */
function startOf(value) {
  const date = readDate(value);
  if (!date) return Infinity;
  const { earliestStart, latestEnd } = boundsOf(date);
  return Number.isFinite(earliestStart) ? earliestStart : latestEnd;
}

/** A person with all that the list shows and the search looks at. */
function entryOf(person, { houses }) {
  const { id, name, names = [], tenures = [], house } = person;
  const dates = datesOf(person);
  const years = dates.map((date) => formatDate(date, ENGLISH.dates, { style: 'years' }));
  return {
    id,
    name,
    houses: [house ?? []].flat().filter((entry) => typeof entry === 'string'),
    detail: [years.join(', '), ...[house ?? []].flat().map((entry) => entry.text ?? houses.get(entry)?.name)]
      .filter(Boolean)
      .join(' · '),
    offices: tenures.flatMap(({ office }) => office ?? []),
    ruled: tenures.length > 0,
    key: fold(
      [name, ...names.flatMap(({ text, transliteration = '' }) => [text, transliteration])].join('\n'),
    ),
    start: Math.min(...dates.map(startOf)),
  };
}

/** Fills a choice with the records that the entries name. */
function offer(select, records, ids) {
  const named = [...new Set(ids)].flatMap((id) => records.get(id) ?? []);
  named.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  select.append(...named.map(({ id, name }) => new Option(name, id)));
}

function itemOf({ id, name, detail }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = name;
  if (detail) {
    const small = document.createElement('small');
    small.textContent = detail;
    link.append(small);
  }
  item.append(link);
  return { item, link };
}

const dataset = await loadBundled('outline');
const entries = [...dataset.people.values()]
  .map((person) => entryOf(person, dataset))
  .sort((a, b) => a.start - b.start || a.name.localeCompare(b.name, 'en'))
  .map((entry) => ({ ...entry, ...itemOf(entry) }));
offer(
  fields.office,
  dataset.offices,
  entries.flatMap(({ offices }) => offices),
);
offer(
  fields.house,
  dataset.houses,
  entries.flatMap((entry) => entry.houses),
);
list.append(...entries.map(({ item }) => item));

/** The words of a search. */
const wordsOf = (text) => fold(text).split(/\s+/).filter(Boolean);

/** Leaves in the list those who answer to every filter. */
function filter() {
  const words = wordsOf(fields.name.value);
  let found = 0;
  for (const { item, key, ruled, offices, houses } of entries) {
    const fits =
      (ruled || fields.relatives.checked) &&
      words.every((word) => key.includes(word)) &&
      (!fields.office.value || offices.includes(fields.office.value)) &&
      (!fields.house.value || houses.includes(fields.house.value));
    item.hidden = !fits;
    if (fits) found++;
  }
  count.textContent = found === 1 ? '1 person' : `${found} people`;
}

const first = entries.find(({ offices }) => offices.includes('byzantine-emperor'))?.id;

/** Shows whom the address names. */
function follow() {
  const chosen = location.hash.slice(1) || first;
  for (const { id, link, item } of entries) {
    if (id !== chosen) link.removeAttribute('aria-current');
    else {
      link.setAttribute('aria-current', 'true');
      // Only the list scrolls, not the page.
      list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 3;
    }
  }
  scope.setAttribute('selection', chosen);
}

for (const field of Object.values(fields)) field.addEventListener('input', filter);
document.querySelector('#filters').addEventListener('submit', (event) => {
  event.preventDefault();
  // From the search to the first of the found, without leaving the keyboard: "basil" is a Basil before a Basiliscus.
  const found = entries.filter(({ item }) => !item.hidden);
  const words = wordsOf(fields.name.value);
  const isWhole = ({ key }) => words.every((word) => key.split(/[^\p{L}\p{N}]+/u).includes(word));
  (found.find(isWhole) ?? found[0])?.link.focus();
});
scope.addEventListener('byz-select', (event) => {
  event.preventDefault();
  location.hash = event.person;
});
list.addEventListener('click', ({ target }) => {
  // Where the list stands above the boxes, they would else be out of sight.
  if (target.closest('a') && list.closest('.found').offsetWidth === boxes.offsetWidth) boxes.scrollIntoView();
});
addEventListener('hashchange', follow);
filter();
follow();
