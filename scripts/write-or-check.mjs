import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Writes a generated file; if the program was started with `--check`, compares it instead and sets a failing exit code
 * if the file differs.
 * @param {string} file
 * @param {string} text its expected content
 * @param {string} command the command that updates it, for the message
 */
export function writeOrCheck(file, text, command) {
  const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const name = basename(file);
  if (present === text) {
    console.log(`${name} is up to date.`);
  } else if (process.argv.includes('--check')) {
    console.error(`${name} does not match the sources: run "${command}" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${name} written.`);
  }
}
