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

/** What each event says about itself. */
const REPORTS = {
  'byz-load': ({ dataset, issues }) => `${dataset.people.size} people at hand, ${issues.length} issues`,
  'byz-error': ({ error }) => `${error.code}: ${error.message}`,
  'byz-select': ({ person }) => person,
};
for (const [type, report] of Object.entries(REPORTS)) {
  document.addEventListener(type, (event) => {
    const entry = document.createElement('li');
    const name = document.createElement('code');
    name.textContent = type;
    entry.append(name, ` from <${event.target.localName}>: ${report(event)}`);
    log.append(entry);
    log.scrollTop = log.scrollHeight;
  });
}
