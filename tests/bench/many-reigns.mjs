/**
 * A dataset document of so many rulers with a reign each, the same every time. Needs nothing outside itself, so that a
 * page can make it too.
 * @param {number} count
 */
export function manyReigns(count) {
  const offices = 12;
  let seed = 1453;
  const random = (/** @type {number} */ below) => {
    // The generator of Park and Miller.
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const people = Array.from({ length: count }, (_, index) => {
    const from = 1000 + random(440);
    const reign = `${from}/${from + 1 + random(12)}`;
    return {
      id: `ruler-${index}`,
      name: `Ruler ${index}`,
      tenures: [{ office: `office-${random(offices)}`, reign }],
    };
  });
  const names = Array.from({ length: offices }, (_, index) => ({
    id: `office-${index}`,
    name: `Office ${index}`,
  }));
  return { title: 'Many reigns', people, offices: names };
}
