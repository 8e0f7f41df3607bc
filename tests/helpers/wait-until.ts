import { waitUntil as waitASecond } from '@open-wc/testing';

/**
 * Waits for a condition. The limit is against what never comes, not against what is slow: a busy machine may take more
 * than the second that is usual.
 */
export const waitUntil: typeof waitASecond = (predicate, message, options) =>
  waitASecond(predicate, message, { timeout: 20_000, ...options });
