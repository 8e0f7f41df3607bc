import type { LitElement, ReactiveController } from 'lit';
import type { DatasetController } from '../../../context/dataset-controller.js';
import { fill } from '../../../i18n/fill.js';
import type { BoxWords } from '../../../i18n/boxes/words.js';
import { personAddress } from '../view/person-address.js';
import { focusFor } from './focus.js';

/** An element in which the reader selects people. */
export interface ChoiceHost extends LitElement {
  person?: string | number | null;
  /** URL of a person's page, containing `{id}`. */
  personHref?: string | null;
}

/** The person an element shows. */
export interface PersonView {
  readonly person: string;
  readonly name: string;
}

/** Handles the selection of a person: event, link, selection; then focus, scrolling and announcement. */
export class ChoiceController implements ReactiveController {
  /** Text of the element's status region; empty if the scope has its own. */
  announcement = '';
  readonly #host: ChoiceHost;
  readonly #data: DatasetController;
  readonly #shown: () => { readonly view: PersonView | undefined; readonly words: BoxWords };
  #chosen: string | undefined;

  constructor(
    host: ChoiceHost,
    data: DatasetController,
    shown: () => { readonly view: PersonView | undefined; readonly words: BoxWords },
  ) {
    this.#host = host;
    this.#data = data;
    this.#shown = shown;
    host.addController(this);
  }

  /**
   * Selects a person: in the scope if there is one, otherwise in the element itself.
   * @param click The click on a link to the person's page. The link is followed unless `byz-select` is cancelled.
   */
  readonly choose = (person: string, click?: MouseEvent): void => {
    if (click) {
      const isPlain = !(click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
      if (isPlain && !this.#data.select(person)) click.preventDefault();
      return;
    }
    const isChosen = this.#data.select(person, () => {
      this.#host.person = person;
    });
    // Inside a scope, an element with its own `person` keeps showing that person.
    const follows = !this.#data.scope || (this.#host.person ?? '') === '';
    this.#chosen = isChosen && follows ? person : undefined;
  };

  /** The URL of a person's page; `undefined` if names are buttons or the URL is not allowed. */
  readonly hrefOf = (person: string): string | undefined => {
    const { personHref } = this.#host;
    const pattern = typeof personHref === 'string' ? personHref : this.#data.scope?.personHref;
    return pattern ? personAddress(pattern, person) : undefined;
  };

  hostUpdated(): void {
    const { view, words } = this.#shown();
    if (!view) return;
    const { scope } = this.#data;
    const sentence = fill(words.shown, view.name);
    if (scope && view.person === scope.selection) scope.announce(view.person, sentence);
    if (view.person !== this.#chosen) return;
    this.#chosen = undefined;
    this.#showName();
    if (scope) return;
    this.announcement = sentence;
    this.#host.requestUpdate();
  }

  /**
   * Moves focus to the new name, unless the reader has moved it elsewhere, and scrolls the top of the element into
   * view.
   */
  #showName(): void {
    const { ownerDocument, renderRoot } = this.#host;
    const { activeElement, body, defaultView } = ownerDocument;
    const root = renderRoot as ShadowRoot;
    if (!root.activeElement && activeElement && activeElement !== body) return;
    focusFor(root.getElementById('name'));
    const { top } = this.#host.getBoundingClientRect();
    if (top < 0 || top >= (defaultView?.innerHeight ?? Infinity))
      this.#host.scrollIntoView({ block: 'start' });
  }
}
