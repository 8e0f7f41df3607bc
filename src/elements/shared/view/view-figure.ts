import { siteOf, safeUrl } from '../../../model/safe-url.js';
import type { Image } from '../../../model/schema/index.js';
import type { Composer } from './composer.js';
import { inlineText } from './view-text.js';
import type { ViewInline } from './view-text.js';

/** An image with its caption; without `src` a placeholder is drawn. */
export interface ViewFigure {
  kind: NonNullable<Image['kind']>;
  src?: string;
  alt: string;
  /** Pixels of the file. */
  width?: number;
  /** Pixels of the file. */
  height?: number;
  caption: ViewInline[];
  /** Who made it, and under which license it is used. */
  credit?: string;
  /** The page that describes it; the credit leads there. */
  href?: string;
}

/** What is shown of an image. */
export function viewFigure(composer: Composer, image: Image, name: string): ViewFigure {
  const { kind = 'portrait', alt, width, height, credit, license, sources, href } = image;
  const caption = [...composer.rich(image.caption), ...composer.footnotes.marks(sources)];
  const src = safeUrl(image.src);
  const credits = [credit, license].filter(Boolean).join(', ') || (href && siteOf(href));
  return {
    kind,
    alt: alt ?? (inlineText(caption) || name),
    caption,
    ...(src !== undefined && { src }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(credits && { credit: credits }),
    ...(href !== undefined && { href }),
  };
}
