import * as v from 'valibot';
import { DocumentCalendarSchema, OldStyleSchema } from './date-value.js';
import { EraSchema } from './era.js';
import { HouseSchema, OfficeSchema, PlaceSchema, SourceSchema } from './office.js';
import { PersonSchema } from './person.js';
import { TextSchema, UrlSchema } from './primitives.js';

/** Most people in one document. */
export const MAX_PEOPLE = 200_000;

/**
 * A dataset as one JSON document: the definition from which the TypeScript types and the published JSON Schema
 * are made, and which bundled and remote data pass alike.
 */
export const DatasetDocumentSchema = v.strictObject({
  /** Address of the JSON Schema, for editors. */
  $schema: v.exactOptional(UrlSchema),
  /** What the dataset is called. */
  title: v.exactOptional(TextSchema),
  /** The dataset's own version. */
  version: v.exactOptional(TextSchema),
  /** Its license, as an SPDX identifier or in words. */
  license: v.exactOptional(TextSchema),
  /**
   * The calendar of all dates that do not say their own: `julian` (default), `gregorian`, or `historical`, which is Julian
   * before 15 October 1582 and Gregorian from then on; `{ "historical": "1752-09-14" }` changes on another day.
   */
  calendar: v.exactOptional(DocumentCalendarSchema),
  /** How days in Old Style are printed where their dates do not say so. Default `marked`. */
  oldStyle: v.exactOptional(OldStyleSchema),
  /** The people, in the order in which they are found by name. */
  people: v.pipe(v.array(PersonSchema), v.maxLength(MAX_PEOPLE, `No more than ${MAX_PEOPLE} people`)),
  /** What people hold one after another. */
  offices: v.exactOptional(v.array(OfficeSchema)),
  /** Ruling houses. */
  houses: v.exactOptional(v.array(HouseSchema)),
  /** Named stretches of time, in the order of time. */
  eras: v.exactOptional(v.array(EraSchema)),
  /** Places that records name by id. */
  places: v.exactOptional(v.array(PlaceSchema)),
  /** Works that records cite by id. */
  sources: v.exactOptional(v.array(SourceSchema)),
});
export type DatasetDocument = v.InferOutput<typeof DatasetDocumentSchema>;
