import type { Calendar } from '../types.js';

/**
 * A text as the notations of dates are written: lower case, usual characters, one word for what has several, and without
 * words that change nothing.
 */
export function plainText(text: string, calendar: Calendar): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/\p{Cf}/gu, '')
      .replace(/[‐‑−]/g, '-')
      .replace(/ *(?:[‒–—―→]|-+>) *|(?<=[^ -])- (?=\S)/g, ' - ')
      .replace(/\s+/g, ' ')
      .replace(/^\(([^()]+)\)([?~%])/, '$1$2')
      .replace(/\((\d\d)\)([?~%])/g, '$2$1')
      .replace(/(?<=\d{4})\?+$/, '?')
      .replace(/\.{3,}/g, '..')
      .replace(/(?<!\.)(?:[.,;:]|\.0)$/, '')
      .trim()
      .toLowerCase()
      .replace(
        /(?<=^\d\d?[-/. ]+)[ivx]+(?=[-/. ]+\d+$)|^[ivx]+(?=(?:e|th)? [cs])|(?<=^s\w*[. ]+)[ivx]+$/,
        roman,
      )
      // Abbreviations and ordinal numbers.
      .replace(/(\p{L})\./gu, '$1')
      .replace(/(\d)(?:st|nd|rd|th|er?)\b/g, '$1')
      // A calendar, a weekday, and what says little more than the next word.
      .replace(/[@#(]*d?(?:julian|gregorian)[@)]* ?/, '')
      .replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |^(?:shortly|soon|just) /, '')
      .replace(/^(?:probabl|possibl|perhaps|maybe)y? (.+)|^(.+) \(uncertain\)$/, '$1$2?')
      .replace(calendar === 'gregorian' ? '' : / [([]?[on]s[)\]]?$/, '')
      .replace(/\b(?:circa|ca|about|abt|est|cal|around|approx(?:imately)?)(?![a-z]) ?|^[≈±] ?/g, 'c ')
      .replace(/\b(early|mid|late|pre|post)-/g, '$1 ')
      .replace(/^(\d\d?)-(?=\d\d? ?c)/, '$1 - ')
      .replace(/(winter \d{4})(?:[/-]| - )\d+$/, '$1')
      .replace(/^après /, 'after ')
      // "BC 44" is 44 BC.
      .replace(/(?<!\d ?)\b(bce?|ad|ce) ?(\d[\d-]*(?: - \d+(?!\d| ?[abc]))?)/g, '$2 $1')
      .trim()
  );
}

/** A Roman numeral up to 39 in digits. */
function roman(numeral: string): string {
  const values = Array.from(numeral, (letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return String(
    values.reduce((sum, value, index) => sum + ((values[index + 1] ?? 0) > value ? -value : value), 0),
  );
}
