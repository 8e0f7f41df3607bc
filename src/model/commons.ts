/**
 * Widths in pixels at which Wikimedia Commons makes thumbnails, those for icons left out.
 * @see https://www.mediawiki.org/wiki/Common_thumbnail_sizes
 */
export const COMMONS_WIDTHS: readonly number[] = [120, 250, 330, 500, 960, 1280, 1920, 3840];
const WIDEST = 3840;

/** Longest name of a file, in bytes, that its thumbnails bear too: MediaWiki's `abbrvThreshold`, as Commons sets it. */
const LONGEST_NAME = 160;

const UPLOADED =
  /^https?:\/\/upload\.wikimedia\.org\/wikipedia\/commons\/(thumb\/)?([\da-f]\/[\da-f]{2})\/([^/?#]+)(?:\/([^/?#]+))?$/i;

const FILE_PATH =
  /^(https?:\/\/commons\.(?:m\.)?wikimedia\.org\/(?:wiki\/|w\/index\.php\?title=)Special(?::|%3A)(?:FilePath|Redirect\/file)\/[^?#&]+)([?&][^#]*)?(?:#.*)?$/i;

/** How the thumbnails of a kind of file are called. */
interface Naming {
  readonly before?: string;
  readonly after?: string;
  /** Browsers do not show the file itself. */
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

/** A file of Commons that thumbnails can be asked for. */
interface CommonsFile {
  readonly thumbnail: (width: number) => string;
  /** The address of the file itself; `undefined` where browsers do not show it. */
  readonly original: string | undefined;
  /** Width of the file that the address names, where that is a thumbnail already. */
  readonly named?: number;
}

/**
 * Under which addresses to ask Wikimedia Commons for a picture, in order: if one fails, the next may do. The first is
 * the thumbnail of the smallest standard width that is enough, or what the record names where that is known to be
 * smaller. Narrower thumbnails follow where the size of the original is not known, because Commons makes none that is
 * wider than its original; the original itself is asked for only where it is known to be small.
 * @param src What the record names: a file or a thumbnail on `upload.wikimedia.org`, or a `Special:FilePath`.
 * @param pixels How many pixels of the screen the picture is wide.
 * @param original Width of the file in pixels, where it is known.
 * @returns No address for what is on another server, or of a kind without thumbnails.
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
  const short = byteLength(name) > LONGEST_NAME ? `thumbnail.${extensionOf(name)}` : name;
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

/** Bytes of a name, which may be percent-encoded. */
function byteLength(name: string): number {
  let bytes = 0;
  for (const character of name.replace(/%[\da-f]{2}/gi, '.')) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
