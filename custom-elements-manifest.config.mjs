/** How the analyzer reads the elements. Run by `npm run manifest`. */

/** @param {{ privacy?: string, name: string }} member @returns {boolean} whether it is for the package's users */
const isPublic = ({ privacy, name }) =>
  // Lit's own.
  name !== 'addController' &&
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !name.startsWith('#') &&
  !name.startsWith('_');

/** Where the classes of events are. */
const EVENTS = 'src/events.ts';

/** Leaves in the manifest what users can rely on: classes of elements and events, definitions, public members. */
function publicOnly() {
  return {
    name: 'public-only',
    /** @param {{ customElementsManifest: any }} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = (module.declarations ?? []).filter(
          (/** @type {any} */ { customElement }) => customElement || module.path === EVENTS,
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

/**
 * Makes types and defaults readable without the sources: a name for certain words or a number becomes these, and the
 * class of an event refers to its declaration.
 */
function resolvedTypes() {
  /** What a name stands for. @type {Map<string, string>} */
  const plain = new Map();
  return {
    name: 'resolved-types',
    /** @param {{ ts: typeof import('typescript'), node: import('typescript').Node }} phase */
    collectPhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node)) {
        const types = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
        if (types.every((type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)))
          plain.set(node.name.text, node.type.getText());
      }
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isNumericLiteral(node.initializer))
        plain.set(node.name.getText(), node.initializer.text);
    },
    /** @param {{ customElementsManifest: any }} phase */
    packageLinkPhase({ customElementsManifest }) {
      const events = customElementsManifest.modules.find((/** @type {any} */ { path }) => path === EVENTS);
      const resolved = (/** @type {string} */ text) =>
        text.replace(/\w+/g, (word) => plain.get(word) ?? word);
      const classes = new Set(events.declarations.map((/** @type {any} */ { name }) => name));
      for (const { declarations } of customElementsManifest.modules)
        for (const { attributes = [], members = [], events: fired = [] } of declarations) {
          for (const member of [...attributes, ...members]) {
            if (member.type) member.type.text = resolved(member.type.text);
            if (member.default) member.default = resolved(member.default);
          }
          for (const { type } of fired)
            if (classes.has(type?.text)) type.references = [{ name: type.text, module: EVENTS }];
        }
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
  globs: ['src/{context,elements}/**/*.ts', 'src/define/*.ts', EVENTS],
  litelement: true,
  // Its own idea of the field in package.json is the temporary folder it writes to.
  packagejson: false,
  plugins: [publicOnly(), resolvedTypes(), publishedPaths()],
};
