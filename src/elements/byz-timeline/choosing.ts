import { fill } from '../../i18n/fill.js';
import type { TimelineController } from './timeline-controller.js';

/** Chooses people, as a click or a key asks, and says whom. */
export class Choosing {
  readonly #timeline: TimelineController;
  /** The person marked among several, when no scope shares the selection. */
  #chosen: string | undefined;
  /** What has happened, in a sentence for assistive technology. */
  message = '';

  constructor(timeline: TimelineController) {
    this.#timeline = timeline;
  }

  /** The person who is chosen among several. */
  get selected(): string | undefined {
    return this.#timeline.data.selection ?? this.#chosen;
  }

  readonly say = (message: string): void => {
    this.message = message;
    this.#timeline.host.requestUpdate();
  };

  readonly choose = (person: string): void => {
    const { host, shown, data, words } = this.#timeline;
    this.say(fill(words.timeline.chosen, this.#timeline.nameOf(person)));
    data.select(person, () => {
      if (shown?.life) host.person = person;
      else this.#chosen = person;
    });
  };

  /** Chooses the person whose bar it is. */
  readonly chooseBar = (index = -1): void => {
    const item = this.#timeline.shown?.view.items[index];
    if (item?.person !== undefined && item.kind !== 'event') this.choose(item.person);
  };
}
