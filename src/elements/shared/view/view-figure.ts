import { siteOf, safeUrl } from '../../../model/safe-url.js';
import type { Image, Person } from '../../../model/schema/index.js';
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

/** The image that shows a person. */
export function portraitOf({ images }: Person): Image | undefined {
  return images?.find(({ kind = 'portrait' }) => kind === 'portrait');
}

/** Who made an image and on what terms it may be shown; or else the site that describes it. */
export function creditOf({ credit, license, href }: Image): string | undefined {
  return [credit, license].filter(Boolean).join(', ') || (href && siteOf(href));
}

/** The view of an image. */
export function viewFigure(composer: Composer, image: Image, name: string): ViewFigure {
  const { kind = 'portrait', alt, width, height, sources, href } = image;
  const caption = [...composer.rich(image.caption), ...composer.footnotes.marks(sources)];
  const src = safeUrl(image.src);
  const credit = creditOf(image);
  return {
    kind,
    alt: alt ?? (inlineText(caption) || name),
    caption,
    ...(src !== undefined && { src }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(credit && { credit }),
    ...(href !== undefined && { href }),
  };
}
