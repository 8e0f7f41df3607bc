/** The landing page: the lines to copy and the link follow whom the reader chooses in the timeline or in the box. */
const scope = document.querySelector('#scope');
const person = document.querySelector('#person');
const page = document.querySelector('#page');

scope.addEventListener('byz-select', (event) => {
  person.textContent = event.person;
  page.href = `rulers.html?person=${encodeURIComponent(event.person)}`;
});
