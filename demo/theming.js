const stage = document.querySelector('#stage');
const sheet = document.querySelector('#sheet');

/** @param {CSSStyleRule} rule @returns {string} the rule, a declaration a line */
function print({ selectorText, style }) {
  const declarations = [...style].map((name) => `  ${name}: ${style.getPropertyValue(name).trim()};`);
  return `${selectorText} {\n${declarations.join('\n')}\n}`;
}

/** The rules of a theme, read from the style sheet that is at work. */
function rulesOf(theme) {
  return [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(`"${theme}"`));
}

function setTheme(theme) {
  stage.dataset.theme = theme;
  const rules = rulesOf(theme).map(print);
  sheet.textContent =
    rules.length === 0 ? '/* Nothing: this is what the elements look like. */' : rules.join('\n\n');
}

document.querySelector('#themes').addEventListener('change', ({ target }) => setTheme(target.value));
setTheme(new FormData(document.querySelector('#themes')).get('theme'));

const properties = document.querySelector('#properties');
const edited = document.querySelector('#edited');
const rule = document.querySelector('#rule');
const untouched = rule.textContent;

properties.addEventListener('input', ({ target }) => {
  edited.style.setProperty(target.name, target.value + (target.dataset.unit ?? ''));
  const lines = [...edited.style].map((name) => `  ${name}: ${edited.style.getPropertyValue(name)};`);
  rule.textContent = `byz-infobox {\n${lines.join('\n')}\n}`;
});
properties.addEventListener('reset', () => {
  for (const name of [...edited.style]) edited.style.removeProperty(name);
  rule.textContent = untouched;
});
