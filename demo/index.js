const scope = document.querySelector('#scope');
const back = document.querySelector('#back');
const first = scope.selection;

scope.addEventListener('byz-select', ({ person }) => {
  back.hidden = person === first;
});
back.addEventListener('click', () => {
  scope.selection = first;
  back.hidden = true;
});
