/**
 * The part of a dataset that an element needs: certain people (ids, names or Wikidata ids); the `outline` of everyone
 * (id, name, house, offices with their dates, birth and death); the same of those who held one office, by its id or name
 * (`office:patriarch-of-constantinople`); or the full records of `everyone`. The outline leaves out people who held
 * only offices marked as `separate`.
 */
export type DatasetPart = 'everyone' | 'outline' | `office:${string}` | readonly string[];
