import { ContextRoot } from '@lit/context';

let attached = false;

/**
 * Lets a provider that is defined after its consumers still reach them: requests that found nobody are kept, weakly,
 * and asked again. Called when elements are defined, never at import.
 */
export function attachContextRoot(): void {
  // On a server, where frameworks import what pages import, there is no page and nobody asks.
  if (attached || typeof document === 'undefined') return;
  attached = true;
  new ContextRoot().attach(document.documentElement);
}
