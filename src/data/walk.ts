import { bare, isPrototypeExtended } from '../model/bare.js';
import type { DateRecord, DateValue } from '../model/date/core.js';
import { linkKind } from '../model/links.js';
import type { LinkKind } from '../model/links.js';
import { safeUrl } from '../model/safe-url.js';
import type { Issue, IssueCode } from '../model/result.js';

/** What a check gives for a value of which nothing can be kept. */
export const LEFT_OUT = Symbol('left out');

/** Checks a value, reports what is wrong with it, and gives a copy of what can be kept, or {@link LEFT_OUT}. */
export type Check = (value: unknown, walk: Walk) => unknown;

/** What a document says of all its dates. */
export type DateDefaults = Pick<DateRecord, 'calendar' | 'oldStyle'>;

type Key = string | number;

/** Most issues listed of one document; the rest are only counted. */
export const MAX_ISSUES = 100_000;

/** Longest part of a path, and longest message, in UTF-16 code units. */
const MAX_KEY_LENGTH = 60;
const MAX_MESSAGE_LENGTH = 300;

/** An address that needs no other to be complete. Without the slashes a browser may take even `https:a` as relative. */
const COMPLETE = /^https?:\/\//i;

/** One walk through a document: where it is, and what has been found wrong so far. */
export class Walk {
  readonly issues: Issue[] = [];
  /** How many values have been looked at, and how many lists and objects copied: a measure of the work done. */
  visits = 0;
  copies = 0;
  /** Ids of the records that the document names. */
  readonly named: Readonly<Record<LinkKind, Set<string>>> = {
    people: new Set(),
    offices: new Set(),
    houses: new Set(),
    places: new Set(),
    sources: new Set(),
  };
  /** What the latest value that was left out was left out for. */
  cause: Issue | undefined;
  /** Whether what is kept must inherit nothing. */
  readonly isShielded = isPrototypeExtended();
  readonly #baseUrl: string | undefined;
  #dates: DateDefaults = {};
  readonly #marked = new Map<string, DateRecord>();
  /** The way from the document to here: as many keys as the depth says. */
  readonly #keys: Key[] = [];
  #depth = 0;
  #known: Readonly<Record<LinkKind, ReadonlySet<string>>> | undefined;
  #found = 0;

  /** @param baseUrl What relative addresses are resolved against; without it they stay relative. */
  constructor(baseUrl?: string) {
    this.#baseUrl = baseUrl;
  }

  /** How many faults have been found so far. */
  get found(): number {
    return this.#found;
  }

  /**
   * Checks what stands under a key; a field whose value is `undefined` is as good as absent. Reading may throw: a page's
   * own objects may have getters, or be proxies.
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

  /** Names a fault of what stands here, or under keys from here. */
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

  /** Names the fault for which what stands here is left out. */
  refuse(code: IssueCode, message: string): typeof LEFT_OUT {
    this.report(code, message);
    return LEFT_OUT;
  }

  /** An address as it is kept: complete, where there is a base. */
  resolveUrl(url: string): string | typeof LEFT_OUT {
    const base = this.#baseUrl;
    if (base === undefined || COMPLETE.test(url)) return url;
    const resolved = URL.canParse(url, base) ? safeUrl(new URL(url, base).href) : undefined;
    return resolved ?? this.refuse('bad-url', 'This address cannot be resolved against that of the document');
  }

  /** From now on, all dates that do not say their own have the document's calendar and way to print Old Style. */
  setDates({ calendar, oldStyle }: DateDefaults): void {
    this.#dates = { ...(calendar && { calendar }), ...(oldStyle && { oldStyle }) };
  }

  /** A date with what the document says of all its dates. */
  date(value: DateValue): DateValue {
    if (Object.keys(this.#dates).length === 0) return value;
    if (typeof value !== 'string') return this.#record(value);
    let marked = this.#marked.get(value);
    if (!marked) this.#marked.set(value, (marked = this.#record({ edtf: value })));
    return marked;
  }

  #record(date: DateRecord): DateRecord {
    const record = { ...this.#dates, ...date };
    return this.isShielded ? bare(record) : record;
  }

  /** Notes an id that stands here, or, once all are known, names one that is no record's. */
  name(id: string): void {
    const kind = linkKind(this.#keys[this.#depth - 1] ?? '', this.#keys[this.#depth - 2]);
    if (!kind) return;
    if (!this.#known) this.named[kind].add(id);
    else if (!this.#known[kind].has(id)) {
      this.report('unresolved-reference', `There is no record "${id}" among the ${kind}`);
    }
  }

  /** From here on, the walk only names references to records that are not there. */
  lookForReferences(known: Readonly<Record<LinkKind, ReadonlySet<string>>>): void {
    this.#known = known;
  }

  /** All issues; after the last that is listed, how many there are beyond it. */
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

/** A text, cut where it is too long. */
export const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
