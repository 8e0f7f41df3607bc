/** A name with a regnal number: "John VII", "Johannes VII.", "Ιωάννης Ζ΄". */
const NUMBERED = /^\S.*? (?:[IVXLC]+\.?|\p{Lu}{1,3}[΄ʹ])(?= |,|$)/u;

/**
 * Shortens a name to what distinguishes rulers of one line: "John VII Palaiologos" to "John VII", and "Matthew
 * Kantakouzenos" to "Matthew" if that is the name of the house. Other names stay the same.
 * @param house The name of the person's house.
 */
export function shortName(name: string, house = ''): string {
  const [numbered] = NUMBERED.exec(name) ?? [];
  if (numbered !== undefined) return numbered;
  const last = ` ${house}`;
  // Not "Anna of" for "Anna of Savoy".
  const isSurname = house !== '' && name.endsWith(last) && !/ \p{Ll}+$/u.test(name.slice(0, -last.length));
  return isSurname ? name.slice(0, -last.length) : name;
}
