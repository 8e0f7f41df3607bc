import * as v from 'valibot';
import { LanguageSchema, TextSchema } from './primitives.js';

/** The fields of a name in another language. */
export const LOCAL_NAME = {
  /** The name. */
  text: TextSchema,
  /** Its language, BCP 47. */
  lang: LanguageSchema,
};

/** A name in another language, for readers of that language: "Byzantinischer Kaiser". */
export const LocalNameSchema = v.strictObject(LOCAL_NAME);
export type LocalName = v.InferOutput<typeof LocalNameSchema>;
