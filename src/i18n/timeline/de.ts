import type { TimelineWords } from './words.js';

/** German words of the timeline. */
export const timelineDe: TimelineWords = {
  lifeOf: 'Leben von {0}',
  rulers: 'Herrscher',
  life: 'Leben',
  events: 'Ereignisse',
  others: 'Übrige',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Alles zeigen',
  help: 'Pfeiltasten führen von Balken zu Balken, Plus und Minus ändern den Maßstab, 0 zeigt alles, Eingabe wählt aus.',
  chronology: 'Chronologie',
  list: (count) => `Als Liste (${count})`,
  more: (shown, hidden) => `${shown} weitere zeigen (${hidden} nicht gezeigt)`,
  chosen: '{0} ausgewählt',
  legend: {
    life: 'Leben',
    ruled: 'regierte',
    beside: 'regierte mit',
    claimed: 'beansprucht',
    noHouse: 'ohne Haus',
    event: 'Ereignis',
    uncertain: 'Datum unsicher',
    open: 'ohne Grenze',
    era: 'Epoche',
  },
  nothingDated: 'Zu {0} ist nichts Datiertes verzeichnet.',
  nothingFound: 'Kein Herrscher in diesem Datensatz entspricht der Anfrage.',
};
