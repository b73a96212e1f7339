import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

let folder;
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
const write = (file, text) => writeFileSync(join(folder, file), text);

/** Runs the release in the small project, whose scripts note that they ran. */
const release = (...args) =>
  spawnSync(process.execPath, ['scripts/release.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'occupation-widgets-release-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/release.js', join(folder, 'scripts/release.js'));
  const note = (name) => `node -e "require('fs').appendFileSync('ran.txt', '${name} ')"`;
  const scripts = { build: note('build'), docs: note('docs'), verify: note('verify') };
  write('package.json', JSON.stringify({ name: 'a', version: '0.1.0', type: 'module', scripts }));
  write('CHANGELOG.md', '# Changes\n\n## Unreleased\n\n- A new thing.\n\n## 0.1.0 (2026-01-01)\n');
  write('ran.txt', '');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
});
afterEach(() => rmSync(folder, { recursive: true }));

const hasGit = spawnSync('git', ['--version']).status === 0;

describe(`A release${hasGit ? '' : ' (skipped without git)'}`, { skip: !hasGit }, () => {
  it('sets the version, dates the changes, builds and checks, commits and tags', () => {
    const { status, stderr } = release('minor');
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version, '0.2.0');
    const today = new Date().toISOString().slice(0, 10);
    assert.match(
      readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'),
      new RegExp(`## Unreleased\n\n## 0.2.0 \\(${today}\\)\n\n- A new thing.`),
    );
    assert.equal(readFileSync(join(folder, 'ran.txt'), 'utf8'), 'build docs verify ');
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('describe', '--tags'), 'v0.2.0');
  });

  for (const [what, prepare, args, expected] of [
    ['without a step', () => {}, [], 'Expected patch, minor, major or a version'],
    [
      'with work that is not committed',
      () => write('ran.txt', 'x'),
      ['patch'],
      'nothing uncommitted',
    ],
    ['from another branch', () => git('checkout', '-qb', 'other'), ['patch'], 'the branch main'],
    [
      'without a change that people notice',
      () => {
        write('CHANGELOG.md', '# Changes\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n');
        git('commit', '--all', '--quiet', '--message', 'x');
      },
      ['patch'],
      'found nothing',
    ],
  ]) {
    it(`is none ${what}`, () => {
      prepare();
      const { status, stderr } = release(...args);
      assert.equal(status, 1);
      assert.ok(stderr.includes(expected), stderr);
      assert.equal(git('tag'), '');
    });
  }
});
