import type { Words } from '../../../i18n/words.js';
import { bare } from '../../../model/bare.js';
import type { Dataset } from '../../../model/dataset.js';
import { displayNames, nameIn } from '../../../model/names/local-names.js';
import type { LocalName, Person } from '../../../model/schema/index.js';
import { linked, text } from './view-text.js';
import type { ViewInline } from './view-text.js';

/** A record with a name, and its names in other languages. */
interface Named {
  name: string;
  names?: readonly LocalName[];
  /** Language of the name. */
  lang?: string;
}

/** The name of a record, and its language if known. */
export interface Called {
  text: string;
  lang?: string | undefined;
}

/** What records are called in the reader's language, or else in their own. */
export class Naming {
  readonly dataset: Dataset;
  readonly words: Words;
  /** Language of the records, if it is known and differs from that of the words. */
  readonly recordLang: string | undefined;

  constructor(dataset: Dataset, words: Words) {
    this.dataset = dataset;
    this.words = words;
    const lang = Object.hasOwn(dataset, 'lang') ? dataset.lang : undefined;
    this.recordLang = languageOf(lang) === languageOf(words.lang) ? undefined : lang;
  }

  /** A text from the record, in the record's language. */
  own(value: string, lang = this.recordLang): Extract<ViewInline, { type: 'text' }> {
    return bare({ ...text(value), ...(lang !== undefined && { lang }) });
  }

  /** The name of a record in the reader's language, or else its own name in the record's language. */
  called({ name, names, lang = this.recordLang }: Named): Called {
    return this.#called(name, names, lang);
  }

  #called(name: string, names: readonly LocalName[] | undefined, lang: string | undefined): Called {
    const known = nameIn(names, this.words.lang);
    // With both fields of its own: a page may have extended what others would inherit.
    return known ? { text: known.text, lang: undefined } : { text: name, lang };
  }

  /** The name of a person in the reader's language. */
  calledPerson(person: Person): Called {
    return this.#called(person.name, displayNames(person), this.recordLang);
  }

  /** The name of an office, house or place, linked if it has a URL. */
  linked(record: Named & { href?: string | undefined }): ViewInline {
    const { text: name, lang } = this.called(record);
    return linked(name, record.href, lang);
  }
}

/** The language of a tag, without its region and script. */
const languageOf = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-', 1)[0];
