/**
 * Platform types, for programs compiled with or without the `dom` library: where it or another library declares them,
 * they are those types; otherwise they are the parts that this library uses.
 */
type Platform<Name extends string, Otherwise> =
  typeof globalThis extends Record<Name, { prototype: infer Own }> ? Own : Otherwise;

/** An `AbortSignal`. */
export type AbortSignalLike = Platform<
  'AbortSignal',
  {
    readonly aborted: boolean;
    readonly reason: unknown;
    throwIfAborted(): void;
    addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
    removeEventListener(type: 'abort', listener: () => void): void;
  }
>;

/** A `Response`, as returned by `fetch`. */
export type ResponseLike = Platform<
  'Response',
  {
    readonly ok: boolean;
    readonly status: number;
    readonly url: string;
    readonly headers: { get(name: string): string | null };
    readonly body: {
      getReader(): {
        read(): Promise<{ done: false; value: Uint8Array } | { done: true; value?: Uint8Array | undefined }>;
        cancel(): Promise<void>;
      };
      cancel(): Promise<void>;
    } | null;
  }
>;

/** A `URL`. */
export type URLLike = Platform<'URL', { readonly href: string }>;

/** The options that this library passes to `fetch`. */
export interface RequestOptions {
  credentials: 'omit';
  headers: { accept: string };
  signal: AbortSignalLike;
  cache?: 'no-cache';
}

/** A function that makes requests like the platform's own `fetch`. */
export type Fetch = (url: string, init: RequestOptions) => Promise<ResponseLike>;
