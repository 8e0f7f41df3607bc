/** What the generated files for frameworks and editors use of `custom-elements.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * @typedef {object} Described
 * @property {string} name
 * @property {string} [description] Markdown
 * @property {{ text: string }} [type]
 * @property {string} [default]
 */
/** @typedef {Described & { fieldName?: string }} Attribute an attribute, with the property it sets */
/**
 * @typedef {object} Element
 * @property {string} name of the class
 * @property {string} tagName
 * @property {string} [description]
 * @property {Attribute[]} attributes
 * @property {Described[]} properties public properties that have no attribute
 * @property {(Described & { parameters?: Described[] })[]} methods
 * @property {(Described & { type: { text: string } })[]} events
 * @property {Described[]} slots
 * @property {Described[]} cssParts
 * @property {Described[]} cssProperties
 * @property {Described[]} cssStates
 */

/** @returns {Element[]} the elements of the manifest, by tag */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  return modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .filter((/** @type {any} */ { tagName }) => tagName)
    .map((/** @type {any} */ declaration) => {
      const { attributes = [], members = [] } = declaration;
      const isOwn = (/** @type {any} */ member) => !member.static && !member.readonly && !member.attribute;
      const inAttributes = new Set(attributes.map((/** @type {Attribute} */ { fieldName }) => fieldName));
      return {
        ...declaration,
        attributes,
        properties: members.filter(
          (/** @type {any} */ member) =>
            member.kind === 'field' && isOwn(member) && !inAttributes.has(member.name),
        ),
        methods: members.filter(
          (/** @type {any} */ { kind, static: isStatic }) => kind === 'method' && !isStatic,
        ),
        events: declaration.events ?? [],
        slots: declaration.slots ?? [],
        cssParts: declaration.cssParts ?? [],
        cssProperties: declaration.cssProperties ?? [],
        cssStates: declaration.cssStates ?? [],
      };
    })
    .sort((/** @type {Element} */ a, /** @type {Element} */ b) => (a.tagName < b.tagName ? -1 : 1));
}

/** @param {Attribute} attribute @returns {string} its property, or what one would be called: `colorScheme` */
export const propertyOf = ({ name, fieldName }) =>
  fieldName ?? name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * @param {string} element what the class is called in a declaration
 * @param {Attribute} item an attribute or property
 * @returns {string} its type there: that of the property; an attribute alone has its own
 */
export const typeIn = (element, { name, fieldName, type }) =>
  fieldName === undefined && name.includes('-')
    ? (type?.text ?? 'string')
    : `${element}['${fieldName ?? name}']`;

/** @param {string} event such as `byz-load` @returns {string} the prop that listens to it: `onByzLoad` */
export const handlerOf = (event) => `on${event.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;

/** @param {string | undefined} text @param {string} [indent] @returns {string} a JSDoc comment, none without a text */
export function comment(text, indent = '') {
  if (!text) return '';
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
