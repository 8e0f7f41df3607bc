import type { NeededCode } from '../../context/needed-code.js';
import { rulers } from './rulers.js';
import type { RulersCode } from './rulers.js';

/** The code for several people. In the CDN files for single tags, `rulers-on-demand.ts` replaces this module. */
export const rulersCode: NeededCode<RulersCode> = { loaded: rulers, load: () => Promise.resolve() };
