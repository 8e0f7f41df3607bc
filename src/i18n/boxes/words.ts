import type { MarriageEnd, NewTitleKind, SectionKind, VacancyKind } from '../../model/schema/index.js';

/**
 * One word for one, one for several, and those for a woman and for women where they differ: "Successor", "Successors".
 */
export type Noun =
  | string
  | readonly [one: string, several: string]
  | readonly [one: string, several: string, woman: string, women: string];

/** Every label that a row can have; a record may choose one by its key instead of the usual one. */
export type LabelKey =
  | 'reign'
  | 'tenure'
  | 'proclamation'
  | 'coronation'
  | 'enthronement'
  | 'sword-girding'
  | 'investiture'
  | 'predecessor'
  | 'successor'
  | 'heir'
  | 'heir-apparent'
  | 'co-ruler'
  | 'co-emperor'
  | 'co-monarch'
  | 'regent'
  | 'regency'
  | 'monarch'
  | 'co-regent'
  | 'born'
  | 'died'
  | 'cause'
  | 'burial'
  | 'spouse'
  | 'consort'
  | 'wife'
  | 'husband'
  | 'issue'
  | 'full'
  | 'family'
  | 'clan'
  | 'given'
  | 'regnal'
  | 'era'
  | 'posthumous'
  | 'temple'
  | 'variant'
  | 'alias'
  | 'house'
  | 'dynasty'
  | 'father'
  | 'mother'
  | 'religion'
  | 'occupation'
  | 'signature';

/** The words of one language for the infobox and the succession box. `{0}`, `{1}` stand for what is put in. */
export interface BoxWords {
  readonly labels: Readonly<Record<LabelKey, Noun>>;
  /** Small print after a name: the title it was held under. */
  readonly as: string;
  readonly among: string;
  readonly detail: string;
  readonly more: string;
  readonly disputed: string;
  /** A term of several in one office, from 1, under the label of its row: "2nd reign". */
  readonly term: (n: number, label?: string) => string;
  /** When a marriage began: "m. 1962". */
  readonly married: string;
  /** How a marriage ended, before the year: by the death of the person of the box, or (`widowed`) of the other. */
  readonly marriageEnds: Readonly<Record<MarriageEnd | 'widowed', string>>;
  /** Who somebody is, to tell namesakes apart: by a father or mother, by a husband or wife. */
  readonly kin: Readonly<Record<'child' | 'son' | 'daughter' | 'spouse' | 'husband' | 'wife', string>>;
  /** A house as a heading. */
  readonly dynasty: string;
  readonly cadetOf: string;
  /** In the header of the succession box. */
  readonly bornOn: string;
  readonly diedOn: string;
  readonly precededBy: string;
  readonly title: string;
  readonly succeededBy: string;
  /** "with NAME, YEARS". */
  readonly withHolder: string;
  /** Who ruled in the holder's name: "regent: NAME, YEARS". */
  readonly regentIs: string;
  /** What the links to the holders before and after are called. */
  readonly succession: string;
  readonly vacant: string;
  readonly vacancies: Readonly<Record<VacancyKind, string>>;
  readonly lastHeldBy: string;
  readonly nextHeldBy: string;
  readonly lastKnownHolder: string;
  readonly nextKnownHolder: string;
  readonly newTitle: string;
  readonly newTitles: Readonly<Record<NewTitleKind, string>>;
  readonly noSuccessor: string;
  readonly incumbent: string;
  /** A reign that goes on, from its beginning: "1958 – present". */
  readonly present: string;
  readonly titular: string;
  readonly failureReason: string;
  readonly ordinal: (n: number) => string;
  readonly sections: Readonly<Record<SectionKind, string>>;
  /** A section bar with its realm: "Peerage of England". */
  readonly sectionOf: string;
  /** What a collapsible list shows while it is closed, when its author says nothing. */
  readonly entries: (count: number) => string;
  /** What opens the rest of a long list. */
  readonly furtherEntries: (count: number) => string;
  /** What opens the rest of a compact box. */
  readonly furtherDetails: string;
  /** Says who is shown after the reader has chosen. */
  readonly shown: string;
  readonly images: (count: number) => string;
  readonly noImage: string;
  /** In place of a picture that the page does not want to be loaded. */
  readonly imageNotLoaded: string;
  /** On the button that loads one picture. */
  readonly askImage: string;
  /** Under it: what pressing it tells, and to which server. */
  readonly askImageNote: string;
  readonly imageCredit: string;
  readonly categories: string;
  readonly remarks: string;
  readonly footnotes: string;
  readonly sources: string;
  readonly footnote: string;
  readonly backToText: string;
  readonly loading: string;
  /** Nobody and nothing in the data is called so. */
  readonly unknown: string;
  readonly noPerson: string;
  /** Why there is nothing to show: the data could not be loaded, for one of several reasons … */
  readonly failed: string;
  readonly offline: string;
  readonly notFound: string;
  readonly refused: string;
  readonly timeout: string;
  /** … they are no dataset, or too large … */
  readonly badData: string;
  /** … the page asks for what cannot be … */
  readonly badSetup: string;
  /** … or something went wrong that nobody foresaw. */
  readonly unexpected: string;
  /** Small print under what was loaded before, after an attempt to refresh it has failed. */
  readonly stale: string;
  /** A button. */
  readonly tryAgain: string;
  readonly noTenures: string;
}
