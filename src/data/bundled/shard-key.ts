/**
 * The key that sorts people into shards: the words of the id in reverse, so that families stay together
 * (`john-vii-palaiologos` → `palaiologos-vii-john`). Each shard holds a range of keys, so the index need not list
 * everyone.
 */
export function shardKey(id: string): string {
  return id.split('-').reverse().join('-');
}

/**
 * The shard whose range holds a person.
 * @param id The person's id, known or not.
 * @param firstKeys The first key of each shard, in order.
 * @returns The shard's index.
 */
export function shardOf(id: string, firstKeys: readonly string[]): number {
  const key = shardKey(id);
  return Math.max(
    0,
    firstKeys.findLastIndex((first) => first <= key),
  );
}

/** The name of a shard's file. */
export const shardName = (shard: number): string => String(shard + 1).padStart(3, '0');

/**
 * The file for looking up a name. A hash distributes names evenly and needs no index.
 * @param key The name, folded by `foldName`.
 * @param parts The number of such files.
 */
export function namePartOf(key: string, parts: number): string {
  let hash = 0;
  for (let place = 0; place < key.length; place++) hash = (hash * 31 + key.charCodeAt(place)) % 65_521;
  return `names-${hash % parts}`;
}
