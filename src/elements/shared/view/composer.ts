import type { Words } from '../../../i18n/words.js';
import { around, fill } from '../../../i18n/fill.js';
import { NOTHING, bare } from '../../../model/bare.js';
import { formatDate, toDatetime } from '../../../model/date/core.js';
import { resolveDate } from '../../../model/date/parse/read-date.js';
import type { DateValue, FormatDateOptions, HistoricalDate } from '../../../model/date/core.js';
import type { Dataset } from '../../../model/dataset.js';
import { nameIn } from '../../../model/names/local-names.js';
import type {
  EventDetails,
  House,
  Inline,
  Reference,
  Reign,
  Rich,
  Row,
  Value,
} from '../../../model/schema/index.js';
import { linesOf } from '../../../model/rich-lines.js';
import { isHouse } from '../../../model/houses.js';
import { isNoted, readReign, startOf } from '../../../model/tenures/reign.js';
import { Footnotes } from './footnotes.js';
import { Naming } from './naming.js';
import { Namesakes } from './qualify-namesakes.js';
import { labelText } from './labels.js';
import { inlineText, linked, SPACE, text } from './view-text.js';
import type { ViewBlock, ViewInline, ViewRow, ViewValue } from './view-text.js';

export { text } from './view-text.js';

/** Which parts of a reference are shown. */
export interface ReferenceOptions {
  /** The reference is part of the record's prose, in the record's language. */
  inProse?: boolean;
  /** Print "as TITLE"; default true. */
  as?: boolean;
  /** Print the dates; default in small print and parentheses. */
  dates?: 'parentheses' | 'comma' | 'none';
}

/** Converts record values to view content, in one language, for one view with its footnotes. */
export class Composer extends Naming {
  readonly footnotes: Footnotes;
  readonly namesakes: Namesakes;
  /** Places whose present name has already been given. */
  readonly #placesWithModernName = new Set<string>();

  constructor(dataset: Dataset, words: Words) {
    super(dataset, words);
    this.footnotes = new Footnotes(dataset);
    this.namesakes = new Namesakes(words, dataset, (person) => this.calledPerson(person).text);
  }

  /** A date in the reader's language. */
  date(value: DateValue | HistoricalDate, options?: FormatDateOptions): ViewInline {
    const date = resolveDate(value);
    // The record's own wording is kept, even in rows that otherwise show only years.
    const text = date?.text ?? formatDate(value, this.words.dates, options);
    const datetime = date && options?.style !== 'years' ? toDatetime(date) : undefined;
    return datetime === undefined ? { type: 'date', text } : { type: 'date', text, datetime };
  }

  /**
   * A reign in the reader's language.
   * @param inOffice Whether the office is still held: a reign without an end then lasts to the present.
   */
  reign(reign: Reign, inOffice: boolean, options?: FormatDateOptions): ViewInline[] {
    const value = isNoted(reign) ? reign.date : reign;
    const parsed = readReign(value, inOffice);
    if (!parsed?.ongoing || parsed.date.text) return [this.date(value, options)];
    return aroundText(this.words.boxes.present, [this.date(startOf(parsed.date), options)]);
  }

  /** Small print and footnote marks of a reign. */
  reignNote(reign: Reign): ViewInline[] {
    if (!isNoted(reign)) return [];
    return [...this.details([this.rich(reign.note)]), ...this.footnotes.marks(reign.sources)];
  }

  /** Rich text as one line. */
  rich(value: Rich | undefined): ViewInline[] {
    return this.#phrase(this.#prose(value));
  }

  /** Rich text as lines. Adjacent items with no text between them get separate lines. */
  lines(value: Rich | undefined): ViewInline[][] {
    return this.#lines(value).map((line) => this.#phrase(line));
  }

  #prose(value: Rich | undefined): ViewInline[] {
    return this.#lines(value).flatMap((line, index) => (index > 0 ? [text(', '), ...line] : line));
  }

  #lines(value: Rich | undefined): ViewInline[][] {
    if (value === undefined) return [];
    return linesOf(value).map((line) => line.flatMap((inline) => this.#inline(inline)));
  }

  /** Prose, as a phrase in the record's language. */
  #phrase(content: ViewInline[]): ViewInline[] {
    const { recordLang: lang } = this;
    return lang === undefined || content.length === 0 ? content : [{ type: 'phrase', lang, content }];
  }

  /** The value of a custom row. */
  value(value: Value): ViewValue {
    if (typeof value === 'object' && 'list' in value) {
      const { list, style = 'plain', summary } = value;
      const items = list.map((item) => this.rich(item));
      return [{ type: 'list', style, ...(summary !== undefined && { summary }), items }];
    }
    if (typeof value === 'object' && 'lines' in value) return value.lines.map((line) => this.line(line));
    return this.lines(value).map((content) => ({ type: 'line', content }));
  }

  /** A custom row. A label that is a known key is shown in the reader's language. */
  row({ label, value }: Row): ViewRow {
    return { key: 'custom', label: labelText(this.words.boxes, 'reign', 1, label), value: this.value(value) };
  }

  line(value: Rich): ViewBlock {
    return { type: 'line', content: this.rich(value) };
  }

  /** A name alone, linked to its person or page if there is one. */
  name(reference: Reference, inProse = false): ViewInline {
    const { person, text: given, lang: saidLang, href } = bare(reference);
    const ownLang = saidLang ?? (inProse ? undefined : this.recordLang);
    const record = person === undefined ? undefined : this.dataset.people.get(person);
    if (!record) return linked(given ?? person ?? '', href, ownLang);
    const { text: name, lang } =
      (given ?? saidLang) === undefined && !inProse
        ? this.calledPerson(record)
        : { text: given ?? record.name, lang: ownLang };
    const language = lang !== undefined && { lang };
    return this.namesakes.note({ type: 'person', person: record.id, text: name, ...language });
  }

  /** A name with the details from the reference. */
  reference(reference: Reference, options: ReferenceOptions = {}): ViewInline[] {
    const { boxes } = this.words;
    const { as: title, dates: when, note, sources } = bare(reference);
    const { as = true, dates = 'parentheses', inProse = false } = bare(options);
    const own = inProse ? text : (value: string) => this.own(value);
    return [
      this.name(reference, inProse),
      ...this.details([
        title && as ? aroundText(boxes.as, [own(title)]) : [],
        when && dates === 'parentheses' ? [this.date(when, { style: 'years' })] : [],
        note ? [own(note)] : [],
      ]),
      ...(when && dates === 'comma'
        ? [text(this.words.dates.comma ?? ', '), this.date(when, { style: 'years' })]
        : []),
      ...this.footnotes.marks(sources),
    ];
  }

  /** Whether all of these people are women; `false` for an empty list. */
  areWomen(people: readonly Reference[]): boolean {
    return (
      people.length > 0 &&
      people.every(({ person = '' }) => this.dataset.people.get(person)?.gender === 'female')
    );
  }

  /** Small print in parentheses. */
  small(content: ViewInline[]): ViewInline {
    return { type: 'small', content: [text('('), ...content, text(')')] };
  }

  /** Several details in small print, after a space; empty if there are none. */
  details(all: readonly ViewInline[][]): ViewInline[] {
    const said = all.filter((content) => content.length > 0);
    const inside = said.flatMap((content, index) =>
      index > 0 ? [text(this.words.boxes.semicolon ?? '; '), ...content] : content,
    );
    return said.length > 0 ? [SPACE, this.small(inside)] : [];
  }

  /** A house as a heading: "Palaiologos dynasty". */
  dynasty(house: House | Reference): string {
    if (!isHouse(house)) return inlineText(this.reference(house, { dates: 'none' }));
    const { names } = house;
    const called: { text?: string; dynasty?: string } =
      nameIn(names, this.words.lang) ?? (this.recordLang === undefined ? house : {});
    return called.dynasty ?? fill(this.words.boxes.dynasty, called.text ?? house.name);
  }

  /** The parent of a cadet branch: "Cadet branch of the Capetian dynasty". */
  cadetOf(house: House | Reference): string | undefined {
    const id = isHouse(house) ? house.cadetOf : undefined;
    const parent = id === undefined ? undefined : this.dataset.houses.get(id);
    return parent && fill(this.words.boxes.cadetOf, this.dynasty(parent));
  }

  /** A place by id, with its present name on first mention; or in the record's own wording. */
  place(place: EventDetails['place']): ViewInline[] {
    if (place === undefined) return [];
    if (typeof place !== 'string') return this.reference(place);
    const record = this.dataset.places.get(place);
    const name = this.linked(record ?? { name: place });
    const { modern } = record ?? NOTHING;
    if (!modern || this.#placesWithModernName.has(place)) return [name];
    this.#placesWithModernName.add(place);
    return [name, SPACE, this.small([this.own(modern)])];
  }

  #inline(inline: Inline): ViewInline[] {
    if (typeof inline === 'string') return [text(inline)];
    if ('em' in inline) return [{ type: 'emphasis', content: this.#prose(inline.em) }];
    if ('small' in inline) return [{ type: 'small', content: this.#prose(inline.small) }];
    if ('date' in inline) {
      const { recordLang, words } = this;
      return [{ ...this.date(inline.date), ...(recordLang !== undefined && { lang: words.lang }) }];
    }
    if ('cite' in inline) return this.footnotes.marks(inline.cite);
    return this.reference(inline, { inProse: true });
  }
}

/** Fills a pattern with inline content. */
export function aroundText(pattern: string, content: readonly ViewInline[]): ViewInline[] {
  const [before, after] = around(pattern);
  return [...(before ? [text(before)] : []), ...content, ...(after ? [text(after)] : [])];
}
