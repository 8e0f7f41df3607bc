import type { TimelineWords } from './words.js';

/** Russian words of the timeline. */
export const timelineRu: TimelineWords = {
  lifeOf: 'Жизнь: {0}',
  rulers: 'Правители',
  life: 'Жизнь',
  events: 'События',
  others: 'Прочие',
  zoomIn: 'Увеличить',
  zoomOut: 'Уменьшить',
  fit: 'Показать всё',
  help: 'Стрелки ведут от полосы к полосе, плюс и минус меняют масштаб, 0 показывает всё, Enter выбирает.',
  chronology: 'Хронология',
  list: (count) => `Списком (${count})`,
  more: (shown, hidden) => `Показать ещё ${shown} (не показано: ${hidden})`,
  chosen: 'Выбрано: {0}',
  legend: {
    life: 'жизнь',
    ruled: 'правление',
    beside: 'соправление',
    claimed: 'притязание',
    noHouse: 'вне династий',
    event: 'событие',
    uncertain: 'дата недостоверна',
    open: 'без предела',
    era: 'эпоха',
  },
  nothingDated: 'Датированных сведений нет: {0}.',
  nothingFound: 'В этих данных нет подходящих правителей.',
};
