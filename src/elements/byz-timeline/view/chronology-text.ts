import { footnoteLines, paragraphs } from '../../shared/view/value-text.js';
import { inlineText } from '../../shared/view/view-text.js';
import type { ChronologyView } from './chronology-view.js';

/** A chronology as plain text: one line per entry, an empty line between lists. */
export function chronologyText({ title, lists, footnotes }: ChronologyView): string {
  return paragraphs(
    [title],
    ...lists.map(({ label = '', entries }) => [
      label,
      ...entries.map(({ date, content }) => `${inlineText([date])}: ${inlineText(content)}`),
    ]),
    footnoteLines(footnotes),
  );
}
