/** The code of each tag, in loading order: the other elements wait for their surrounding dataset. */
const CODE: Readonly<Record<string, () => Promise<unknown>>> = {
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
const shared = globalThis as { [LOADING]?: Map<string, Promise<void>> };
const LOADING = Symbol.for('byz-widgets.loading');

/**
 * Loads the code that defines a tag, unless it is already defined or loading.
 * @returns Fulfilled when loading ends. Never rejects: a failure logs a warning, and the next call tries again.
 */
export function define(tag: string): Promise<void> {
  if (customElements.get(tag)) return Promise.resolve();
  const loading = (shared[LOADING] ??= new Map());
  let promise = loading.get(tag);
  if (!promise) {
    promise = load(tag).catch((cause: unknown) => {
      loading.delete(tag);
      const code = 'module-not-loaded';
      console.warn(`[byz-widgets] No code for <${tag}> (${code}: see docs/errors/${code}.md)`, cause);
    });
    loading.set(tag, promise);
  }
  return promise;
}

async function load(tag: string): Promise<void> {
  await CODE[tag]?.();
}
