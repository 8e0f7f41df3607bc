import { createDataset } from '../../src/model/tenures/derived-relations.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { DatasetDocument, Person } from '../../src/model/schema/index.js';
import { inlineText } from '../../src/elements/shared/view/view-text.js';
import type { ViewBlock, ViewInline, ViewRow } from '../../src/elements/shared/view/view-text.js';

/** A document with nothing but some records of letters instead of names: A, B, C … */
export function documentOf(fields: Partial<DatasetDocument> = {}): DatasetDocument {
  return {
    people: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
    offices: [
      { id: 'king', name: 'King' },
      { id: 'duke', name: 'Duke', href: 'https://example.org/duke', holders: 'https://example.org/dukes' },
    ],
    houses: [
      { id: 'lion', name: 'Lion', href: 'https://example.org/lion' },
      { id: 'cub', name: 'Cub', cadetOf: 'lion' },
    ],
    places: [
      { id: 'city', name: 'City' },
      { id: 'port', name: 'Port', modern: 'Harbour', lang: 'en', href: 'https://example.org/port' },
    ],
    sources: [
      { id: 'book', author: 'Author', title: 'Book', publisher: 'Press', year: '1900' },
      { id: 'paper', title: 'Paper', container: 'Journal 1', year: '1901', pages: 'pp. 1–9' },
    ],
    ...fields,
  };
}

/** The same as a dataset, with one more person in front, `p`, named P. */
export function datasetWith(
  fields: Partial<Person> = {},
  document: Partial<DatasetDocument> = {},
): { dataset: Dataset; person: Person } {
  const person: Person = { id: 'p', name: 'P', ...fields };
  const all = documentOf(document);
  return { dataset: createDataset([{ ...all, people: [person, ...all.people] }]), person };
}

/** A line with what is more than text made visible: `<B>` is a person, `[x](url)` a link, `^1` a footnote mark. */
export function lineText(content: readonly ViewInline[]): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'person':
          return inline.qualifier ? `<${inline.text}> (${inline.qualifier})` : `<${inline.text}>`;
        case 'link':
          return `[${inline.text}](${inline.href})`;
        case 'emphasis':
          return `*${lineText(inline.content)}*`;
        case 'small':
          return lineText(inline.content);
        case 'marks':
          return inline.numbers.map((number) => `^${number}`).join('');
        default:
          return inlineText([inline]);
      }
    })
    .join('');
}

/** A value: one text for each of its lines and list entries. */
export const valueText = (value: readonly ViewBlock[]): string[] =>
  value.flatMap((block) =>
    block.type === 'line'
      ? [lineText(block.content)]
      : block.items.map((item) => `${block.style}: ${lineText(item)}`),
  );

/** A row: its label, then its lines. */
export const rowText = ({ label, value }: ViewRow): [string, ...string[]] => [label, ...valueText(value)];
