/**
 * The part of a dataset that an element needs: certain people (ids, names or Wikidata ids); the `outline` of everyone (id, names,
 * house, offices with their dates, birth and death); or `everyone` with all that is known.
 */
export type DatasetPart = 'everyone' | 'outline' | readonly string[];
