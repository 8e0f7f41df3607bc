import type { TimelineWords } from './words.js';

/** Arabic words of the timeline. */
export const timelineAr: TimelineWords = {
  lifeOf: 'حياة {0}',
  rulers: 'الحكام',
  life: 'الحياة',
  events: 'الأحداث',
  others: 'آخرون',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'عرض الكل',
  help: 'تنقل الأسهم بين الأشرطة، ويغيّر الزائد والناقص المقياس، ويعرض 0 الكل، ويختار مفتاح الإدخال.',
  chronology: 'التسلسل الزمني',
  list: (count) => `على شكل قائمة (${count})`,
  more: (shown, hidden) => `عرض ${shown} أخرى (${hidden} غير معروضة)`,
  chosen: 'المختار: {0}',
  legend: {
    life: 'حياة',
    ruled: 'حكم',
    beside: 'حكم مشترك',
    claimed: 'مطالبة بالحكم',
    noHouse: 'بلا أسرة حاكمة',
    event: 'حدث',
    uncertain: 'تاريخ غير مؤكد',
    open: 'بلا حد',
    era: 'عصر',
  },
  nothingDated: 'لا تواريخ مسجَّلة: {0}.',
  nothingFound: 'لا حاكم مطابق في هذه البيانات.',
};
