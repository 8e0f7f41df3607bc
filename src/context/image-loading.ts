/**
 * Whether pictures are loaded: as usual; each only after the reader has asked for it; or never.
 */
export type ImageLoading = 'load' | 'ask' | 'none';

/**
 * What an `images` attribute means.
 * @param value The attribute, whatever it says. What is no such word is read as `ask`: a page that writes the attribute
 *   does not want pictures to be loaded as usual.
 * @returns `undefined` where it says nothing.
 */
export function readImageLoading(value: unknown): ImageLoading | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const word = String(value).trim().toLowerCase();
  return word === 'load' || word === 'none' ? word : 'ask';
}
