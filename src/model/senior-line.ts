import type { Tenure } from './schema/index.js';

/** Whether a tenure has a place in the succession. A junior colleague's has none. */
export function isInLine({ succession }: Tenure): boolean {
  return succession !== false;
}

/**
 * Whether a tenure belongs to the senior line of its office, the one that says who ruled: it has a place in the
 * succession, was not only claimed, and its holder led.
 */
export function isSenior(tenure: Tenure): boolean {
  return isInLine(tenure) && !tenure.disputed && !tenure.junior;
}
