import type { DateWords } from '../../model/date/index.js';

/** January to December in the genitive, the nominative and the instrumental. */
const MONTHS_GENITIVE =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const MONTHS_NOMINATIVE =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const MONTHS_INSTRUMENTAL =
  'январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём'.split(' ');

const SEASONS = {
  весна: ['весны', 'весной'],
  лето: ['лета', 'летом'],
  осень: ['осени', 'осенью'],
  зима: ['зимы', 'зимой'],
};

/** Endings of other nouns and their adjectives: nominative, genitive, instrumental. */
const ENDINGS: readonly (readonly [RegExp, string, string])[] = [
  [/век$/, 'века', 'веком'],
  [/е тысячелетие$/, 'го тысячелетия', 'м тысячелетием'],
  [/е годы$/, 'х годов', 'ми годами'],
  [/[оы]й квартал$/, 'ого квартала', 'ым кварталом'],
  [/ий квартал$/, 'ьего квартала', 'ьим кварталом'],
  [/ая треть$/, 'ой трети', 'ой третью'],
  [/яя треть$/, 'ей трети', 'ей третью'],
  [/ая половина$/, 'ой половины', 'ой половиной'],
];

/** Centuries are counted in Roman numerals. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

const PLURALS = new Intl.PluralRules('ru');

/** One, few, many; and in the genitive, one and more. */
const NOUNS = {
  year: ['год', 'года', 'лет', 'года', 'лет'],
  month: ['месяц', 'месяца', 'месяцев', 'месяца', 'месяцев'],
  day: ['день', 'дня', 'дней', 'дня', 'дней'],
} as const;

const PARTS = { year: 'год', season: 'время года', month: 'месяц', day: 'день' };

/** Russian words for dates: months in the genitive beside a day, in the case of the phrase without one. */
export const datesRu: DateWords = {
  months: MONTHS_GENITIVE,
  monthsAlone: MONTHS_NOMINATIVE,
  monthsShort: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
  monthsShortAlone: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
  seasons: Object.keys(SEASONS),
  inflect: (noun, phrase) => inCase(noun, phrase === 'between' ? 1 : 0),
  day: String,
  dayMonth: '{0} {1}',
  monthYear: '{0} {1}',
  decade: (year) => `${year}-е годы`,
  century: (n) => `${ROMAN[n - 1] ?? n} век`,
  bc: '{0} до н. э.',
  ad: '{0} н. э.',
  approximate: 'ок. {0}',
  uncertain: '{0} (?)',
  unknown: '?',
  or: '{0} или {1}',
  and: '{0} и {1}',
  between: 'между {0} и {1}',
  before: 'ранее {0}',
  after: 'после {0}',
  orEarlier: '{0} или ранее',
  orLater: '{0} или позднее',
  until: 'до {0}',
  since: 'с {0}',
  oldStyle: '{0} (ст. ст.)',
  newStyle: '{0} (н. ст.)',
  bothStyles: '{0} ({1} ст. ст.)',
  oldStyleFirst: '{1} ({0} н. ст.)',
  aged: (amount, count) => `в возрасте ${amount} ${noun('year', count, true)}`,
  duration: (amount, count, unit, phrase) => `${amount} ${noun(unit, count, phrase !== undefined)}`,
  lessThan: 'менее {0}',
  worldYear: '{0} от сотворения мира',
  indiction: 'индикт {0}',
  level2: {
    yearParts: [
      'первый квартал',
      'второй квартал',
      'третий квартал',
      'четвёртый квартал',
      'первая треть',
      'вторая треть',
      'последняя треть',
      'первая половина',
      'вторая половина',
    ],
    partOfYear: '{0} {1}',
    dayAlone: '{0}-е число',
    millennium: (n) => `${n}-е тысячелетие`,
    markedPart: (part, mark) => {
      const ending = part === 'season' ? 'ое' : 'ый';
      const [approximate, uncertain] = [`приблизительн${ending}`, `сомнительн${ending}`];
      return `${PARTS[part]} ${{ '~': approximate, '?': uncertain, '%': `${approximate} и ${uncertain}` }[mark]}`;
    },
  },
};

/** A noun after its number, or in the genitive after "менее" or "ок.": "2 года", "менее 2 лет". */
function noun(unit: keyof typeof NOUNS, count: number, genitive: boolean): string {
  const form = PLURALS.select(count);
  const [one, few, many, ofOne, ofMore] = NOUNS[unit];
  if (genitive) return form === 'one' ? ofOne : ofMore;
  return form === 'one' ? one : form === 'few' ? few : many;
}

/** The genitive (0) or instrumental (1) of a noun in the nominative. */
function inCase(nominative: string, index: 0 | 1): string {
  const month = MONTHS_NOMINATIVE.indexOf(nominative);
  if (month >= 0) return (index ? MONTHS_INSTRUMENTAL : MONTHS_GENITIVE)[month] ?? nominative;
  const season = (SEASONS as Readonly<Record<string, readonly string[]>>)[nominative]?.[index];
  const [ending, ...cases] = ENDINGS.find(([end]) => end.test(nominative)) ?? [];
  return season ?? (ending ? nominative.replace(ending, cases[index] ?? '') : nominative);
}
