import { listen } from './events.js';

const family = document.querySelector('#family');
const log = document.querySelector('#log');

// A page opened at an address with a person in it begins with that person.
const asked = new URLSearchParams(location.search).get('person');
if (asked) family.setAttribute('selection', asked);
history.replaceState({ person: family.getAttribute('selection') }, '');

family.addEventListener('byz-select', ({ person }) => {
  history.pushState({ person }, '', `?person=${encodeURIComponent(person)}`);
});
addEventListener('popstate', ({ state }) => {
  family.selection = state.person;
});

listen(document, ['byz-load', 'byz-error', 'byz-select'], log);
