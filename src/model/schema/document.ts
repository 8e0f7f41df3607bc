import * as v from 'valibot';
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
  title: v.exactOptional(TextSchema),
  license: v.exactOptional(TextSchema),
  people: v.pipe(v.array(PersonSchema), v.maxLength(MAX_PEOPLE, `No more than ${MAX_PEOPLE} people`)),
  offices: v.exactOptional(v.array(OfficeSchema)),
  houses: v.exactOptional(v.array(HouseSchema)),
  places: v.exactOptional(v.array(PlaceSchema)),
  sources: v.exactOptional(v.array(SourceSchema)),
});
export type DatasetDocument = v.InferOutput<typeof DatasetDocumentSchema>;
