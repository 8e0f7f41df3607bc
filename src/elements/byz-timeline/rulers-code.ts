import type { NeededCode } from '../../context/needed-code.js';
import * as rulers from './rulers.js';

/** The code that only timelines of several people need. */
export type RulersCode = typeof rulers;

/** That code. On plain pages, `rulers-on-demand.ts` takes the place of this module. */
export const rulersCode: NeededCode<RulersCode> = { loaded: rulers, load: () => Promise.resolve() };
