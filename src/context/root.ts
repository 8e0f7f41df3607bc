import { ContextRoot } from '@lit/context';

let attached = false;

/**
 * Lets a provider that is defined after its consumers still reach them: requests that found nobody are kept, weakly,
 * and asked again. Called when elements are defined, never at import.
 */
export function attachContextRoot(): void {
  if (attached) return;
  attached = true;
  new ContextRoot().attach(document.documentElement);
}
