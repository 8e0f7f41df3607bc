import { bare } from '../../model/bare.js';
import { lifeDates } from '../../model/life/life-dates.js';
import type { Person, Tenure } from '../../model/schema/index.js';
import { asList } from '../../model/as-list.js';
import { holdersOf, neighboursOf, officeOf } from '../../model/tenures/neighbours.js';
import { isInOffice } from '../../model/tenures/reign.js';
import { isSameOffice } from '../../model/tenures/terms.js';
import { aroundText, text } from '../shared/view/composer.js';
import type { Composer } from '../shared/view/composer.js';
import { inlineText } from '../shared/view/view-text.js';
import type { ViewInline } from '../shared/view/view-text.js';

/** The main office in the header of the box. */
export interface ViewReignLine {
  office: string;
  /** Language of the office's name, where it is not that of the words. */
  lang?: string;
  /** The years of each of its terms. */
  years: ViewInline[][];
  /** Who held it before the first term. */
  before: ViewInline[][];
  /** Who held it after the last. */
  after: ViewInline[][];
}

/** The first office of the box, as ordered in the record. */
export function reignLine(
  composer: Composer,
  person: Person,
  tenures: readonly Tenure[],
): ViewReignLine | undefined {
  const [main] = tenures;
  if (!main) return undefined;
  const title = inlineText(composer.rich(main.title));
  const record = officeOf(composer.dataset, main);
  const called = title ? composer.own(title) : record && composer.called(record);
  if (!called) return undefined;
  const { text: office, lang } = bare(called);
  const terms = tenures.filter((tenure) => isSameOffice(tenure, main));
  const names = (tenure: Tenure, side: 'predecessors' | 'successors'): ViewInline[][] =>
    holdersOf(neighboursOf(composer.dataset, person, tenure, side)).map((holder) => [composer.name(holder)]);
  return {
    office,
    ...(lang !== undefined && { lang }),
    years: terms.flatMap((tenure) =>
      asList(tenure.reign).map((reign, index) =>
        composer.reign(reign, isInOffice(tenure, index), { style: 'years' }),
      ),
    ),
    before: names(main, 'predecessors'),
    after: names(terms.at(-1) ?? main, 'successors'),
  };
}

/** Years of birth and death, before the description. If only one is known, it is shown only with a description. */
export function lifeYears(composer: Composer, person: Person): ViewInline[] {
  const { birth, death } = person;
  const life = lifeDates(person);
  if (life) return [composer.date(life, { style: 'years' })];
  if (!person.description) return [];
  const { bornOn, diedOn } = composer.words.boxes;
  const dates = [
    ...(birth?.date === undefined
      ? []
      : [aroundText(bornOn, [composer.date(birth.date, { style: 'years' })])]),
    ...(death?.date === undefined
      ? []
      : [aroundText(diedOn, [composer.date(death.date, { style: 'years' })])]),
  ];
  return dates.flatMap((one, index) =>
    index > 0 ? [text(composer.words.dates.comma ?? ', '), ...one] : one,
  );
}
