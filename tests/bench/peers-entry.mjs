/** The libraries that the timeline is measured against; bundled for the page by `peers.mjs`. */
export { Timeline } from '@gravity-ui/timeline';
export { barX, plot } from '@observablehq/plot';
