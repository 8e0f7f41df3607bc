/**
 * A dataset document of so many rulers, the same every time. Needs nothing outside itself, so that a page can make it
 * too.
 * @param {number} count
 * @param {number} [each] reigns of each
 */
export function manyReigns(count, each = 1) {
  const offices = 12;
  let seed = 1453;
  const random = (/** @type {number} */ below) => {
    // The generator of Park and Miller.
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const tenure = () => {
    const from = 1000 + random(440);
    const reign = `${from}/${from + 1 + random(12)}`;
    return { office: `office-${random(offices)}`, reign };
  };
  const people = Array.from({ length: count }, (_, index) => ({
    id: `ruler-${index}`,
    name: `Ruler ${index}`,
    tenures: Array.from({ length: each }, tenure),
  }));
  const names = Array.from({ length: offices }, (_, index) => ({
    id: `office-${index}`,
    name: `Office ${index}`,
  }));
  return { title: 'Many reigns', people, offices: names };
}
