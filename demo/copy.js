/** A button on every example of code that copies it, and says so to those who cannot see it. */

const said = document.createElement('p');
said.className = 'unseen';
said.setAttribute('role', 'status');
document.body.append(said);

/** Browsers offer the clipboard to secure pages only; the older way works in the others. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return document.execCommand('copy');
  }
}

/** The heading that some code stands under. */
function headingOf(code) {
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')];
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.textContent ?? document.title;
}

/** Puts the button beside the code and its `<pre>`, so that the code stays nothing but code. */
function addButton(code) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const label = document.createElement('span');
  const which = document.createElement('span');
  which.className = 'unseen';
  which.textContent = ` the code of “${headingOf(code)}”`;
  button.append(label, which);
  const offer = () => (label.textContent = 'Copy');
  offer();
  button.addEventListener('click', async () => {
    said.textContent = '';
    const isCopied = await copy(code);
    label.textContent = isCopied ? 'Copied' : 'Press Ctrl+C';
    said.textContent = isCopied ? 'Copied' : 'The code is selected: press Ctrl+C.';
  });
  button.addEventListener('blur', offer);
  button.addEventListener('pointerleave', offer);
  const frame = document.createElement('div');
  frame.className = 'copyable';
  const pre = code.parentElement;
  pre.before(frame);
  frame.append(pre, button);
}

/** Adds the buttons to the code that is on the page by now. */
export function addCopyButtons() {
  for (const code of document.querySelectorAll('main pre > code'))
    if (!code.closest('.copyable')) addButton(code);
}
