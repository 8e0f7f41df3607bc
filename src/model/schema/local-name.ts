import * as v from 'valibot';
import { LanguageSchema, TextSchema } from './primitives.js';

/** What a name in another language may say. */
export const LOCAL_NAME = {
  /** The name. */
  text: TextSchema,
  /** Its language, BCP 47. */
  lang: LanguageSchema,
};

/** What something is called in another language, for readers of that language: "Byzantinischer Kaiser". */
export const LocalNameSchema = v.strictObject(LOCAL_NAME);
export type LocalName = v.InferOutput<typeof LocalNameSchema>;
