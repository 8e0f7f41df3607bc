import type { Inline, Reference, Rich } from './schema/index.js';

/**
 * The lines of prose: one, unless items such as the titles of a cell follow one another directly: two references, or a
 * text that begins with a capital right after the letters of another.
 */
export function linesOf(rich: Rich): Inline[][] {
  if (typeof rich === 'string') return [[rich]];
  const lines: Inline[][] = [];
  let before: string | Reference | undefined;
  for (const inline of rich) {
    const thing = typeof inline === 'string' || isReference(inline) ? inline : undefined;
    const line = lines.at(-1);
    if (!line || (before !== undefined && thing !== undefined && areApart(before, thing)))
      lines.push([inline]);
    else line.push(inline);
    // A footnote mark belongs to the item before it.
    if (thing !== undefined || !(typeof inline === 'object' && 'cite' in inline)) before = thing;
  }
  return lines;
}

function isReference(inline: Exclude<Inline, string>): inline is Reference {
  return 'person' in inline || 'text' in inline;
}

function areApart(before: string | Reference, after: string | Reference): boolean {
  const [end, start] = [wording(before), wording(after)];
  if (/\s$/.test(end) || /^[\s\p{P}]/u.test(start)) return false;
  if (typeof before === 'object' && typeof after === 'object') return true;
  return /[\p{L}\p{N})]$/u.test(end) && /^[\p{Lu}\p{Lt}]/u.test(start);
}

const wording = (thing: string | Reference): string =>
  typeof thing === 'string' ? thing : (thing.text ?? '');
