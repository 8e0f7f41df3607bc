import * as v from 'valibot';
import { TextSchema, UrlSchema, list } from './primitives.js';
import { CitationSchema, RichSchema } from './text.js';

/**
 * What an image is for: the head of the box (`portrait`), the arms under it, the signature row, or a further
 * figure (the others).
 */
export const IMAGE_KINDS = ['portrait', 'arms', 'signature', 'figure', 'map', 'coin', 'seal'] as const;

/** A picture with its description. */
export const ImageSchema = v.strictObject({
  /** Default `portrait`. */
  kind: v.exactOptional(v.picklist(IMAGE_KINDS)),
  /** URL of the image. If absent, an empty frame is shown. */
  src: v.exactOptional(UrlSchema),
  /** Text alternative for readers who cannot see the image. Default: the caption. */
  alt: v.exactOptional(TextSchema),
  /** The caption below the image. */
  caption: v.exactOptional(RichSchema),
  /** Width of the file in pixels. Together with the height, it prevents layout shifts while the image loads. */
  width: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  /** Height of the file in pixels. */
  height: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  /** Who made it. */
  credit: v.exactOptional(TextSchema),
  /** The license under which it is used. */
  license: v.exactOptional(TextSchema),
  /** The page that describes the image. */
  href: v.exactOptional(UrlSchema),
  /** Footnotes of the caption. */
  sources: v.exactOptional(list(CitationSchema)),
});
export type Image = v.InferOutput<typeof ImageSchema>;
