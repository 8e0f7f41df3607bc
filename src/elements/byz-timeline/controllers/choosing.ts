import type { ReactiveController } from 'lit';
import { textOf } from '../../../context/inputs.js';
import { fill } from '../../../i18n/fill.js';
import { findPerson } from '../../../model/dataset.js';
import type { Dataset } from '../../../model/dataset.js';
import { ChoiceController } from '../../shared/controllers/choice-controller.js';
import type { ShownPerson } from '../../shared/controllers/choice-controller.js';
import type { TimelineController } from '../timeline-controller.js';

/** Handles the selection of people by click or key, and announces it. */
export class Choosing implements ReactiveController {
  readonly #timeline: TimelineController;
  readonly #choice: ChoiceController;
  /** Counts what was asked for: only the last of it is done after loading. */
  #asked = 0;
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
    host.addController(this);
  }

  /** The selection of the scope may be a name that is not loaded yet. */
  hostUpdated(): void {
    const { data, host, shown } = this.#timeline;
    const { selection } = data;
    if (!shown || !selection || this.selected) return;
    void this.#more(selection).then(() => this.selected && host.requestUpdate());
  }

  /** The person marked among several. */
  get selected(): string | undefined {
    const { selection } = this.#timeline.data;
    if (selection === undefined) return this.#chosen;
    return this.find(selection);
  }

  /** The id of a person of what is shown: by id, Wikidata id, or a name that is loaded. */
  find(text: string): string | undefined {
    const { dataset, view } = this.#timeline.shown ?? {};
    // Of everyone in the bundled dataset, no names are loaded at first but those on the bars.
    return (
      dataset && (findPerson(dataset, text)?.id ?? view?.items.find(({ label }) => label === text)?.person)
    );
  }

  /**
   * Does something with a person, by id, name or Wikidata id: at once if the person is known, or else after loading.
   * @returns What `use` returns; `false` if it is called later, or never.
   */
  seek(query: unknown, use: (person: string) => boolean): boolean {
    const text = this.#timeline.shown && textOf('', query, []);
    if (!text) return false;
    const found = this.find(text);
    this.#asked += 1;
    if (found) return use(found);
    this.load(text, (dataset) => {
      const person = dataset && findPerson(dataset, text);
      if (person) use(person.id);
    });
    return false;
  }

  /**
   * Loads what it takes to find a person by any name.
   * @param then Called afterwards, even if that fails, unless something else is asked for meanwhile.
   */
  readonly load = (text: string, then: (dataset?: Dataset) => void): void => {
    const asked = (this.#asked += 1);
    void this.#more(text).then((dataset) => {
      if (asked === this.#asked) then(dataset);
    });
  };

  #more(text: string): Promise<Dataset | undefined> {
    return this.#timeline.data.more([text]).catch(() => undefined);
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
  readonly choose = (person: string, click?: MouseEvent): void => {
    this.#asked += 1;
    this.#choice.choose(person, click);
  };

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
