/**
 * Takes from the browser what an old one lacks, as soon as it is imported: import it first, because Lit looks for some
 * of this when it is loaded. Each test file has a page of its own, so that nothing needs to be given back.
 */
export const missing: readonly [holder: object, name: string][] = [
  [window, 'ResizeObserver'],
  [window, 'IntersectionObserver'],
  [window, 'matchMedia'],
  [Document.prototype, 'adoptedStyleSheets'],
  [ShadowRoot.prototype, 'adoptedStyleSheets'],
  [HTMLElement.prototype, 'attachInternals'],
  [CSSStyleSheet.prototype, 'replace'],
  [CSSStyleSheet.prototype, 'replaceSync'],
];

for (const [holder, name] of missing) Reflect.deleteProperty(holder, name);
HTMLCanvasElement.prototype.getContext = () => null;
