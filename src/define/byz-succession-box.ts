import { ByzSuccessionBox } from '../elements/byz-succession-box/byz-succession-box.js';

export type { ByzEventMap } from '../events.js';

if (!customElements.get('byz-succession-box')) customElements.define('byz-succession-box', ByzSuccessionBox);

declare global {
  interface HTMLElementTagNameMap {
    'byz-succession-box': ByzSuccessionBox;
  }
}
