import { safeUrl } from '../../../model/safe-url.js';

/**
 * The URL of a person's page.
 * @param pattern URL in which `{id}` stands for the percent-encoded id.
 * @returns `undefined` if the URL is not allowed.
 */
export function personAddress(pattern: string, person: string): string | undefined {
  return safeUrl(pattern.replaceAll('{id}', encodeURIComponent(person)));
}
