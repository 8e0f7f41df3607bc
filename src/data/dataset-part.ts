/**
 * The part of a dataset that an element needs: certain people (ids, names or Wikidata ids); the `outline` of everyone
 * (id, names, house, offices with their dates, birth and death); or the full records of `everyone`.
 */
export type DatasetPart = 'everyone' | 'outline' | readonly string[];
