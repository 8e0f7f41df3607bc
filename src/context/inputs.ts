import { DatasetError } from '../data/dataset-error.js';

/**
 * Reads properties, which pages and frameworks may set to anything. `undefined`, `null` and `''` mean unset. An
 * invalid value counts as unset too, and is added to a list of faults. Nothing here throws.
 */

/** Maximum length of a value quoted to readers and developers, in UTF-16 code units. */
const MAX_QUOTED = 80;

/** A text, truncated for quoting in a message. */
export function brief(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}

/** The fault of a property with an invalid value. */
export function badProperty(name: string, expected: string, value: unknown): DatasetError {
  return new DatasetError('bad-property', `The property "${name}" takes ${expected}, not ${nameOf(value)}`);
}

/** A string, or a finite number as a string. */
export function textOf(name: string, value: unknown, faults: DatasetError[]): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value !== undefined && value !== null) faults.push(badProperty(name, 'a text', value));
  return undefined;
}

/** A list of strings: an array, or one string, split at commas if there are any, otherwise at white space. */
export function listOf(name: string, value: unknown, faults: DatasetError[]): string[] {
  const texts = Array.isArray(value) ? copyOf(value) : undefined;
  if (texts) return texts.flatMap((entry, index) => textOf(`${name}[${index}]`, entry, faults)?.trim() ?? []);
  const text = isText(value) ? textOf(name, value, faults) : undefined;
  if (!isText(value)) faults.push(badProperty(name, 'a text or an array of texts', value));
  return (text ?? '')
    .split(text?.includes(',') ? ',' : /\s+/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** A number, clamped to limits. */
export function numberOf(
  name: string,
  value: unknown,
  { least, most, usual }: { least: number; most: number; usual: number },
  faults: DatasetError[],
): number {
  if (value === undefined || value === null) return usual;
  if (typeof value === 'number' && value >= least) return Math.min(value, most) + 0;
  faults.push(badProperty(name, `a number from ${least} to ${most}`, value));
  return usual;
}

/** One of several keywords. */
export function wordOf<T extends string>(
  name: string,
  value: unknown,
  words: readonly T[],
  faults: DatasetError[],
): T | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const word = words.find((known) => known === value);
  if (!word) faults.push(badProperty(name, `one of ${words.map((known) => `"${known}"`).join(', ')}`, value));
  return word;
}

/** A URL: a string, or a `URL` object of any window. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  try {
    return Object.prototype.toString.call(value) === '[object URL]' ? String(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is acceptable as a string: unset, a string, or a number. */
const isText = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string' || typeof value === 'number';

/** The entries of an array; `undefined` if reading them fails. */
function copyOf(value: readonly unknown[]): unknown[] | undefined {
  try {
    return Array.from(value);
  } catch {
    return undefined;
  }
}

/** Describes a value for a message, without running any of its code. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return `"${brief(value)}"`;
  if (typeof value === 'number') return String(value);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
