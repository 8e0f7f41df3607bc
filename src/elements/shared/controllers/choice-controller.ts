import type { LitElement, ReactiveController } from 'lit';
import type { DatasetController } from '../../../context/dataset-controller.js';
import { personAddress } from '../view/person-address.js';
import { focusFor } from './focus.js';

/** An element in which the reader selects people. */
export interface ChoiceHost extends LitElement {
  person?: unknown;
  /** URL of a person's page, containing `{id}`. */
  personHref?: unknown;
}

/** Who is shown after a selection. */
export interface ShownPerson {
  readonly person: string;
  /** Announces the person. */
  readonly sentence: string;
}

/** What differs between elements. */
export interface ChoiceActions {
  /** Who is shown now. */
  readonly shown: () => ShownPerson | undefined;
  /** Shows a person, if no scope shares the selection. */
  readonly show: (person: string) => void;
  /** The heading that takes the focus after a selection has replaced the content; `undefined` if the focus stays. */
  readonly heading: () => HTMLElement | null | undefined;
}

/** Handles the selection of a person: event, link, selection; then focus, scrolling and announcement. */
export class ChoiceController implements ReactiveController {
  /** Text of the element's status region; empty if the scope has its own. */
  announcement = '';
  readonly #host: ChoiceHost;
  readonly #data: DatasetController;
  readonly #actions: ChoiceActions;
  #chosen: string | undefined;

  constructor(host: ChoiceHost, data: DatasetController, actions: ChoiceActions) {
    this.#host = host;
    this.#data = data;
    this.#actions = actions;
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
    if (!this.#data.select(person, this.#actions.show)) return;
    // Inside a scope, an element with its own `person` keeps showing that person.
    const follows = !this.#data.scope || (this.#host.person ?? '') === '';
    this.#chosen = follows ? person : undefined;
    this.announcement = '';
    this.#host.requestUpdate();
  };

  /** The URL of a person's page; `undefined` if names are buttons or the URL is not allowed. */
  readonly hrefOf = (person: string): string | undefined => {
    const { personHref } = this.#host;
    const pattern = typeof personHref === 'string' ? personHref : this.#data.scope?.personHref;
    return pattern ? personAddress(pattern, person) : undefined;
  };

  hostUpdated(): void {
    const shown = this.#actions.shown();
    if (!shown) return;
    const { person, sentence } = shown;
    const { scope } = this.#data;
    if (scope && person === scope.selection) scope.announce(person, sentence);
    if (person !== this.#chosen) return;
    this.#chosen = undefined;
    this.#showHeading();
    if (scope) return;
    this.announcement = sentence;
    // Lit warns of an update that is scheduled within another.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /**
   * Moves focus to the new heading, unless the reader has moved it elsewhere, and scrolls the top of the element into
   * view.
   */
  #showHeading(): void {
    const heading = this.#actions.heading();
    const { ownerDocument, renderRoot } = this.#host;
    const { activeElement, body, defaultView } = ownerDocument;
    const root = renderRoot as ShadowRoot;
    if (!heading || (!root.activeElement && activeElement && activeElement !== body)) return;
    focusFor(heading);
    const { top } = this.#host.getBoundingClientRect();
    if (top < 0 || top >= (defaultView?.innerHeight ?? Infinity))
      this.#host.scrollIntoView({ block: 'start' });
  }
}
