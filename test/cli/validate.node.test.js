// `validate`: one line a file.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, run } from '../helpers/command-line.js';

const SAMPLES = 'stories/occupations';

/** Writes each document into a file of its own, and validates all. */
async function validate(documents, ...options) {
  const path = folder(documents);
  const files = Object.keys(documents).map((name) => join(path, name));
  const { status, stdout } = await run(['validate', ...options, ...files]);
  return { status, lines: stdout.replaceAll(`${path}/`, '').trimEnd().split('\n') };
}

describe('validate', () => {
  it('says ok of every sample document and of their index', async () => {
    const files = readdirSync(SAMPLES).map((name) => `${SAMPLES}/${name}`);
    const { status, stdout } = await run(['validate', ...files]);
    assert.equal(status, 0);
    assert.equal(stdout, files.map((file) => `${file}: ok\n`).join(''));
  });

  for (const [content, line] of [
    ['{"title":"x"}', 'a.json: ok'],
    ['\ufeff{"title":"x"}', 'a.json: ok'],
    ['{}', 'a.json: title: expected text, found nothing'],
    [
      '{"titel":"x"}',
      'a.json: title: expected text, found nothing; titel: unknown key, did you mean "title"?',
    ],
    [
      '{\n"title":"x",\n}',
      /^a\.json: expected JSON, found "\{\\n\\"title\\":\\"x\\",\\n\}" \(.+\)\.$/,
    ],
    [
      '{"title":"x","a\\nb\\u001b[2J\\u2028":1}',
      'a.json: ok, but a\\u000ab\\u001b[2J\\u2028: unknown key',
    ],
    ['[]', 'a.json: the document: expected an object, found a list of 0'],
    [
      '{"title":"x","day":{"entries":[{"time":"25:99","title":"y"},{}]}}',
      'a.json: day.entries[0].time: expected a time from "00:00" to "23:59", found "25:99"; day.entries[1].title: expected text, found nothing',
    ],
    [
      Buffer.from('{"title":"B\xe4cker"}', 'latin1'),
      'a.json: expected text in UTF-8, found other bytes. Save it as UTF-8.',
    ],
    ['', 'a.json: expected JSON, found nothing (Unexpected end of JSON input).'],
  ]) {
    it(`prints "${line}"`, async () => {
      const { status, lines } = await validate({ 'a.json': content });
      assert.equal(lines.length, 1);
      if (line instanceof RegExp) assert.match(lines[0], line);
      else assert.equal(lines[0], line);
      assert.equal(status, /^a\.json: ok/.test(lines[0]) ? 0 : 1);
    });
  }

  it('prints every issue, however many', async () => {
    const skills = Array.from({ length: 150 }, () => ({}));
    const { lines } = await validate({ 'a.json': JSON.stringify({ title: 'x', skills }) });
    assert.equal(lines[0].split('; ').length, 150);
  });

  it('refuses a document over 2 MiB', async () => {
    const text = JSON.stringify({ title: 'x', summary: 'y'.repeat(2 * 1024 * 1024) });
    const { status, lines } = await validate({ 'a.json': text });
    assert.equal(status, 1);
    assert.match(lines[0], /expected at most 2097152 bytes, found more/);
  });

  const unknown = {
    title: 'x',
    skils: [],
    skills: [{ label: 'a', lable: 'b' }],
    technologies: ['Excel', { label: 'Word', inDemnd: true }],
    somethingElse: 1,
    education: { level: 3 },
  };

  it('warns of unknown keys with the nearest known one', async () => {
    const { status, lines } = await validate({ 'a.json': JSON.stringify(unknown) });
    assert.equal(status, 0);
    assert.deepEqual(lines, [
      'a.json: ok, but skils: unknown key, did you mean "skills"?; skills[0].lable: unknown key, did you mean "label"?; technologies[1].inDemnd: unknown key, did you mean "inDemand"?; somethingElse: unknown key; education.level: unknown key, did you mean "label"?',
    ]);
  });

  it('takes them for errors with --strict', async () => {
    const { status, lines } = await validate({ 'a.json': JSON.stringify(unknown) }, '--strict');
    assert.equal(status, 1);
    assert.match(lines[0], /^a\.json: skils: unknown key/);
  });

  it('checks all files, and ends with 1 if any fails', async () => {
    const { status, lines } = await validate({
      'a.json': '{"title":"x"}',
      'b.json': '{}',
      'c.json': '{"title":"y"}',
    });
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((line) => line.split(':')[0] + line.endsWith('ok')),
      ['a.jsontrue', 'b.jsonfalse', 'c.jsontrue'],
    );
  });

  it('says which file is not there', async () => {
    const { status, stdout } = await run(['validate', 'nowhere.json']);
    assert.equal(status, 1);
    assert.match(stdout, /^nowhere\.json: .*no such file/);
  });

  it('says what to do with a folder', async () => {
    const { status, stdout } = await run(['validate', SAMPLES]);
    assert.equal(status, 1);
    assert.equal(stdout, `${SAMPLES}: expected a file, found a folder. Name the files in it.\n`);
  });

  it('without a file is wrong usage', async () => {
    const { status, stderr } = await run(['validate']);
    assert.equal(status, 2);
    assert.match(stderr, /missing required argument 'file'/);
  });
});

describe('help and version', () => {
  for (const [args, pattern] of [
    [['--help'], /validate .+\n +import /s],
    [['validate', '--help'], /--strict/],
    [
      ['import', '--help'],
      /--esco .+--onet .+--crosswalk .+--only .+--language .+--slugs .+--page-url .+--no-derived .+--out /s,
    ],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ]) {
    it(args.join(' '), async () => {
      const { status, stdout } = await run(args);
      assert.equal(status, 0);
      assert.match(stdout, pattern);
    });
  }
});
