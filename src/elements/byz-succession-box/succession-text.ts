import { footnoteLines, inlineLines, paragraphs } from '../shared/view/value-text.js';
import { inlineText } from '../shared/view/view-text.js';
import { COLUMNS } from './succession-view.js';
import type { SuccessionView } from './succession-view.js';

/**
 * A succession box as plain text, in reading order: header, section headings, and each row's cells from left to right. A
 * cell that spans several rows appears once, in the first of them.
 */
export function successionText(view: SuccessionView): string {
  return paragraphs(
    [view.name, ...view.dynasties, ...view.cadetOf, inlineLines(view.dates).join(' ')],
    ...view.sections.flatMap(({ heading, rows }) => [
      [heading],
      ...rows.flatMap((row) =>
        COLUMNS.map((column) => (row[column]?.lines ?? []).map(({ content }) => inlineText(content))),
      ),
    ]),
    footnoteLines(view.footnotes),
  );
}
