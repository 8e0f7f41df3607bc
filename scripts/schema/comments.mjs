/** Reads the comments of each field from the schema, the only place where fields are described. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Comments
 * @property {Map<string, Map<string, string>>} objects by the {@link signature} of an object's keys: comments by key
 * @property {Map<string, string>} types comments of exported types and schemas, by the name of the type
 */

/** @param {Iterable<string>} keys of an object @returns {string} equal for the same keys in any order */
export const signature = (keys) => [...keys].sort().join(' ');

/** @param {ts.Node} node @returns {string} its comment, on one line; empty if there is none */
const commentOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {ts.Node} node @param {(node: ts.Node) => void} visit called for it and all below it */
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/**
 * Reads the comments of every `strictObject` in a folder, including entries spread into it.
 * @param {string} folder of the schema's sources
 * @returns {Comments}
 * @throws {Error} If two objects with the same keys describe them differently.
 */
export function readComments(folder) {
  const files = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  });
  /** @type {Map<string, ts.ObjectLiteralExpression>} */
  const constants = new Map();
  /** @type {ts.ObjectLiteralExpression[]} */
  const literals = [];
  /** @type {Map<string, string>} */
  const types = new Map();
  for (const file of files) {
    walk(file, (node) => {
      if (
        ts.isVariableDeclaration(node) &&
        node.initializer &&
        ts.isObjectLiteralExpression(node.initializer)
      ) {
        constants.set(node.name.getText(), node.initializer);
      }
      if (ts.isCallExpression(node) && /\bstrictObject$/.test(node.expression.getText())) {
        const [entries] = node.arguments;
        const literal = entries && ts.isIdentifier(entries) ? constants.get(entries.text) : entries;
        if (literal && ts.isObjectLiteralExpression(literal)) literals.push(literal);
      }
      const name = ts.isVariableStatement(node)
        ? node.declarationList.declarations[0]?.name.getText().replace(/Schema$/, '')
        : ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
          ? node.name.text
          : undefined;
      const comment = name && commentOf(node);
      if (comment && !comment.startsWith('Schema of')) types.set(name, comment);
    });
  }

  /** @param {ts.ObjectLiteralExpression} literal @returns {[key: string, comment: string][]} */
  const entriesOf = (literal) =>
    literal.properties.flatMap((property) => {
      if (!ts.isSpreadAssignment(property)) return [[property.name?.getText() ?? '', commentOf(property)]];
      const spread = constants.get(property.expression.getText());
      return spread ? entriesOf(spread) : [];
    });
  /** @type {Comments['objects']} */
  const objects = new Map();
  for (const literal of literals) {
    const comments = new Map(entriesOf(literal));
    const key = signature(comments.keys());
    const known = objects.get(key);
    if (known && [...comments].some(([name, comment]) => known.get(name) !== comment)) {
      throw new Error(`Two objects with the fields ${key} describe them differently`);
    }
    objects.set(key, comments);
  }
  return { objects, types };
}
