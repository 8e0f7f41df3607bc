/** @returns the tags for previews of links, from a page's title and description */
export function headTags(
  html: string,
  path: string,
  site: string | undefined,
): { tag: string; attrs: Record<string, string> }[];

/** The picture of all pages. */
export const PREVIEW: { name: string; width: number; height: number; alt: string };
