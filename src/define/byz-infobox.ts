import { ByzInfobox } from '../elements/byz-infobox/byz-infobox.js';

export type { ByzEventMap } from '../events.js';

if (!customElements.get('byz-infobox')) customElements.define('byz-infobox', ByzInfobox);

declare global {
  interface HTMLElementTagNameMap {
    'byz-infobox': ByzInfobox;
  }
}
