import { formatDate, readDate, toDatetime } from './date/core.js';
import type { DateValue, DateWords, HistoricalDate, IntervalEnd } from './date/core.js';
import { withJulianYear } from './date/calendar/moment.js';
import type { Dataset } from './dataset.js';
import { linesOf } from './rich-lines.js';
import { safeUrl } from './safe-url.js';
import { distinctTenures } from './tenures/distinct-tenures.js';
import type { EventDetails, Inline, Person, Reference, Rich, Tenure } from './schema/index.js';
import { housesOf, isHouse } from './houses.js';
import { isInOffice, readReign, reignsOf } from './tenures/reign.js';
import { officeOf } from './tenures/neighbours.js';

/** A node of JSON-LD. */
export interface JsonLd {
  readonly [key: string]: string | JsonLd | readonly (string | JsonLd)[];
}

type Loose = Readonly<Record<string, string | JsonLd | readonly (string | JsonLd)[] | undefined>>;

/**
 * A person as a https://schema.org/Person node; the library's `toJsonLd` supplies the words.
 * @param words The language of dates in prose.
 */
export function toJsonLd(dataset: Dataset, person: Person, words: DateWords): JsonLd {
  const {
    id,
    name,
    description,
    names = [],
    birth,
    death,
    father,
    mother,
    spouses = [],
    issue = [],
    images = [],
  } = person;
  const reference = (value: Reference): JsonLd => referenceNode(dataset, value);
  const parents = [father, mother].filter((parent) => parent !== undefined);
  return node({
    '@context': 'https://schema.org',
    '@type': 'Person',
    identifier: id,
    name,
    description: plainText(dataset, description, words),
    alternateName: names.map(({ text }) => text),
    birthDate: isoDate(birth?.date),
    birthPlace: placeNode(dataset, birth?.place),
    deathDate: isoDate(death?.date),
    deathPlace: placeNode(dataset, death?.place),
    parent: parents.map(reference),
    spouse: spouses.map(reference),
    children: issue.map(reference),
    hasOccupation: distinctTenures(person).flatMap((tenure) => roleNodes(dataset, tenure, words)),
    memberOf: housesOf(dataset, person).map((house) =>
      node({
        '@type': 'Organization',
        name: isHouse(house) ? house.name : (house.text ?? house.person ?? ''),
      }),
    ),
    image: images.map(({ src }) => safeUrl(src)).filter((src) => src !== undefined),
    sameAs: pagesOf(person),
  });
}

/** A node without its unknown properties. */
function node(entries: Loose): JsonLd {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string | JsonLd] => {
      const [, value] = entry;
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    }),
  );
}

/**
 * The office, or else the title, once for each reign. As https://schema.org/Role asks, the role repeats the property
 * that leads to it.
 */
function roleNodes(dataset: Dataset, tenure: Tenure, words: DateWords): JsonLd[] {
  const name = officeOf(dataset, tenure)?.name ?? plainText(dataset, tenure.title, words);
  if (!name) return [];
  const hasOccupation = node({ '@type': 'Occupation', name });
  const reigns = reignsOf(tenure).map((reign, index) => readReign(reign, isInOffice(tenure, index))?.date);
  return (reigns.length === 0 ? [undefined] : reigns).map((reign) =>
    node({ '@type': 'Role', hasOccupation, ...roleDates(reign) }),
  );
}

/** Start and end of a role; a reign known as one day, month or year starts and ends in it. */
function roleDates(reign: HistoricalDate | undefined): Loose {
  if (!reign || reign.type === 'set') return {};
  const [start, end] = reign.type === 'interval' ? [reign.start, reign.end] : [reign, reign];
  return { startDate: isoEnd(start), endDate: isoEnd(end) };
}

function referenceNode(dataset: Dataset, { person: id, text, href }: Reference): JsonLd {
  const person = id === undefined ? undefined : dataset.people.get(id);
  return node({
    '@type': 'Person',
    identifier: person?.id,
    name: text ?? person?.name ?? id,
    sameAs: person ? pagesOf(person) : safeUrl(href),
  });
}

function placeNode(dataset: Dataset, place: EventDetails['place']): JsonLd | undefined {
  if (place === undefined) return undefined;
  const name = typeof place === 'string' ? (dataset.places.get(place)?.name ?? place) : place.text;
  return name === undefined ? undefined : node({ '@type': 'Place', name });
}

function pagesOf({ href, wikidata }: Person): string[] {
  const pages = [href, wikidata && `https://www.wikidata.org/wiki/${wikidata}`];
  return pages.map((page) => safeUrl(page)).filter((page) => page !== undefined);
}

/** Prose without links, emphasis and notes. */
function plainText(dataset: Dataset, rich: Rich | undefined, words: DateWords): string | undefined {
  if (rich === undefined || typeof rich === 'string') return rich;
  const plain = (inline: Inline): string | undefined => {
    if (typeof inline === 'string') return inline;
    if ('em' in inline) return plainText(dataset, inline.em, words);
    if ('small' in inline) return plainText(dataset, inline.small, words);
    if ('date' in inline) return formatDate(inline.date, words);
    return 'cite' in inline ? '' : (inline.text ?? dataset.people.get(inline.person ?? '')?.name ?? '');
  };
  return linesOf(rich)
    .map((line) => line.map(plain).join(''))
    .join(', ');
}

function isoDate(value: DateValue | undefined): string | undefined {
  const date = readDate(value);
  return date?.type === 'moment' ? isoEnd(date) : undefined;
}

/** ISO 8601 for a day, or in reduced precision for a month or year; `undefined` for anything less certain. */
function isoEnd(end: IntervalEnd): string | undefined {
  if (typeof end === 'string' || end.type !== 'moment') return undefined;
  const { precision, calendar, year, month, approximate, uncertain } = withJulianYear(end);
  if (precision === 'day') return toDatetime(end);
  // A year of the world is not a calendar year of this era: it begins in September.
  if (approximate || uncertain || calendar === 'byzantine' || year < 1) return undefined;
  const iso = String(year).padStart(4, '0');
  if (precision === 'year') return iso;
  return precision === 'month' ? `${iso}-${String(month).padStart(2, '0')}` : undefined;
}
