/**
 * The code of each tag, in loading order: the other elements wait for their surrounding dataset. The build appends
 * `retry` to the URL of the tag's file (see `vite.config.ts`).
 */
const CODE: Readonly<Record<string, (retry: string) => Promise<unknown>>> = {
  'byz-dataset': () => import('../define/byz-dataset.js'),
  'byz-infobox': () => import('../define/byz-infobox.js'),
  'byz-succession-box': () => import('../define/byz-succession-box.js'),
  'byz-timeline': () => import('../define/byz-timeline.js'),
};

/** Every tag. */
export const TAGS: readonly string[] = Object.keys(CODE);

/**
 * Pending and completed loads, by tag. Shared by all copies of this script on a page, so that each tag is loaded once.
 */
const shared = globalThis as { [LOADING]?: Map<string, unknown> };
const LOADING = Symbol.for('byz-widgets.loading');

/**
 * Failed loads so far. A retry has its own URL, because a browser may remember a failed import until the page is closed.
 */
let failures = 0;

/**
 * Loads the code that defines a tag, unless it is already defined or loading.
 * @returns Fulfilled when loading ends. Never rejects: a failure logs a warning, and the next call tries again.
 */
export async function define(tag: string): Promise<void> {
  if (customElements.get(tag)) return;
  const loading = (shared[LOADING] ??= new Map());
  if (!loading.has(tag)) loading.set(tag, load(tag, loading));
  await loading.get(tag);
}

function load(tag: string, loading: Map<string, unknown>): Promise<unknown> | undefined {
  return CODE[tag]?.(failures ? `?retry=${failures}` : '').catch((cause: unknown) => {
    loading.delete(tag);
    failures++;
    const code = 'module-not-loaded';
    console.warn(`[byz-widgets] No code for <${tag}> (docs/errors.md#${code})`, cause);
  });
}
