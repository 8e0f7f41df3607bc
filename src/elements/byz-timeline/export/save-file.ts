/** Characters that file systems or their users may take for something else: separators, controls, changes of direction. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Most letters of a file's name. */
const MAX_LETTERS = 100;

/** For as long as a browser may take to begin a download, in milliseconds. */
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

/** Downloads a file as a link does. */
export function saveFile(blob: Blob, name: string, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
