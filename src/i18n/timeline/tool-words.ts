import type { Words } from '../words.js';
import { timelineEn } from './en.js';
import type { ToolWords } from './words.js';

/** The words of the tools in a language, in English where it has none. */
export function toolWords({ timeline }: Pick<Words, 'timeline'>): ToolWords {
  return { ...timelineEn.tools, ...timeline.tools };
}
