import { expect } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import type { LitElement } from 'lit';

/** A request that was made instead of going out. */
export interface StubbedRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Whether the asker has given it up. */
  readonly aborted: boolean;
  /** Answers it: with JSON, or with a response of any kind. */
  answer(body: unknown): void;
  /** Lets it fail as an unreachable server does. */
  fail(): void;
}

/** The page's `fetch` while it is stubbed. */
export interface FetchStub {
  /** All requests so far, in order. */
  readonly requests: readonly StubbedRequest[];
  /** Waits until so many requests have been made, and gives the last of them. */
  asked(count: number): Promise<StubbedRequest>;
  /** Gives the page its own `fetch` back. */
  restore(): void;
}

/** @returns a 200 response with this as its JSON */
export const jsonResponse = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/**
 * Stands in for `window.fetch`: the only place where tests of the elements pretend a network.
 * @param answers What an address gives at once; a request whose address is not among them waits for the test.
 * @param otherwise What any other address gives at once, where it is not to wait.
 */
export function stubFetch(
  answers: Readonly<Record<string, unknown>> = {},
  otherwise?: () => unknown,
): FetchStub {
  const own = window.fetch;
  const requests: StubbedRequest[] = [];
  window.fetch = (input, init = {}) =>
    new Promise<Response>((resolve, reject) => {
      expect(input, 'the address').to.be.a('string');
      const url = input as string;
      const { signal } = init;
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      const request: StubbedRequest = {
        url,
        init,
        get aborted() {
          return signal?.aborted ?? false;
        },
        answer: (body) => resolve(body instanceof Response ? body : jsonResponse(body)),
        fail: () => reject(new TypeError('Failed to fetch')),
      };
      requests.push(request);
      if (Object.hasOwn(answers, url)) request.answer(answers[url]);
      else if (otherwise) request.answer(otherwise());
    });
  return {
    requests,
    asked: async (count) => {
      const options = { interval: 5, timeout: 5000 };
      await waitUntil(() => requests.length >= count, `request ${count} was not made`, options);
      return requests[count - 1] as StubbedRequest;
    },
    restore: () => {
      window.fetch = own;
    },
  };
}

let serial = 0;

/** An address nobody has asked for before: answers are kept for the life of a page. */
export const freshUrl = (): string => `${location.origin}/stubbed/${++serial}.json`;

/**
 * Gives an element an address that fails, in place of its data: what it shows stays, and cannot be refreshed. Takes the
 * page's `fetch` for that time.
 */
export async function outdated<T extends LitElement & { data?: unknown; src?: unknown }>(
  element: T,
): Promise<T> {
  const src = freshUrl();
  const stub = stubFetch({ [src]: new Response('No', { status: 500 }) });
  Object.assign(element, { data: undefined, src });
  await waitUntil(() => element.shadowRoot?.querySelector('[part="retry"]'), 'the failure is said');
  stub.restore();
  return element;
}
