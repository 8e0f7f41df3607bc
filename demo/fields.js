/** Form controls for the attributes of an element, made from the manifest. */

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A description from the manifest, with its code set as such. @param {string} [markdown] */
export function prose(markdown = '') {
  return markdown
    .split(/`([^`]+)`/)
    .map((text, index) => (index % 2 === 1 ? element('code', {}, text) : text.replace(/\s+/g, ' ')));
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
