import type { Dataset } from '../../../model/dataset.js';
import type { Person, Reference } from '../../../model/schema/index.js';
import type { Composer } from '../../shared/view/composer.js';
import { labelText } from '../../shared/view/labels.js';
import { Band } from './bars.js';
import type { Bar } from './bars.js';
import { lifeBar } from './life-bar.js';
import { labelOf } from './timeline-item.js';
import type { ViewOptions } from './timeline-view.js';

/** Ids of a person's parents, spouses and children that have records. */
export function relativesOf({ father, mother, spouses = [], issue = [] }: Person): string[] {
  return [father, mother, ...spouses, ...issue].flatMap((relative) => relative?.person ?? []);
}

/**
 * The lives of a person's parents, spouses and children with recorded dates, in a band each, with their relation to
 * the person.
 */
export function relativeBars(composer: Composer, person: Person, options: ViewOptions): Band[] {
  const { dataset, words } = composer;
  const { father, mother, spouses = [], issue = [] } = person;
  const name = composer.calledPerson(person).text;
  const isWoman = person.gender === 'female';
  const { son, daughter, child, husband, wife, spouse } = words.boxes.kin;
  const bars = (
    references: readonly (Reference | undefined)[],
    roleOf: (gender: Person['gender']) => string,
  ): Bar[] =>
    references.flatMap((reference) => {
      const relative = recordOf(dataset, reference);
      const bar = relative && lifeBar(relative, '', [], options);
      if (!bar) return [];
      const called = labelOf(composer.calledPerson(relative));
      return { ...bar, item: { ...bar.item, ...called, context: roleOf(relative.gender) } };
    });
  const among = <Word>(gender: Person['gender'], man: Word, woman: Word, either: Word): Word =>
    gender === 'male' ? man : gender === 'female' ? woman : either;
  const bands = [
    [
      ...bars([father], () => labelText(words.boxes, 'father')),
      ...bars([mother], () => labelText(words.boxes, 'mother')),
    ],
    bars(spouses, (gender) => among(gender, husband, wife, spouse)(name, isWoman)),
    bars(issue, (gender) => among(gender, son, daughter, child)(name, isWoman)),
  ];
  return bands.map((all) => new Band(all));
}

function recordOf(dataset: Dataset, reference: Reference | undefined): Person | undefined {
  return dataset.people.get(reference?.person ?? '');
}
