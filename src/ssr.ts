/**
 * `byz-widgets/ssr`: the boxes as HTML with declarative shadow roots, which a page shows before its scripts have run, or
 * without them. Needs the package `@lit-labs/ssr`.
 */
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { ImageLoading } from './context/image-loading.js';
import { loadBundled } from './data/bundled/index.js';
import { DatasetError } from './data/dataset-error.js';
import { parseDataset } from './data/parse-dataset.js';
import { loadWords } from './i18n/index.js';
import { findPerson } from './model/dataset.js';
import type { Dataset } from './model/dataset.js';

/** The tags that a server can draw. */
export type ServerTag = 'byz-infobox' | 'byz-succession-box';

/** Options of `renderSuccessionBox`. */
export interface ServerOptions {
  /** Language of the reader, BCP 47: the tag's `lang`. Default English, without the attribute. */
  readonly lang?: string;
  /**
   * A dataset document, parsed but not yet checked. It is sent inside the tag, where the browser reads it again, unless
   * there is a `src` too. Default: the bundled dataset.
   */
  readonly data?: unknown;
  /** The tag's `src`: where the browser loads the document that is given as `data`. */
  readonly src?: string;
  /** The tag's `person-href`. Without it, names are buttons, which do nothing before the scripts have run. */
  readonly personHref?: string;
  /** The tag's `heading-level`. */
  readonly headingLevel?: number;
  /** Nonce of the page's Content-Security-Policy, for the styles. Alternative: `styleHash`. */
  readonly nonce?: string;
}

/** Options of `renderInfobox`. */
export interface InfoboxServerOptions extends ServerOptions {
  /** The tag's `with-reign-length`. */
  readonly withReignLength?: boolean;
  /** The tag's `compact`. */
  readonly compact?: boolean;
  /** The tag's `with-navigation`. */
  readonly withNavigation?: boolean;
  /** The tag's `images`. */
  readonly images?: ImageLoading;
}

/**
 * The infobox of a person as HTML: the tag with its content in a declarative shadow root.
 * @param person Id, name or Wikidata id.
 * @throws {DatasetError} `unknown-person`; `not-a-dataset` if `data` is not one; the errors of `loadBundled` if a file
 *   cannot be loaded.
 */
export function renderInfobox(person: string, options: InfoboxServerOptions = {}): Promise<string> {
  const { lang, src, personHref, headingLevel, images } = options;
  return draw(
    'byz-infobox',
    person,
    options,
    (data) =>
      html`<byz-infobox
        person=${person}
        lang=${lang ?? nothing}
        src=${src ?? nothing}
        person-href=${personHref ?? nothing}
        heading-level=${headingLevel ?? nothing}
        images=${images ?? nothing}
        ?with-reign-length=${options.withReignLength}
        ?compact=${options.compact}
        ?with-navigation=${options.withNavigation}
        .data=${data}
      ></byz-infobox>`,
  );
}

/**
 * The succession box of a person as HTML: the tag with its content in a declarative shadow root.
 * @param person Id, name or Wikidata id.
 * @throws {DatasetError} The same as `renderInfobox`.
 */
export function renderSuccessionBox(person: string, options: ServerOptions = {}): Promise<string> {
  const { lang, src, personHref, headingLevel } = options;
  return draw(
    'byz-succession-box',
    person,
    options,
    (data) =>
      html`<byz-succession-box
        person=${person}
        lang=${lang ?? nothing}
        src=${src ?? nothing}
        person-href=${personHref ?? nothing}
        heading-level=${headingLevel ?? nothing}
        .data=${data}
      ></byz-succession-box>`,
  );
}

/**
 * The hash of a tag's styles, for the `style-src` of a Content-Security-Policy: `'sha256-…'`, including the quotes. It
 * may change in every release.
 */
export async function styleHash(tag: ServerTag): Promise<string> {
  const { elementStyles } = await define(tag);
  const css = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Lit's renderer looks elements up in the registry. */
async function define(tag: ServerTag): Promise<typeof LitElement> {
  await (tag === 'byz-infobox'
    ? import('./define/byz-infobox.js')
    : import('./define/byz-succession-box.js'));
  return customElements.get(tag) as typeof LitElement;
}

async function draw(
  tag: ServerTag,
  person: string,
  { lang = '', data, src, nonce }: ServerOptions,
  template: (dataset: Dataset) => TemplateResult,
): Promise<string> {
  const [{ render }, { collectResult }, dataset] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
    data === undefined ? loadBundled(person, { lang }) : datasetOf(data),
    loadWords(lang),
    define(tag),
  ]);
  if (!findPerson(dataset, person))
    throw new DatasetError('unknown-person', `No person "${person}" is in the dataset`);
  const drawn = await collectResult(render(template(dataset)));
  const style = nonce === undefined ? '<style>' : `<style nonce="${attribute(nonce)}">`;
  const own = data === undefined || src !== undefined ? '' : json(data);
  return (
    drawn
      .replace(/<template[^>]*><style>/, () => `<template shadowrootmode="open">${style}`)
      // Lit's marks are for hydration, which the elements do not use.
      .replace(/<!--.*?-->|<\?>/g, '')
      .replace(/(?<=^<[\w-]+)\s+/, ' ')
      .replace(/(?=<\/[\w-]+>$)/, () => own)
  );
}

async function datasetOf(data: unknown): Promise<Dataset> {
  const parsed = parseDataset(data);
  if (parsed.ok) return parsed.value;
  throw new DatasetError('not-a-dataset', parsed.issues[0]?.message ?? 'Not a dataset', parsed.issues);
}

/** Escapes a text for use in an attribute. */
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The script with a tag's own data, escaped so that they cannot end it. */
const json = (data: unknown): string =>
  `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
