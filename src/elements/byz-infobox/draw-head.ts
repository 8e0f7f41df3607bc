import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FigureActions } from '../shared/drawing/draw-figure.js';
import { drawInlines } from '../shared/drawing/draw-text.js';
import { drawHeading } from '../shared/drawing/heading.js';
import { keepTogether } from '../shared/drawing/in-line.js';
import { link } from '../shared/drawing/link.js';
import { inlineText } from '../shared/view/view-text.js';
import type { ViewInline } from '../shared/view/view-text.js';
import type { InfoboxView } from './infobox-view.js';

/** Actions and display options of a drawn infobox. */
export interface InfoboxActions extends FigureActions {
  /** Heading level of the name, 2 to 6. */
  headingLevel: unknown;
  /** Show only the essentials and collapse the rest. */
  compact: boolean;
  /** Show links to the previous and next holders at the bottom. */
  navigation: boolean;
  /** Separates the years of several reigns: a comma and a space. */
  comma: string;
}

/** Maximum length of an office with its years on one line, in UTF-16 code units. */
const ONE_LINE = 34;

/** The band with names, style and reign; below it, the years of birth and death and the description. */
export function drawHead(view: InfoboxView, actions: InfoboxActions): TemplateResult {
  const { name, nameLang, nativeNames, title, reign, life, description } = view;
  // A space at the start of a template would be lost when it is minified.
  const more = view.more && [' ', html`<small>(${link(view.more.href, view.more.text)})</small>`];
  return html`<header class="header" part="header">
      ${drawHeading('name', name, actions.headingLevel, nameLang)}
      ${nativeNames.map(
        (native) => html`<p class="native" part="native-name">${drawInlines(native, actions)}</p>`,
      )}
      ${
        title.length === 0
          ? nothing
          : html`<p class="title" part="title">${drawInlines(title, actions)}${more}</p>`
      }
      ${reign ? drawReign(reign, actions.comma, title.length === 0 ? more : undefined) : nothing}
    </header>
    ${
      life.length + description.length === 0
        ? nothing
        : html`<p class="description" part="description">
            ${life.length === 0 ? nothing : html`<b class="life" part="life">${drawInlines(life, actions)}</b> `}
            ${drawInlines(description, actions)}
          </p>`
    }`;
}

/** The main office with its years: a single reign shares its line if it fits, several get their own line. */
function drawReign(
  { office, lang, years }: NonNullable<InfoboxView['reign']>,
  comma: string,
  more: unknown,
): TemplateResult {
  const dates = years.map((reign) => keepTogether(inlineText(reign)));
  const [first = ''] = dates;
  const isShort = dates.length === 1 && office.length + first.length <= ONE_LINE;
  const ranges = dates.map((date, index) => [
    index > 0 ? ' ' : '',
    html`<span class="together"><bdi>${date}</bdi>${index < dates.length - 1 ? comma.trimEnd() : ''}</span>`,
  ]);
  return html`<p class="reign ${isShort ? 'short' : ''}" part="reign">
    <span lang=${lang ?? nothing}>${office}</span
    >${first ? [' ', html`<span class="years">${ranges}</span>`] : nothing}${more}
  </p>`;
}

/** Links to the previous and next holders of the main office, at the bottom. */
export function drawNavigation({ reign }: InfoboxView, actions: InfoboxActions): unknown {
  const { before = [], after = [] } = reign ?? {};
  const { labels, succession } = actions.words;
  const side = (
    kind: 'before' | 'after',
    label: (typeof labels)['predecessor'],
    names: readonly ViewInline[][],
  ): unknown =>
    names.length === 0
      ? nothing
      : html`<div class="neighbour ${kind}" part="neighbour neighbour-${kind}">
          <span class="way">${typeof label === 'string' ? label : label[names.length > 1 ? 1 : 0]}</span>
          ${names.map((name) => html`<div class="line">${drawInlines(name, actions)}</div>`)}
        </div>`;
  if (before.length + after.length === 0) return nothing;
  return html`<nav class="navigation" part="navigation" aria-label=${succession}>
    ${side('before', labels.predecessor, before)} ${side('after', labels.successor, after)}
  </nav>`;
}
