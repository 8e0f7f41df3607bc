/** A number that stands alone after a name: "John VII", "Johannes VII.", "Ιωάννης Ζ΄". */
const NUMBERED = /^\S.*? (?:[IVXLC]+\.?|\p{Lu}{1,3}[΄ʹ])(?= |,|$)/u;

/**
 * A name without what is not needed to tell rulers of one line apart: "John VII" of "John VII Palaiologos", "Matthew" of
 * "Matthew Kantakouzenos" where that is the name of the house. Other names stay as they are.
 * @param house The name of the person's house.
 */
export function shortName(name: string, house = ''): string {
  const [numbered] = NUMBERED.exec(name) ?? [];
  if (numbered !== undefined) return numbered;
  const last = ` ${house}`;
  // "Anna of Savoy" would be "Anna of".
  const isSurname = house !== '' && name.endsWith(last) && !/ \p{Ll}+$/u.test(name.slice(0, -last.length));
  return isSurname ? name.slice(0, -last.length) : name;
}
