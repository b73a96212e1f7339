// The documentation leads somewhere, and what it tells people to type works.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PAGES, docSamples } from '../helpers/doc-samples.js';
import { esco, zip } from '../helpers/downloads.js';

const folder = mkdtempSync(join(tmpdir(), 'occupation-widgets-docs-'));
before(() => {
  symlinkSync(resolve('dist'), join(folder, 'dist'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  cpSync('package.json', join(folder, 'package.json'));
  cpSync('stories/occupations', join(folder, 'jobs'), { recursive: true });
  const { classification, relations } = esco({ occupations: [{ id: 'a', label: 'electrician' }] });
  writeFileSync(join(folder, 'esco-v1.1.1-classification-en-csv.zip'), zip(classification));
  writeFileSync(join(folder, 'esco-v1.1.1-relations-csv.zip'), zip(relations));
});
after(() => rmSync(folder, { recursive: true }));

describe('Each page of documentation', () => {
  for (const page of PAGES) {
    it(`${page} has no link to nowhere`, () => {
      const text = readFileSync(page, 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
        ([, link]) => link,
      );
      const missing = links.filter((link) => !existsSync(join(dirname(page), link)));
      assert.deepEqual(missing, []);
    });
  }

  it('has tables as the source has it', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-docs.js', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});

describe('What the documentation tells people to type', () => {
  const samples = docSamples();

  for (const { name, code } of samples.filter(({ language }) => language === 'sh')) {
    // These install, serve or publish the project itself.
    const own = /^npm (ci|run release)/.test(code);
    it(
      `${name} works${own ? ' (skipped: it would install or release this project)' : ''}`,
      { skip: own },
      () => {
        execFileSync('sh', ['-e', '-c', code], {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
        });
      },
    );
  }

  for (const { name, code } of samples.filter(
    ({ language, code }) =>
      language === 'js' && /from '(node:|occupation-widgets\/render)|sanitizeHtml/.test(code),
  )) {
    it(`${name} runs in Node`, () => {
      const file = join(folder, 'sample.mjs');
      const start = code.includes('sanitizeHtml')
        ? `import sanitizeHtml from 'sanitize-html'; const html = '<div data-src="a"></div>';`
        : '';
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, start + code);
      execFileSync(process.execPath, [file], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    });
  }
});
