const editor = document.querySelector('#editor');
const text = document.querySelector('#document');
const edited = document.querySelector('#edited');
const verdict = document.querySelector('#verdict');
const faults = document.querySelector('#faults');

function list(issues) {
  faults.replaceChildren(
    ...issues.map(({ path, code, message }) => {
      const item = document.createElement('li');
      const where = document.createElement('code');
      where.textContent = path;
      item.append(where, ` ${message} (${code})`);
      return item;
    }),
  );
}

edited.addEventListener('byz-load', ({ issues }) => {
  verdict.textContent = issues.length === 0 ? 'Nothing: the document is clean.' : `${issues.length} faults.`;
  list(issues);
});
edited.addEventListener('byz-error', ({ error }) => {
  verdict.textContent = `${error.message} (${error.code}).`;
  list(error.issues);
});

function show() {
  try {
    edited.data = JSON.parse(text.value);
  } catch (error) {
    verdict.textContent = `Not JSON: ${error.message}.`;
    list([]);
  }
}
editor.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
