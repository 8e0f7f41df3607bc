import type { Words } from '../../i18n/words.js';
import { shielded } from '../../model/bare.js';
import type { Dataset } from '../../model/dataset.js';
import { siteOf } from '../../model/safe-url.js';
import type { Image, Person, Tenure } from '../../model/schema/index.js';
import { termsOf } from '../../model/tenures/terms.js';
import { Composer } from '../shared/view/composer.js';
import { labelText } from '../shared/view/labels.js';
import { portraitOf, viewFigure } from '../shared/view/view-figure.js';
import type { ViewFigure } from '../shared/view/view-figure.js';
import { inlineText } from '../shared/view/view-text.js';
import type { ViewFootnote, ViewInline, ViewRow } from '../shared/view/view-text.js';
import { lifeYears, reignLine } from './head-lines.js';
import type { ViewReignLine } from './head-lines.js';
import { nameInlines, nameKind, personRows } from './person-rows.js';
import { tenureBlock } from './tenure-rows.js';
import type { TenureOptions, ViewTenure } from './tenure-rows.js';

/** Options that a page can set. */
export type InfoboxOptions = TenureOptions;

/** Everything an infobox shows about a person: plain, serialisable, in one language, in reading order. */
export interface InfoboxView {
  person: string;
  /** Language of the words, BCP 47. */
  lang: string;
  name: string;
  /** Language of the name, where it is not that of the words. */
  nameLang?: string;
  /** Language of the record's own texts, if it is known and differs from that of the words. */
  recordLang?: string;
  nativeNames: ViewInline[][];
  /** The ruler's style. */
  title: ViewInline[];
  /** The main office, with the years of all its terms, its predecessors and successors. */
  reign?: ViewReignLine;
  /** Link to the list of the first office's holders. */
  more?: { text: string; href: string };
  /** The years of the life. */
  life: ViewInline[];
  /** A description in one or two sentences. */
  description: ViewInline[];
  portrait?: ViewFigure;
  arms: ViewFigure[];
  tenures: ViewTenure[];
  rows: ViewRow[];
  /** The row of the signature; absent when there is none. */
  signature?: { label: string; figures: ViewFigure[] };
  boxes: { title: ViewInline[]; rows: ViewRow[] }[];
  /** Additional figures, shown on demand. */
  figures: ViewFigure[];
  remarks: ViewInline[][];
  categories: string[];
  footnotes: ViewFootnote[];
  /** Sources for the record as a whole. */
  sources: ViewInline[][];
  /** External pages about the person. */
  links: { text: string; href: string }[];
}

/**
 * What the infobox of a person shows, modelled on MediaWiki's Infobox royalty. Omits whatever is not recorded.
 * @param dataset The dataset that contains the person.
 * @param person The record to show.
 * @param words Words in the reader's language.
 * @param options Options that a page can set.
 */
export function infoboxView(
  dataset: Dataset,
  person: Person,
  words: Words,
  options: InfoboxOptions = {},
): InfoboxView {
  const composer = new Composer(dataset, words);
  const { text: name, lang: nameLang } = composer.calledPerson(person);
  const { recordLang } = composer;
  const { images = [], tenures = [] } = person;
  const shown = tenures.filter(({ infobox }) => infobox !== false);
  const portraitImage = portraitOf(person);
  const figures = (isMeant: (image: Image) => boolean): ViewFigure[] =>
    images.filter(isMeant).map((image) => viewFigure(composer, image, name));
  const more = shown.map(({ office }) => dataset.offices.get(office ?? '')?.holders).find(Boolean);
  const reign = reignLine(composer, person, shown);
  // The order of these lines determines footnote numbers, and where a place's present name is first given.
  const view: InfoboxView = {
    person: person.id,
    lang: words.lang,
    name,
    ...(nameLang !== undefined && { nameLang }),
    ...(recordLang !== undefined && { recordLang }),
    nativeNames: (person.names ?? [])
      .filter((name) => nameKind(name) === 'native')
      .map((name) => nameInlines(composer, name)),
    title: composer.rich(person.title),
    ...(reign && { reign }),
    ...(more && { more: { text: words.boxes.more, href: more } }),
    life: lifeYears(composer, person),
    description: composer.rich(person.description),
    ...(portraitImage && { portrait: viewFigure(composer, portraitImage, name) }),
    arms: figures(({ kind }) => kind === 'arms'),
    tenures: tenureBlocks(composer, person, shown, options),
    rows: personRows(composer, person),
    ...(images.some(isSignature) && {
      signature: {
        label: labelText(words.boxes, 'signature', 1, person.labels?.signature),
        figures: figures(isSignature),
      },
    }),
    boxes: (person.boxes ?? []).map(({ title, rows }) => ({
      title: composer.rich(title),
      rows: rows.map((row) => composer.row(row)),
    })),
    figures: figures((image) => image !== portraitImage && image.kind !== 'arms' && !isSignature(image)),
    remarks: (person.remarks ?? []).map(({ text, sources }) => [
      ...composer.rich(text),
      ...composer.footnotes.marks(sources),
    ]),
    categories: person.categories ?? [],
    footnotes: composer.footnotes.list,
    sources: (person.sources ?? []).map((citation) => composer.footnotes.line(citation)).filter(isShown),
    links: linksOf(person),
  };
  composer.namesakes.qualify(person);
  return shielded(view);
}

const isSignature = ({ kind }: Image): boolean => kind === 'signature';

const isShown = (line: ViewInline[]): boolean => line.length > 0;

/** A block for each tenure. A term with the same heading as the previous one omits the heading. */
function tenureBlocks(
  composer: Composer,
  person: Person,
  tenures: readonly Tenure[],
  options: TenureOptions,
): ViewTenure[] {
  const terms = termsOf(tenures);
  let last = '';
  return tenures.map((tenure) => {
    const block = tenureBlock(composer, person, tenure, options, terms.get(tenure));
    const { heading, ...others } = block;
    const text = inlineText(heading ?? []);
    if (heading && block.term !== undefined && text === last && !hasMarks(heading)) return others;
    last = heading ? text : last;
    return block;
  });
}

const hasMarks = (heading: readonly ViewInline[]): boolean => heading.some(({ type }) => type === 'marks');

function linksOf({ href, wikidata }: Person): { text: string; href: string }[] {
  return [
    ...(href ? [{ text: siteOf(href), href }] : []),
    ...(wikidata
      ? [{ text: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` }]
      : []),
  ];
}
