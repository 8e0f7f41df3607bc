/** What an element needs of a dataset: certain people (ids, names or Wikidata ids), or everyone. */
export type Need = 'everyone' | readonly string[];
