import type { Tenure } from '../schema/index.js';

/** Whether a tenure is part of the succession. A junior colleague's is not. */
export function isInSuccession({ succession }: Tenure): boolean {
  return succession !== false;
}

/**
 * Whether a tenure belongs to the senior line of its office, that of the actual rulers: it is part of the succession,
 * was not merely claimed, and its holder was not a junior colleague.
 */
export function isSenior(tenure: Tenure): boolean {
  return isInSuccession(tenure) && !tenure.disputed && !tenure.junior;
}
