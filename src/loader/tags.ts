/** The code of each tag, in the order in which loading begins: the others wait for the dataset around them. */
const CODE: Readonly<Record<string, () => Promise<unknown>>> = {
  'byz-dataset': () => import('../define/byz-dataset.js'),
  'byz-infobox': () => import('../define/byz-infobox.js'),
  'byz-succession-box': () => import('../define/byz-succession-box.js'),
  'byz-timeline': () => import('../define/byz-timeline.js'),
};

/** Every tag. */
export const TAGS: readonly string[] = Object.keys(CODE);

/** What is under way or done, by tag. All copies of this script on a page share it, so that one of them loads a tag. */
const shared = globalThis as { [LOADING]?: Map<string, Promise<void>> };
const LOADING = Symbol.for('byz-widgets.loading');

/**
 * Loads the code that defines a tag, unless the tag is defined or its code is under way.
 * @returns Fulfilled when that has ended. Never rejects: a failure is a warning, and the next call tries again.
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
