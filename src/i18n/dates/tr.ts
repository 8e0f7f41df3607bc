import type { DateWords } from '../../model/date/index.js';

/** A unit, and the unit as "less than" has it: "2 yıldan az". */
const UNITS = { year: ['yıl', 'yıldan'], month: ['ay', 'aydan'], day: ['gün', 'günden'] } as const;

const PARTS = { year: 'yıl', season: 'mevsim', month: 'ay', day: 'gün' };

const MARKS = { '~': 'yaklaşık', '?': 'belirsiz', '%': 'yaklaşık ve belirsiz' };

/** Turkish words for dates. */
export const datesTr: DateWords = {
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  monthsShort: 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'.split(' '),
  seasons: ['ilkbahar', 'yaz', 'sonbahar', 'kış'],
  day: String,
  dayMonth: '{0} {1}',
  monthYear: '{0} {1}',
  decade: (year) => `${year}’${hasBackVowel(year) ? 'lar' : 'ler'}`,
  century: (n) => `${n}. yüzyıl`,
  bc: 'MÖ {0}',
  ad: 'MS {0}',
  approximate: 'y. {0}',
  approximateAmount: 'yaklaşık {0}',
  uncertain: '{0} (?)',
  unknown: '?',
  or: '{0} veya {1}',
  and: '{0} ve {1}',
  between: '{0} ile {1} arası',
  before: '{0} öncesi',
  after: '{0} sonrası',
  orEarlier: '{0} veya öncesi',
  orLater: '{0} veya sonrası',
  until: '{0} tarihine kadar',
  since: '{0} tarihinden itibaren',
  oldStyle: '{0} (Jülyen)',
  newStyle: '{0} (Gregoryen)',
  bothStyles: '{0} ({1} Jülyen)',
  oldStyleFirst: '{1} ({0} Gregoryen)',
  aged: (amount) => `${amount} yaşında`,
  duration: (amount, _count, unit, phrase) => `${amount} ${UNITS[unit][phrase === 'lessThan' ? 1 : 0]}`,
  lessThan: '{0} az',
  worldYear: 'Dünya yılı {0}',
  indiction: 'indiktion {0}',
  level2: {
    yearParts: [
      'birinci çeyreği',
      'ikinci çeyreği',
      'üçüncü çeyreği',
      'dördüncü çeyreği',
      'ilk üçte biri',
      'ikinci üçte biri',
      'son üçte biri',
      'ilk yarısı',
      'ikinci yarısı',
    ],
    partOfYear: '{1} yılının {0}',
    dayAlone: 'ayın {0}. günü',
    millennium: (n) => `${n}. binyıl`,
    markedPart: (part, mark) => `${PARTS[part]} ${MARKS[mark]}`,
  },
};

/** Vowel harmony after the tens of a year: on, otuz, kırk, altmış and doksan have back vowels. */
function hasBackVowel(decade: number): boolean {
  return [10, 30, 40, 60, 90].includes(decade % 100);
}
