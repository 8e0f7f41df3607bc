/**
 * Whether pictures are loaded: as usual, only when the reader requests one, or never.
 */
export type ImageLoading = 'load' | 'ask' | 'none';

/**
 * Reads an `images` attribute.
 * @param value The attribute. Any invalid value means `ask`: a page that sets the attribute does not want pictures to
 *   be loaded as usual.
 * @returns `undefined` if it is unset.
 */
export function readImageLoading(value: unknown): ImageLoading | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const word = typeof value === 'string' && value.trim().toLowerCase();
  return word === 'load' || word === 'none' ? word : 'ask';
}
