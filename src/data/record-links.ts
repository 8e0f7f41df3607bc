import { EraSchema, HouseSchema, OfficeSchema, PersonSchema } from '../model/schema/index.js';
import type { LinkKind } from '../model/schema/index.js';
import { checkOf } from './schema-check.js';
import { Walk } from './walk.js';

/** A reference from one record to another. */
export interface RecordLink {
  kind: LinkKind;
  id: string;
}

/** The records that refer to others. */
const SCHEMAS = { people: PersonSchema, offices: OfficeSchema, houses: HouseSchema, eras: EraSchema };

class LinkWalk extends Walk {
  readonly links: RecordLink[] = [];

  override link(kind: LinkKind, id: string): void {
    this.links.push({ kind, id });
  }
}

/**
 * Every id that a valid record refers to, in order and with repetitions. Shards and reports on the dataset are built
 * from it.
 * @param list The document's list that the record is in.
 */
export function linksOf(list: keyof typeof SCHEMAS, record: object): RecordLink[] {
  const walk = new LinkWalk();
  checkOf(SCHEMAS[list])(record, walk);
  return walk.links;
}
