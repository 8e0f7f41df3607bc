import type { DateWords } from '../../model/date/index.js';

const PLURALS = new Intl.PluralRules('ar');

/** One; two, and two in the genitive; few, many, and hundreds. */
const NOUNS = {
  year: { one: 'سنة', two: 'سنتان', ofTwo: 'سنتين', few: 'سنوات', many: 'سنة' },
  month: { one: 'شهر', two: 'شهران', ofTwo: 'شهرين', few: 'أشهر', many: 'شهرًا' },
  day: { one: 'يوم', two: 'يومان', ofTwo: 'يومين', few: 'أيام', many: 'يومًا' },
} as const;

/** Parts of a date, and the ending of an adjective that goes with each. */
const PARTS = {
  year: ['السنة', 'ة'],
  season: ['الفصل', ''],
  month: ['الشهر', ''],
  day: ['اليوم', ''],
} as const;

/**
 * The months as most encyclopedias and `Intl` for plain `ar` name them; Levantine names are not understood everywhere.
 * They are not abbreviated. Digits are the Latin ones of the Arabic Wikipedia, and of `Intl` for plain `ar`.
 */
const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

/** Arabic words for dates. */
export const datesAr: DateWords = {
  months: MONTHS,
  monthsShort: MONTHS,
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  day: String,
  dayMonth: '{0} {1}',
  monthYear: '{0} {1}',
  decade: (year) => `عقد ${year}`,
  century: (n) => `القرن ${n}`,
  comma: '، ',
  bc: '{0} ق.م.',
  ad: '{0} م',
  approximate: 'نحو {0}',
  uncertain: '{0} (؟)',
  unknown: '؟',
  or: '{0} أو {1}',
  and: '{0} و{1}',
  between: 'بين {0} و{1}',
  before: 'قبل {0}',
  after: 'بعد {0}',
  orEarlier: '{0} أو قبل ذلك',
  orLater: '{0} أو بعد ذلك',
  until: 'حتى {0}',
  since: 'من {0}',
  oldStyle: '{0} (يولياني)',
  newStyle: '{0} (غريغوري)',
  bothStyles: '{0} ({1} يولياني)',
  oldStyleFirst: '{1} ({0} غريغوري)',
  aged: (amount, count) => `عن عمر ${counted(amount, count, 'year', true)}`,
  duration: (amount, count, unit, phrase) => counted(amount, count, unit, phrase !== undefined),
  lessThan: 'أقل من {0}',
  worldYear: 'سنة العالم {0}',
  indiction: 'الإنديكتيون {0}',
  level2: {
    yearParts: [
      'الربع الأول',
      'الربع الثاني',
      'الربع الثالث',
      'الربع الرابع',
      'الثلث الأول',
      'الثلث الثاني',
      'الثلث الأخير',
      'النصف الأول',
      'النصف الثاني',
    ],
    partOfYear: '{0} من {1}',
    dayAlone: 'يوم {0}',
    millennium: (n) => `الألفية ${n}`,
    markedPart: (part, mark) => {
      const [noun, ending] = PARTS[part];
      const [approximate, uncertain] = [`تقريبي${ending}`, `غير مؤكد${ending}`];
      return `${noun} ${{ '~': approximate, '?': uncertain, '%': `${approximate} و${uncertain}` }[mark]}`;
    },
  },
};

/** A noun for the last number of an amount. For one and two, the noun alone is enough: "سنة", "سنتان". */
function counted(amount: string, count: number, unit: keyof typeof NOUNS, genitive: boolean): string {
  const { one, two, ofTwo, few, many } = NOUNS[unit];
  const dual = genitive ? ofTwo : two;
  const form = PLURALS.select(count);
  const last =
    { one, two: dual, few: `${count} ${few}`, many: `${count} ${many}` }[form as string] ?? `${count} ${one}`;
  return amount.replace(/\d+$/, last).replace(/^1 أو /, `${one} أو `);
}
