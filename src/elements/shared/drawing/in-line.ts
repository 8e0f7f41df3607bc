/** Longest end of a range that is kept on one line, in UTF-16 code units. */
const SHORT = 26;

/**
 * A date that breaks only after a dash: each end of a range stays on one line. An end too long for a narrow column keeps
 * its days together with their months and years.
 */
export function keepTogether(date: string): string {
  return date
    .split(/(?<=–) /)
    .map((end) =>
      end.length > SHORT
        ? end.replace(/\b(\d{1,2}\.?) (\p{L}+\.?) (?=\d)/gu, '$1\u00a0$2\u00a0').replace(/ –$/, '\u00a0–')
        : end.replace(/ /g, '\u00a0'),
    )
    .join(' ');
}

const POP = { embedding: '\u202c', isolate: '\u2069' };

/**
 * A text whose bidirectional controls end where it ends: what it opens is closed, and what it would close outside is left
 * out. The elements around each text isolate it from its line only if this is so.
 */
export function closeBidi(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  const open: string[] = [];
  let closed = '';
  for (const character of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) open.push(POP.embedding);
    else if (/[\u2066-\u2068]/.test(character)) open.push(POP.isolate);
    else if (character === POP.isolate) {
      const at = open.lastIndexOf(POP.isolate);
      if (at < 0) continue;
      // What was opened inside an isolate ends with it.
      open.length = at;
    } else if (character === POP.embedding) {
      if (open.at(-1) !== POP.embedding) continue;
      open.pop();
    }
    closed += character;
  }
  return closed + open.reverse().join('');
}
