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
const nobody = document.querySelector('#nobody');
const withRelatives = document.querySelector('#with-relatives');

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

/** The address of a person's own page. */
const addressOf = (id) => `?person=${encodeURIComponent(id)}`;

function itemOf({ id, name, detail }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf(id);
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

/** Leaves in the list those who answer to every filter, and helps where nobody does. */
function filter() {
  const words = wordsOf(fields.name.value);
  const found = entries.filter(
    ({ key, offices, houses }) =>
      words.every((word) => key.includes(word)) &&
      (!fields.office.value || offices.includes(fields.office.value)) &&
      (!fields.house.value || houses.includes(fields.house.value)),
  );
  const shown = new Set(found.filter(({ ruled }) => ruled || fields.relatives.checked));
  for (const entry of entries) entry.item.hidden = !shown.has(entry);
  count.textContent = shown.size === 1 ? '1 person' : `${shown.size} people`;
  nobody.hidden = shown.size > 0;
  withRelatives.hidden = found.length === 0;
  withRelatives.textContent = `Show those who held no office (${found.length})`;
}

const first = entries.find(({ offices }) => offices.includes('byzantine-emperor'))?.id;

/** Shows whom the address names. */
function follow() {
  const chosen = new URLSearchParams(location.search).get('person') ?? first;
  for (const { id, name, link, item } of entries) {
    if (id !== chosen) link.removeAttribute('aria-current');
    else {
      link.setAttribute('aria-current', 'true');
      document.title = `${name} · byz-widgets`;
      // Only the list scrolls, not the page.
      list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 3;
    }
  }
  scope.setAttribute('selection', chosen);
}

/** Shows a person without loading the page again. */
function goTo(id) {
  history.pushState(null, '', addressOf(id));
  follow();
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
withRelatives.addEventListener('click', () => {
  fields.relatives.checked = true;
  filter();
  fields.name.focus();
});
document.querySelector('#everyone').addEventListener('click', () => {
  document.querySelector('#filters').reset();
  filter();
  fields.name.focus();
});
scope.addEventListener('byz-select', (event) => {
  event.preventDefault();
  goTo(event.person);
});
list.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  // Other clicks open a window or a tab of the browser.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  goTo(entries.find((entry) => entry.link === link).id);
  // Where the list stands above the boxes, they would else be out of sight.
  if (list.closest('.found').offsetWidth === boxes.offsetWidth) boxes.scrollIntoView();
});
addEventListener('popstate', follow);
filter();
follow();
