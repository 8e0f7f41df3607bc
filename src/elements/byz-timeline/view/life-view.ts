import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import type { Person } from '../../../model/schema/index.js';
import { finish } from '../slices.js';
import { coRulersOf } from '../../../model/tenures/neighbours.js';
import { distinctTenures } from '../../../model/tenures/distinct-tenures.js';
import { fill } from '../../../i18n/fill.js';
import { Composer } from '../../shared/view/composer.js';
import { inlineText } from '../../shared/view/view-text.js';
import { lifeBar } from './life-bar.js';
import {
  beginningItems,
  companionItems,
  eventItem,
  labelOf,
  reignItems,
  tenureTitle,
  textsOf,
} from './timeline-item.js';
import { assemble } from './assemble.js';
import { relativeBars } from './relatives.js';
import { Band, barsOf, spansOf } from './bars.js';
import type { LaneDraft } from './bars.js';
import type { TimelineResult, TimelineView, ViewOptions } from './timeline-view.js';

/**
 * The timeline of a person's life, if the dataset has the person.
 * @param name Id, name or Wikidata id.
 */
export function lifeOf(
  dataset: Dataset,
  name: string,
  options: ViewOptions,
  family?: boolean,
): TimelineResult {
  const life = findPerson(dataset, name);
  if (!life) return { unknown: [{ kind: 'person', name }] };
  return { view: lifeView(dataset, life, options, family), life, unknown: [] };
}

/**
 * The timeline of a life: its span, a lane for each office, and the dated events.
 * @param family Whether to add the lives of parents, spouses and children.
 */
function lifeView(dataset: Dataset, person: Person, options: ViewOptions, family = false): TimelineView {
  const { timeline } = options.words;
  const composer = new Composer(dataset, options.words);
  const offices = officeLanes(composer, person, options);
  const events = eventBars(composer, person, options);
  const known = spansOf([...offices.flatMap(({ bands }) => bands), events]);
  const life = lifeBar(person, timeline.life, known, options);
  const lanes: LaneDraft[] = [
    { label: timeline.life, bands: [new Band(life ? [life] : [])] },
    ...offices,
    { label: timeline.events, bands: [events] },
    { label: timeline.family, family, bands: family ? relativeBars(composer, person, options) : [] },
  ];
  return finish(
    assemble(
      {
        mode: 'life',
        title: fill(timeline.lifeOf, composer.calledPerson(person).text),
        labelled: true,
      },
      lanes,
      dataset,
      options,
    ),
  );
}

/** A lane for each office: the reigns, their beginnings, and the co-rulers. */
function officeLanes(composer: Composer, person: Person, options: ViewOptions): LaneDraft[] {
  const lanes = new Map<string, LaneDraft>();
  for (const tenure of distinctTenures(person)) {
    const title = tenureTitle(composer, tenure);
    let lane = lanes.get(title.text);
    if (!lane) lanes.set(title.text, (lane = { ...labelOf(title), bands: [new Band(), new Band()] }));
    const own = [...reignItems(person, tenure, textsOf(title)), ...beginningItems(composer, person, tenure)];
    const coRulers = coRulersOf(composer.dataset, person, tenure);
    const beside = companionItems(composer, tenure, coRulers);
    [own, beside].forEach((items, at) =>
      barsOf(items, options).forEach((bar) => lane.bands[at]?.add(bar.item, bar.span)),
    );
  }
  return [...lanes.values()];
}

/** The dated events of a life. */
function eventBars(composer: Composer, person: Person, options: ViewOptions): Band {
  const items = (person.events ?? []).flatMap(({ date, text, title }) =>
    [eventItem(person, date, labelOf(composer.own(inlineText(composer.rich(text)))))]
      .flat()
      .map((item) => ({ ...item, title })),
  );
  return new Band(barsOf(items, options));
}
