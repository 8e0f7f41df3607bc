import { siteOf, safeUrl } from '../../../model/safe-url.js';
import type { Image } from '../../../model/schema/index.js';
import type { Composer } from './composer.js';
import { inlineText } from './view-text.js';
import type { ViewInline } from './view-text.js';

/** An image with its caption. Without `src`, a placeholder is drawn. */
export interface ViewFigure {
  kind: NonNullable<Image['kind']>;
  src?: string;
  alt: string;
  /** In pixels of the file. */
  width?: number;
  /** In pixels of the file. */
  height?: number;
  caption: ViewInline[];
  /** Creator and license. */
  credit?: string;
  /** The page that describes the image; the credit links to it. */
  href?: string;
}

/** The view of an image. */
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
