/** Checks that Chromium can draw, before hundreds of tests fail because it cannot. */
import { launch } from './launch-chromium.mjs';

/** Drawing either one needs a font; Chromium crashes without one. */
const page = '<input value="John VIII Ἰωάννης"><select><option>Constantinople</option></select>';

/**
 * Starts a Chromium and draws a text field and a list with it. Once more if it cannot: the first picture of a browser
 * that has just been unpacked may fail on a busy machine.
 * @param {string} executablePath
 * @returns {Promise<string | undefined>} why it is unusable, in one line; `undefined` if it works
 */
export async function browserFault(executablePath) {
  return (await attempt(executablePath)) && attempt(executablePath);
}

/** @param {string} executablePath @returns {Promise<string | undefined>} */
async function attempt(executablePath) {
  let step = 'does not start';
  try {
    const browser = await launch(executablePath);
    try {
      step = 'cannot draw a text field (has it a font?)';
      const tab = await browser.newPage();
      const crash = new Promise((_, failed) =>
        tab.once('crash', () => failed(new Error('the page crashed'))),
      );
      await Promise.race([tab.setContent(page).then(() => tab.screenshot({ timeout: 30_000 })), crash]);
    } finally {
      await browser.close();
    }
    return undefined;
  } catch (error) {
    return `${executablePath} ${step}: ${reason(error instanceof Error ? error.message : String(error))}`;
  }
}

/** @param {string} message of Playwright, with the browser's log @returns {string} the most informative line */
function reason(message) {
  const lines = message.split('\n').map((line) => line.replace(/^\s*(?:\[[^\]]*\])*\s*/, '').trim());
  return (
    lines.find((line) => /error while loading|cannot open|not permitted/i.test(line)) ?? lines[0] ?? message
  );
}
