import type { DateWords } from '../../model/date/index.js';

const MONTHS_GENITIVE = [
  'Ιανουαρίου',
  'Φεβρουαρίου',
  'Μαρτίου',
  'Απριλίου',
  'Μαΐου',
  'Ιουνίου',
  'Ιουλίου',
  'Αυγούστου',
  'Σεπτεμβρίου',
  'Οκτωβρίου',
  'Νοεμβρίου',
  'Δεκεμβρίου',
];

const MONTHS_NOMINATIVE = [
  'Ιανουάριος',
  'Φεβρουάριος',
  'Μάρτιος',
  'Απρίλιος',
  'Μάιος',
  'Ιούνιος',
  'Ιούλιος',
  'Αύγουστος',
  'Σεπτέμβριος',
  'Οκτώβριος',
  'Νοέμβριος',
  'Δεκέμβριος',
];

const SEASONS_NOMINATIVE = ['άνοιξη', 'καλοκαίρι', 'φθινόπωρο', 'χειμώνας'];
const SEASONS_GENITIVE = ['άνοιξης', 'καλοκαιριού', 'φθινοπώρου', 'χειμώνα'];

const NOUNS = { year: ['έτος', 'έτη'], month: ['μήνας', 'μήνες'], day: ['ημέρα', 'ημέρες'] } as const;

/** Parts of a date, and the ending of an adjective that goes with each. */
const PARTS = {
  year: ['έτος', 'ο'],
  season: ['εποχή', 'η'],
  month: ['μήνας', 'ος'],
  day: ['ημέρα', 'η'],
} as const;

const MARKS = { '~': 'κατά προσέγγιση', '?': 'αβέβαι*', '%': 'κατά προσέγγιση και αβέβαι*' };

/** Half, third and quarter of a year: their stress moves in the genitive. */
const STRESS: Readonly<Record<string, string>> = { τρί: 'τρι', τετρά: 'τετρα', εξά: 'εξα' };

/** Greek words for dates: months in the genitive beside a day, in the case of the phrase without one. */
export const datesEl: DateWords = {
  months: MONTHS_GENITIVE,
  monthsAlone: MONTHS_NOMINATIVE,
  monthsShort: ['Ιαν', 'Φεβ', 'Μαρ', 'Απρ', 'Μαΐ', 'Ιουν', 'Ιουλ', 'Αυγ', 'Σεπ', 'Οκτ', 'Νοε', 'Δεκ'],
  seasons: SEASONS_NOMINATIVE,
  inflect: (noun, phrase) =>
    phrase === 'between' ? genitive(noun) : phrase === 'approximate' ? noun : accusative(noun),
  day: String,
  dayMonth: '{0} {1}',
  monthYear: '{0} {1}',
  decade: (year) => `δεκαετία του ${year}`,
  century: (n) => `${n}ος αιώνας`,
  bc: '{0} π.Χ.',
  ad: '{0} μ.Χ.',
  approximate: 'περ. {0}',
  uncertain: '{0} (?)',
  unknown: '?',
  or: '{0} ή {1}',
  and: '{0} και {1}',
  between: 'μεταξύ {0} και {1}',
  before: 'πριν από {0}',
  after: 'μετά από {0}',
  orEarlier: '{0} ή νωρίτερα',
  orLater: '{0} ή αργότερα',
  until: 'έως {0}',
  since: 'από {0}',
  oldStyle: '{0} (π.ημ.)',
  newStyle: '{0} (ν.ημ.)',
  bothStyles: '{0} [π.ημ. {1}]',
  oldStyleFirst: '{1} [ν.ημ. {0}]',
  aged: (amount, count) => `σε ηλικία ${amount} ${count === 1 ? 'έτους' : 'ετών'}`,
  duration: (amount, count, unit) => `${amount} ${NOUNS[unit][count === 1 ? 0 : 1]}`,
  lessThan: 'λιγότερο από {0}',
  worldYear: 'έτος κόσμου {0}',
  indiction: 'ινδικτιώνα {0}',
  level2: {
    yearParts: [
      'πρώτο τρίμηνο',
      'δεύτερο τρίμηνο',
      'τρίτο τρίμηνο',
      'τέταρτο τρίμηνο',
      'πρώτο τετράμηνο',
      'δεύτερο τετράμηνο',
      'τρίτο τετράμηνο',
      'πρώτο εξάμηνο',
      'δεύτερο εξάμηνο',
    ],
    partOfYear: '{0} του {1}',
    dayAlone: 'ημέρα {0}',
    millennium: (n) => `${n}η χιλιετία`,
    markedPart: (part, mark) => `${PARTS[part][0]} ${MARKS[mark].replace('*', PARTS[part][1])}`,
  },
};

/** Masculine nouns lose their -ς; the others of this language file do not change. */
function accusative(noun: string): string {
  return noun.replace(/ς(?= |$)/g, '');
}

function genitive(noun: string): string {
  const nominatives = [...MONTHS_NOMINATIVE, ...SEASONS_NOMINATIVE];
  const found = [...MONTHS_GENITIVE, ...SEASONS_GENITIVE][nominatives.indexOf(noun)];
  return (
    found ??
    noun
      .replace('ος αιώνας', 'ου αιώνα')
      .replace('η χιλιετία', 'ης χιλιετίας')
      .replace('δεκαετία ', 'δεκαετίας ')
      .replace(/ο (τρί|τετρά|εξά)μηνο/, (_, stem: string) => `ου ${STRESS[stem]}μήνου`)
  );
}
