import { fill } from '../../i18n/fill.js';
import { NOTHING } from '../../model/bare.js';
import { asList } from '../../model/as-list.js';
import { coRulersOf, isHolder, officeOf } from '../../model/tenures/neighbours.js';
import { incumbencyOf } from '../../model/tenures/reign.js';
import type { Neighbour, Person, Reference, Reign, Rich, Tenure } from '../../model/schema/index.js';
import { aroundText, text } from '../shared/view/composer.js';
import type { Composer } from '../shared/view/composer.js';
import { labelText, reignLabel } from '../shared/view/labels.js';
import { inlineText } from '../shared/view/view-text.js';
import type { ViewInline } from '../shared/view/view-text.js';

/** The kind of a line in a cell; determines its visual weight. */
export type ViewCellLineKind =
  /** "Preceded by": repeats the column header. */
  | 'lead'
  /** "Vacant", "New title": why the office has no holder. */
  | 'nobody'
  | 'holder'
  | 'title'
  | 'subtitle'
  | 'detail'
  | 'years'
  | 'with'
  | 'reason'
  | 'held-by';

/** A line of a cell. */
export interface ViewCellLine {
  kind: ViewCellLineKind;
  content: ViewInline[];
}

/** A cell of the grid, from top to bottom. A cell without lines is known to be empty. */
export interface ViewCell {
  /** Number of rows it spans, at least 1. */
  rowSpan: number;
  lines: ViewCellLine[];
}

type Side = 'before' | 'after';

const line = (kind: ViewCellLineKind, content: ViewInline[]): ViewCellLine[] =>
  content.length > 0 ? [{ kind, content }] : [];

const lines = (kind: ViewCellLineKind, contents: readonly ViewInline[][]): ViewCellLine[] =>
  contents.flatMap((content) => line(kind, content));

/**
 * The lines of a neighbour: a holder, or the reason why there is none.
 * @param rowTitle The title of the row. A neighbour with the same title gets no "as" line.
 */
export function neighbourLines(
  composer: Composer,
  neighbours: readonly Neighbour[],
  side: Side,
  rowTitle: string,
): ViewCellLine[] {
  const { boxes } = composer.words;
  const holders = neighbours.filter(isHolder);
  const lead = line('lead', [text(side === 'before' ? boxes.precededBy : boxes.succeededBy)]);
  return [
    ...(holders.length > 0 ? lead : []),
    ...holders.flatMap((holder) =>
      line('holder', composer.reference(holder, { as: holder.as !== rowTitle })),
    ),
    ...neighbours.flatMap((neighbour) => reasonLines(composer, neighbour)),
  ];
}

/** Why there is no holder. */
function reasonLines(composer: Composer, neighbour: Neighbour): ViewCellLine[] {
  const { boxes } = composer.words;
  if ('vacant' in neighbour) return vacantLines(composer, neighbour.vacant);
  if ('new' in neighbour) {
    const { kind, reason } = neighbour.new;
    return [
      ...line('nobody', [text(kind ? boxes.newTitles[kind] : boxes.newTitle)]),
      ...lines('reason', composer.lines(reason)),
    ];
  }
  if ('none' in neighbour) {
    const { reason, detail } = neighbour.none;
    const lead = reason === undefined ? [[text(boxes.noSuccessor)]] : composer.lines(reason);
    return [...lines('nobody', lead), ...lines('reason', composer.lines(detail))];
  }
  if ('incumbent' in neighbour) {
    const { heir, heirLabel } = neighbour.incumbent;
    const label = labelText(boxes, 'heir', 1, heirLabel, composer.areWomen(heir ? [heir] : []));
    return [
      ...line('nobody', [text(boxes.incumbent)]),
      ...(heir ? [...line('held-by', [text(label)]), ...line('holder', composer.reference(heir))] : []),
    ];
  }
  return [];
}

type Vacancy = Extract<Neighbour, { vacant: unknown }>['vacant'];

function vacantLines(composer: Composer, vacancy: Vacancy): ViewCellLine[] {
  const { kind, reason, last = [], next = [], lastKnown, nextKnown } = vacancy;
  const { boxes } = composer.words;
  const heldBy = (label: string, holders: readonly Reference[]): ViewCellLine[] =>
    holders.length === 0
      ? []
      : [
          ...line('held-by', [text(label)]),
          ...holders.flatMap((holder) => line('holder', composer.reference(holder))),
        ];
  return [
    ...line('nobody', [text(boxes.vacant)]),
    ...(kind ? line('reason', [text(boxes.vacancies[kind])]) : []),
    ...lines('reason', composer.lines(reason)),
    ...heldBy(lastKnown ? boxes.lastKnownHolder : boxes.lastHeldBy, last),
    ...heldBy(nextKnown ? boxes.nextKnownHolder : boxes.nextHeldBy, next),
  ];
}

/** The lines of a row's title: from the row, or else the tenure, or else the office. */
function rowTitle(composer: Composer, tenure: Tenure): ViewInline[][] {
  const own = tenure.succession === false ? undefined : tenure.succession?.title;
  const wording = own !== undefined && !isSame(own) ? own : tenure.title;
  if (wording !== undefined) return composer.lines(wording);
  const office = officeOf(composer.dataset, tenure);
  return office ? [[composer.linked(office)]] : [];
}

export function isSame(value: Rich | { same: true } | Neighbour): value is { same: true } {
  return typeof value === 'object' && 'same' in value;
}

/**
 * The middle cell: the title and its additions, the years, and co-rulers.
 * @param term Number of this term, if the box has several of the same office.
 */
export function titleLines(
  composer: Composer,
  person: Person,
  tenure: Tenure,
  term?: number,
): ViewCellLine[] {
  const { boxes } = composer.words;
  const row = tenure.succession || NOTHING;
  const { subtitle, creation, dynasty, district, titular } = row;
  const order =
    row.order ?? (officeOf(composer.dataset, tenure)?.numbered && composer.dataset.derived?.orderOf(tenure));
  const parentheses = (content: ViewInline[]): ViewInline[] =>
    content.length > 0 ? [text('('), ...content, text(')')] : [];
  const detail = (value: string | undefined): ViewCellLine[] =>
    value === undefined ? [] : line('detail', [composer.own(value)]);
  const beside = (pattern: string, people: readonly Reference[]): ViewCellLine[] =>
    people.flatMap((one) =>
      line('with', aroundText(pattern, composer.reference(one, { as: false, dates: 'comma' }))),
    );
  return [
    ...(titular ? line('detail', [text(`— ${boxes.titular} —`)]) : []),
    ...lines('title', rowTitle(composer, tenure)),
    ...line('subtitle', parentheses(composer.rich(subtitle))),
    ...line('detail', term ? [text(reignLabel(composer, tenure, term))] : []),
    ...(typeof order === 'number'
      ? line('detail', [text(boxes.ordinal(order))])
      : detail(order || undefined)),
    ...detail(creation),
    ...detail(dynasty),
    ...detail(district),
    ...(tenure.disputed ? line('detail', parentheses([text(boxes.disputed)])) : []),
    ...lines('detail', composer.lines(titular?.line)),
    ...line('years', yearsOf(composer, tenure)),
    ...beside(boxes.regentIs, row.with ? [] : (tenure.regents ?? [])),
    ...beside(boxes.withHolder, row.with ?? coRulersOf(composer.dataset, person, tenure)),
    ...(titular?.reason
      ? [
          ...line('held-by', [text(`${boxes.failureReason}:`)]),
          ...lines('reason', composer.lines(titular.reason)),
        ]
      : []),
  ];
}

function yearsOf(composer: Composer, tenure: Tenure): ViewInline[] {
  const own = tenure.succession ? tenure.succession.years : undefined;
  const reigns: readonly Reign[] = own === undefined ? asList(tenure.reign) : asList(own);
  const inOffice = incumbencyOf(tenure) !== undefined;
  // A reign is shown as years only; dates given for the row itself are shown in full.
  const style = own === undefined ? 'years' : 'full';
  return reigns.flatMap((reign, index) => [
    ...(index > 0 ? [text(composer.words.dates.comma ?? ', ')] : []),
    ...composer.reign(reign, inOffice && index === reigns.length - 1, { style }),
    ...composer.reignNote(reign),
  ]);
}

/** The text of a heading. */
export function sectionText(composer: Composer, tenure: Tenure): string {
  const own = tenure.succession ? tenure.succession.section : undefined;
  const section = own ?? officeOf(composer.dataset, tenure)?.section ?? 'regnal';
  const { sections, sectionOf } = composer.words.boxes;
  if (typeof section === 'string') return sections[section];
  return 'text' in section ? section.text : fill(sectionOf, sections[section.kind], section.realm);
}

/** The text of a title, for comparison with a neighbour's title. */
export function titleText(composer: Composer, tenure: Tenure): string {
  return rowTitle(composer, tenure).map(inlineText).join(', ');
}
