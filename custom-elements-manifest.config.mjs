/** How the analyzer reads the elements. Run by `npm run manifest`. */

/** @param {{ privacy?: string, name: string }} member @returns {boolean} whether it is for the package's users */
const isPublic = ({ privacy, name }) =>
  // Lit's own.
  name !== 'addController' &&
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !name.startsWith('#') &&
  !name.startsWith('_');

/** Leaves in the manifest what users can rely on: element classes, their definitions, their public members. */
function publicOnly() {
  return {
    name: 'public-only',
    /** @param {{ customElementsManifest: any }} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = (module.declarations ?? []).filter(
          (/** @type {any} */ { customElement }) => customElement,
        );
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(isPublic);
        }
        const kept = new Set(module.declarations.map((/** @type {any} */ { name }) => name));
        module.exports = module.exports?.filter(
          (/** @type {any} */ { kind, declaration }) =>
            kind === 'custom-element-definition' || kept.has(declaration.name),
        );
      }
      customElementsManifest.modules = customElementsManifest.modules
        .filter((/** @type {any} */ { exports }) => exports?.length > 0)
        .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** Names the published files, since the sources are not in the package. */
function publishedPaths() {
  /** @param {string} path */
  const rename = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
  return {
    name: 'published-paths',
    /** @param {{ customElementsManifest: any }} phase */
    packageLinkPhase({ customElementsManifest }) {
      /** @param {any} node */
      const visit = (node) => {
        if (node === null || typeof node !== 'object') return;
        for (const key of ['path', 'module'])
          if (typeof node[key] === 'string') node[key] = rename(node[key]);
        Object.values(node).forEach(visit);
      };
      visit(customElementsManifest);
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  litelement: true,
  // Its own idea of the field in package.json is the temporary folder it writes to.
  packagejson: false,
  plugins: [publicOnly(), publishedPaths()],
};
