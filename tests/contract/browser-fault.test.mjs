import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserFault } from '../../scripts/browser-fault.mjs';
import { requireChromium } from '../../scripts/find-browser.mjs';

describe('the check of the browser before the tests', () => {
  it('reports nothing for one that works', async () => {
    assert.equal(await browserFault(await requireChromium()), undefined);
  });

  for (const program of [process.execPath, '/nowhere/chromium']) {
    it(`says in one line why ${program.split('/').at(-1)} is unusable`, async () => {
      const fault = await browserFault(program);
      assert.ok(fault?.startsWith(`${program} does not start: `), fault);
      assert.equal(fault.split('\n').length, 1);
    });
  }
});
