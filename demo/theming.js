/** The playground: a theme to begin with, a control for each custom property, contrast, and the CSS that comes of it. */
import { elements, tokens } from 'virtual:elements';
import { contrastOf, hexOf } from './colors.js';
import { element } from './dom.js';
import css from './themes.css?raw';

const SCHEMES = ['light', 'dark'];

/** The least contrast of text with its background. */
const LEAST = 4.5;

/** What the elements print on what. */
const PAIRS = [
  ['--byz-color-text', '--byz-color-surface'],
  ['--byz-color-muted', '--byz-color-surface'],
  ['--byz-color-link', '--byz-color-surface'],
  ['--byz-color-accent', '--byz-color-surface'],
  ['--byz-color-accent', '--byz-color-heading'],
  ['--byz-color-band-text', '--byz-color-band'],
  ['--byz-infobox-band-text', '--byz-infobox-band'],
  ['--byz-succession-box-band-text', '--byz-succession-box-band'],
  ['--byz-timeline-reign-text', '--byz-timeline-reign'],
];

/** Fonts that systems have. */
const FONTS = ['Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace'];

const [form, stage, sheet, verdict, contrast] = [
  '#properties',
  '#stage',
  '#sheet',
  '#verdict',
  '#contrast tbody',
].map((selector) => document.querySelector(selector));

/** The custom properties that a default names: `var(--byz-color-band)`. */
const REFERENCE = /^var\((--byz-[\w-]+)\)$/;

const defaults = new Map(
  [...tokens, ...elements.flatMap(({ properties }) => properties)].map(({ name, default: value }) => [
    name,
    value,
  ]),
);

/** The properties that the theme sets, and those that the reader has changed. @type {Map<string, string>} */
let theme = new Map();
const changed = new Map();

/** What holds for a property. @param {string} name @returns {string | undefined} */
function valueOf(name) {
  const value = changed.get(name) ?? theme.get(name) ?? defaults.get(name);
  const [, other] = REFERENCE.exec(value ?? '') ?? [];
  return other ? valueOf(other) : value;
}

/** A colour that depends on something else until it is set has another property's to begin with. */
const BEGINNINGS = {
  '--byz-timeline-reign': '--byz-color-band',
  '--byz-timeline-reign-text': '--byz-color-band-text',
  '--byz-timeline-companion': '--byz-color-muted',
};

/** @param {string} name @returns {boolean} */
const isColor = (name) =>
  name in BEGINNINGS || (!name.endsWith('family') && CSS.supports('color', valueOf(name) ?? 'none'));

/** A number with its unit. */
const MEASURE = /^([\d.]+)(%|[a-z]*)$/;

/** The controls of a property: a colour for each scheme, a number with its unit, or text. */
function fieldsOf(name) {
  if (isColor(name))
    return SCHEMES.map((scheme) =>
      element('input', { type: 'color', 'data-scheme': scheme, 'aria-label': `${name}, ${scheme}` }),
    );
  const [, , unit] = MEASURE.exec(defaults.get(name) ?? '') ?? [];
  if (unit === undefined) {
    const fonts = name.endsWith('family') && { list: 'fonts' };
    return [element('input', { 'aria-label': name, autocomplete: 'off', ...fonts })];
  }
  const number = { type: 'number', min: '0', step: '0.05', 'data-unit': unit };
  return [element('input', { 'aria-label': name, ...number }), element('span', {}, unit)];
}

function rowOf({ name, description = '' }) {
  const told = description.replace(/\s+/g, ' ');
  const named = { class: 'token', 'data-name': name, ...(told && { title: told }) };
  return element('div', named, element('code', {}, name), ...fieldsOf(name));
}

/** The properties of all elements by what they set, then those of each element, folded. */
function groups() {
  const [colors, others] = [true, false].map((wanted) =>
    tokens.filter(({ name }) => name.startsWith('--byz-color-') === wanted),
  );
  const open = Object.entries({ Colours: colors, 'Type and space': others }).map(([title, properties]) =>
    element('details', { open: '' }, element('summary', {}, title), ...properties.map(rowOf)),
  );
  const own = elements
    .filter(({ properties }) => properties.length > 0)
    .map(({ tag, properties }) =>
      element('details', {}, element('summary', {}, `Only <${tag}>`), ...properties.map(rowOf)),
    );
  return [...open, ...own];
}

/** A property's colour in a scheme; `undefined` where there is none. */
function colorIn(name, scheme) {
  const value = valueOf(name);
  return value === undefined || value === 'transparent' ? undefined : hexOf(value, scheme);
}

/** Shows in the controls what holds. */
function fill() {
  for (const row of form.querySelectorAll('.token')) {
    const { name } = row.dataset;
    row.classList.toggle('changed', changed.has(name));
    for (const field of row.querySelectorAll('input')) {
      // What a reader is writing stays.
      if (field === document.activeElement && field.type !== 'color') continue;
      const { scheme, unit } = field.dataset;
      if (scheme) field.value = colorIn(name, scheme) ?? colorIn(BEGINNINGS[name], scheme);
      else field.value = unit === undefined ? (valueOf(name) ?? '') : String(parseFloat(valueOf(name)));
    }
  }
}

/** @param {string} selector @param {string} declarations */
const print = (selector, declarations) => `${selector} {\n${declarations}}`;

/**
 * The rules of the themes as their author wrote them: a build adapts style sheets to old browsers, and would print that.
 * @type {{ theme: string, selector: string, declarations: string }[]}
 */
const RULES = [...css.matchAll(/\[data-theme='(\w+)'\]([^{]*)\{\n([^}]*)\}/g)].map(
  ([, name, selector, declarations]) => ({
    theme: name,
    selector: selector.replaceAll(/\[data-theme[^ ]+ /g, '').trim(),
    declarations,
  }),
);
const rulesOfTheme = () => RULES.filter((rule) => rule.theme === stage.dataset.theme);

function write() {
  const properties = [...new Map([...theme, ...changed])].map(([name, value]) => `  ${name}: ${value};\n`);
  const rules = [
    ...(properties.length > 0 ? [print(':root', properties.join(''))] : []),
    ...rulesOfTheme()
      .filter(({ selector }) => selector)
      .map(({ selector, declarations }) => print(selector, declarations)),
  ];
  sheet.textContent = rules.join('\n\n') || '/* Nothing: this is what the elements look like. */';
}

/** A cell with a contrast, and a warning where it is too low. */
function cellOf(ratio) {
  // Rounded down: what is printed as 4.5 is enough.
  const text = (Math.floor(ratio * 10) / 10).toFixed(1);
  return ratio < LEAST
    ? element('td', { class: 'low' }, `${text} ⚠ below ${LEAST}`)
    : element('td', {}, text);
}

function measure() {
  const seen = new Set();
  const measured = PAIRS.flatMap((pair) => {
    const values = pair.map(valueOf);
    const key = values.join(' on ');
    if (values.includes(undefined) || seen.has(key)) return [];
    seen.add(key);
    const ratios = SCHEMES.map((scheme) => contrastOf(...pair.map((name) => colorIn(name, scheme))));
    return [{ pair, ratios }];
  });
  contrast.replaceChildren(
    ...measured.map(({ pair: [text, background], ratios }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, element('code', {}, text), ' on ', element('code', {}, background)),
        ...ratios.map(cellOf),
      ),
    ),
  );
  const low = measured.flatMap(({ ratios }) => ratios).filter((ratio) => ratio < LEAST).length;
  const message = low === 0 ? 'All pairs have it.' : `Too low: ${low}.`;
  if (verdict.textContent !== message) verdict.textContent = message;
}

function update() {
  for (const name of defaults.keys()) {
    if (changed.has(name)) stage.style.setProperty(name, changed.get(name));
    else stage.style.removeProperty(name);
    // What is no value at all is not taken.
    if (changed.has(name) && stage.style.getPropertyValue(name) === '') changed.delete(name);
  }
  fill();
  measure();
  write();
}

function begin() {
  changed.clear();
  stage.dataset.theme = new FormData(form).get('theme');
  const own = rulesOfTheme().find(({ selector }) => selector === '');
  theme = new Map(
    [...(own?.declarations ?? '').matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  update();
}

/** What the controls of a property say: one colour where both schemes have the same. */
function readRow(row) {
  const [field, other] = row.querySelectorAll('input');
  if (other) return field.value === other.value ? field.value : `light-dark(${field.value}, ${other.value})`;
  return field.value.trim() && field.value.trim() + (field.dataset.unit ?? '');
}

const themes = new CSSStyleSheet();
themes.replaceSync(css);
document.adoptedStyleSheets.push(themes);
form
  .querySelector('#themes')
  .after(
    element('datalist', { id: 'fonts' }, ...FONTS.map((value) => element('option', { value }))),
    ...groups(),
  );
form.addEventListener('input', ({ target }) => {
  const row = target.closest('.token');
  if (!row) return begin();
  const value = readRow(row);
  if (value && !/[;{}]/.test(value)) changed.set(row.dataset.name, value);
  else changed.delete(row.dataset.name);
  update();
});
// A field that was emptied says again what holds.
form.addEventListener('focusout', fill);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  changed.clear();
  update();
});
begin();
