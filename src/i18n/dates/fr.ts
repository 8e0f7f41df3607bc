import type { DateWords } from '../../model/date/index.js';

const NOUNS = { year: ['an', 'ans'], month: ['mois', 'mois'], day: ['jour', 'jours'] } as const;

/** Centuries and millennia are counted in Roman numerals. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** Parts of a date, and the ending of an adjective that goes with each. */
const PARTS = {
  year: ['année', 've', 'e'],
  season: ['saison', 've', 'e'],
  month: ['mois', 'f', ''],
  day: ['jour', 'f', ''],
} as const;

/** How a day, a season or a century begins, and the article that precedes it. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}(?:er)?(?: ou \d{1,2}(?:er)?)? (?!av\. |apr\. |ou )\p{L}/u, 'le '],
  [/^printemps |^\S+ (?:siècle|millénaire|trimestre|tiers)/, 'le '],
  [/^(?:été|automne|hiver) /, 'l’'],
  [/^(?:première|seconde) /, 'la '],
  [/^années /, 'les '],
];

/** French words for dates: articles before days, seasons, decades and centuries in a phrase. */
export const datesFr: DateWords = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  monthsShort: [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  articles: withArticles,
  day: ordinalDay,
  dayMonth: '{0} {1}',
  monthYear: '{0} {1}',
  decade: (year) => `années ${year}`,
  century: (n) => `${roman(n)} siècle`,
  bc: '{0} av. J.-C.',
  ad: '{0} apr. J.-C.',
  approximate: 'vers {0}',
  approximateAmount: 'environ {0}',
  uncertain: '{0} (?)',
  unknown: '?',
  or: '{0} ou {1}',
  and: '{0} et {1}',
  between: 'entre {0} et {1}',
  before: 'avant {0}',
  after: 'après {0}',
  orEarlier: '{0} ou avant',
  orLater: '{0} ou après',
  until: 'jusqu’à {0}',
  since: 'à partir de {0}',
  oldStyle: '{0} (julien)',
  newStyle: '{0} (grégorien)',
  bothStyles: '{0} ({1} julien)',
  oldStyleFirst: '{1} ({0} grégorien)',
  aged: (amount, count) => `à ${amount} ${count < 2 ? 'an' : 'ans'}`,
  duration: (amount, count, unit) => `${amount} ${NOUNS[unit][count < 2 ? 0 : 1]}`,
  lessThan: 'moins de {0}',
  worldYear: 'an du monde {0}',
  indiction: 'indiction {0}',
  level2: {
    yearParts: [
      'premier trimestre',
      'deuxième trimestre',
      'troisième trimestre',
      'quatrième trimestre',
      'premier tiers',
      'deuxième tiers',
      'dernier tiers',
      'première moitié',
      'seconde moitié',
    ],
    partOfYear: '{0} de {1}',
    dayAlone: 'le {0}',
    millennium: (n) => `${roman(n)} millénaire`,
    markedPart: (part, mark) => {
      const [noun, approximately, uncertainly] = PARTS[part];
      const [approximate, uncertain] = [`approximati${approximately}`, `incertain${uncertainly}`];
      return `${noun} ${{ '~': approximate, '?': uncertain, '%': `${approximate} et ${uncertain}` }[mark]}`;
    },
  },
};

function ordinalDay(n: number): string {
  return n === 1 ? '1er' : String(n);
}

function roman(n: number): string {
  return `${ROMAN[n - 1] ?? n}${n === 1 ? 'er' : 'e'}`;
}

/** "jusqu’à {0}" is "jusqu’au {0}" before a day, and "à partir de {0}" is "à partir d’{0}" before April. */
function withArticles(pattern: string, ...dates: string[]): string {
  const articled = dates.reduce((text, date, index) => {
    const [, article = ''] = ARTICLES.find(([start]) => start.test(date)) ?? [];
    return text.replace(`{${index}}`, `${article}{${index}}`);
  }, pattern);
  const contracted = articled
    .replace('à les ', 'aux ')
    .replace('à le ', 'au ')
    .replace('de les ', 'des ')
    .replace('de le ', 'du ');
  return /^[ao]/.test(dates[0] ?? '') ? contracted.replace('de {0}', 'd’{0}') : contracted;
}
