import { footnoteLines, inlineLines, paragraphs, valueLines } from '../shared/view/value-text.js';
import { inlineText } from '../shared/view/view-text.js';
import type { ViewFigure } from '../shared/view/view-figure.js';
import type { ViewRow } from '../shared/view/view-text.js';
import type { InfoboxView } from './infobox-view.js';

/**
 * An infobox as plain text, in reading order: the label on one line, its value on the next, an empty line between rows.
 */
export function infoboxText(view: InfoboxView): string {
  const rows = (list: readonly ViewRow[]): string[][] =>
    list.map(({ label, detail, value }) => [
      detail === undefined ? label : `${label} (${detail.text})`,
      ...valueLines(value),
    ]);
  const figure = ({ src, caption }: ViewFigure): string[] => [
    ...(src === undefined ? [] : [`[image: ${src}]`]),
    ...inlineLines([caption]),
  ];
  const { reign, portrait, tenures, boxes, arms, signature, figures } = view;
  return paragraphs(
    [view.name, ...inlineLines(view.nativeNames)],
    inlineLines([view.title]),
    reign ? [[reign.office, inlineLines(reign.years).join(', ')].filter(Boolean).join(', ')] : [],
    inlineLines([view.life, view.description]),
    portrait ? figure(portrait) : [],
    ...arms.map(figure),
    ...tenures.flatMap(({ heading, rows: list }) => [inlineLines([heading ?? []]), ...rows(list)]),
    ...rows(view.rows),
    signature ? [signature.label, ...signature.figures.flatMap(figure)] : [],
    ...boxes.flatMap(({ title, rows: list }) => [[inlineText(title)], ...rows(list)]),
    ...figures.map(figure),
    inlineLines(view.remarks),
    [view.categories.join(' · ')],
    footnoteLines(view.footnotes),
    inlineLines(view.sources),
    view.links.map(({ text, href }) => `${text}: ${href}`),
  );
}
