/**
 * Generates `docs/elements` from `custom-elements.json`, `docs/fields.md` from the schema and the views, and
 * `docs/api-report.md` from the sources and the manifest; with `--check`, fails if one of them differs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { importSource } from './data/load.mjs';
import { fieldsPage } from './schema/fields.mjs';
import { jsonSchema } from './schema/json-schema.mjs';
import { shownBy } from './schema/shown-by.mjs';
import { apiReport, ENTRIES, publicNames } from './types/api-report.mjs';
import { programOf } from './types/records.mjs';
import { writeOrCheck } from './write-or-check.mjs';

const root = join(import.meta.dirname, '..');
/**
 * The parts of the manifest that are used here.
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string }, fieldName?: string,
 *   kind?: string, static?: boolean, readonly?: boolean, parameters?: { name: string }[] }} Item
 * @typedef {{ tagName: string, description?: string } & Partial<Record<'members' | 'attributes' | 'events' | 'slots'
 *   | 'cssParts' | 'cssProperties' | 'cssStates', Item[]>>} Element
 * @type {{ modules: { declarations?: Element[] }[] }}
 */
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

/** @param {string | undefined} text @returns {string} safe inside a cell of a table */
const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** @param {string | undefined} text @returns {string} as code, or nothing */
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/**
 * @param {string} title
 * @param {string[]} columns
 * @param {string[][]} rows
 * @returns {string[]} lines of a table under its title; none without rows
 */
function table(title, columns, rows) {
  if (rows.length === 0) return [];
  /** @param {string[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

/** @param {Element} element a declaration of the manifest @returns {string[]} its lines */
function section(element) {
  const fields = element.members?.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic) ?? [];
  const methods =
    element.members?.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic) ?? [];
  const attributes = element.attributes ?? [];
  /** @param {Item} field */
  const attributeOf = (field) => attributes.find(({ fieldName }) => fieldName === field.name)?.name;
  const alone = attributes.filter(({ fieldName }) => !fields.some(({ name }) => name === fieldName));
  /** @param {Item[]} [list] */
  const named = (list = []) =>
    list.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]);
  return [
    `# \`<${element.tagName}>\``,
    '',
    'Generated from the sources by `npm run docs`.',
    '',
    element.description?.trim() ?? '',
    '',
    ...table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
      [
        ...fields.map((field) => [
          code(attributeOf(field)),
          code(field.name) + (field.readonly ? ' (read only)' : ''),
          code(field.type?.text),
          code(field.default),
          cell(field.description),
        ]),
        ...alone.map(({ name, type, default: value, description }) => [
          code(name),
          '',
          code(type?.text),
          code(value),
          cell(description),
        ]),
      ],
    ),
    ...table(
      'Methods',
      ['Method', 'What it does'],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        cell(description),
      ]),
    ),
    ...table(
      'Events',
      ['Event', 'Class', 'When'],
      (element.events ?? []).map(({ name, type, description }) => [
        code(name),
        code(type?.text),
        cell(description),
      ]),
    ),
    ...table('Slots', ['Slot', 'What goes there'], named(element.slots)),
    ...table('Parts', ['Part', 'What it is'], named(element.cssParts)),
    ...table(
      'Custom properties',
      ['Property', 'Default', 'What it sets'],
      (element.cssProperties ?? []).map(({ name, default: value, description }) => [
        code(name),
        code(value),
        cell(description),
      ]),
    ),
    ...table('Custom states', ['State', 'When'], named(element.cssStates)),
  ];
}

const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const options = { ...(await prettier.resolveConfig(join(root, 'README.md'))), parser: 'markdown' };
/** @param {string} file below `docs` @param {string} markdown */
const write = async (file, markdown) =>
  writeOrCheck(join(root, 'docs', file), await prettier.format(markdown, options), 'npm run docs');
for (const element of elements) await write(`elements/${element.tagName}.md`, section(element).join('\n'));
const program = programOf(root, Object.values(ENTRIES));
await write('api-report.md', apiReport(publicNames(program, root), elements));
const schema = await jsonSchema();
const { everyField } = await importSource('tests/fixtures/every-field.ts');
await write('fields.md', fieldsPage(schema, await shownBy(schema, everyField)));
