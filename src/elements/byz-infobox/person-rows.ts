import { bare } from '../../model/bare.js';
import type { LabelKey } from '../../i18n/boxes/words.js';
import { boundsOf, formatAge, readDate } from '../../model/date/core.js';
import type { DateValue, HistoricalDate } from '../../model/date/core.js';
import { ageAtDeath } from '../../model/life/life-dates.js';
import { asList } from '../../model/as-list.js';
import { housesOf, isHouse } from '../../model/houses.js';
import type { House, Name, Person, Reference, Spouse } from '../../model/schema/index.js';
import { aroundText, text } from '../shared/view/composer.js';
import type { Composer } from '../shared/view/composer.js';
import { labelText } from '../shared/view/labels.js';
import type { ViewBlock, ViewInline, ViewRow } from '../shared/view/view-text.js';
import { eventLines, listValue, peopleValue } from './tenure-rows.js';

/** Kinds of name with their own row, in the order of MediaWiki's Infobox royalty. */
const NAME_ROWS = [
  'full',
  'family',
  'clan',
  'given',
  'era',
  'regnal',
  'posthumous',
  'temple',
  'variant',
  'alias',
] as const satisfies readonly LabelKey[];

/** The rows on life and family, in the order of MediaWiki's Infobox royalty. Omits whatever is not recorded. */
export function personRows(composer: Composer, person: Person): ViewRow[] {
  const { words } = composer;
  const row = (key: LabelKey, value: ViewBlock[], label = labelText(words.boxes, key)): ViewRow[] =>
    value.some(hasContent) ? [{ key, label, value }] : [];

  return [
    ...row('born', bornLines(composer, person)),
    ...row('died', diedLines(composer, person)),
    ...row('cause', person.death?.cause ? composer.value(person.death.cause) : []),
    ...row(
      'burial',
      asList(person.burial).flatMap((burial) => eventLines(composer, burial)),
      labelText(words.boxes, 'burial', 1, person.labels?.burial),
    ),
    ...row('spouse', spouseValue(composer, person), spouseLabel(composer, person)),
    ...issueRow(composer, person),
    ...NAME_ROWS.flatMap((kind) =>
      row(kind, nameValue(composer, person, kind), nameLabel(composer, person, kind)),
    ),
    ...row(
      'dynasty',
      houseValue(composer, person),
      labelText(words.boxes, 'dynasty', asList(person.house).length, person.labels?.house),
    ),
    ...row('father', person.father ? peopleValue(composer, [person.father]) : []),
    ...row('mother', person.mother ? peopleValue(composer, [person.mother]) : []),
    ...row('religion', person.religion ? composer.value(person.religion) : []),
    ...row('occupation', person.occupation ? composer.value(person.occupation) : []),
    ...(person.rows ?? []).map((row) => composer.row(row)),
  ];
}

const hasContent = (block: ViewBlock): boolean =>
  block.type === 'line' ? block.content.length > 0 : block.items.length > 0;

/** The kind of a name. If the record does not give one, a name in another language is native, any other a variant. */
export function nameKind({ kind, lang }: Name): NonNullable<Name['kind']> {
  return kind ?? (lang === undefined ? 'variant' : 'native');
}

/** A name, its transliteration and its details. */
export function nameInlines(composer: Composer, name: Name): ViewInline[] {
  const { text: value, lang, transliteration, dates, note, sources } = name;
  return [
    composer.own(value, lang),
    ...composer.details([transliteration === undefined ? [] : [text(transliteration)], composer.rich(note)]),
    ...(dates === undefined ? [] : [text(': '), composer.date(dates)]),
    ...composer.footnotes.marks(sources),
  ];
}

function namesOf(person: Person, kind: Name['kind']): Name[] {
  return (person.names ?? []).filter((name) => nameKind(name) === kind);
}

function nameValue(composer: Composer, person: Person, kind: Name['kind']): ViewBlock[] {
  return namesOf(person, kind).map((name) => ({ type: 'line', content: nameInlines(composer, name) }));
}

function nameLabel(composer: Composer, person: Person, kind: (typeof NAME_ROWS)[number]): string {
  return labelText(composer.words.boxes, kind, namesOf(person, kind).length);
}

function bornLines(composer: Composer, person: Person): ViewBlock[] {
  const { birth } = person;
  const names = [...(birth?.name === undefined ? [] : [{ text: birth.name }]), ...namesOf(person, 'birth')];
  return [
    ...names.map((name): ViewBlock => ({ type: 'line', content: nameInlines(composer, name) })),
    ...(birth ? eventLines(composer, birth) : []),
  ];
}

function diedLines(composer: Composer, person: Person): ViewBlock[] {
  const { death } = person;
  if (!death) return [];
  const age = ageAtDeath(person);
  const aged = age && death.date !== undefined && formatAge(age, composer.words.dates);
  return eventLines(composer, death, aged ? [[text(aged)]] : []);
}

function spouseLabel(composer: Composer, person: Person): string {
  const { spouses = [], labels } = person;
  const women = composer.areWomen(spouses);
  return labelText(composer.words.boxes, 'spouse', spouses.length, labels?.spouse, women);
}

function spouseValue(composer: Composer, person: Person): ViewBlock[] {
  const { spouses = [], listStyles } = person;
  const lines = spouses.map((spouse) => {
    const { as, note, sources } = spouse;
    return [
      composer.name(spouse),
      ...composer.details([
        as === undefined ? [] : aroundText(composer.words.boxes.as, [composer.own(as)]),
        ...marriage(composer, person, spouse),
        note === undefined ? [] : [composer.own(note)],
      ]),
      ...composer.footnotes.marks(sources),
    ];
  });
  return listValue(lines, listStyles?.spouses);
}

/** When a marriage began, and how and when it ended: "m. 1347; widowed 1391". */
function marriage(composer: Composer, person: Person, { person: other, dates, end }: Spouse): ViewInline[][] {
  const { married, marriageEnds } = composer.words.boxes;
  const when = readDate(dates);
  const year = (date: DateValue | HistoricalDate): ViewInline => composer.date(date, { style: 'years' });
  if (!end) return dates === undefined ? [] : [aroundText(married, [year(dates)])];
  const isRange = when?.type === 'interval';
  const known = (side: 'start' | 'end'): HistoricalDate | undefined => {
    const limit = isRange && !when.text ? when[side] : 'open';
    return typeof limit === 'string' ? undefined : bare({ ...limit, source: when?.source ?? '' });
  };
  const [start, last] = [known('start'), known('end')];
  const spouse = composer.dataset.people.get(other ?? '');
  const how = marriageEnds[end === 'death' && outlives(person, spouse, last) ? 'widowed' : end];
  const began = isRange ? start : dates;
  return [
    ...(isRange && when.text ? [[year(when)]] : []),
    ...(began === undefined ? [] : [aroundText(married, [year(began)])]),
    [text(how), ...(last ? [text(' '), year(last)] : [])],
  ];
}

/** Whether a marriage ended by death is known to have ended with the other spouse's death. */
function outlives(person: Person, other: Person | undefined, end: HistoricalDate | undefined): boolean {
  const own = readDate(person.death?.date);
  const limit = end ?? readDate(other?.death?.date);
  return own !== undefined && limit !== undefined && boundsOf(own).earliestStart > boundsOf(limit).latestEnd;
}

function issueRow(composer: Composer, person: Person): ViewRow[] {
  const { issue = [], issueAmongOthers, issueDetail, labels, listStyles } = person;
  const { boxes } = composer.words;
  if (issue.length === 0 && !issueDetail) return [];
  const items = issue.map((child) => composer.reference(child));
  if (issueAmongOthers) items.push([{ type: 'small', content: [text(boxes.among)] }]);
  return [
    {
      key: 'issue',
      label: labelText(boxes, 'issue', issue.length, labels?.issue),
      ...(issueDetail && { detail: { text: issueDetail.text ?? boxes.detail, href: issueDetail.href } }),
      value: listValue(items, listStyles?.issue),
    },
  ];
}

function houseValue(composer: Composer, person: Person): ViewBlock[] {
  return listValue(housesOf(composer.dataset, person).map((house) => houseInlines(composer, house)));
}

/** A house, with its parent house if it is a cadet branch. */
function houseInlines(composer: Composer, house: House | Reference): ViewInline[] {
  if (!isHouse(house)) return composer.reference(house);
  const cadetOf = composer.cadetOf(house);
  return [composer.linked(house), ...composer.details([cadetOf === undefined ? [] : [text(cadetOf)]])];
}
