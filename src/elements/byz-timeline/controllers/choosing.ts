import { textOf } from '../../../context/inputs.js';
import { fill } from '../../../i18n/fill.js';
import { findPerson } from '../../../model/dataset.js';
import { ChoiceController } from '../../shared/controllers/choice-controller.js';
import type { ShownPerson } from '../../shared/controllers/choice-controller.js';
import type { TimelineController } from '../timeline-controller.js';

/** Handles the selection of people by click or key, and announces it. */
export class Choosing {
  readonly #timeline: TimelineController;
  readonly #choice: ChoiceController;
  /** The person marked among several, if no scope shares the selection. */
  #chosen: string | undefined;

  constructor(timeline: TimelineController) {
    const { host, data } = timeline;
    this.#timeline = timeline;
    this.#choice = new ChoiceController(host, data, {
      shown: () => this.#shown,
      show: (person) => {
        if (timeline.shown?.life) host.person = person;
        else this.#chosen = person;
      },
      heading: () => this.#heading,
    });
  }

  /** The person marked among several. */
  get selected(): string | undefined {
    const { selection } = this.#timeline.data;
    if (selection === undefined) return this.#chosen;
    return this.find(selection);
  }

  /** The id of a person of what is shown: by id, name or Wikidata id. */
  find(query: unknown): string | undefined {
    const { dataset, view } = this.#timeline.shown ?? {};
    const text = dataset && textOf('', query, []);
    if (!text) return undefined;
    // Of everyone in the bundled dataset, no names are loaded but those on the bars.
    return findPerson(dataset, text)?.id ?? view?.items.find(({ label }) => label === text)?.person;
  }

  /** The announcement for assistive technology. */
  get message(): string {
    return this.#choice.announcement;
  }

  readonly say = (message: string): void => {
    this.#choice.announcement = message;
    this.#timeline.host.requestUpdate();
  };

  /** Chooses a person, or handles the click on a link to the person's page. */
  readonly choose = (person: string, click?: MouseEvent): void => this.#choice.choose(person, click);

  /** The URL of a person's page; `undefined` if names are buttons. */
  readonly hrefOf = (person: string): string | undefined => this.#choice.hrefOf(person);

  /** Chooses the person of a bar. */
  readonly chooseBar = (index = -1): void => {
    const item = this.#timeline.shown?.view.items[index];
    if (item?.person !== undefined && item.kind !== 'event') this.choose(item.person);
  };

  /** The person whose life is shown, or who is marked. */
  get #shown(): ShownPerson | undefined {
    const { shown, words } = this.#timeline;
    const person = shown?.life?.id ?? this.selected;
    if (!shown || person === undefined) return undefined;
    const pattern = shown.life ? words.boxes.shown : words.timeline.chosen;
    return { person, sentence: fill(pattern, this.#timeline.nameOf(person)) };
  }

  /**
   * The title, to be focused after another life has replaced the one that had the focus. The drawing keeps the focus.
   */
  get #heading(): HTMLElement | null | undefined {
    const { host, shown } = this.#timeline;
    const root = host.renderRoot as ShadowRoot;
    return shown?.life && !root.activeElement?.matches('.lanes') ? root.getElementById('title') : undefined;
  }
}
