/**
 * What an author's words tell of a birth or a death, in the languages of the interface. A text that matches nothing only
 * means that the birth or death is told in a line of its own as well.
 */
const TELLS = {
  birth: /\bborn\b|\bbirth\b|geboren|geburt|γεννή|γέννησ/,
  death:
    /\b(?:dies|died|dying|dead|death(?:bed)?|killed|murder\w*|assassinat\w*|executed|beheaded|strangled|slain|poisoned|drowned|perish\w*|suicide)\b|\bput to death\b|\bends? (?:his|her) (?:life|days)\b|\btorn to pieces\b|\bst[ai]rbt?\b|gestorben|verstorben|\btod\b|getötet|ermordet|hingerichtet|enthauptet|πεθαίν|πέθαν|πεθάν|θάνατ|απεβίωσ|δολοφον|σκοτώ|εκτελ|αποκεφαλ/,
} as const;

/** What is said of the person's relatives, to the end of the clause. */
const OF_OTHERS =
  /\b(?:his|her|seine?[rmns]?|ihre?[rmns]?) (?:\S+ ){0,2}(?:son|daughter|child|brother|sister|father|mother|wife|husband|uncle|sohn|tochter|kind|bruder|schwester|vater|mutter|frau|mann|onkel)\b[^.;:]*/g;

/** Whether a text tells of the birth or the death of the person whose life it belongs to. */
export function isTold(limit: 'birth' | 'death', text: string): boolean {
  return TELLS[limit].test(text.normalize('NFC').toLowerCase().replace(OF_OTHERS, ''));
}
