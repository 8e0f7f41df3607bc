/**
 * The package's public names with their signatures: its contract under Semantic Versioning. Written to
 * `docs/api-report.md`, so that reviewers see every change.
 *
 * This is our own code because API Extractor reads one entry at a time, with an older compiler than this project's.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { namer } from './records.mjs';
import { aboutOf, typeText } from './type-text.mjs';

/** The entries that export names, by their paths in the package. */
export const ENTRIES = {
  'byz-widgets': 'src/index.ts',
  'byz-widgets/data': 'src/data.ts',
  'byz-widgets/dates': 'src/dates.ts',
  'byz-widgets/ssr': 'src/ssr.ts',
  'byz-widgets/standalone/register-words': 'src/standalone/register-words.ts',
};

const printer = ts.createPrinter({ removeComments: true });

const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** Names without a comment. @type {string[]} */
const undocumented = [];

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker @returns {ts.Symbol} its target if it is an alias */
const resolveAlias = (symbol, checker) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** @type {ts.Symbol[]} */
let recordSymbols = [];
/** @type {ReturnType<typeof namer> | undefined} */
let nameRecord;

/** @param {ts.TypeChecker} checker @param {(symbol: ts.Symbol) => boolean} isNamed */
const records = (checker, isNamed) => (nameRecord ??= namer(recordSymbols, checker, isNamed));

/**
 * @param {ts.Program} program
 * @param {string} root of the repository
 * @returns {Map<string, Map<string, string>>} by entry, the declaration of each exported name
 * @throws {Error} If a name has no comment that explains its purpose.
 */
export function publicNames(program, root) {
  const checker = program.getTypeChecker();
  const schema = program.getSourceFile(join(root, 'src/model/schema/index.ts'));
  const records = schema && checker.getSymbolAtLocation(schema);
  recordSymbols = (records ? checker.getExportsOfModule(records) : [])
    .map((symbol) => resolveAlias(symbol, checker))
    .filter(({ flags }) => flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias));
  const names = new Map(
    Object.entries(ENTRIES).map(([entry, path]) => {
      const file = program.getSourceFile(join(root, path));
      const module = file && checker.getSymbolAtLocation(file);
      if (!module) throw new Error(`${path} is no module`);
      const symbols = checker.getExportsOfModule(module).sort((a, b) => (a.name < b.name ? -1 : 1));
      return [entry, new Map(symbols.map((symbol) => [symbol.name, declarationOf(symbol, checker, root)]))];
    }),
  );
  if (undocumented.length > 0)
    throw new Error(`No comment says what these are for: ${undocumented.join(', ')}`);
  return names;
}

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker @param {string} root */
function declarationOf(symbol, checker, root) {
  const { name } = symbol;
  const meant = resolveAlias(symbol, checker);
  if (!aboutOf(meant, checker)) undocumented.push(name);
  /** @param {ts.Type} type */
  const text = (type) => checker.typeToString(type, undefined, FLAGS);
  /** @param {ts.Symbol | undefined} one */
  const isOwn = (one) =>
    Boolean(one?.declarations?.[0]?.getSourceFile().fileName.startsWith(join(root, 'src')));
  if (meant.flags & ts.SymbolFlags.Class) return classText(name, meant, checker, isOwn);
  if (meant.flags & ts.SymbolFlags.Function) {
    return (meant.declarations ?? [])
      .filter(ts.isFunctionDeclaration)
      .map((declaration) => {
        const { body } = declaration;
        const head = declaration.getText().slice(0, body && body.getStart() - declaration.getEnd());
        return head
          .replace(/^export (?:async )?/, '')
          .replace(/\s+/g, ' ')
          .replace(/,? \)/g, ')')
          .replaceAll('( ', '(')
          .trim();
      })
      .join('\n');
  }
  if (meant.flags & ts.SymbolFlags.Variable) return `const ${name}: ${text(checker.getTypeOfSymbol(meant))}`;
  const declaration = meant.declarations?.[0];
  // Data, not API: adding a person does not change the contract.
  if (declaration?.getSourceFile().fileName.includes('/bundled/shards/'))
    return `type ${name} = string; // one of the bundled dataset`;
  // Types of records are inferred from the schema; others are shown as written.
  if (declaration && !/\bInferOutput<|\btypeof \w+_/.test(declaration.getText())) {
    const written = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
    return written.replace(/^export /, '').replace(/;$/, '');
  }
  const type = checker.getDeclaredTypeOfSymbol(meant);
  const isNamed = (/** @type {ts.Symbol} */ one) => isOwn(one) && !one.name.startsWith('__');
  const written = typeText(type, { checker, isNamed, nameOf: records(checker, isNamed) }, { isRoot: true });
  return written.startsWith('{') && !type.isUnion()
    ? `interface ${name} ${written}`
    : `type ${name} = ${written}`;
}

/**
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @param {(symbol: ts.Symbol | undefined) => boolean} isOwn whether a symbol is declared in the sources
 */
function classText(name, symbol, checker, isOwn) {
  const type = checker.getTypeOfSymbol(symbol);
  const instance = checker.getDeclaredTypeOfSymbol(symbol);
  const base = checker.getBaseTypes(/** @type {ts.InterfaceType} */ (instance))[0];
  /** @param {ts.Symbol} member */
  const isPublic = ({ declarations = [] }) =>
    declarations.every(
      (declaration) =>
        !(
          ts.getCombinedModifierFlags(declaration) &
          (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override)
        ),
    );
  /** @param {ts.Symbol} member @param {string} prefix */
  const line = (member, prefix) => {
    const isReadonly = member.declarations?.some(
      (one) => ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Readonly,
    );
    const own = checker.getTypeOfSymbol(member);
    const [call] = own.getCallSignatures();
    const shown = call
      ? checker.signatureToString(call, undefined, FLAGS)
      : `${member.flags & ts.SymbolFlags.Optional ? '?' : ''}: ${checker.typeToString(own, undefined, FLAGS)}`;
    return `  ${prefix}${isReadonly ? 'readonly ' : ''}${member.name}${shown};`;
  };
  /** @param {ts.Symbol[]} members */
  const shown = (members) =>
    members.filter(
      (member) =>
        isOwn(member) && isPublic(member) && !member.name.startsWith('#') && member.name !== 'prototype',
    );
  const lines = [
    ...shown(type.getProperties()).map((member) => line(member, 'static ')),
    ...type
      .getConstructSignatures()
      .flatMap((signature) =>
        signature.declaration && isOwn(/** @type {any} */ ({ declarations: [signature.declaration] }))
          ? [`  constructor${checker.signatureToString(signature, undefined, FLAGS).replace(/: \w+$/, '')};`]
          : [],
      ),
    ...shown(instance.getProperties()).map((member) => line(member, '')),
  ];
  return `class ${name}${base ? ` extends ${checker.typeToString(base)}` : ''} {\n${lines.join('\n')}\n}`;
}

/**
 * @param {Map<string, Map<string, string>>} names as returned by `publicNames`
 * @param {{ tagName: string, [list: string]: any }[]} elements of the manifest
 * @returns {string} the report, as Markdown
 */
export function apiReport(names, elements) {
  const lines = [
    '# API report',
    '',
    'Generated from the sources by `npm run docs`. This is what [Semantic Versioning](https://semver.org/spec/v2.0.0.html) applies to:',
    'everything listed here changes only with the version, and with an entry in the changelog.',
    '',
    '## Elements',
    '',
  ];
  const lists = {
    attributes: 'Attributes',
    members: 'Properties and methods',
    events: 'Events',
    slots: 'Slots',
    cssParts: 'Parts',
    cssProperties: 'Custom properties',
    cssStates: 'States',
  };
  for (const element of elements) {
    lines.push(`### \`<${element.tagName}>\``, '');
    for (const [list, title] of Object.entries(lists)) {
      const items = (element[list] ?? []).filter((/** @type {any} */ item) => !item.static);
      if (items.length === 0) continue;
      const shown = items.map(
        (/** @type {any} */ { name, kind, type, default: value }) =>
          `\`${name || '(default)'}${kind === 'method' ? '()' : ''}${type && list === 'attributes' ? `: ${type.text}` : ''}${
            value && list !== 'members' ? ` = ${value}` : ''
          }\``,
      );
      lines.push(`- ${title}: ${shown.join(', ')}`);
    }
    lines.push('');
  }
  const data = names.get('byz-widgets/data');
  for (const [entry, exported] of names) {
    lines.push(`## \`${entry}\``, '');
    const isShared = entry === 'byz-widgets' && data;
    const own = [...exported].filter(([name]) => !isShared || !data.has(name));
    if (isShared)
      lines.push(`${exported.size} names: these ${own.length}, and all of \`byz-widgets/data\`.`, '');
    else lines.push(`${exported.size} names.`, '');
    lines.push('```ts', own.map(([, declaration]) => declaration).join('\n\n'), '```', '');
  }
  return lines.join('\n');
}
