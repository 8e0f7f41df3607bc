import * as v from 'valibot';
import { DocumentCalendarSchema, OldStyleSchema } from './date-value.js';
import { EraSchema } from './era.js';
import { HouseSchema, OfficeSchema, PlaceSchema, SourceSchema } from './office.js';
import { PersonSchema } from './person.js';
import { TextSchema, UrlSchema } from './primitives.js';

/** Maximum number of people in one document. */
export const MAX_PEOPLE = 200_000;

/**
 * A dataset as one JSON document. The TypeScript types and the published JSON Schema are generated from this
 * definition; bundled and remote data are both checked against it.
 */
export const DatasetDocumentSchema = v.strictObject({
  /** URL of the JSON Schema, for editors. */
  $schema: v.exactOptional(UrlSchema),
  /** Title of the dataset. */
  title: v.exactOptional(TextSchema),
  /** The dataset's own version. */
  version: v.exactOptional(TextSchema),
  /** Its license, as an SPDX identifier or in words. */
  license: v.exactOptional(TextSchema),
  /**
   * The calendar of all dates that do not specify one: `julian` (default), `gregorian`, or `historical`, which is
   * Julian before 15 October 1582 and Gregorian from then on; `{ "historical": "1752-09-14" }` changes on another day.
   */
  calendar: v.exactOptional(DocumentCalendarSchema),
  /** How Old Style days are printed unless their dates specify it. Default `marked`. */
  oldStyle: v.exactOptional(OldStyleSchema),
  /** The people, in the order in which a search by name checks them. */
  people: v.pipe(v.array(PersonSchema), v.maxLength(MAX_PEOPLE, `No more than ${MAX_PEOPLE} people`)),
  /** The offices that people hold one after another. */
  offices: v.exactOptional(v.array(OfficeSchema)),
  /** Ruling houses. */
  houses: v.exactOptional(v.array(HouseSchema)),
  /** Named periods, in chronological order. */
  eras: v.exactOptional(v.array(EraSchema)),
  /** Places that records refer to by id. */
  places: v.exactOptional(v.array(PlaceSchema)),
  /** Works that records cite by id. */
  sources: v.exactOptional(v.array(SourceSchema)),
});
export type DatasetDocument = v.InferOutput<typeof DatasetDocumentSchema>;
