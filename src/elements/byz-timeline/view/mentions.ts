/**
 * Words that mention a birth or death, in some of the languages of the interface. If a text matches none, the birth or
 * death just gets its own line.
 */
const WORDS = {
  birth: /\bborn\b|\bbirth\b|geboren|geburt|γεννή|γέννησ/,
  death:
    /\b(?:dies|died|dying|dead|death(?:bed)?|killed|murder\w*|assassinat\w*|executed|beheaded|strangled|slain|poisoned|drowned|perish\w*|suicide)\b|\bput to death\b|\bends? (?:his|her) (?:life|days)\b|\btorn to pieces\b|\bst[ai]rbt?\b|gestorben|verstorben|\btod\b|getötet|ermordet|hingerichtet|enthauptet|πεθαίν|πέθαν|πεθάν|θάνατ|απεβίωσ|δολοφον|σκοτώ|εκτελ|αποκεφαλ/,
} as const;

/** What follows a mention of a relative, up to the end of the clause. */
const OF_OTHERS =
  /\b(?:his|her|seine?[rmns]?|ihre?[rmns]?) (?:\S+ ){0,2}(?:son|daughter|child|brother|sister|father|mother|wife|husband|uncle|sohn|tochter|kind|bruder|schwester|vater|mutter|frau|mann|onkel)\b[^.;:]*/g;

/** Whether a text mentions the birth or death of the person whose life it is about. */
export function mentions(limit: 'birth' | 'death', text: string): boolean {
  return WORDS[limit].test(text.normalize('NFC').toLowerCase().replace(OF_OTHERS, ''));
}
