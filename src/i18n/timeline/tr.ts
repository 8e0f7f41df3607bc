import type { TimelineWords } from './words.js';

/** Turkish words of the timeline. */
export const timelineTr: TimelineWords = {
  lifeOf: 'Yaşamı: {0}',
  rulers: 'Hükümdarlar',
  life: 'Yaşamı',
  events: 'Olaylar',
  others: 'Diğerleri',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  fit: 'Tümünü göster',
  help: 'Ok tuşları çubuktan çubuğa geçer, artı ve eksi ölçeği değiştirir, 0 tümünü gösterir, Enter seçer.',
  chronology: 'Kronoloji',
  list: (count) => `Liste olarak (${count})`,
  more: (shown, hidden) => `${shown} tane daha göster (${hidden} gösterilmiyor)`,
  chosen: 'Seçilen: {0}',
  legend: {
    life: 'yaşam',
    ruled: 'hükümdarlık',
    beside: 'ortak hükümdarlık',
    claimed: 'hak iddiası',
    noHouse: 'hanedansız',
    event: 'olay',
    uncertain: 'tarih belirsiz',
    open: 'sınırı yok',
    era: 'dönem',
  },
  nothingDated: '{0} için tarihli bir kayıt yok.',
  nothingFound: 'Bu verilerde eşleşen hükümdar yok.',
};
