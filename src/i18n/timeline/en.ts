import type { TimelineWords, ToolWords } from './words.js';

/** English words of the timeline. */
export const timelineEn: TimelineWords & { readonly tools: ToolWords } = {
  lifeOf: 'Life of {0}',
  rulers: 'Rulers',
  life: 'Life',
  events: 'Events',
  others: 'Others',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  help: 'Arrow keys move from bar to bar, plus and minus zoom, 0 shows all, Enter chooses.',
  chronology: 'Chronology',
  list: (count) => `As a list (${count})`,
  more: (shown, hidden) => `Show ${shown} more (${hidden} not shown)`,
  chosen: '{0} chosen',
  legend: {
    life: 'life',
    ruled: 'ruled',
    beside: 'ruled beside',
    claimed: 'claimed',
    noHouse: 'no house',
    event: 'event',
    uncertain: 'date uncertain',
    open: 'without a limit',
    era: 'era',
  },
  nothingDated: 'Nothing dated is recorded of {0}.',
  nothingFound: 'No ruler in this dataset matches.',
  tools: {
    contemporaries: (count) => (count === 1 ? 'with 1 contemporary' : `with ${count} contemporaries`),
    perhapsMore: (count) => `perhaps ${count} more`,
    perhapsContemporaries: (count) =>
      count === 1 ? 'perhaps with 1 contemporary' : `perhaps with ${count} contemporaries`,
    contemporariesOf: 'Contemporaries of {0}',
    noContemporaries: 'None here.',
    chooseSomebody: 'Choose a ruler to list the contemporaries.',
    perhaps: 'perhaps',
  },
};
