import type { Words } from '../../i18n/words.js';
import { shielded } from '../../model/bare.js';
import type { Dataset } from '../../model/dataset.js';
import { housesOf } from '../../model/houses.js';
import { neighboursOf } from '../../model/tenures/neighbours.js';
import { termsOfRows } from '../../model/tenures/terms.js';
import type { Neighbour, Person, Tenure } from '../../model/schema/index.js';
import { aroundText, Composer } from '../shared/view/composer.js';
import type { ViewFootnote, ViewInline } from '../shared/view/view-text.js';
import { isSame, neighbourLines, sectionText, titleLines, titleText } from './succession-cells.js';
import type { ViewCell, ViewCellLine } from './succession-cells.js';

/** The columns of the grid, in order. */
export const COLUMNS = ['before', 'title', 'after'] as const;
/** A column of the grid: predecessor, title or successor. */
export type SuccessionColumn = (typeof COLUMNS)[number];

/** A row of the grid. A column without a cell is covered by a cell from a row above. */
export type ViewSuccessionRow = Partial<Record<SuccessionColumn, ViewCell>>;

/** Rows under one heading. */
export interface ViewSection {
  heading: string;
  rows: ViewSuccessionRow[];
}

/** Everything a succession box shows about a person: plain, serialisable, in one language. */
export interface SuccessionView {
  person: string;
  /** Language of the words, BCP 47. */
  lang: string;
  name: string;
  /** Language of the name, where it is not that of the words. */
  nameLang?: string;
  /** The houses, each as a heading: "Palaiologos dynasty". */
  dynasties: string[];
  /** The houses of which they are cadet branches. */
  cadetOf: string[];
  /** "Born: 1370" and "Died: 22 September 1408", as far as known. */
  dates: ViewInline[][];
  sections: ViewSection[];
  footnotes: ViewFootnote[];
}

/**
 * What the succession box of a person shows, modelled on MediaWiki's succession templates. The grid is complete by
 * construction: each row has three columns, each filled by its own cell or by one that spans down to it.
 * @param dataset The dataset that contains the person.
 * @param person The record to show.
 * @param words Words in the reader's language.
 */
export function successionView(dataset: Dataset, person: Person, words: Words): SuccessionView {
  const composer = new Composer(dataset, words);
  const { boxes } = words;
  const houses = housesOf(dataset, person);
  const tenures = (person.tenures ?? []).filter(({ succession }) => succession !== false);
  const { text: name, lang: nameLang } = composer.calledPerson(person);
  const view: SuccessionView = {
    person: person.id,
    lang: words.lang,
    name,
    ...(nameLang !== undefined && { nameLang }),
    dynasties: houses.map((house) => composer.dynasty(house)),
    cadetOf: houses.map((house) => composer.cadetOf(house)).filter((line) => line !== undefined),
    dates: [
      ...(person.birth?.date ? [aroundText(boxes.bornOn, [composer.date(person.birth.date)])] : []),
      ...(person.death?.date ? [aroundText(boxes.diedOn, [composer.date(person.death.date)])] : []),
    ],
    sections: sectionsOf(composer, person, tenures),
    footnotes: composer.footnotes.list,
  };
  composer.namesakes.qualify(person);
  return shielded(view);
}

function sectionsOf(composer: Composer, person: Person, tenures: readonly Tenure[]): ViewSection[] {
  const sections: ViewSection[] = [];
  const terms = termsOfRows(person, tenures);
  /** The last cell drawn in each column of the current section. */
  let open: ViewSuccessionRow = {};
  for (const tenure of tenures) {
    const heading = sectionText(composer, tenure);
    if (sections.at(-1)?.heading !== heading) {
      sections.push({ heading, rows: [] });
      open = {};
    }
    const row: ViewSuccessionRow = {};
    for (const column of COLUMNS) {
      const above = open[column];
      if (above && isSameAsAbove(tenure, column)) above.rowSpan++;
      else {
        const lines =
          column === 'title'
            ? titleLines(composer, person, tenure, terms.get(tenure))
            : besideLines(composer, person, tenure, column);
        row[column] = open[column] = { rowSpan: 1, lines };
      }
    }
    sections.at(-1)?.rows.push(row);
  }
  return sections;
}

const SIDES = { before: 'predecessors', after: 'successors' } as const;

/** The neighbours given by the row itself, if any. */
function ownNeighbours(tenure: Tenure, column: 'before' | 'after'): readonly Neighbour[] | undefined {
  return tenure.succession ? tenure.succession[SIDES[column]] : undefined;
}

function isSameAsAbove(tenure: Tenure, column: SuccessionColumn): boolean {
  if (column !== 'title') {
    const [only, ...others] = ownNeighbours(tenure, column) ?? tenure[SIDES[column]] ?? [];
    return only !== undefined && others.length === 0 && isSame(only);
  }
  const title = tenure.succession ? tenure.succession.title : undefined;
  return title !== undefined && isSame(title);
}

function besideLines(
  composer: Composer,
  person: Person,
  tenure: Tenure,
  column: 'before' | 'after',
): ViewCellLine[] {
  const neighbours =
    ownNeighbours(tenure, column) ?? neighboursOf(composer.dataset, person, tenure, SIDES[column]);
  return neighbourLines(composer, neighbours, column, titleText(composer, tenure));
}
