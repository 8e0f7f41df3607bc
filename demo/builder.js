/** The page where a reader makes an element: the form, the preview, the code, and the address that keeps all. */
import { elements, tokens } from 'virtual:elements';
import { LANGUAGES } from 'byz-widgets';
import { findPerson, loadBundled } from 'byz-widgets/data';
import { hexOf } from './colors.js';
import { element } from './dom.js';
import { choose, fieldOf, kindFields, setAttributes, setValue, valueOf } from './fields.js';
import { parametersOf, SNIPPETS, styleOf } from './snippets.js';

const find = (selector) => document.querySelector(selector);
const [form, person, found, language, options] = [
  '#choice',
  '#person',
  '#found',
  '#language',
  '#options',
].map(find);
const [preview, code, hint, sheet, style] = ['#preview', '#code', '#hint', '#style-sheet', '#style'].map(
  find,
);

/** Whom an address without a person shows. */
const FIRST = 'justinian-i';

const HINTS = {
  html: 'The script once in a page, the tag wherever the element is to stand.',
  react: 'Also for Next.js: a server sends the tag, and the browser draws it.',
  vue: 'Tell the compiler of templates that tags with “byz-” are custom elements.',
  iframe:
    'Where scripts are not allowed. A frame has the colour scheme of its address, but no other colours.',
  'data-byz': 'For editors that remove tags they do not know.',
};

const dataset = await loadBundled('outline');
const people = [...dataset.people.values()].filter(({ tenures }) => tenures?.length);
people.sort((a, b) => a.name.localeCompare(b.name, 'en'));
find('#people').append(...people.map(({ name }) => element('option', { value: name })));

const languages = LANGUAGES.map((lang) => {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return element('option', { value: lang }, name);
});
language.append(...languages);

find('#kinds').append(...kindFields('kind', SNIPPETS));

const colors = tokens.filter(({ name }) => name.startsWith('--byz-color-'));
find('#colors').append(
  ...colors.map((token) => {
    const input = element('input', { type: 'color', name: token.name });
    input.value = hexOf(token.default);
    const label = token.name.replace('--byz-color-', '').replaceAll('-', ' ');
    return element('label', {}, input, label);
  }),
);
const colorFields = [...document.querySelectorAll('#colors input')];
/** The fields whose colour the reader has chosen: the others have always one too. */
const chosenColors = new Set();

const shown = () => elements.find(({ tag }) => tag === form.elements.namedItem('element').value);

/** Switches first, then what has words to choose from, then what has to be written. */
const ORDER = ['boolean', 'words', 'number', 'text'];

/** Offers the attributes of the chosen element, but for the person, who has a field above. */
function offerOptions() {
  const { attributes, tag } = shown();
  const fields = attributes
    .filter(({ name }) => name !== 'person')
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((attribute) => fieldOf(attribute, tag));
  options.replaceChildren(options.firstElementChild, ...fields);
}
const optionFields = () => [...options.querySelectorAll('input, select')];

/** What the form says, in the terms of the code. */
function read() {
  const { tag, name: component, attributes } = shown();
  const record = findPerson(dataset, person.value.trim());
  found.textContent = record
    ? `${record.name}: ${record.id}`
    : 'Nobody of this name. Choose one of the list, or write a name in English or Greek.';
  if (person.value.trim() === '') found.textContent = 'Nobody: a timeline then shows everyone.';
  const values = new Map(optionFields().map((field) => [field.name, valueOf(field)]));
  values.set('person', record?.id);
  return {
    tag,
    component,
    attributes: choose(attributes, values),
    lang: language.value,
    colors: Object.fromEntries([...chosenColors].map(({ name, value }) => [name, value])),
    name: record?.name ?? '',
  };
}

/** Draws the choice: an element of the same tag follows its attributes, another takes its place. */
function draw({ tag, attributes, lang, colors: own }) {
  const before = preview.firstElementChild;
  const drawn = before?.localName === tag ? before : document.createElement(tag);
  const names = [...shown().attributes.map(({ name }) => name), 'lang'];
  setAttributes(drawn, names, lang ? [...attributes, { name: 'lang', value: lang }] : attributes);
  for (const { name } of colors) drawn.style.removeProperty(name);
  for (const [name, value] of Object.entries(own)) drawn.style.setProperty(name, value);
  if (drawn !== before) preview.replaceChildren(drawn);
}

function update() {
  const choice = read();
  const { value: kind } = form.ownerDocument.querySelector('[name="kind"]:checked');
  draw(choice);
  code.textContent = SNIPPETS[kind].code(choice);
  hint.textContent = HINTS[kind];
  style.textContent = styleOf(choice);
  sheet.hidden = style.textContent === '' || kind === 'iframe';
  const parameters = parametersOf(choice);
  for (const [name, value] of Object.entries(choice.colors)) parameters.set(name, value);
  history.replaceState(null, '', `?${parameters}`);
}

/** Sets the form to what an address says. */
function follow(parameters) {
  const tag = `byz-${parameters.get('element')}`;
  const kinds = [...form.elements.namedItem('element')];
  (kinds.find(({ value }) => value === tag) ?? kinds[0]).checked = true;
  offerOptions();
  const asked = parameters.get('person') ?? FIRST;
  person.value = findPerson(dataset, asked)?.name ?? asked;
  language.value = LANGUAGES.includes(parameters.get('lang')) ? parameters.get('lang') : '';
  for (const field of optionFields()) setValue(field, parameters.get(field.name));
  chosenColors.clear();
  for (const field of colorFields) {
    const value = parameters.get(field.name);
    field.value = value ?? hexOf(colors.find(({ name }) => name === field.name).default);
    if (value !== null) chosenColors.add(field);
  }
  update();
}

form.addEventListener('input', ({ target }) => {
  if (target.type === 'color') chosenColors.add(target);
  if (target.name === 'element') {
    const kept = optionFields().map((field) => [field.name, valueOf(field)]);
    offerOptions();
    // What both elements have stays.
    for (const field of optionFields()) {
      const value = new Map(kept).get(field.name);
      if (value !== undefined) setValue(field, value === true ? '' : value);
    }
  }
  update();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  follow(new URLSearchParams());
});
find('#kinds').addEventListener('input', update);
// A name chosen in the preview is a choice like any other.
preview.addEventListener('byz-select', (event) => {
  event.preventDefault();
  person.value = dataset.people.get(event.person)?.name ?? event.person;
  update();
});
follow(new URLSearchParams(location.search));
