import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../../i18n/fill.js';
import { bare, shielded } from '../../../model/bare.js';
import type { BoxWords } from '../../../i18n/boxes/words.js';
import { closeBidi, keepTogether } from './in-line.js';
import { link } from './link.js';
import { listener } from './listener.js';
import { inlineText } from '../view/view-text.js';
import type { ViewBlock, ViewFootnote, ViewInline, ViewPerson, ViewValue } from '../view/view-text.js';

/** Actions of drawn text, and the words for them. */
export interface TextActions {
  words: BoxWords;
  /**
   * Selects a person, by id.
   * @param click The click on a link to the person's page.
   */
  choose: (person: string, click?: MouseEvent) => void;
  /** The URL of a person's page on this site; `undefined` if names are buttons. */
  hrefOf?: (person: string) => string | undefined;
  /** The root that contains the footnotes for the marks. */
  root: () => ParentNode;
}

/** Lists longer than this are collapsed after the fifth entry. */
const LONG_LIST = 6;

/** Maximum length of small print that is kept on one line, in UTF-16 code units. */
const SHORT_NOTE = 32;

/** Draws a line. Adds and removes no whitespace. Footnote marks after small print are drawn in it, on its line. */
export function drawInlines(content: readonly ViewInline[], actions: TextActions): unknown {
  return shielded(content).map((inline, index, all) => {
    const [last, next] = [all[index - 1], all[index + 1]];
    if (inline.type === 'marks') return last && endsInSmall(last) ? nothing : drawMarks(inline, actions);
    return drawInline(inline, actions, next?.type === 'marks' && endsInSmall(inline) ? next : undefined);
  });
}

const endsInSmall = (inline: ViewInline): boolean =>
  inline.type === 'small' || (inline.type === 'person' && inline.qualifier !== undefined);

type ViewMarks = Extract<ViewInline, { type: 'marks' }>;

const drawMarks = (marks: ViewMarks | undefined, actions: TextActions): unknown =>
  marks?.numbers.map((number) => drawMark(number, actions));

function drawInline(
  inline: Exclude<ViewInline, ViewMarks>,
  actions: TextActions,
  marks: ViewMarks | undefined,
): unknown {
  switch (inline.type) {
    case 'text': {
      const text = wholeWords(closeBidi(inline.text));
      return inline.lang === undefined ? text : html`<span lang=${inline.lang} dir="auto">${text}</span>`;
    }
    case 'person':
      return drawPerson(inline, actions, drawMarks(marks, actions));
    case 'link':
      return link(inline.href, wholeWords(closeBidi(inline.text)), inline.lang);
    case 'date': {
      const text = keepTogether(closeBidi(inline.text));
      return inline.datetime === undefined
        ? html`<span part="date" dir="auto" lang=${inline.lang ?? nothing}>${text}</span>`
        : html`<time part="date" dir="auto" lang=${inline.lang ?? nothing} datetime=${inline.datetime}
            >${text}</time
          >`;
    }
    case 'phrase':
      return html`<span lang=${inline.lang} dir="auto">${drawInlines(inline.content, actions)}</span>`;
    case 'emphasis':
      return html`<em>${drawInlines(inline.content, actions)}</em>`;
    case 'small':
      return drawSmall(
        drawInlines(inline.content, actions),
        inlineText(inline.content),
        drawMarks(marks, actions),
      );
  }
}

/** Small print with its own text direction. Short small print stays on one line if it fits. */
function drawSmall(content: unknown, text: string, marks: unknown): TemplateResult {
  const size = text.length <= SHORT_NOTE ? 'together' : '';
  return html`<small class="small ${size}" part="note" dir="auto">${content}${marks}</small>`;
}

function drawPerson(
  { person, text, lang, qualifier }: ViewPerson,
  actions: TextActions,
  marks: unknown,
): unknown {
  const { choose, hrefOf } = actions;
  const href = hrefOf?.(person);
  const name = closeBidi(text);
  const drawn =
    href === undefined
      ? drawButton('person', name, () => choose(person), { part: 'person', lang })
      : html`<a
          class="person"
          part="person"
          dir="auto"
          lang=${lang ?? nothing}
          href=${href}
          @click=${listener((event: MouseEvent) => choose(person, event))}
          >${name}</a
        >`;
  const small = `(${closeBidi(qualifier ?? '')})`;
  return qualifier === undefined ? drawn : html`${drawn} ${drawSmall(small, small, marks)}`;
}

/**
 * A button that flows inline. A `<button>` would be an atomic inline box that cannot wrap with its line and allows a
 * break before it.
 */
function drawButton(
  kind: 'person' | 'mark',
  text: string,
  press: (button: HTMLElement) => void,
  more: { part: string; lang?: string | undefined; label?: string; footnote?: number },
): TemplateResult {
  const { part, lang, label, footnote } = bare(more);
  const onPress = (event: Event): void => press(event.currentTarget as HTMLElement);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(event);
  };
  return html`<span
    class=${kind}
    part=${part}
    role="button"
    tabindex="0"
    dir="auto"
    lang=${lang ?? nothing}
    aria-label=${label ?? nothing}
    data-footnote=${footnote ?? nothing}
    @click=${listener(onPress)}
    @keydown=${listener(onKey)}
    >${text}</span
  >`;
}

/** The last followed mark in each root. */
const followed = new WeakMap<ParentNode, HTMLElement>();

function drawMark(number: number, { words, root }: TextActions): TemplateResult {
  const press = (mark: HTMLElement): void => {
    followed.set(root(), mark);
    focus(root().querySelector(`#footnote-${number}`));
  };
  const label = fill(words.footnote, number);
  return html`<sup
    >${drawButton('mark', `[${number}]`, press, { part: 'footnote-mark', footnote: number, label })}</sup
  >`;
}

/** Moves focus in script: fragment links cannot target footnotes and marks inside a shadow root. */
function focus(target: HTMLElement | null): void {
  for (let node: Element | null = target; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  target?.focus();
}

/** A text whose short words do not break at their hyphens: "Co-emperors". */
export function wholeWords(words: string): unknown {
  if (!words.includes('-')) return words;
  return words
    .split(/(\S*\p{L}-\p{L}\S*)/u)
    .map((word, index) => (index % 2 && word.length < 16 ? html`<span class="whole">${word}</span>` : word));
}

/** Draws the content of a cell. A single line needs no element of its own. */
export function drawValue(value: ViewValue, actions: TextActions): unknown {
  const [only] = value;
  if (value.length === 1 && only?.type === 'line') return drawInlines(only.content, actions);
  return value.map((block) => drawBlock(block, actions));
}

function drawBlock(block: ViewBlock, actions: TextActions): unknown {
  if (block.type === 'line')
    return html`<div class="line" part="line">${drawInlines(block.content, actions)}</div>`;
  const { style, items, summary } = block;
  const { words } = actions;
  const list = (entries: readonly ViewInline[][]): TemplateResult =>
    html`<ul class=${style === 'collapsible' ? 'plain' : style} part="list">
      ${entries.map((item) => html`<li>${drawInlines(item, actions)}</li>`)}
    </ul>`;
  const folded = (title: string, entries: readonly ViewInline[][], kind = ''): TemplateResult =>
    html`<details class=${kind} part="collapsible">
      <summary part="summary"><bdi>${title}</bdi></summary>
      ${list(entries)}
    </details>`;
  if (style === 'collapsible') return folded(summary ?? words.entries(items.length), items);
  if (style === 'inline' || items.length <= LONG_LIST) return list(items);
  const rest = items.slice(LONG_LIST - 1);
  return [list(items.slice(0, LONG_LIST - 1)), folded(words.furtherEntries(rest.length), rest, 'rest')];
}

/**
 * Draws footnotes, each with a link back to the last followed or else the first mark; then the sources of the whole
 * record.
 */
export function drawFootnotes(
  { footnotes, sources }: { footnotes: readonly ViewFootnote[]; sources: readonly ViewInline[][] },
  actions: TextActions,
): unknown {
  const { words, root } = actions;
  if (footnotes.length + sources.length === 0) return nothing;
  const goBack = (number: number): void => {
    const last = followed.get(root());
    const isMeant = last?.isConnected && last.dataset['footnote'] === String(number);
    focus(isMeant ? last : root().querySelector(`[data-footnote="${number}"]`));
  };
  const back = (number: number): TemplateResult =>
    drawButton('mark', '↩', () => goBack(number), { part: 'footnote-back', label: words.backToText });
  const note = ({ number, content }: ViewFootnote): TemplateResult =>
    html`<li id="footnote-${number}" part="footnote" tabindex="-1">
      ${drawInlines(content, actions)} ${back(number)}
    </li>`;
  return html`<details class="footnotes" part="footnotes">
    <summary part="summary"><bdi>${words.sources}</bdi></summary>
    ${
      footnotes.length === 0
        ? nothing
        : html`<ol aria-label=${words.footnotes}>
            ${footnotes.map(note)}
          </ol>`
    }
    ${
      sources.length === 0
        ? nothing
        : html`<ul class="bulleted" aria-label=${words.sources}>
            ${sources.map((source) => html`<li part="source">${drawInlines(source, actions)}</li>`)}
          </ul>`
    }
  </details>`;
}
