/** Form controls for the attributes of an element, made from the manifest. */
import { element } from './dom.js';

/** A description from the manifest, with its code and its words in other languages set as such. @param {string} [markdown] */
export function prose(markdown = '') {
  return markdown.split(/(`[^`]+`|\*[^*]+\*)/).map((text, index) => {
    if (index % 2 === 0) return text.replace(/\s+/g, ' ');
    return element(text.startsWith('`') ? 'code' : 'i', {}, text.slice(1, -1));
  });
}

function controlOf({ name, kind, words = [] }) {
  if (kind === 'boolean') return element('input', { type: 'checkbox', name });
  if (kind !== 'words')
    return element('input', { name, autocomplete: 'off', ...(kind === 'number' && { type: 'number' }) });
  const options = words.map((word) => element('option', {}, word));
  return element('select', { name }, element('option', { value: '' }, 'default'), ...options);
}

/** A labelled control, described by the manifest's own words. */
export function fieldOf(attribute, prefix) {
  const id = `${prefix}-${attribute.name}`;
  const control = controlOf(attribute);
  control.setAttribute('aria-describedby', id);
  const label = element('label', {}, element('code', {}, attribute.name), control);
  if (attribute.kind === 'boolean') label.prepend(control);
  return element(
    'div',
    { class: attribute.kind === 'boolean' ? 'field toggle' : 'field' },
    label,
    element('small', { id }, ...prose(attribute.description)),
  );
}

/** What a control says of its attribute: `true` for a checked box, nothing where the default holds. */
export function valueOf(control) {
  if (control.type === 'checkbox') return control.checked || undefined;
  return control.value.trim() || undefined;
}

/** @param {HTMLInputElement | HTMLSelectElement} control @param {string | null} value of the attribute */
export function setValue(control, value) {
  if (control.type === 'checkbox') control.checked = value !== null;
  else control.value = value ?? '';
}

/**
 * What some values say, in the terms of the code.
 * @param {{ name: string, property: string }[]} attributes of an element
 * @param {Map<string, string | true | undefined>} values by name; `undefined` where the default holds
 */
export function choose(attributes, values) {
  return attributes.flatMap(({ name, property }) => {
    const value = values.get(name);
    return value === undefined ? [] : [{ name, property, value }];
  });
}

/**
 * Gives an element the chosen attributes, and takes from it the others.
 * @param {Element} drawn
 * @param {string[]} names of all attributes that can be chosen
 * @param {{ name: string, value: string | true }[]} chosen
 */
export function setAttributes(drawn, names, chosen) {
  const wanted = new Map(chosen.map(({ name, value }) => [name, value === true ? '' : value]));
  for (const name of names) {
    const value = wanted.get(name) ?? null;
    if (value === drawn.getAttribute(name)) continue;
    if (value === null) drawn.removeAttribute(name);
    else drawn.setAttribute(name, value);
  }
}

/**
 * A choice between sorts of code, the first of them chosen.
 * @param {string} name of the group
 * @param {Record<string, { label: string }>} kinds
 */
export function kindFields(name, kinds) {
  return Object.entries(kinds).map(([value, { label }], index) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name, value, ...(index === 0 && { checked: '' }) }),
      label,
    ),
  );
}
