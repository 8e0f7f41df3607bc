/**
 * Widths in pixels in which Wikimedia Commons provides thumbnails, except those for icons.
 * @see https://www.mediawiki.org/wiki/Common_thumbnail_sizes
 */
export const COMMONS_WIDTHS: readonly number[] = [120, 250, 330, 500, 960, 1280, 1920, 3840];
const WIDEST = 3840;

/** Maximum length of a file name that thumbnails repeat in full, in bytes: MediaWiki's `abbrvThreshold` on Commons. */
const MAX_NAME_LENGTH = 160;

const UPLOADED =
  /^https?:\/\/upload\.wikimedia\.org\/wikipedia\/commons\/(thumb\/)?([\da-f]\/[\da-f]{2})\/([^/?#]+)(?:\/([^/?#]+))?$/i;

const FILE_PATH =
  /^(https?:\/\/commons\.(?:m\.)?wikimedia\.org\/(?:wiki\/|w\/index\.php\?title=)Special(?::|%3A)(?:FilePath|Redirect\/file)\/[^?#&]+)([?&][^#]*)?(?:#.*)?$/i;

/** How the thumbnails of a file type are named. */
interface Naming {
  readonly before?: string;
  readonly after?: string;
  /** Browsers cannot show the file itself. */
  readonly hidden?: true;
}

const PAGE: Naming = { before: 'page1-', after: '.jpg', hidden: true };
const SCAN: Naming = { before: 'lossy-page1-', after: '.jpg', hidden: true };

const NAMING: ReadonlyMap<string, Naming> = new Map<string, Naming>([
  ...['jpg', 'jpeg', 'png', 'gif'].map((kind): [string, Naming] => [kind, {}]),
  ['svg', { after: '.png' }],
  ['webp', { after: '.png' }],
  ['xcf', { after: '.png', hidden: true }],
  ['tif', SCAN],
  ['tiff', SCAN],
  ['pdf', PAGE],
  ['djvu', PAGE],
]);

/** A file of Commons that has thumbnails. */
interface CommonsFile {
  readonly thumbnail: (width: number) => string;
  /** The URL of the file itself; `undefined` if browsers cannot show it. */
  readonly original: string | undefined;
  /** Width in pixels, if the URL is already that of a thumbnail. */
  readonly named?: number;
}

/**
 * The URLs to try for a picture on Wikimedia Commons, in order. The first is the thumbnail of the smallest standard
 * width that is wide enough, or the file itself if it is known to be smaller. If the size of the original is unknown,
 * narrower thumbnails follow, because Commons provides none wider than the original.
 * @param src The record's URL: a file or a thumbnail on `upload.wikimedia.org`, or a `Special:FilePath`.
 * @param pixels Width of the rendered picture in device pixels.
 * @param original Width of the file in pixels, if known.
 * @returns No URLs for a file on another server, or of a type without thumbnails.
 */
export function commonsAddresses(src: string, pixels: number, original?: number): string[] {
  const file = uploaded(src) ?? filePath(src);
  if (!file) return [];
  const enough = COMMONS_WIDTHS.find((width) => width >= pixels) ?? WIDEST;
  const thumbnails = COMMONS_WIDTHS.filter((width) => width <= enough)
    .reverse()
    .map((width) => ({ width, address: file.thumbnail(width) }));
  if (file.named !== undefined) {
    const others = thumbnails.map(({ address }) => address);
    return file.named < enough ? [src, ...others] : others;
  }
  if (original === undefined) return thumbnails.map(({ address }) => address);
  if (original <= enough && file.original !== undefined) return [file.original];
  const fit = thumbnails.find(({ width }) => width <= original) ?? thumbnails.at(-1);
  return fit ? [fit.address] : [];
}

function uploaded(src: string): CommonsFile | undefined {
  const [, thumb, folder = '', name = '', file] = UPLOADED.exec(src) ?? [];
  const naming = NAMING.get(extensionOf(name));
  if (!naming || (thumb === undefined) !== (file === undefined)) return undefined;
  const { before = '', after = '', hidden } = naming;
  const base = 'https://upload.wikimedia.org/wikipedia/commons';
  const short = byteLength(name) > MAX_NAME_LENGTH ? `thumbnail.${extensionOf(name)}` : name;
  const named = /(?:^|-)(\d+)px-/.exec(file ?? '')?.[1];
  return {
    thumbnail: (width) => `${base}/thumb/${folder}/${name}/${before}${width}px-${short}${after}`,
    original: hidden ? undefined : `${base}/${folder}/${name}`,
    ...(named !== undefined && { named: Number(named) }),
  };
}

function filePath(src: string): CommonsFile | undefined {
  const [, page, query = ''] = FILE_PATH.exec(src) ?? [];
  if (page === undefined) return undefined;
  const parameters = query
    .split(/[?&]/)
    .filter((parameter) => parameter && !/^(?:width|height)=/i.test(parameter));
  const withParameters = (all: readonly string[]): string =>
    all.reduce((address, parameter) => `${address}${address.includes('?') ? '&' : '?'}${parameter}`, page);
  const named = /[?&]width=(\d+)/i.exec(query)?.[1];
  return {
    thumbnail: (width) => withParameters([...parameters, `width=${width}`]),
    original: NAMING.get(extensionOf(page))?.hidden ? undefined : withParameters(parameters),
    ...(named !== undefined && { named: Number(named) }),
  };
}

function extensionOf(name: string): string {
  return /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Length of a name in bytes, without percent-encoding. */
function byteLength(name: string): number {
  let bytes = 0;
  for (const character of name.replace(/%[\da-f]{2}/gi, '.')) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
