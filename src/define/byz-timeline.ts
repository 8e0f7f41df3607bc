import { ByzTimeline } from '../elements/byz-timeline/byz-timeline.js';

export type { ByzEventMap } from '../events.js';

if (!customElements.get('byz-timeline')) customElements.define('byz-timeline', ByzTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'byz-timeline': ByzTimeline;
  }
}
