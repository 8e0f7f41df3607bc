const box = document.querySelector('#cancelled');
const chosen = document.querySelector('#chosen');

box.addEventListener('byz-select', (event) => {
  event.preventDefault();
  chosen.value = event.person;
});
