/** Characters that file systems or users may misread: separators, control characters, direction marks. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Maximum length of a file's name in characters. */
const MAX_LETTERS = 100;

/** How long a browser may take to start a download, in milliseconds. */
const KEPT = 60_000;

/** The name of a picture's file. */
export function fileName(title: string, format: 'PNG' | 'SVG'): string {
  const plain = title
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const short = [...plain]
    .slice(0, MAX_LETTERS)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short || 'timeline'}.${format.toLowerCase()}`;
}

/** Downloads a file by clicking a link. */
export function saveFile(blob: Blob, name: string, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
