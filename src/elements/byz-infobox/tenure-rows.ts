import type { LabelKey } from '../../i18n/boxes/words.js';
import { NOTHING } from '../../model/bare.js';
import { formatDuration, lengthOfReign, readDate } from '../../model/date/core.js';
import { asList } from '../../model/as-list.js';
import {
  chosenLabel,
  coRulersOf,
  holdersOf,
  neighboursOf,
  officeOf,
} from '../../model/tenures/neighbours.js';
import { incumbencyOf, isInOffice, isNoted } from '../../model/tenures/reign.js';
import { byTime } from '../../model/tenures/terms.js';
import type { DateValue } from '../../model/date/core.js';
import type { EventDetails, Labels, Person, Reference, Tenure } from '../../model/schema/index.js';
import type { Composer } from '../shared/view/composer.js';
import { labelText, reignLabel } from '../shared/view/labels.js';
import { SPACE, text } from '../shared/view/view-text.js';
import type { ViewBlock, ViewInline, ViewListStyle, ViewRow } from '../shared/view/view-text.js';

/** An office block of the infobox: a heading and its rows. */
export interface ViewTenure {
  /** Absent when the block continues the one above without a heading. */
  heading?: ViewInline[];
  /** Number of this term, from 1, if the person held the same office more than once. */
  term?: number;
  rows: ViewRow[];
}

/** Options that a page can set. */
export interface TenureOptions {
  /** Print how long each reign lasted. */
  reignLength?: boolean;
}

/**
 * The block of one tenure: the reign, how it began in chronological order, predecessors and successors, regents and
 * co-rulers. Omits whatever is not recorded.
 * @param term Number of this term, if the person held the same office more than once.
 */
export function tenureBlock(
  composer: Composer,
  person: Person,
  tenure: Tenure,
  options: TenureOptions = {},
  term?: number,
): ViewTenure {
  const { dataset } = composer;
  const neighbours = (side: 'predecessors' | 'successors'): Reference[] =>
    holdersOf(neighboursOf(dataset, person, tenure, side));
  const heading = headingOf(composer, tenure);
  const marks = composer.footnotes.marks(tenure.sources);
  const rows = [
    reignRow(composer, tenure, options, term),
    ...beginnings(tenure).map((key) => eventRow(composer, tenure, key)),
    peopleRow(composer, tenure, 'predecessor', neighbours('predecessors')),
    peopleRow(composer, tenure, 'successor', neighbours('successors')),
    heirRow(composer, tenure),
    peopleRow(composer, tenure, 'regent', tenure.regents ?? []),
    peopleRow(composer, tenure, 'coRuler', coRulersOf(dataset, person, tenure)),
    ...(tenure.rows ?? []).map((row) => composer.row(row)),
  ].filter((row) => row !== undefined);
  const numbered = term !== undefined && { term };
  if (heading.length > 0) return { heading: [...heading, ...marks], ...numbered, rows };
  return { ...numbered, rows: marks.length > 0 ? markFirst(rows, marks) : rows };
}

/** Puts footnote marks after the first line when there is no heading to carry them. */
function markFirst(rows: readonly ViewRow[], marks: readonly ViewInline[]): ViewRow[] {
  return rows.map((row, index) => {
    const [first, ...others] = row.value;
    if (index > 0 || first?.type !== 'line') return row;
    return { ...row, value: [{ ...first, content: [...first.content, ...marks] }, ...others] };
  });
}

function headingOf(composer: Composer, tenure: Tenure): ViewInline[] {
  if (tenure.heading === false) return [];
  const office = officeOf(composer.dataset, tenure);
  const title = composer.rich(tenure.title);
  if (title.length === 0 && office) title.push(composer.linked(office));
  if (title.length === 0) return [];
  const small = [
    ...(tenure.note ? [composer.rich(tenure.note)] : []),
    ...(tenure.disputed ? [composer.rich(composer.words.boxes.disputed)] : []),
  ];
  return [...title, ...small.flatMap((note): ViewInline[] => [SPACE, composer.small(note)])];
}

function reignRow(
  composer: Composer,
  tenure: Tenure,
  { reignLength = false }: TenureOptions,
  term: number | undefined,
): ViewRow | undefined {
  const reigns = asList(tenure.reign);
  if (reigns.length === 0) return undefined;
  return {
    key: 'reign',
    label: reignLabel(composer, tenure, term),
    value: reigns.map((reign, index) => ({
      type: 'line',
      content: [
        ...composer.reign(reign, isInOffice(tenure, index)),
        ...(reignLength ? lengthInlines(composer, isNoted(reign) ? reign.date : reign) : []),
        ...composer.reignNote(reign),
      ],
    })),
  };
}

/** The heir to an office that is still held. */
function heirRow(composer: Composer, tenure: Tenure): ViewRow | undefined {
  const { heir, heirLabel } = incumbencyOf(tenure) ?? NOTHING;
  if (!heir) return undefined;
  const label = labelText(composer.words.boxes, 'heir', 1, heirLabel, composer.areWomen([heir]));
  return { key: 'heir', label, value: peopleValue(composer, [heir]) };
}

/** The length of a reign, in small print. Empty when its start or end is open or unknown. */
function lengthInlines(composer: Composer, reign: DateValue): ViewInline[] {
  const date = readDate(reign);
  const length = date && lengthOfReign(date);
  if (!length) return [];
  return [SPACE, composer.small([text(formatDuration(length, composer.words.dates))])];
}

const BEGINNINGS = ['proclamation', 'coronation', 'investiture'] as const;
type Beginning = (typeof BEGINNINGS)[number];

/** How a tenure began, in chronological order. */
function beginnings(tenure: Tenure): Beginning[] {
  const present = BEGINNINGS.filter((key) => asList(tenure[key]).length > 0);
  return byTime(present, (key) => asList(tenure[key])[0]?.date);
}

function eventRow(composer: Composer, tenure: Tenure, key: Beginning): ViewRow | undefined {
  const events = asList(tenure[key]);
  if (events.length === 0) return undefined;
  return {
    key,
    label: labelText(composer.words.boxes, key, 1, chosenLabel(composer.dataset, tenure, key)),
    value: events.flatMap((event) => eventLines(composer, event)),
  };
}

/** Default label of each row of people. Records use a different key. */
const PEOPLE_LABELS = {
  predecessor: 'predecessor',
  successor: 'successor',
  coRuler: 'co-ruler',
  regent: 'regent',
} as const satisfies Partial<Record<keyof Labels, LabelKey>>;

function peopleRow(
  composer: Composer,
  tenure: Tenure,
  key: keyof typeof PEOPLE_LABELS,
  people: readonly Reference[],
): ViewRow | undefined {
  if (people.length === 0) return undefined;
  const usual = PEOPLE_LABELS[key];
  const chosen = chosenLabel(composer.dataset, tenure, key);
  return {
    key: usual,
    label: labelText(composer.words.boxes, usual, people.length, chosen, composer.areWomen(people)),
    value: peopleValue(composer, people),
  };
}

/** One person as a line, several as a list, so that screen readers announce the count whatever the visual separator. */
export function peopleValue(composer: Composer, people: readonly Reference[]): ViewBlock[] {
  return listValue(people.map((reference) => composer.reference(reference)));
}

/** One entry as a line, several as a list; no value for none. */
export function listValue(items: ViewInline[][], style: ViewListStyle = 'plain'): ViewBlock[] {
  const [only] = items;
  if (items.length === 1 && only) return [{ type: 'line', content: only }];
  return items.length > 1 ? [{ type: 'list', style, items }] : [];
}

/** The date, with small print, on one line and the place on the next. */
export function eventLines(
  composer: Composer,
  { date, place, note, sources }: EventDetails,
  small: readonly ViewInline[][] = [],
): ViewBlock[] {
  const notes = [...small, ...(note ? [composer.rich(note)] : [])].map((content) => composer.small(content));
  const when: ViewInline[] = date === undefined ? [] : [composer.date(date)];
  const where = composer.place(place);
  const first = when.length > 0 ? when : where;
  for (const item of notes) first.push(...(first.length > 0 ? [SPACE] : []), item);
  first.push(...composer.footnotes.marks(sources));
  const lines = when.length > 0 ? [first, where] : [first];
  return lines.filter((content) => content.length > 0).map((content) => ({ type: 'line', content }));
}
