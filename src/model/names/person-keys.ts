import type { Person } from '../schema/index.js';
import { foldName } from './fold-name.js';

/** Where an epithet or an explanation begins: "the Great", "of Trebizond", "(emperor)", ", son of …", "ὁ Μέγας". */
const EPITHET = /(?!^)(?:,| \(| (?:the|of|ο|η) )/;

/** A name with a Roman or Greek regnal number: the name, and the number. */
const ORDINAL = /^(.+?) ([ivxlc]+|[\u03b1-\u03c9]+')(?: .*)?$/;

/** A nickname that follows a name: "the Great", "Kopronymos". */
const NICKNAME = /^(?:the .+|[a-z]+)$/;

/**
 * All keys by which a person is found, apart from the id, folded by {@link foldName}:
 *
 * - the name, the other names, the Wikidata id, and the title of the encyclopedia's page
 * - each of these without its epithet ("Michael IV"), with the number alone ("Constantine XI"), and without it ("Zeno")
 * - the name and its variants with each nickname ("Constantine the Great", "Basil II the Bulgar-Slayer")
 */
export function personKeys(person: Person): string[] {
  const { name, names = [], wikidata, href } = person;
  const full = [name, ...names.map(({ text }) => text), ...(href ? titleOf(href) : [])].map(foldName);
  const short = full.flatMap(shortForms);
  const nicknames = names
    .filter(({ kind }) => kind === 'alias')
    .map(({ text }) => withoutEpithet(foldName(text)))
    .filter((nickname) => NICKNAME.test(nickname));
  const called = [
    name,
    ...names.filter(({ kind, lang }) => !lang && (kind ?? 'variant') === 'variant').map(({ text }) => text),
  ];
  const combined = nicknames.flatMap((nickname) =>
    called.flatMap((text) => shortForms(foldName(text)).map((form) => `${form} ${nickname}`)),
  );
  return [...new Set([...full, ...(wikidata ? [foldName(wikidata)] : []), ...short, ...combined])];
}

const withoutEpithet = (name: string): string => name.split(EPITHET, 1).join('');

/** A folded name without epithet, with its number alone, and without it. */
export function shortForms(name: string): string[] {
  const base = withoutEpithet(name);
  const [, given = base, number] = ORDINAL.exec(base) ?? [];
  return number ? [base, `${given} ${number}`, given] : [base];
}

/** The number in a folded name, Roman or Greek. */
export const regnalNumber = (name: string): string | undefined => ORDINAL.exec(withoutEpithet(name))?.[2];

/** The title of a wiki page, from its URL: one, or none. */
export function titleOf(href: string): string[] {
  const [, title] = /\/wiki\/([^?#]+)/.exec(href) ?? [];
  try {
    return title ? [decodeURIComponent(title).replaceAll('_', ' ')] : [];
  } catch {
    return [];
  }
}
