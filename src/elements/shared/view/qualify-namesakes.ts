import type { KinWord } from '../../../i18n/boxes/words.js';
import type { Words } from '../../../i18n/words.js';
import { formatDate } from '../../../model/date/core.js';
import type { Dataset } from '../../../model/dataset.js';
import { lifeDates } from '../../../model/life/life-dates.js';
import type { Person, Reference } from '../../../model/schema/index.js';
import type { ViewPerson } from './view-text.js';

/** Distinguishes people with the same name in one view. */
export class Namesakes {
  readonly #words: Words;
  readonly #dataset: Dataset;
  readonly #nameOfPerson: (person: Person) => string;
  readonly #named = new Map<string, ViewPerson[]>();

  /** @param nameOf Returns the name of a person in the reader's language. */
  constructor(words: Words, dataset: Dataset, nameOf: (person: Person) => string) {
    this.#words = words;
    this.#dataset = dataset;
    this.#nameOfPerson = nameOf;
  }

  /** Records a name shown by the view. */
  note(name: ViewPerson): ViewPerson {
    const namesakes = this.#named.get(name.text);
    if (namesakes) namesakes.push(name);
    else this.#named.set(name.text, [name]);
    return name;
  }

  /**
   * Gives each person who shares a name a qualifier: the first known fact that does not apply to another of them.
   * @param shown The person the box is about, who may be one of them.
   */
  qualify(shown: Person): void {
    for (const [name, people] of this.#named) {
      const ids = new Set(people.map(({ person }) => person));
      if (name === this.#nameOfPerson(shown)) ids.add(shown.id);
      if (ids.size < 2) continue;
      const qualifiers = new Map([...ids].map((id) => [id, this.#qualifiers(id)]));
      const others = (id: string): string[] =>
        [...qualifiers].flatMap(([other, texts]) => (other === id ? [] : texts));
      for (const person of people) {
        const own = qualifiers.get(person.person) ?? [];
        const taken = others(person.person);
        const qualifier = own.find((text) => !taken.includes(text)) ?? own[0];
        if (qualifier !== undefined) person.qualifier = qualifier;
      }
    }
  }

  /** Possible qualifiers of a person, best first. */
  #qualifiers(id: string): string[] {
    const person = this.#dataset.people.get(id);
    if (!person) return [];
    const { gender, father, mother, spouses = [] } = person;
    const { boxes, dates } = this.#words;
    const { child, son, daughter, spouse, husband, wife } = boxes.kin;
    const [ofParent, ofSpouse] = gender
      ? gender === 'female'
        ? [daughter, wife]
        : [son, husband]
      : [child, spouse];
    const say = (kin: KinWord, reference: Reference | undefined, isWoman = false): string[] => {
      if (!reference) return [];
      const record = this.#dataset.people.get(reference.person ?? '');
      const name = reference.text ?? (record && this.#nameOfPerson(record));
      return name === undefined ? [] : [kin(name, isWoman || record?.gender === 'female')];
    };
    const life = lifeDates(person);
    return [
      ...say(ofParent, father),
      ...spouses.flatMap((reference) => say(ofSpouse, reference)),
      ...say(ofParent, mother, true),
      ...(life ? [formatDate(life, dates, { style: 'years' })] : []),
    ];
  }
}
