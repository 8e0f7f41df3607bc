/**
 * What an element needs of a dataset: certain people (ids, names or Wikidata ids); the `outline` of everyone (id, names,
 * house, offices with their dates, birth and death); or `everyone` with all that is known.
 */
export type Need = 'everyone' | 'outline' | readonly string[];
