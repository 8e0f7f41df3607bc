/** Maximum length of a range end that is kept on one line, in UTF-16 code units. */
const SHORT = 26;

/**
 * Keeps a date from breaking except after a dash: each end of a range stays on one line. If an end is too long for a
 * narrow column, its days stay together with their months and years.
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
 * Balances the bidirectional controls of a text: closes those left open, and removes closing controls without an
 * opening one. The surrounding elements can isolate the text only if its controls are balanced.
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
      // Closing an isolate also closes everything opened inside it.
      open.length = at;
    } else if (character === POP.embedding) {
      if (open.at(-1) !== POP.embedding) continue;
      open.pop();
    }
    closed += character;
  }
  return closed + open.reverse().join('');
}
