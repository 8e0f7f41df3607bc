import { addCopyButtons } from './copy.js';
import { element } from './dom.js';

/** Draws each example of `gallery/index.json`: what it shows, its two boxes, and the document they come from. */
const contents = document.querySelector('#contents');
const place = document.querySelector('#examples');
const { words } = document.documentElement.dataset;

/** The document behind an example, shown when somebody asks for it. */
function source(src) {
  const code = element('code', {});
  const details = element('details', {}, element('summary', {}, 'The document'), element('pre', {}, code));
  const show = async () => {
    const response = await fetch(src);
    code.textContent = response.ok ? await response.text() : `${src}: ${response.status}`;
  };
  details.addEventListener('toggle', () => void show(), { once: true });
  return details;
}

/** @param {{ file: string, person: string, heading: string, shows: string }} example */
function section({ file, person, heading, shows }) {
  const src = `gallery/${file}.json`;
  const spoken = { person, ...(words && { lang: words }) };
  return element(
    'section',
    { id: file, 'aria-labelledby': `${file}-heading` },
    element('h2', { id: `${file}-heading` }, heading),
    element('p', { class: 'shows' }, shows),
    element(
      'byz-dataset',
      { src },
      element(
        'div',
        { class: 'boxes' },
        element('byz-infobox', spoken),
        element('byz-succession-box', spoken),
      ),
    ),
    source(src),
  );
}

const response = await fetch('gallery/index.json');
const examples = await response.json();
contents.append(
  ...examples.map(({ file, heading }) => element('li', {}, element('a', { href: `#${file}` }, heading))),
);
place.append(...examples.map(section));
addCopyButtons();
// The page was shorter when the browser looked for the example in the address.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
