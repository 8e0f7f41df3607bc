import { badProperty, textOf } from '../../../context/inputs.js';
import type { DatasetError } from '../../../data/dataset-error.js';

/** Properties that an element can be drawn without. */
export interface Settings {
  personHref?: unknown;
  headingLevel?: unknown;
  images?: unknown;
}

/** Those that are invalid. */
export function unusedSettings({ personHref, headingLevel, images }: Settings): DatasetError[] {
  const faults: DatasetError[] = [];
  textOf('personHref', personHref, faults);
  textOf('images', images, faults);
  const level = textOf('headingLevel', headingLevel, faults);
  if (level !== undefined && !/^ *[2-6] *$/.test(level))
    faults.push(badProperty('headingLevel', 'a number from 2 to 6', headingLevel));
  return faults;
}
