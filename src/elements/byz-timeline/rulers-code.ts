import type { NeededCode } from '../../context/needed-code.js';
import { rulers } from './rulers.js';
import type { RulersCode } from './rulers.js';

/** The code for several people. On plain pages, `rulers-on-demand.ts` takes the place of this module. */
export const rulersCode: NeededCode<RulersCode> = { loaded: rulers, load: () => Promise.resolve() };
