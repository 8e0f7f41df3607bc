import { bare } from '../model/bare.js';
import type { Issue } from '../model/result.js';
import { describe } from './issue.js';
import { LEFT_OUT } from './walk.js';
import type { Check, Walk } from './walk.js';

type Fields = Record<string, unknown>;

/** The entries of a list that can be kept. */
export function keepEntries(list: readonly unknown[], length: number, check: Check, walk: Walk): unknown[] {
  // Created at full length, because a growing array reserves far more than short lists need.
  const kept = walk.isOwned ? (list as unknown[]) : new Array<unknown>(length);
  let count = 0;
  for (let index = 0; index < length; index++) {
    const entry = walk.inside(list, index, check);
    if (entry === LEFT_OUT) continue;
    if (kept[count] !== entry) kept[count] = entry;
    count++;
  }
  kept.length = count;
  return kept;
}

/**
 * Checks an object's fields, one by one.
 * @param fields The allowed fields.
 * @param required The required fields.
 */
export function objectCheck(fields: ReadonlyMap<string, Check>, required: readonly string[] = []): Check {
  return (value, walk) => {
    walk.copies++;
    let given = value as Fields;
    let kept: Fields = {};
    try {
      if (walk.isShielded) given = kept = bare(given);
      else given = kept = walk.isOwned ? given : { ...given };
    } catch {
      // A field of a page's own object cannot be read: read each one separately.
    }
    let lost: Map<string, Issue | undefined> | undefined;
    for (const key in given) {
      if (given !== kept && !Object.hasOwn(given, key)) continue;
      const check = fields.get(key);
      if (!check) walk.report('unknown-key', `There is no field called ${describe(key)} here`, [key]);
      const inner = check && walk.inside(given, key, check);
      if (inner === LEFT_OUT) (lost ??= new Map()).set(key, walk.cause);
      if (inner === undefined || inner === LEFT_OUT) Reflect.deleteProperty(kept, key);
      else if (inner !== kept[key]) kept[key] = inner;
    }
    let isWhole = true;
    for (const key of required) {
      if (Object.hasOwn(kept, key)) continue;
      if (lost?.has(key)) walk.cause = lost.get(key);
      else walk.report('missing', `The field "${key}" is missing`, [key]);
      isWhole = false;
    }
    return isWhole ? kept : LEFT_OUT;
  };
}
