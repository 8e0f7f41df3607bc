/** What all pages of the demo share: the header, the list of pages, the switches, and the source of each example. */
import { LANGUAGES } from 'byz-widgets';
import { addCopyButtons } from './copy.js';
import { element } from './dom.js';

const PAGES = {
  Start: {
    'index.html': 'Overview',
    'builder.html': 'Make your own',
    'rulers.html': 'All rulers',
    'plain.html': 'Two lines of HTML',
  },
  Elements: {
    'infobox.html': 'Infobox',
    'succession-box.html': 'Succession box',
    'timeline.html': 'Timeline',
    'dataset.html': 'Dataset and selection',
    'gallery.html': 'Gallery of boxes',
    'api.html': 'Reference',
  },
  'Your page': {
    'theming.html': 'Theming',
    'own-data.html': 'Your own data',
    'latin.html': 'A second dataset',
  },
};

/** What an author of pages can do without, folded. */
const FOR_DEVELOPERS = { 'hard-cases.html': 'Hard cases', 'faults.html': 'Data with faults' };

/** The pages that the header links where the list of all is closed. */
const MAIN = ['builder.html', 'rulers.html', 'timeline.html', 'theming.html', 'own-data.html'];

/** Elements in which words of a language are printed. */
const SPEAKING = 'byz-infobox, byz-succession-box, byz-timeline';

const root = document.documentElement;
const reload = () => location.reload();

/** Settings outlive the page, where the browser allows it. */
const settings = {
  get(name) {
    try {
      return sessionStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      sessionStorage.setItem(name, value);
    } catch {
      // A page that may not store anything works without.
    }
  },
};

/**
 * A switch in the frame, which remembers its value.
 * @param {string} name
 * @param {Record<string, string>} options value → label; the first is the default
 * @param {(value: string) => void} apply at the start of a page
 * @param {(value: string) => void} [change] when the reader chooses; default `apply`
 */
function control(name, options, apply, change = apply) {
  const select = element(
    'select',
    {},
    ...Object.entries(options).map(([value, label]) => element('option', { value }, label)),
  );
  const stored = settings.get(name);
  if (stored !== null && stored in options) select.value = stored;
  if (select.value !== Object.keys(options)[0]) apply(select.value);
  select.addEventListener('change', () => {
    settings.set(name, select.value);
    change(select.value);
  });
  return element('li', {}, element('label', {}, name, select));
}

function setTheme(theme) {
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
}

function setDirection(direction) {
  root.dir = direction;
}

/** The words of the elements change; the page's own text stays English. Pages that add elements later ask the root. */
function setLanguage(lang) {
  root.dataset.words = lang;
  for (const speaking of document.querySelectorAll(SPEAKING)) speaking.lang = lang;
}

function languageNames() {
  return Object.fromEntries(
    LANGUAGES.map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang]),
  );
}

const here = location.pathname.split('/').pop() || 'index.html';

/** A link to a page, in a list. */
const link = ([href, text]) =>
  element('li', {}, element('a', { href, ...(href === here && { 'aria-current': 'page' }) }, text));

function navigation() {
  const groups = Object.entries(PAGES).flatMap(([title, pages]) => [
    element('h2', {}, title),
    element('ul', {}, ...Object.entries(pages).map(link)),
  ]);
  const forDevelopers = element(
    'details',
    here in FOR_DEVELOPERS ? { open: '' } : {},
    element('summary', {}, 'For developers'),
    element('ul', {}, ...Object.entries(FOR_DEVELOPERS).map(link)),
  );
  const switches = element(
    'ul',
    {},
    control('Colours', { auto: 'automatic', light: 'light', dark: 'dark' }, setTheme),
    control('Direction', { ltr: 'left to right', rtl: 'right to left' }, setDirection, reload),
    ...(LANGUAGES.length > 1 ? [control('Language', languageNames(), setLanguage, reload)] : []),
  );
  return element(
    'nav',
    { class: 'nav', id: 'pages', 'aria-label': 'Pages' },
    ...groups,
    forDevelopers,
    element('h2', {}, 'Display'),
    switches,
  );
}

function header(nav) {
  const pages = Object.assign({}, ...Object.values(PAGES));
  const menu = element(
    'button',
    { class: 'menu', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'pages' },
    'Pages',
  );
  const open = (isOpen) => {
    nav.classList.toggle('open', isOpen);
    menu.setAttribute('aria-expanded', String(isOpen));
  };
  menu.addEventListener('click', () => open(!nav.classList.contains('open')));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !nav.classList.contains('open')) return;
    open(false);
    menu.focus();
  });
  return element(
    'header',
    { class: 'head' },
    element('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
    element(
      'a',
      { class: 'brand', href: 'index.html' },
      element('img', { src: 'icon.svg', alt: '', width: '28', height: '28' }),
      'byz-widgets',
    ),
    element(
      'nav',
      { class: 'links', 'aria-label': 'Main pages' },
      element('ul', {}, ...MAIN.map((href) => link([href, pages[href]]))),
    ),
    menu,
  );
}

/** The markup of a stage as its author wrote it, without the indentation it has there. */
function sourceOf(stage) {
  const lines = stage.innerHTML.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}

// Before any tag is defined: afterwards the elements have attributes of their own.
for (const stage of document.querySelectorAll('.example > .stage')) {
  const source = sourceOf(stage).replaceAll('=""', '');
  stage.after(element('pre', {}, element('code', {}, source)));
}
const nav = navigation();
document.body.prepend(header(nav), nav);
addCopyButtons();
