/**
 * Checks commit messages against CONTRIBUTING.md: `npm run commits:check [-- BASE]` checks those after BASE, or after
 * the commit that added the check. In a clone too shallow to contain it, all available commits are checked.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');

/** The last commit before these rules. */
const FIRST_BASE = '30afe3b47069395d3e17cad9c4e33ba5ad973913';

const TYPES = ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];

/** @returns {string[]} the scopes that CONTRIBUTING.md lists under "Commits" */
export function listedScopes() {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const list = /\n## Commits\n[\s\S]*?one of the scopes ([^:]*):/.exec(text)?.[1] ?? '';
  const scopes = [...list.matchAll(/`([a-z0-9-]+)`/g)].map(([, scope]) => /** @type {string} */ (scope));
  if (scopes.length === 0) throw new Error('CONTRIBUTING.md lists no scopes under "Commits".');
  return scopes;
}

/**
 * @param {string} message of a commit
 * @param {string[]} scopes
 * @returns {string | undefined} what is wrong with it
 */
export function messageFault(message, scopes) {
  const [title = '', second = ''] = message.trimEnd().split('\n');
  const [, type = '', scope, subject = ''] = /^([a-z]+)(?:\(([^)]*)\))?!?: (.+)$/.exec(title) ?? [];
  if (subject === '') return 'The title is not "type(scope): subject".';
  if (!TYPES.includes(type)) return `The type "${type}" is none of ${TYPES.join(', ')}.`;
  if (scope !== undefined && !scopes.includes(scope))
    return `The scope "${scope}" is none of ${scopes.join(', ')}.`;
  if (subject.endsWith('.')) return 'The title ends with a full stop.';
  if (second !== '') return 'No empty line follows the title.';
  return undefined;
}

/** @param {...string} args @returns {string} the output of git */
function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** @param {string} base @returns {string[]} arguments of `git log` for the commits after it */
function commitsAfter(base) {
  try {
    git('merge-base', '--is-ancestor', base, 'HEAD');
    return [`${base}..HEAD`];
  } catch {
    const shallow = git('rev-parse', '--is-shallow-repository').trim() === 'true';
    console.log(`${base} is not in this history: ${shallow ? 'all of it' : 'the newest commit'} is checked.`);
    return shallow ? ['HEAD'] : ['-1', 'HEAD'];
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const scopes = listedScopes();
  const log = git(
    'log',
    '--no-merges',
    '-z',
    '--format=%h%n%B',
    ...commitsAfter(process.argv[2] ?? FIRST_BASE),
  );
  const commits = log.split('\0').filter(Boolean);
  for (const commit of commits) {
    const [id = '', ...message] = commit.split('\n');
    const fault = messageFault(message.join('\n'), scopes);
    if (fault === undefined) continue;
    console.error(`${id} ${message[0]}\n  ${fault}`);
    process.exitCode = 1;
  }
  console.log(`${commits.length} commit messages checked.`);
}
