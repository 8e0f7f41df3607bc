import type { MarriageEnd, NewTitleKind, SectionKind, VacancyKind } from '../../model/schema/index.js';

/** Singular and plural, and the feminine forms if they differ: "Successor", "Successors". */
export type Noun =
  | string
  | readonly [one: string, several: string]
  | readonly [one: string, several: string, woman: string, women: string];

/** What somebody is to the person of that name, who may be a woman: "son of Irene". */
export type KinWord = (name: string, ofWoman: boolean) => string;

/** Every label that a row can have. A record can choose one by its key instead of the default. */
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

/** The words of one language for the infobox and the succession box. `{0}`, `{1}` are placeholders. */
export interface BoxWords {
  readonly labels: Readonly<Record<LabelKey, Noun>>;
  /** Small print after a name: the title the person held. */
  readonly as: string;
  readonly among: string;
  readonly detail: string;
  readonly more: string;
  readonly disputed: string;
  /**
   * One of several terms in the same office, from 1, under the label of its row: "2nd reign". A no-break space keeps the
   * number and the word together.
   */
  readonly term: (n: number, label?: string) => string;
  /** Between details in parentheses. Default "; ". */
  readonly semicolon?: string;
  /** When a marriage began: "m. 1962". */
  readonly married: string;
  /** How a marriage ended, before the year. `death` is that of the person in the box, `widowed` that of the spouse. */
  readonly marriageEnds: Readonly<Record<MarriageEnd | 'widowed', string>>;
  /** Distinguishes namesakes by a parent or spouse. */
  readonly kin: Readonly<Record<'child' | 'son' | 'daughter' | 'spouse' | 'husband' | 'wife', KinWord>>;
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
  /** Accessible name of the links to the previous and next holders. */
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
  /** A current reign: "1958 – present". */
  readonly present: string;
  readonly titular: string;
  readonly failureReason: string;
  readonly ordinal: (n: number) => string;
  readonly sections: Readonly<Record<SectionKind, string>>;
  /** A section bar with its realm: "Peerage of England". */
  readonly sectionOf: string;
  /** Default summary of a collapsible list. */
  readonly entries: (count: number) => string;
  /** Summary that expands the rest of a long list. */
  readonly furtherEntries: (count: number) => string;
  /** Summary that expands the rest of a compact box. */
  readonly furtherDetails: string;
  /** Announces the shown person after a selection. */
  readonly shown: string;
  readonly images: (count: number) => string;
  readonly noImage: string;
  /** Shown instead of a picture that the page does not allow to load. */
  readonly imageNotLoaded: string;
  /** On the button that loads one picture. */
  readonly askImage: string;
  /** Under the button: what pressing it reveals, and to which server. */
  readonly askImageNote: string;
  readonly imageCredit: string;
  readonly categories: string;
  readonly remarks: string;
  readonly footnotes: string;
  readonly sources: string;
  readonly footnote: string;
  readonly backToText: string;
  readonly loading: string;
  /** The data contain nobody and nothing of that name. */
  readonly unknown: string;
  readonly noPerson: string;
  /** Why there is nothing to show: the data could not be loaded, for one of several reasons … */
  readonly failed: string;
  readonly offline: string;
  readonly notFound: string;
  readonly refused: string;
  readonly timeout: string;
  /** … they are not a dataset, or are too large … */
  readonly badData: string;
  /** … the page's configuration is invalid … */
  readonly badSetup: string;
  /** … or an unexpected error occurred. */
  readonly unexpected: string;
  /** Small print under the previous content after a failed refresh. */
  readonly stale: string;
  /** Label of the retry button. */
  readonly tryAgain: string;
  readonly noTenures: string;
}
