/** Types as text: inferred types, written out with their comments. */
import ts from 'typescript';

/**
 * @typedef {object} TypeTextOptions
 * @property {ts.TypeChecker} checker
 * @property {(symbol: ts.Symbol) => boolean} isNamed whether a type is written by its name
 * @property {(type: ts.Type) => string | undefined} [nameOf] the name of a type that the compiler has no name for
 * @property {boolean} [comments] writes the comments of fields
 */

/** @param {string} text @param {string} indent @returns {string} a JSDoc comment */
export function comment(text, indent = '') {
  const lines = text.trim().split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  );
}

/**
 * @param {ts.Symbol} symbol of a type
 * @param {ts.TypeChecker} checker
 * @returns {string} its comment, or else that of the value it is inferred from
 */
export function aboutOf(symbol, checker) {
  const own = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (own) return own;
  let about = '';
  /** @param {ts.Node} node */
  const visit = (node) => {
    const value = ts.isTypeQueryNode(node) && checker.getSymbolAtLocation(node.exprName);
    if (value) about ||= ts.displayPartsToString(value.getDocumentationComment(checker));
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? [])
    if (ts.isTypeAliasDeclaration(declaration)) visit(declaration);
  return about;
}

/** Names and literals before objects, each in alphabetical order. @param {string} a @param {string} b */
const byForm = (a, b) => Number(/^[({]/.test(a)) - Number(/^[({]/.test(b)) || (a < b ? -1 : 1);

/** @param {ts.Type} type @returns {ts.Type[]} the members of a union; for any other type, itself */
const membersOf = (type) => (type.isUnion() ? type.types : [type]);

/**
 * @param {ts.Type} type
 * @param {TypeTextOptions} options
 * @param {{ indent?: string, isRoot?: boolean }} [place] `isRoot`: writes out the type even if it has a name
 * @returns {string} the type as TypeScript writes it
 */
export function typeText(type, options, { indent = '', isRoot = false } = {}) {
  const { checker, isNamed } = options;
  if (!isRoot) {
    for (const symbol of [type.aliasSymbol, type.getSymbol()])
      if (symbol && isNamed(symbol)) return symbol.name;
    const name = options.nameOf?.(type);
    if (name) return name;
  }
  if (type.isStringLiteral()) return `'${type.value}'`;
  if (type.isUnion()) {
    const texts = type.types.map((member) => typeText(member, options, { indent }));
    // The compiler represents "boolean" as two members.
    const isBoolean = texts.includes('true') && texts.includes('false');
    const all = isBoolean
      ? ['boolean', ...texts.filter((text) => text !== 'true' && text !== 'false')]
      : texts;
    // The compiler's own order depends on what else it has read.
    return all.sort(byForm).join(' | ');
  }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    const text = typeText(/** @type {ts.Type} */ (item), options, { indent });
    const isReadonly = type.getSymbol()?.name === 'ReadonlyArray';
    const array = / [|&] |=>/.test(text) && !/^\{[\s\S]*\}$/.test(text) ? `(${text})[]` : `${text}[]`;
    return isReadonly ? `readonly ${array}` : array;
  }
  // A built-in generic type: a map, a promise.
  if (!isRoot && type.getSymbol() && !type.getSymbol()?.name.startsWith('__'))
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  const isPlainObject = Boolean(type.flags & ts.TypeFlags.Object) && type.getCallSignatures().length === 0;
  if (isPlainObject && type.getProperties().length > 0) return objectText(type, options, indent);
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

/** @param {ts.Type} type @param {TypeTextOptions} options @param {string} indent @returns {string} */
function objectText(type, options, indent) {
  const inner = `${indent}  `;
  const fields = type.getProperties().map((property) => {
    const isOptional = Boolean(property.flags & ts.SymbolFlags.Optional);
    const own = options.checker.getTypeOfSymbol(property);
    const members = membersOf(own).filter(({ flags }) => !(isOptional && flags & ts.TypeFlags.Undefined));
    const [only] = members;
    const text =
      members.length === 1 && only
        ? typeText(only, options, { indent: inner })
        : typeText(isOptional ? options.checker.getNonNullableType(own) : own, options, { indent: inner });
    const about = ts.displayPartsToString(property.getDocumentationComment(options.checker));
    const key = /^[\w$]+$/.test(property.name) ? property.name : `'${property.name}'`;
    const before = options.comments && about ? comment(about, inner) : '';
    return `${before}${inner}${key}${isOptional ? '?' : ''}: ${text};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
}
