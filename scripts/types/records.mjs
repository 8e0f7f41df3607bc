/**
 * Writes out the inferred types of records: `dist/model/schema/index.d.ts` refers to no type of the schema library.
 * Users' programs can therefore be checked without that library's types or the DOM's, and editors show fields with their
 * comments.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { aboutOf, comment, typeText } from './type-text.mjs';

/** @param {string} root of the repository @returns {ts.Program} its sources, as configured for the build */
export function programOf(root, entries = ['src/model/schema/index.ts']) {
  const config = ts.readConfigFile(join(root, 'tsconfig.build.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram(
    entries.map((entry) => join(root, entry)),
    options,
  );
}

/**
 * Names for inferred types. Two inferred types with the same text are the same type.
 * @param {ts.Symbol[]} exported types with names
 * @param {ts.TypeChecker} checker
 * @param {(symbol: ts.Symbol) => boolean} isNamed
 * @returns {(type: ts.Type) => string | undefined}
 */
export function namer(exported, checker, isNamed) {
  const plain = { checker, isNamed, comments: true };
  /** @param {ts.Type} type */
  const write = (type) => typeText(type, plain, { isRoot: true });
  const names = new Map(
    exported.flatMap((symbol) => {
      const text = write(checker.getDeclaredTypeOfSymbol(symbol));
      return / \| |\{/.test(text) ? [[text, symbol.name]] : [];
    }),
  );
  return (type) => names.get(write(type));
}

/**
 * @param {ts.Program} program
 * @param {string} root of the repository
 * @returns {string} the declarations of all types that `src/model/schema` exports
 */
export function recordTypes(program, root) {
  const checker = program.getTypeChecker();
  const folder = join(root, 'src/model/schema');
  const file = program.getSourceFile(join(folder, 'index.ts'));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error('src/model/schema/index.ts is not a module');
  const exported = checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias));

  /** @type {Map<string, Set<string>>} */
  const imports = new Map();
  /** @param {ts.Symbol} symbol @returns {boolean} */
  const isNamed = (symbol) => {
    if (exported.includes(symbol)) return true;
    const source = symbol.declarations?.[0]?.getSourceFile().fileName;
    if (!source || !source.startsWith(join(root, 'src')) || source.startsWith(folder)) return false;
    const path = relative(folder, source).replace(/\.ts$/, '.js');
    imports.set(path, (imports.get(path) ?? new Set()).add(symbol.name));
    return true;
  };

  const nameOf = namer(exported, checker, isNamed);
  const options = { checker, isNamed, nameOf, comments: true };
  const declarations = exported.map((symbol) => {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const about = aboutOf(symbol, checker);
    const text = typeText(type, options, { isRoot: true });
    const isInterface = text.startsWith('{') && !type.isUnion();
    const head = isInterface ? `export interface ${symbol.name} ` : `export type ${symbol.name} = `;
    return `${about ? comment(about) : ''}${head}${text}${isInterface ? '' : ';'}\n`;
  });
  const lines = [...imports].map(
    ([path, names]) => `import type { ${[...names].sort().join(', ')} } from '${path}';\n`,
  );
  return [lines.join(''), ...declarations].join('\n');
}

/** @param {string} root of the repository, with declarations in `dist` */
export function writeRecordTypes(root) {
  const folder = join(root, 'dist/model/schema');
  const text = recordTypes(programOf(root), root);
  for (const name of readdirSync(folder)) if (name.endsWith('.d.ts')) rmSync(join(folder, name));
  writeFileSync(join(folder, 'index.d.ts'), text);
}
