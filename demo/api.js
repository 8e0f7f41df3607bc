/** The reference: for each tag its controls, the element that follows them, its code, its events, and what else it has. */
import { elements } from 'virtual:elements';
import { loadBundled } from 'byz-widgets/data';
import { addCopyButtons } from './copy.js';
import { element } from './dom.js';
import { listen } from './events.js';
import { choose, fieldOf, kindFields, prose, setAttributes, setValue, valueOf } from './fields.js';
import { SNIPPETS } from './snippets.js';

/** What each element shows first. */
const FIRST = {
  'byz-dataset': { selection: 'john-vii-palaiologos' },
  'byz-infobox': { person: 'john-vii-palaiologos' },
  'byz-succession-box': { person: 'john-vii-palaiologos' },
  'byz-timeline': { office: 'byzantine-emperor', from: '1259', to: '1453' },
};

/** Attributes that name a record, and the list that offers them. */
const LISTS = { person: 'people', selection: 'people', house: 'houses', office: 'offices' };

const { html, react, vue } = SNIPPETS;
const KINDS = { html, react, vue };

const { words } = document.documentElement.dataset;
const speaking = words ? { lang: words } : {};

/** The elements that are drawn inside a dataset, which draws nothing itself. */
const inside = elements.filter(({ tag }) => tag !== 'byz-dataset');

function controlsOf({ tag, attributes }) {
  const fields = attributes.map((attribute) => {
    const field = fieldOf(attribute, tag);
    const control = field.querySelector('input, select');
    const list = LISTS[attribute.name];
    if (list) control.setAttribute('list', list);
    setValue(control, FIRST[tag][attribute.name] ?? null);
    return field;
  });
  const data = element('textarea', { name: 'data', rows: '3', spellcheck: 'false' });
  data.setAttribute('aria-describedby', `${tag}-data`);
  const described = element(
    'small',
    { id: `${tag}-data` },
    'A property: a dataset document as JSON. It takes the place of ',
    element('code', {}, 'src'),
    '. ',
    element('span', { class: 'wrong', role: 'status' }),
  );
  const property = element(
    'div',
    { class: 'field' },
    element('label', {}, element('code', {}, 'data'), data),
    described,
  );
  return element('form', { 'aria-label': `Attributes of ${tag}` }, ...fields, property, reset());
}

const reset = () => element('button', { type: 'reset' }, 'Begin again');

/** A document from what was typed; `undefined` for nothing. @throws {SyntaxError} */
const documentOf = (text) => (text.trim() ? JSON.parse(text) : undefined);

function drawn({ tag }) {
  if (tag !== 'byz-dataset') return element(tag, speaking);
  const [infobox, ...others] = inside.map((child) => element(child.tag, speaking));
  return element(tag, {}, element('div', { class: 'person' }, infobox, element('div', {}, ...others)));
}

/** Lets an element and its code follow the controls. */
function connect(described, form, shown, kinds, code) {
  const { tag, name: component, attributes } = described;
  const names = attributes.map(({ name }) => name);
  const { data } = form.elements;
  const wrong = form.querySelector('.wrong');
  let given;
  const update = () => {
    const values = new Map(names.map((name) => [name, valueOf(form.elements.namedItem(name))]));
    const chosen = choose(attributes, values);
    setAttributes(shown, names, chosen);
    const kind = kinds.querySelector(':checked').value;
    code.textContent = KINDS[kind].code({
      tag,
      component,
      attributes: chosen,
      lang: '',
      colors: {},
      name: '',
      ...(tag === 'byz-dataset' && { inside }),
      ...(given !== undefined && { data: given }),
    });
  };
  const take = () => {
    try {
      given = documentOf(data.value);
      shown.data = given;
      wrong.textContent = '';
    } catch (error) {
      wrong.textContent = `Not JSON: ${error.message}`;
    }
  };
  form.addEventListener('input', ({ target }) => {
    if (target === data) take();
    update();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const name of names) setValue(form.elements.namedItem(name), FIRST[tag][name] ?? null);
    data.value = '';
    take();
    update();
  });
  kinds.addEventListener('input', update);
  update();
}

/** What an element has of one sort, folded where it is much. */
function listOf(title, items, nameOf = ({ name }) => name) {
  if (items.length === 0) return [];
  const entries = items.flatMap((item) => [
    element('dt', {}, element('code', {}, nameOf(item))),
    element('dd', {}, ...prose(item.description), ...defaultOf(item)),
  ]);
  return [
    element(
      'details',
      {},
      element('summary', {}, `${title} (${items.length})`),
      element('dl', {}, ...entries),
    ),
  ];
}

/** The default, unless the description tells it. */
function defaultOf({ default: value, description = '' }) {
  if (!value || /\bdefault\b/i.test(description)) return [];
  return [' Default: ', element('code', {}, value), '.'];
}

/** The events that can be heard at an element: at a dataset also those of the elements inside. */
function eventsAt({ tag, events }) {
  const heard = tag === 'byz-dataset' ? elements.flatMap((each) => each.events) : events;
  return [...new Set(heard.map(({ name }) => name))];
}

function section(described) {
  const { tag, description, attributes, events, slots, parts, properties, states, methods } = described;
  const form = controlsOf(described);
  const shown = drawn(described);
  const kinds = element(
    'fieldset',
    { class: 'segments' },
    element('legend', { class: 'unseen' }, `Code of ${tag} for which page`),
    ...kindFields(`${tag}-kind`, KINDS),
  );
  const code = element('code', {});
  const log = element('ol', { class: 'log', tabindex: '0', 'aria-label': `Events of ${tag}` });
  const silent = element('p', { class: 'note' }, 'None so far.');
  listen(shown, eventsAt(described), log);
  connect(described, form, shown, kinds, code);
  return element(
    'section',
    { class: 'reference', id: tag, 'aria-labelledby': `${tag}-title` },
    element('h2', { id: `${tag}-title` }, `<${tag}>`),
    element('p', {}, ...prose(description)),
    element(
      'div',
      { class: 'workbench' },
      element('div', {}, element('h3', {}, `Attributes of ${tag} (${attributes.length})`), form),
      element(
        'div',
        { class: 'shown' },
        element('div', { class: 'stage' }, shown),
        element(
          'div',
          {},
          element('h3', {}, `Code of ${tag}`),
          kinds,
          element('pre', {}, code),
          element('h3', {}, `Events of ${tag}, as they are fired`),
          log,
          silent,
        ),
      ),
    ),
    element(
      'div',
      { class: 'told' },
      ...listOf('Events', events),
      ...listOf('Methods', methods, ({ name, parameters }) => `${name}(${parameters.join(', ')})`),
      ...listOf('Slots', slots, ({ name }) => name || '(default)'),
      ...listOf('Custom properties', properties),
      ...listOf('Parts', parts),
      ...listOf('Custom states', states),
    ),
  );
}

document
  .querySelector('#contents')
  .append(...elements.map(({ tag }) => element('li', {}, element('a', { href: `#${tag}` }, `<${tag}>`))));
document.querySelector('#elements').append(...elements.map(section));
addCopyButtons();
// The page was shorter when the browser looked for the element in the address.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

const dataset = await loadBundled('outline');
for (const list of new Set(Object.values(LISTS))) {
  const records = [...dataset[list].values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const options = records.map(({ id, name }) => element('option', { value: id, label: name }));
  document.getElementById(list).append(...options);
}
