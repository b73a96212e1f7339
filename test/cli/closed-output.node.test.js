// Who reads may have enough before the end, as `head` has.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { CLI } from '../helpers/command-line.js';

const CLERK = 'stories/occupations/medical-records-clerk.json';

describe('Where nobody reads what is printed', () => {
  for (const args of [
    ['validate', CLERK],
    ['render', CLERK, '--element', 'occupation-profile'],
  ]) {
    it(`${args[0]} ends without a word`, async () => {
      const child = spawn(process.execPath, [CLI, ...args]);
      child.stdout.destroy();
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
      const status = await new Promise((done) => child.on('close', done));
      assert.equal(stderr, '');
      assert.equal(status, 0);
    });
  }
});
