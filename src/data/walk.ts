import { bare, isPrototypeExtended } from '../model/bare.js';
import type { DateRecord, DateValue } from '../model/date/core.js';
import { safeUrl } from '../model/safe-url.js';
import type { Issue, IssueCode } from '../model/result.js';
import type { LinkKind } from '../model/schema/index.js';

/** The result of a check if nothing of the value can be kept. */
export const LEFT_OUT = Symbol('left out');

/** Checks a value, reports its faults, and returns a copy of what can be kept, or {@link LEFT_OUT}. */
export type Check = (value: unknown, walk: Walk) => unknown;

/** A document's settings for all its dates. */
export type DateDefaults = Pick<DateRecord, 'calendar' | 'oldStyle'>;

type Key = string | number;

/** Maximum number of issues listed for one document; the rest are only counted. */
export const MAX_ISSUES = 100_000;

/** Maximum lengths of a part of a path and of a message, in UTF-16 code units. */
const MAX_KEY_LENGTH = 60;
const MAX_MESSAGE_LENGTH = 300;

/** An absolute URL. Without the slashes, a browser may treat even `https:a` as relative. */
const COMPLETE = /^https?:\/\//i;

/** One walk through a document: the current position, and the faults found so far. */
export class Walk {
  readonly issues: Issue[] = [];
  /** Number of values visited and of lists and objects copied: a measure of the work done. */
  visits = 0;
  copies = 0;
  /** Ids of the records in the document. */
  readonly named: Readonly<Record<LinkKind, Set<string>>> = {
    people: new Set(),
    offices: new Set(),
    houses: new Set(),
    places: new Set(),
    sources: new Set(),
  };
  /** The reason why the latest value was left out. */
  cause: Issue | undefined;
  /** Whether lists and objects may be changed and kept as they are, without a copy. */
  isOwned = false;
  /** Whether kept objects must inherit nothing. */
  readonly isShielded = isPrototypeExtended();
  readonly #baseUrl: string | undefined;
  #dates: DateDefaults | undefined;
  readonly #marked = new Map<string, DateRecord>();
  /** The path from the document to the current value: its first keys, as many as the depth. */
  readonly #keys: Key[] = [];
  #depth = 0;
  #known: Readonly<Record<LinkKind, ReadonlySet<string>>> | undefined;
  #found = 0;

  /** @param baseUrl Base for relative URLs; without it they stay relative. */
  constructor(baseUrl?: string) {
    this.#baseUrl = baseUrl;
  }

  /** Number of faults found so far. */
  get found(): number {
    return this.#found;
  }

  /**
   * Checks the value of a key; a field whose value is `undefined` is treated as absent. Reading may throw: a page's own
   * objects may have getters, or be proxies.
   */
  inside(container: object, key: Key, check: Check): unknown {
    const depth = this.#depth++;
    this.#keys[depth] = key;
    try {
      const value = (container as Record<Key, unknown>)[key];
      return value === undefined && typeof key === 'string' ? undefined : check(value, this);
    } catch {
      this.#depth = depth + 1;
      return this.refuse('unreadable', 'This cannot be read: reading it throws an error');
    } finally {
      this.#depth = depth;
    }
  }

  /** Reports a fault of the current value, or of a value below it. */
  report(
    code: IssueCode,
    message: string,
    keys: readonly Key[] = [],
    severity: Issue['severity'] = 'error',
  ): void {
    this.cause = undefined;
    if (this.#known && code !== 'unresolved-reference') return;
    this.#found++;
    if (this.issues.length === MAX_ISSUES) return;
    const path = pathText([...this.#keys.slice(0, this.#depth), ...keys]);
    this.cause = { severity, path, code, message: clip(message, MAX_MESSAGE_LENGTH) };
    this.issues.push(this.cause);
  }

  /** Reports the fault for which the current value is left out. */
  refuse(code: IssueCode, message: string): typeof LEFT_OUT {
    this.report(code, message);
    return LEFT_OUT;
  }

  /** A URL as it is kept: absolute, if there is a base. */
  resolveUrl(url: string): string | typeof LEFT_OUT {
    const base = this.#baseUrl;
    if (base === undefined || COMPLETE.test(url)) return url;
    const resolved = URL.canParse(url, base) ? safeUrl(new URL(url, base).href) : undefined;
    return resolved ?? this.refuse('bad-url', 'This address cannot be resolved against that of the document');
  }

  /** From now on, dates without their own calendar and Old Style setting use the document's. */
  setDates({ calendar, oldStyle }: DateDefaults): void {
    if (!calendar && !oldStyle) return;
    this.#dates = { ...(calendar && { calendar }), ...(oldStyle && { oldStyle }) };
  }

  /** A date with the document's settings applied. */
  date(value: DateValue): DateValue {
    if (!this.#dates) return value;
    if (typeof value !== 'string') return this.#record(value);
    let marked = this.#marked.get(value);
    if (!marked) this.#marked.set(value, (marked = this.#record({ edtf: value })));
    return marked;
  }

  #record(date: DateRecord): DateRecord {
    const record = { ...this.#dates, ...date };
    return this.isShielded ? bare(record) : record;
  }

  /** Collects the id of another record or, once all ids are known, reports it if no record has it. */
  link(kind: LinkKind, id: string): void {
    if (!this.#known) this.named[kind].add(id);
    else if (!this.#known[kind].has(id)) {
      this.report('unresolved-reference', `There is no record "${id}" among the ${kind}`);
    }
  }

  /** Whether an id has been collected before: then it is valid, and there is nothing more to do. */
  hasLinked(kind: LinkKind, id: unknown): boolean {
    return !this.#known && this.named[kind].has(id as string);
  }

  /** From now on, the walk only reports references to missing records. */
  lookForReferences(known: Readonly<Record<LinkKind, ReadonlySet<string>>>): void {
    this.#known = known;
  }

  /** All issues; after the last one listed, the number of further ones. */
  finish(): Issue[] {
    const unlisted = this.#found - this.issues.length;
    if (unlisted > 0) {
      const message = `${unlisted} more issues are not listed`;
      this.issues.push({ severity: 'warning', path: '$', code: 'more-issues', message });
    }
    return this.issues;
  }
}

const pathText = (keys: readonly Key[]): string =>
  keys
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : (index > 0 ? '.' : '') + clip(key, MAX_KEY_LENGTH),
    )
    .join('');

/** A text, truncated if it is too long. */
export const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
