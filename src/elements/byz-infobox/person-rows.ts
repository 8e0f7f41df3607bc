import type { LabelKey } from '../../i18n/boxes/words.js';
import { formatAge, readDate } from '../../model/date/core.js';
import type { DateValue } from '../../model/date/core.js';
import { ageAtDeath, asList, housesOf, isHouse } from '../../model/succession.js';
import type { House, Name, Person, Reference } from '../../model/schema/index.js';
import { aroundText, text } from '../shared/view/composer.js';
import type { Composer } from '../shared/view/composer.js';
import { labelText } from '../shared/view/labels.js';
import { linked } from '../shared/view/view-text.js';
import type { ViewBlock, ViewInline, ViewRow } from '../shared/view/view-text.js';
import { happeningLines, listValue, peopleValue } from './tenure-rows.js';

/** Kinds of name that have a row of their own, in the order of MediaWiki's Infobox royalty. */
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

/** The rows on life and family, in the order of MediaWiki's Infobox royalty, without what is not recorded. */
export function personRows(composer: Composer, person: Person): ViewRow[] {
  const { words } = composer;
  const row = (key: LabelKey, value: ViewBlock[], label = labelText(words.boxes, key)): ViewRow[] =>
    value.some(hasContent) ? [{ key, label, value }] : [];

  return [
    ...row('born', bornLines(composer, person)),
    ...row('died', diedLines(composer, person)),
    ...row(
      'burial',
      asList(person.burial).flatMap((burial) => happeningLines(composer, burial)),
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
    ...(person.rows ?? []).map(({ label, value }): ViewRow => ({
      key: 'custom',
      label,
      value: composer.value(value),
    })),
  ];
}

const hasContent = (block: ViewBlock): boolean =>
  block.type === 'line' ? block.content.length > 0 : block.items.length > 0;

/** What a name is, when the record does not say: a name in another language is native, any other a variant. */
export function nameKind({ kind, lang }: Name): NonNullable<Name['kind']> {
  return kind ?? (lang === undefined ? 'variant' : 'native');
}

/** A name, its transliteration, and what is said of it. */
export function nameInlines(composer: Composer, name: Name): ViewInline[] {
  const { text: value, lang, transliteration, dates, note, sources } = name;
  return [
    { type: 'text', text: value, ...(lang !== undefined && { lang }) },
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
    ...(birth ? happeningLines(composer, birth) : []),
  ];
}

function diedLines(composer: Composer, person: Person): ViewBlock[] {
  const { death } = person;
  if (!death) return [];
  const age = ageAtDeath(person);
  const aged = age && death.date !== undefined ? [[text(formatAge(age, composer.words.dates))]] : [];
  const cause = death.cause ? [{ type: 'line' as const, content: composer.rich(death.cause) }] : [];
  return [...happeningLines(composer, death, aged), ...cause];
}

function spouseLabel(composer: Composer, person: Person): string {
  return labelText(composer.words.boxes, 'spouse', person.spouses?.length, person.labels?.spouse);
}

function spouseValue(composer: Composer, { spouses = [], listStyles }: Person): ViewBlock[] {
  const { boxes } = composer.words;
  const lines = spouses.map((spouse) => {
    const { note, sources } = spouse;
    return [
      composer.name(spouse),
      ...composer.details([
        spouse.as === undefined ? [] : aroundText(boxes.as, [text(spouse.as)]),
        spouse.dates === undefined ? [] : marriageDate(composer, spouse.dates),
        spouse.end === undefined ? [] : [text(boxes.marriageEnds[spouse.end])],
        note === undefined ? [] : [text(note)],
      ]),
      ...composer.footnotes.marks(sources),
    ];
  });
  return listValue(lines, listStyles?.spouses);
}

/** From when to when; where only the beginning is known, it is said to be that. */
function marriageDate(composer: Composer, dates: DateValue): ViewInline[] {
  const date = composer.date(dates);
  return readDate(dates)?.type === 'interval' ? [date] : aroundText(composer.words.boxes.married, [date]);
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

/** A house, as a cadet branch of another where it is one. */
function houseInlines(composer: Composer, house: House | Reference): ViewInline[] {
  if (!isHouse(house)) return composer.reference(house);
  const { name, href } = house;
  const cadetOf = composer.cadetOf(house);
  return [linked(name, href), ...composer.details([cadetOf === undefined ? [] : [text(cadetOf)]])];
}
