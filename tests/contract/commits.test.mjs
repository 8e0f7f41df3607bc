import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listedScopes, messageFault } from '../../scripts/commits-check.mjs';

const scopes = listedScopes();

describe('commit messages', () => {
  it('have the scopes that CONTRIBUTING.md lists', () => {
    assert.ok(
      scopes.includes('model') && scopes.includes('succession-box') && scopes.includes('docs'),
      scopes.join(),
    );
    assert.ok(!scopes.includes('fix'));
  });

  for (const message of [
    'fix(timeline): a',
    'build: a',
    'feat(data)!: a\n\nBREAKING CHANGE: b',
    'docs: a.b\n\nWhy.\n',
  ])
    it(`may be ${JSON.stringify(message)}`, () => assert.equal(messageFault(message, scopes), undefined));

  for (const [message, fault] of [
    ['Fixes things', /title/],
    ['fix(timeline):no space', /title/],
    ['improve: a', /type "improve"/],
    ['fix(everything): a', /scope "everything"/],
    ['fix(): a', /scope ""/],
    ['fix: a.', /full stop/],
    ['fix: a\nb', /empty line/],
  ])
    it(`are refused: ${JSON.stringify(message)}`, () =>
      assert.match(messageFault(message, scopes) ?? '', fault));
});
