import { CodeOnDemand } from '../../context/needed-code.js';
import type { RulersCode } from './rulers.js';

/** The code for several people, which a page with a single life does not load. */
export const rulersCode = new CodeOnDemand<RulersCode>(
  () => import('./rulers.js').then(({ rulers }) => rulers),
  'The code for timelines of several people',
);
