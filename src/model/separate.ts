import type { Office, Person } from './schema/index.js';

/** Whether an office is kept out of timelines of all rulers. */
export const isSeparate = (offices: ReadonlyMap<string, Office>, office: string | undefined): boolean =>
  offices.get(office ?? '')?.separate === true;

/** Whether a person belongs to no house, and has only offices that are kept out of timelines of all rulers. */
export function isApart({ house, tenures }: Person, offices: ReadonlyMap<string, Office>): boolean {
  return !house && tenures?.every(({ office }) => isSeparate(offices, office)) === true;
}
