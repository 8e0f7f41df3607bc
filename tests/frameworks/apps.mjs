/**
 * The apps. Each draws two parts that the tests drive: `#ruler` with what the documentation shows, and `#own` with data of
 * its own, a button that changes them, and an `<output>` for the person selected.
 * @typedef {object} App
 * @property {[page: string, heading: string][]} pages sections of the documentation that the app's files come from
 * @property {string} [path] of the page that draws them
 * @property {boolean} [isServerRendered] whether HTML holds the elements before scripts run
 * @property {string} [booleanAs] how HTML names `withReignLength`, if not as its attribute
 * @property {boolean} [hasServerComponents] whether `#sent` gets data and a boolean from a component that runs on the server alone
 */

/** @type {Record<string, App>} */
export const apps = {
  angular: { pages: [['docs/frameworks.md', 'Angular']] },
  astro: { pages: [['docs/frameworks.md', 'Astro']], path: '/tests/', isServerRendered: true },
  next: {
    pages: [['docs/frameworks.md', 'Next.js']],
    isServerRendered: true,
    hasServerComponents: true,
  },
  preact: { pages: [['docs/frameworks.md', 'Preact']] },
  react: {
    pages: [
      ['docs/frameworks.md', 'React'],
      ['README.md', 'In frameworks'],
    ],
  },
  solid: { pages: [['docs/frameworks.md', 'Solid']] },
  svelte: { pages: [['docs/frameworks.md', 'Svelte']] },
  sveltekit: {
    pages: [['docs/frameworks.md', 'SvelteKit']],
    isServerRendered: true,
    // The browser's code sets the property.
    booleanAs: 'withreignlength',
  },
  vue: { pages: [['docs/frameworks.md', 'Vue']] },
};
