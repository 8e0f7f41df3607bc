import type { TimelineWords } from './words.js';

/** Greek words of the timeline. */
export const timelineEl: TimelineWords = {
  lifeOf: 'Βίος: {0}',
  rulers: 'Ηγεμόνες',
  life: 'Βίος',
  events: 'Γεγονότα',
  others: 'Λοιποί',
  zoomIn: 'Μεγέθυνση',
  zoomOut: 'Σμίκρυνση',
  fit: 'Εμφάνιση όλων',
  help: 'Τα βέλη πηγαίνουν από ράβδο σε ράβδο, τα συν και πλην αλλάζουν την κλίμακα, το 0 τα δείχνει όλα, το Enter επιλέγει.',
  chronology: 'Χρονολόγιο',
  list: (count) => `Ως κατάλογος (${count})`,
  more: (shown, hidden) => `Εμφάνιση ${shown} ακόμη (${hidden} δεν εμφανίζονται)`,
  chosen: 'Επιλέχθηκε: {0}',
  legend: {
    life: 'βίος',
    ruled: 'κυβέρνησε',
    beside: 'συγκυβέρνησε',
    claimed: 'διεκδίκηση',
    noHouse: 'χωρίς οίκο',
    event: 'γεγονός',
    uncertain: 'αβέβαιη χρονολογία',
    open: 'χωρίς όριο',
    era: 'περίοδος',
  },
  nothingDated: 'Δεν υπάρχουν χρονολογημένα στοιχεία: {0}.',
  nothingFound: 'Κανένας ηγεμόνας σε αυτά τα δεδομένα δεν αντιστοιχεί.',
};
