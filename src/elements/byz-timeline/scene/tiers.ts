/** A name to place above a row. All in CSS pixels. */
export interface TierLabel {
  /** Position of its leader, a line from the name down to the row. */
  readonly at: number;
  /** How far its centre may be shifted without a leader; 0 if it always needs one. */
  readonly slack: number;
  /** Possible texts with their widths, the preferred one first. */
  readonly texts: readonly (readonly [text: string, width: number])[];
}

/** A name with its position. */
export interface PlacedLabel {
  readonly text: string;
  readonly start: number;
  readonly width: number;
  /** Counted upwards from the row. */
  readonly tier: number;
}

/** Minimum space between two names of a tier, and between a name and another's leader. */
const GAP = 5;

/** By how much a name is shifted at a time, in CSS pixels. */
const STEP = 6;

/**
 * Places names in tiers above a row, so that no two names overlap and leaders cross names only if there is no other
 * place. Earlier names take precedence; a name that does not fit is left out. Names that always need leaders are also
 * tried in the order of time and against it, where they form stairs; the order with the fewest faults is used.
 * @param width Available width in CSS pixels.
 */
export function placeInTiers(
  wanted: readonly TierLabel[],
  tiers: number,
  width: number,
): (PlacedLabel | undefined)[] {
  const rising = [...wanted].sort((a, b) => a.at - b.at);
  const orders = wanted[0]?.slack ? [wanted] : [wanted, rising, [...rising].reverse()];
  const [best] = orders.map((order) => placeInOrder(order, tiers, width)).sort((a, b) => a[1] - b[1]);
  return wanted.map((name) => best?.[0].get(name));
}

/** Places names in an order, and counts those that are left out or whose leaders cross others. */
function placeInOrder(
  wanted: readonly TierLabel[],
  tiers: number,
  width: number,
): [placed: Map<TierLabel, PlacedLabel>, faults: number] {
  const placed = new Map<TierLabel, PlacedLabel>();
  /** @param ahead Names whose leaders are avoided before they are placed; without it, the leader may cross names. */
  const place = (name: TierLabel, ahead?: readonly TierLabel[]): boolean => {
    const { at, slack, texts } = name;
    for (const [text, size] of texts) {
      for (let tier = 0; tier < tiers; tier += 1) {
        const led = tier > 0 || slack === 0;
        const most = led ? size / 2 - GAP : slack;
        // Zero, then increasing shifts to both sides.
        for (let shift = 0; shift <= most; shift = shift > 0 ? -shift : STEP - shift) {
          const start = Math.max(0, Math.min(at + shift - size / 2, width - size));
          const end = start + size;
          // The leader must be below its name.
          if (end > width || Math.abs(start + size / 2 - at) > (led ? size / 2 : slack + 1)) continue;
          const meets = (from: number, to = from): boolean => from < end + GAP && to > start - GAP;
          const isTaken = [...placed].some(([{ at: x }, other]) => {
            const otherEnd = other.start + other.width;
            if (other.tier === tier) return meets(other.start, otherEnd);
            if (other.tier > tier) return meets(x);
            return led && ahead !== undefined && other.start - GAP < at && otherEnd + GAP > at;
          });
          if (isTaken || ahead?.some(({ at: x }) => meets(x))) continue;
          placed.set(name, { text, start, width: size, tier });
          return true;
        }
      }
    }
    return false;
  };
  const left = wanted.filter(
    (name, index) => !(name.slack === 0 && place(name, wanted.slice(index + 1))) && !place(name, []),
  );
  // As a last resort, the leader passes behind another name.
  for (const name of left) place(name);
  return [placed, left.length];
}
