import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isOnServer } from '../../../context/server.js';
import type { DatasetError, DatasetErrorCode } from '../../../data/dataset-error.js';
import type { BoxWords } from '../../../i18n/boxes/words.js';
import type { RetryController } from '../controllers/retry-controller.js';
import { listener } from './listener.js';

/** Status to show while there is nothing to draw. */
export interface ViewStatus {
  /** One plain sentence in the reader's language. */
  sentence: string;
  /** Whether the content is still loading. */
  busy: boolean;
}

type Sentence = keyof { [K in keyof BoxWords as BoxWords[K] extends string ? K : never]: string };

/** Messages shown to readers for each error. */
const SENTENCES: Readonly<Record<DatasetErrorCode, Sentence>> = {
  offline: 'offline',
  network: 'failed',
  'http-status': 'failed',
  timeout: 'timeout',
  'module-not-loaded': 'failed',
  'too-large': 'badData',
  'not-json': 'badData',
  'not-a-dataset': 'badData',
  'version-mismatch': 'failed',
  'wrong-type': 'badSetup',
  'bad-url': 'badSetup',
  'bad-property': 'badSetup',
  'no-picture': 'unexpected',
  'unknown-person': 'unknown',
  'unknown-house': 'unknown',
  'unknown-office': 'unknown',
  unexpected: 'unexpected',
};

/** HTTP statuses with a more specific message. */
const STATUSES: ReadonlyMap<number | undefined, Sentence> = new Map([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'notFound'],
  [407, 'refused'],
  [410, 'notFound'],
  [451, 'refused'],
]);

/** Why a load failed, as one plain sentence. */
export function failureSentence(error: DatasetError | undefined, words: BoxWords): string {
  const sentence = STATUSES.get(error?.status) ?? SENTENCES[error?.code ?? 'network'] ?? 'failed';
  return words[sentence];
}

/** Whether the page's author provided fallback content for an element. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some(({ nodeType, nodeName, nodeValue }) =>
    nodeType === Node.ELEMENT_NODE
      ? !/^(?:script|template)$/i.test(nodeName)
      : nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
  );
}

/**
 * What an element shows instead of its content: the author's children if any, or else one plain sentence; and a button
 * if retrying may help. The sentence is always in a status region, so that it is announced.
 * @param host The element.
 */
export function statusTemplate(
  host: Element,
  { sentence, busy }: ViewStatus,
  retry: RetryController,
  words: BoxWords,
): TemplateResult {
  // A page from a server may be read without scripts: nothing would ever load.
  const isServer = isOnServer(host);
  const fallback = isServer || hasFallback(host);
  return html`<div part="base" class="base" aria-busy=${busy && !isServer}>
    <p class=${fallback ? 'visually-hidden' : 'status'} part="status" role="status">
      ${isServer ? '' : sentence}
    </p>
    <slot></slot>
    ${retry.isOffered ? retryButton(retry, words) : nothing}
  </div>`;
}

/**
 * Small print under the previous content when it could not be refreshed. The region is present during the attempt, so
 * that its message is announced.
 */
export function staleTemplate(retry: RetryController, words: BoxWords): unknown {
  const { state, error } = retry.data;
  if (state === 'ready') return nothing;
  const waiting = retry.isWaiting ? words.loading : '';
  const sentence = state === 'error' ? `${failureSentence(error, words)} ${words.stale}` : waiting;
  return html`<div class=${sentence ? 'stale small' : ''} part="stale">
    <p role="status">${sentence}</p>
    ${retry.isOffered ? retryButton(retry, words) : nothing}
  </div>`;
}

/** A region that announces the shown person to screen readers. It must exist before its text changes. */
export function statusRegion(sentence: string): TemplateResult {
  return html`<p class="visually-hidden" role="status">${sentence}</p>`;
}

/** The button stays during the attempt, so that it keeps focus. */
function retryButton({ isWaiting, onClick }: RetryController, words: BoxWords): TemplateResult {
  return html`<button
    type="button"
    class="retry"
    part="retry"
    aria-disabled=${isWaiting}
    @click=${listener(onClick)}
  >
    ${words.tryAgain}
  </button>`;
}
