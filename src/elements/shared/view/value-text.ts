import { inlineText } from './view-text.js';
import type { ViewFootnote, ViewInline, ViewValue } from './view-text.js';

/**
 * A value as lines of plain text. Each list entry is a line; entries of an inline list share one. The summary of a
 * collapsible list precedes its entries.
 */
export function valueLines(value: ViewValue): string[] {
  return value.flatMap((block) => {
    if (block.type === 'line') return [inlineText(block.content)];
    const items = block.items.map(inlineText);
    if (block.style === 'inline') return [items.join(' · ')];
    if (block.style === 'bulleted') return items.map((item) => `• ${item}`);
    return block.summary === undefined ? items : [block.summary, ...items];
  });
}

/** Footnotes as lines: "[1] Author, Title, page". */
export function footnoteLines(footnotes: readonly ViewFootnote[]): string[] {
  return footnotes.map(({ number, content }) => `[${number}] ${inlineText(content)}`);
}

/** Joins paragraphs of lines, skipping empty ones. */
export function paragraphs(...parts: readonly (readonly string[])[]): string {
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** Lines of inline content, skipping empty ones. */
export function inlineLines(lines: readonly (readonly ViewInline[])[]): string[] {
  return lines.map(inlineText).filter(Boolean);
}
