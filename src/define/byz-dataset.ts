import { ByzDataset } from '../elements/byz-dataset/byz-dataset.js';

export type { ByzEventMap } from '../events.js';

if (!customElements.get('byz-dataset')) customElements.define('byz-dataset', ByzDataset);

declare global {
  interface HTMLElementTagNameMap {
    'byz-dataset': ByzDataset;
  }
}
