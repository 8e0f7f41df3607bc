import type { TimelineWords } from './words.js';

/** French words of the timeline. */
export const timelineFr: TimelineWords = {
  lifeOf: 'Vie\u00a0: {0}',
  rulers: 'Souverains',
  life: 'Vie',
  events: 'Événements',
  others: 'Autres',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout afficher',
  help: 'Les flèches vont d’une barre à l’autre, plus et moins changent l’échelle, 0 affiche tout, Entrée choisit.',
  chronology: 'Chronologie',
  list: (count) => `Sous forme de liste (${count})`,
  more: (shown, hidden) => `En afficher ${shown} de plus (sur ${hidden})`,
  chosen: 'Sélection\u00a0: {0}',
  legend: {
    life: 'vie',
    ruled: 'règne',
    beside: 'règne conjoint',
    claimed: 'prétention',
    noHouse: 'sans maison',
    event: 'événement',
    uncertain: 'date incertaine',
    open: 'sans limite',
    era: 'époque',
  },
  nothingDated: 'Aucune date n’est connue pour {0}.',
  nothingFound: 'Aucun souverain ne correspond dans ces données.',
};
