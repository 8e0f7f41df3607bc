const loader = document.querySelector('#loader');
const address = document.querySelector('#address');
const wanted = document.querySelector('#wanted');
const loaded = document.querySelector('#loaded');
const outcome = document.querySelector('#outcome');

function load() {
  outcome.textContent = '';
  loaded.src = address.value;
  loaded.person = wanted.value;
}
loader.addEventListener('submit', (event) => {
  event.preventDefault();
  load();
});
document.querySelector('#good').addEventListener('click', () => {
  address.value = 'data/latin-emperors.json';
  load();
});
loaded.addEventListener('byz-load', ({ dataset }) => {
  outcome.textContent = `Loaded: ${dataset.people.size} people.`;
});
loaded.addEventListener('byz-error', ({ error }) => {
  outcome.textContent = `${error.message} (${error.code}).`;
});
