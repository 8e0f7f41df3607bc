import type { Words } from '../../i18n/words.js';
import { shielded } from '../../model/bare.js';
import type { Dataset } from '../../model/dataset.js';
import { hostOf } from '../../model/safe-url.js';
import type { Image, Person } from '../../model/schema/index.js';
import { Composer } from '../shared/view/composer.js';
import { labelText } from '../shared/view/labels.js';
import { viewFigure } from '../shared/view/view-figure.js';
import type { ViewFigure } from '../shared/view/view-figure.js';
import type { ViewFootnote, ViewInline, ViewRow } from '../shared/view/view-text.js';
import { nameInlines, nameKind, personRows } from './person-rows.js';
import { tenureBlock } from './tenure-rows.js';
import type { TenureOptions, ViewTenure } from './tenure-rows.js';

/** What a page may want besides the usual. */
export type InfoboxOptions = TenureOptions;

/** All that an infobox shows of a person: plain, serialisable, in one language. */
export interface InfoboxView {
  person: string;
  /** Language of the words, BCP 47. */
  lang: string;
  name: string;
  nativeNames: ViewInline[][];
  /** The ruler's style. */
  title: ViewInline[];
  /** Link to the list of the first office's holders. */
  more?: { text: string; href: string };
  portrait?: ViewFigure;
  arms: ViewFigure[];
  tenures: ViewTenure[];
  rows: ViewRow[];
  /** The row of the signature; absent when there is none. */
  signature?: { label: string; figures: ViewFigure[] };
  boxes: { title: ViewInline[]; rows: ViewRow[] }[];
  /** Further figures, shown on demand. */
  figures: ViewFigure[];
  /** Who this is, in a sentence or two. */
  description: ViewInline[];
  remarks: ViewInline[][];
  categories: string[];
  footnotes: ViewFootnote[];
  /** The works behind the record as a whole. */
  sources: ViewInline[][];
  /** Where the person can be read about elsewhere. */
  links: { text: string; href: string }[];
}

/**
 * What the infobox of a person shows, after MediaWiki's Infobox royalty: what is not recorded draws nothing.
 * @param dataset The dataset the person stands in.
 * @param person The record to show.
 * @param words The reader's language.
 * @param options What a page may want besides the usual.
 */
export function infoboxView(
  dataset: Dataset,
  person: Person,
  words: Words,
  options: InfoboxOptions = {},
): InfoboxView {
  const composer = new Composer(dataset, words);
  const images = (person.images ?? []).map((image) => viewFigure(composer, image, person.name));
  const [portrait, ...others] = images.filter(({ kind }) => kind === 'portrait');
  const ofKind = (kind: Image['kind']): ViewFigure[] => images.filter((image) => image.kind === kind);
  const signatures = ofKind('signature');
  const tenures = (person.tenures ?? []).filter(({ infobox }) => infobox !== false);
  const more = tenures.map(({ office }) => dataset.offices.get(office ?? '')?.holders).find(Boolean);
  return shielded({
    person: person.id,
    lang: words.lang,
    name: person.name,
    nativeNames: (person.names ?? [])
      .filter((name) => nameKind(name) === 'native')
      .map((name) => nameInlines(composer, name)),
    title: composer.rich(person.title),
    ...(more && { more: { text: words.boxes.more, href: more } }),
    ...(portrait && { portrait }),
    arms: ofKind('arms'),
    tenures: tenures.map((tenure) => tenureBlock(composer, person, tenure, options)),
    rows: personRows(composer, person),
    ...(signatures.length > 0 && {
      signature: {
        label: labelText(words.boxes, 'signature', 1, person.labels?.signature),
        figures: signatures,
      },
    }),
    boxes: (person.boxes ?? []).map(({ title, rows }) => ({
      title: composer.rich(title),
      rows: rows.map(({ label, value }) => ({ key: 'custom', label, value: composer.value(value) })),
    })),
    figures: [...others, ...images.filter(({ kind }) => !HEAD_KINDS.has(kind))],
    description: composer.rich(person.description),
    remarks: (person.remarks ?? []).map(({ text, sources }) => [
      ...composer.rich(text),
      ...composer.footnotes.marks(sources),
    ]),
    categories: person.categories ?? [],
    footnotes: composer.footnotes.list,
    sources: (person.sources ?? []).map((citation) => composer.footnotes.line(citation)).filter(isShown),
    links: linksOf(person),
  });
}

/** Kinds of image that have a place of their own. */
const HEAD_KINDS: ReadonlySet<ViewFigure['kind']> = new Set(['portrait', 'arms', 'signature']);

const isShown = (line: ViewInline[]): boolean => line.length > 0;

function linksOf({ href, wikidata }: Person): { text: string; href: string }[] {
  return [
    ...(href ? [{ text: hostOf(href), href }] : []),
    ...(wikidata
      ? [{ text: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` }]
      : []),
  ];
}
