import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../../i18n/fill.js';
import { bare, shielded } from '../../../model/bare.js';
import type { BoxWords } from '../../../i18n/boxes/words.js';
import { link } from './link.js';
import type { ViewBlock, ViewFootnote, ViewInline, ViewValue } from '../view/view-text.js';
import { listener } from './listener.js';

/** What drawn text can do, and in which language it says so. */
export interface TextActions {
  words: BoxWords;
  /** The reader chose a person, by id. */
  choose: (person: string) => void;
  /** The root whose footnotes the marks lead to. */
  root: () => ParentNode;
}

/** Draws a line. No space is added or lost: what the view says is what is read. */
export function drawInlines(content: readonly ViewInline[], actions: TextActions): unknown {
  return shielded(content).map((inline) => drawInline(inline, actions));
}

function drawInline(inline: ViewInline, actions: TextActions): unknown {
  switch (inline.type) {
    case 'text':
      return inline.lang === undefined ? inline.text : html`<span lang=${inline.lang}>${inline.text}</span>`;
    case 'person':
      return drawButton('person', inline.text, () => actions.choose(inline.person), {
        part: 'person',
        lang: inline.lang,
      });
    case 'link':
      return link(inline.href, inline.text, inline.lang);
    case 'date':
      return inline.datetime === undefined
        ? html`<span part="date">${inline.text}</span>`
        : html`<time part="date" datetime=${inline.datetime}>${inline.text}</time>`;
    case 'emphasis':
      return html`<em>${drawInlines(inline.content, actions)}</em>`;
    case 'small':
      return html`<small class="small" part="note">${drawInlines(inline.content, actions)}</small>`;
    case 'marks':
      return inline.numbers.map((number) => drawMark(number, actions));
  }
}

/**
 * A button that flows with its line: a `<button>` would be a block in it, which pushes away what follows, and which a
 * line may break before.
 */
function drawButton(
  kind: 'person' | 'mark',
  text: string,
  press: () => void,
  more: { part: string; lang?: string | undefined; label?: string; footnote?: number },
): TemplateResult {
  const { part, lang, label, footnote } = bare(more);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return html`<span
    class=${kind}
    part=${part}
    role="button"
    tabindex="0"
    lang=${lang ?? nothing}
    aria-label=${label ?? nothing}
    data-footnote=${footnote ?? nothing}
    @click=${listener(press)}
    @keydown=${listener(onKey)}
    >${text}</span
  >`;
}

function drawMark(number: number, { words, root }: TextActions): TemplateResult {
  const press = (): void => focusPart(root(), `#footnote-${number}`);
  const label = fill(words.footnote, number);
  return html`<sup
    >${drawButton('mark', `[${number}]`, press, { part: 'footnote-mark', footnote: number, label })}</sup
  >`;
}

/** Moves the focus: footnotes and their marks are in one shadow root, where fragment links do not reach. */
function focusPart(root: ParentNode, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}

/** Draws what stands in a cell. A single line needs no element of its own. */
export function drawValue(value: ViewValue, actions: TextActions): unknown {
  const [only] = value;
  if (value.length === 1 && only?.type === 'line') return drawInlines(only.content, actions);
  return value.map((block) => drawBlock(block, actions));
}

function drawBlock(block: ViewBlock, actions: TextActions): TemplateResult {
  if (block.type === 'line')
    return html`<div class="line" part="line">${drawInlines(block.content, actions)}</div>`;
  const { style, items, summary } = block;
  const drawn = html`<ul class=${style === 'collapsible' ? 'plain' : style} part="list">
    ${items.map((item) => html`<li>${drawInlines(item, actions)}</li>`)}
  </ul>`;
  return style === 'collapsible'
    ? html`<details part="collapsible">
        <summary part="summary"><bdi>${summary ?? actions.words.entries(items.length)}</bdi></summary>
        ${drawn}
      </details>`
    : drawn;
}

/** Draws footnotes, each with a way back to its first mark, and the works behind the whole. */
export function drawFootnotes(
  { footnotes, sources }: { footnotes: readonly ViewFootnote[]; sources: readonly ViewInline[][] },
  actions: TextActions,
): unknown {
  const { words, root } = actions;
  if (footnotes.length + sources.length === 0) return nothing;
  const back = (number: number): TemplateResult =>
    drawButton('mark', '↩', () => focusPart(root(), `[data-footnote="${number}"]`), {
      part: 'footnote-back',
      label: words.backToText,
    });
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
