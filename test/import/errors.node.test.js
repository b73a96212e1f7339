// What cannot be read or written: one line that says where, what was expected and what to do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { CLI, folder, read, run } from '../helpers/command-line.js';
import { OCCUPATION, SKILL, esco, onetText, zip } from '../helpers/downloads.js';

const small = {
  skills: [{ id: 'one' }],
  occupations: [{ id: 'clerk', essential: ['one'] }, { id: 'baker' }],
};
const whole = () => esco(small).whole;
const out = () => join(folder(), 'out');

/** Imports these files; expects a failure that changes nothing. */
async function failure(files, ...more) {
  const path = typeof files === 'string' ? files : folder(files, 'esco-1.2.0');
  const target = out();
  const { status, stdout, stderr } = await run([
    'import',
    '--esco',
    path,
    '--out',
    target,
    ...more,
  ]);
  assert.equal(stdout, '');
  assert.equal(existsSync(target), false);
  assert.deepEqual(readdirSync(dirname(target)), []);
  return { status, stderr };
}

const without = (files, name) =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));

const replaced = (files, name, from, to) => ({ ...files, [name]: files[name].replace(from, to) });

describe('One line tells', () => {
  const damaged = folder({ 'esco.zip': zip(whole()).slice(0, 900) });
  const other = folder({ 'esco.zip': 'not a zip' });
  // Not compressed, as what is packed shows a changed letter by itself.
  const changed = Buffer.from(zip(whole(), { level: 0 }));
  changed.write('x', changed.indexOf('"baker"') + 1);
  const directory = Buffer.from(zip(whole()));
  directory.writeUInt32LE(directory.length - 10, directory.length - 6);
  for (const [what, files, pattern] of [
    [
      'of a path that is not there',
      '/nowhere/esco.zip',
      /^\S+ \/nowhere\/esco\.zip: expected a zip or a folder, found nothing\.\n$/,
    ],
    [
      'of a zip that is cut off',
      join(damaged, 'esco.zip'),
      /esco\.zip: expected a whole zip, found a damaged one .+ Download it again\.\n$/,
    ],
    [
      'of a zip in which a letter has changed',
      join(folder({ 'esco.zip': changed }), 'esco.zip'),
      /esco\.zip: expected a whole zip, found a damaged one \(occupations_en\.csv is not what was packed\)\. Download it again\.\n$/,
    ],
    [
      'of a zip whose directory is damaged',
      join(folder({ 'esco.zip': directory }), 'esco.zip'),
      /esco\.zip: expected a whole zip, found a damaged one/,
    ],
    [
      'of another kind of file',
      join(other, 'esco.zip'),
      /esco\.zip: expected a zip or a folder, found another kind of file/,
    ],
    [
      'of a wrong folder',
      { 'holiday.jpg': '', 'notes.txt': '' },
      /expected ISCOGroups_en\.csv, found holiday\.jpg, notes\.txt\. Give the zip/,
    ],
    ['of an empty folder', {}, /expected ISCOGroups_en\.csv, found no file/],
    [
      'of the second download',
      esco(small).classification,
      /expected broaderRelationsSkillPillar_en\.csv, found .+ the relations are a second download .+ --esco\.\n$/,
    ],
    [
      'of another language',
      esco({ ...small, language: 'fr' }).whole,
      /expected ISCOGroups_en\.csv, found ISCOGroups_fr\.csv\. Say --language fr/,
    ],
    ['of a missing file', without(whole(), 'skills_en.csv'), /expected skills_en\.csv, found/],
    [
      'of a missing column',
      replaced(whole(), 'skills_en.csv', '"reuseLevel"', '"level"'),
      /skills_en\.csv: expected a column "reuseLevel", found "conceptType", "conceptUri", "skillType", "level"/,
    ],
    [
      'of an empty file',
      { ...whole(), 'skills_en.csv': '' },
      /skills_en\.csv: expected a column "conceptUri", found an empty file/,
    ],
    [
      'of a row with too few cells',
      { ...whole(), 'skills_en.csv': `${whole()['skills_en.csv']}"x"\n` },
      /skills_en\.csv: expected a table .+ line 3.+ Download the file again/,
    ],
    [
      'of a quotation that does not end',
      { ...whole(), 'skills_en.csv': `${whole()['skills_en.csv']}"x` },
      /skills_en\.csv: expected a table .+ line 3/,
    ],
    [
      'of a row without a URI',
      replaced(whole(), 'occupations_en.csv', `${OCCUPATION}clerk`, ''),
      /occupations_en\.csv: row 2: expected a URI and a label, found "" and "clerk"/,
    ],
    [
      'of a URI that comes twice',
      replaced(whole(), 'occupations_en.csv', `${OCCUPATION}baker`, `${OCCUPATION}clerk`),
      /occupations_en\.csv: row 3: expected each URI once, found \S+clerk again \("baker"\)\. Remove one/,
    ],
    ...['occupationSkillRelations', 'broaderRelationsOccPillar', 'broaderRelationsSkillPillar'].map(
      (name) => [
        `of no ${name}`,
        replaced(whole(), `${name}_en.csv`, /\n.*$/s, '\n'),
        new RegExp(`${name}_en\\.csv: expected relations, found a header only\\. Download the`),
      ],
    ),
    [
      'of other bytes than UTF-8',
      { ...whole(), 'skills_en.csv': Buffer.from([0xff, 0xfe, 0x41]) },
      /skills_en\.csv: expected text in UTF-8/,
    ],
  ]) {
    it(what, async () => {
      const { status, stderr } = await failure(files);
      assert.equal(status, 1);
      assert.match(stderr, pattern);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  it('of the same download given twice', async () => {
    const path = folder(whole());
    const { status, stderr } = await failure(path, '--esco', path);
    assert.equal(status, 1);
    assert.match(stderr, /the same file twice: give each download once/);
  });

  it('of an O*NET download in another form', async () => {
    const { stderr } = await failure(
      whole(),
      '--onet',
      folder({ 'Occupation Data.xlsx': '' }),
      '--crosswalk',
      join(folder({ 'c.csv': '' }), 'c.csv'),
    );
    assert.match(
      stderr,
      /c\.csv: expected rows with an ESCO occupation .+ found nothing\. Take the ESCO-O\*NET crosswalk/,
    );
  });

  it('of a missing column of O*NET', async () => {
    const onet = onetText([{ code: '11-1011.00', title: 'Chiefs' }]);
    onet['Technology Skills.txt'] = onet['Technology Skills.txt'].replace('Example', 'Tool');
    const { stderr } = await failure(
      whole(),
      '--onet',
      folder(onet),
      '--crosswalk',
      join(folder({ 'c.csv': `${OCCUPATION}clerk,11-1011.00` }), 'c.csv'),
    );
    assert.match(
      stderr,
      /Technology Skills\.txt: expected a column "Example" or "Workplace Example", found "O\*NET-SOC Code", "Tool"/,
    );
  });

  it('of an occupation that is not there, with the nearest label', async () => {
    const { status, stderr } = await failure(whole(), '--only', 'bakr');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /--only "bakr": expected the URI, the code or the label .+ Did you mean "baker"\?/,
    );
  });
});

/** More rows for a table. */
const withRows = (files, name, ...rows) =>
  replaced(files, name, /$/, rows.map((row) => `${row.join(',')}\n`).join(''));

describe('What stops nothing', () => {
  it('relations to unknown skills and occupations are counted and named', async () => {
    const files = withRows(
      whole(),
      'occupationSkillRelations_en.csv',
      [`${OCCUPATION}clerk`, 'essential', 'x', `${SKILL}gone`],
      [`${OCCUPATION}baker`, 'essential', 'x', `${SKILL}gone`],
      [`${OCCUPATION}nobody`, 'essential', 'x', `${SKILL}one`],
    );
    const target = out();
    const { status, stderr, stdout } = await run([
      'import',
      '--esco',
      folder(files, 'esco-1.2.0'),
      '--out',
      target,
    ]);
    assert.equal(status, 0);
    assert.match(stderr, /2 relations left out: they lead to skills .+ \(\S+gone\)/);
    assert.match(stderr, /1 relation left out: it leads to occupations .+ \(\S+nobody\)/);
    assert.match(stdout, /^Wrote 2 documents and index\.json to .+out\n$/);
    assert.equal(read(target)['clerk.json'].skills.length, 1);
  });

  it('relations that come twice count once, the essential one of a skill; unknown words are none', async () => {
    const relations = withRows(
      esco({
        skills: ['one', 'two', 'three'].map((id) => ({ id })),
        occupations: [
          { id: 'clerk', optional: ['one', 'two'] },
          { id: 'filing', label: 'filing clerk', broader: ['clerk', 'clerk'] },
        ],
      }).whole,
      'occupationSkillRelations_en.csv',
      [`${OCCUPATION}clerk`, ' Essential', 'x', `${SKILL}one`],
      [`${OCCUPATION}clerk`, 'optional', 'x', `${SKILL}two`],
      [`${OCCUPATION}clerk`, 'OPTIONAL', 'x', `${SKILL}two`],
      [`${OCCUPATION}clerk`, 'useful', 'x', `${SKILL}three`],
    );
    const target = out();
    const path = folder(relations, 'esco-1.2.0');
    const { status, stderr } = await run(['import', '--esco', path, '--out', target]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'Note: 1 relation left out: it is neither essential nor optional ("useful").',
      'Note: 3 relations left out: they come twice ("clerk": "one", "clerk": "two").',
      'Note: 1 relation left out: it comes twice ("filing clerk": "clerk").',
    ]);
    const { 'clerk.json': clerk, 'filing-clerk.json': filing } = read(target);
    assert.deepEqual(
      clerk.skills.map(({ label, relation }) => [label, relation]),
      [
        ['one', 'essential'],
        ['two', 'optional'],
      ],
    );
    assert.deepEqual(
      filing.pathways.map(({ title, overlap }) => [title, overlap]),
      [['clerk', { shared: 0, total: 1, missing: ['one'] }]],
    );
    assert.equal(clerk.pathways.length, 1);
  });

  it('a download whose name has no version is imported, and one line says so', async () => {
    const target = out();
    const { stderr } = await run(['import', '--esco', folder(whole()), '--out', target]);
    assert.match(stderr, /^Note: The ESCO version is unknown/);
    assert.equal('version' in read(target)['clerk.json'].sources[0], false);
  });
});

describe('Wrong usage ends with 2 and says what is missing', () => {
  for (const [args, pattern] of [
    [['import', '--out', 'x'], /required option '--esco/],
    [['import', '--esco', 'x'], /required option '--out/],
    [['import', '--esco', 'x', '--out', ''], /--out needs a folder, found ""/],
    [['import', '--esco', 'x', '--out', ' '], /--out needs a folder, found " "/],
    [['import', '--esco', 'x', '--out', 'y', '--onet', 'z'], /--onet needs --crosswalk FILE/],
    [['import', '--esco', 'x', '--out', 'y', '--crosswalk', 'z'], /--crosswalk needs --onet/],
    [['import', '--esco', 'x', '--out', 'y', '--page-url', '/jobs'], /--page-url needs \{slug\}/],
    [['import', '--esco', 'x', '--out', 'y', '--language', '../x'], /--language needs a code/],
    [
      ['import', '--esco', 'x', '--out', 'y', '--olny', 'z'],
      /unknown option '--olny'\s+\(Did you mean --only\?\)\s+Add --help/,
    ],
    [['imprt'], /unknown command 'imprt'/],
    [[], /Usage: /],
  ]) {
    it(args.join(' ') || '(nothing)', async () => {
      const { status, stderr } = await run(args);
      assert.equal(status, 2);
      assert.match(stderr, pattern);
    });
  }
});

describe('The output folder', () => {
  it('has the same bytes after a second run', async () => {
    const path = folder(whole(), 'esco-1.2.0');
    const target = out();
    const bytes = () => readdirSync(target).map((name) => readFileSync(join(target, name), 'utf8'));
    await run(['import', '--esco', path, '--out', target]);
    const first = bytes();
    const { status } = await run(['import', '--esco', path, '--out', target]);
    assert.equal(status, 0);
    assert.deepEqual(bytes(), first);
    assert.deepEqual(readdirSync(dirname(target)), ['out']);
  });

  it('loses the documents of an earlier import', async () => {
    const path = folder(whole(), 'esco-1.2.0');
    const target = out();
    await run(['import', '--esco', path, '--out', target]);
    await run(['import', '--esco', path, '--out', target, '--only', 'baker']);
    assert.deepEqual(readdirSync(target).sort(), ['baker.json', 'index.json']);
  });

  for (const [what, files] of [
    ['somebody’s files', { 'thesis.doc': 'years of work' }],
    ['an earlier import and a file beside it', { 'index.json': '[]', 'notes.txt': '' }],
    ['an index.json of something else', { 'index.json': '{"my":"own"}', 'my.json': '{}' }],
  ]) {
    it(`is left alone where it holds ${what}`, async () => {
      const target = folder(files, 'out');
      const { status, stderr } = await run(['import', '--esco', folder(whole()), '--out', target]);
      assert.equal(status, 1);
      assert.match(
        stderr,
        /out: expected an empty folder or an earlier import, found files that no import wrote: /,
      );
      assert.deepEqual(readdirSync(target).sort(), Object.keys(files).sort());
    });
  }

  it('is left alone where a file comes into it while the import writes', async () => {
    const occupations = Array.from({ length: 5_000 }, (_, i) => ({ id: `job-${i}` }));
    const target = folder({}, 'out');
    const watcher = watch(dirname(target), () => {
      watcher.close();
      writeFileSync(join(target, 'thesis.doc'), 'years of work');
    });
    const path = folder(esco({ occupations }).whole);
    const { status, stderr } = await run(['import', '--esco', path, '--out', target]);
    watcher.close();
    assert.equal(status, 1);
    assert.match(stderr, /out: expected .+ found files that no import wrote: thesis\.doc\. Give/);
    assert.deepEqual(readdirSync(target), ['thesis.doc']);
    assert.deepEqual(readdirSync(dirname(target)), ['out']);
  });

  it('is what a link leads to, and the link stays', async () => {
    const target = folder({}, 'out');
    const link = join(folder(), 'link');
    symlinkSync(target, link, 'junction');
    const { status, stderr } = await run(['import', '--esco', folder(whole()), '--out', link]);
    assert.equal(status, 0, stderr);
    assert.equal(realpathSync(link), realpathSync(target));
    assert.equal(readdirSync(target).length, 3);
  });

  it('is not the one that a person is in: it would be gone from under them', async () => {
    const path = folder({}, 'out');
    const { status, stderr } = await run(['import', '--esco', folder(whole()), '--out', '.'], {
      cwd: path,
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /out: expected .+ the one that you are in\. Give --out a folder inside it/,
    );
    assert.deepEqual(readdirSync(path), []);
  });

  it('is not a place that cannot be moved, as where a disk is mounted', async () => {
    // Mounting needs rights; the same error stands for it.
    const busy = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      fs.promises.rename = async () => {
        throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' });
      };
      syncBuiltinESMExports();`;
    const target = folder({}, 'out');
    const { status, stderr } = await run(['import', '--esco', folder(whole()), '--out', target], {
      node: ['--import', `data:text/javascript,${encodeURIComponent(busy)}`],
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /out: expected to write .+ EBUSY.+ mounted .+ give --out a folder inside it/,
    );
    assert.deepEqual(readdirSync(target), []);
    assert.deepEqual(readdirSync(dirname(target)), ['out']);
  });

  it('is as it was when the disk takes no more', async () => {
    // A limit on the size of files stands for a full disk: the same kind of error while writing.
    const path = folder(
      esco({ occupations: [{ id: 'long', description: 'word '.repeat(5000) }, { id: 'a' }] }).whole,
      'esco-1.2.0',
    );
    const target = folder({}, 'out');
    const { status, stderr } = await run(['import', '--esco', path, '--out', target], {
      shell: 'ulimit -f 8',
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /out: expected to write the documents, found: EFBIG.+ The disk is full: make room/,
    );
    assert.deepEqual(readdirSync(target), []);
    assert.deepEqual(readdirSync(dirname(target)), ['out']);
  });

  it('may be inside folders that are not there yet', async () => {
    const target = join(folder(), 'deep', 'er', 'out');
    const { status } = await run(['import', '--esco', folder(whole()), '--out', target]);
    assert.equal(status, 0);
    assert.equal(readdirSync(target).length, 3);
  });

  it('says so where the place may not be written', async () => {
    const path = join(folder({ 'a-file': '' }), 'a-file', 'out');
    const { status, stderr } = await run(['import', '--esco', folder(whole()), '--out', path]);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /out: expected to write .+ found: E(NOTDIR|EXIST).+ Give --out a folder that you may write/,
    );
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    it(`is as it was when ${signal} stops the import while it writes`, async () => {
      const occupations = Array.from({ length: 20_000 }, (_, i) => ({ id: `job-${i}` }));
      const path = folder(esco({ occupations }).whole, 'esco-1.2.0');
      const target = folder({}, 'out');
      const child = spawn(process.execPath, [CLI, 'import', '--esco', path, '--out', target]);
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
      const beside = () => readdirSync(dirname(target)).filter((name) => name !== 'out');
      // Stopped as soon as something is being written beside the folder, and once: what goes on there
      // after that is the import cleaning up.
      const watcher = watch(dirname(target), () => {
        watcher.close();
        child.kill(signal);
      });
      const status = await new Promise((done) => child.on('close', done));
      watcher.close();
      assert.equal(status, code);
      assert.match(stderr, /^Stopped\. .+out is as it was\.\n$/);
      assert.deepEqual(readdirSync(target), []);
      assert.deepEqual(beside(), []);
    });
  }

  it('is as it was when the import is stopped while it reads, and no further table is read', async () => {
    const interrupted = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { readFileSync } = fs;
      fs.readFileSync = (path, ...more) => {
        const table = /[a-z]+(?=_en\\.csv$)/i.exec(path)?.[0];
        if (table) console.log(table);
        if (table === 'skillGroups') process.kill(process.pid, 'SIGINT');
        return readFileSync(path, ...more);
      };
      syncBuiltinESMExports();`;
    const target = out();
    const path = folder(whole(), 'esco-1.2.0');
    const { status, stdout, stderr } = await run(['import', '--esco', path, '--out', target], {
      node: ['--import', `data:text/javascript,${encodeURIComponent(interrupted)}`],
    });
    assert.equal(status, 130);
    assert.equal(stdout, 'ISCOGroups\nskillGroups\n');
    assert.match(stderr, /^Stopped\. .+out is as it was\.\n$/);
    assert.deepEqual(readdirSync(dirname(target)), []);
  });
});

const onLinux = process.platform === 'linux';

describe(
  `On a terminal${onLinux ? '' : ' (skipped: "script" of Linux makes one)'}`,
  { skip: !onLinux },
  () => {
    /** What is seen on a terminal of that many columns. */
    async function seen(columns) {
      const command = `stty cols ${columns}; ${process.execPath} ${CLI} import --esco ${folder(whole(), 'esco-1.2.0')} --out ${out()}`;
      // Where CI is set, no terminal counts as one.
      const env = { ...process.env, TERM: 'xterm' };
      delete env.CI;
      const child = spawn('script', ['-qec', command, '/dev/null'], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (more) => (text += more));
      await new Promise((done) => child.on('close', done));
      return text;
    }

    it('progress is seen', async () => {
      const text = await seen(80);
      assert.match(text, /Reading ESCO.+Comparing occupations.+Writing documents: 2 of 2/s);
      assert.match(text, /Wrote 2 documents/);
    });

    it('without a width the import runs all the same', async () => {
      assert.match(await seen(0), /^Wrote 2 documents and index\.json to .+out\s+$/);
    });
  },
);

describe('--only', () => {
  const occupations = [
    { id: 'a', label: 'Clerk', isco: '4110', code: '4110.1' },
    { id: 'b', label: 'typist', isco: '4131', code: '4131.2' },
    { id: 'c', label: 'cook', isco: '5120', code: '5120.1' },
  ];
  for (const [wanted, files] of [
    [[`${OCCUPATION}c`], ['cook.json']],
    [['clerk'], ['clerk.json']],
    [['5120.1'], ['cook.json']],
    [['41'], ['clerk.json', 'typist.json']],
    [
      ['4131', 'COOK'],
      ['cook.json', 'typist.json'],
    ],
  ]) {
    it(wanted.join(' and '), async () => {
      const target = out();
      const { status, stderr } = await run([
        'import',
        '--esco',
        folder(esco({ occupations }).whole),
        '--out',
        target,
        ...wanted.flatMap((each) => ['--only', each]),
      ]);
      assert.equal(status, 0, stderr);
      assert.deepEqual(readdirSync(target).sort(), [...files, 'index.json'].sort());
    });
  }
});

describe('--slugs', () => {
  it('takes file names from an earlier index, in another language too', async () => {
    const english = out();
    const german = out();
    await run(['import', '--esco', folder(whole()), '--out', english]);
    const occupations = [
      { id: 'clerk', label: 'Schreiber' },
      { id: 'baker', label: 'Bäcker' },
      // As new as the release that brought it, and its name is taken.
      { id: 'new', label: 'Clerk' },
    ];
    const { status, stderr } = await run([
      'import',
      '--esco',
      folder(esco({ occupations, language: 'de' }).whole),
      '--language',
      'de',
      '--slugs',
      join(english, 'index.json'),
      '--out',
      german,
    ]);
    assert.equal(status, 0, stderr);
    const titles = Object.entries(read(german)).map(([file, { title }]) => [file, title]);
    assert.deepEqual(Object.fromEntries(titles), {
      'index.json': undefined,
      'clerk.json': 'Schreiber',
      'baker.json': 'Bäcker',
      'clerk-3252.json': 'Clerk',
    });
  });

  for (const [what, content] of [
    ['not JSON', 'x'],
    ['another list', '[{"name":"x"}]'],
    ['a name that leads out of the folder', '[{"title":"x","file":"../x.json","identifiers":{}}]'],
  ]) {
    it(`refuses ${what}`, async () => {
      const path = join(folder(), 'index.json');
      writeFileSync(path, content);
      const { status, stderr } = await failure(whole(), '--slugs', path);
      assert.equal(status, 1);
      assert.match(stderr, /index\.json: expected the index\.json of an earlier import, found/);
    });
  }

  const entry = (title, file) => ({ title, file, identifiers: { esco: OCCUPATION + title } });
  for (const [what, entries, found] of [
    [
      'a file name that two occupations have',
      [entry('clerk', 'a.json'), entry('baker', 'A.json')],
      '"a.json" for "clerk" and "baker"',
    ],
    [
      'the name of the index itself',
      [entry('clerk', 'index.json')],
      '"index.json", the name of the index itself, for "clerk"',
    ],
  ]) {
    it(`refuses ${what}: a document would be lost`, async () => {
      const path = folder({ 'index.json': JSON.stringify(entries) });
      const { status, stderr } = await failure(whole(), '--slugs', join(path, 'index.json'));
      assert.equal(status, 1);
      assert.ok(
        stderr.endsWith(
          `index.json: expected a file name of its own for each occupation, found ${found}. Change the name in "file".\n`,
        ),
        stderr,
      );
    });
  }

  it('and the index in --out may have the byte order mark of an editor', async () => {
    const text = `\ufeff${JSON.stringify([entry('clerk', 'c.json')])}`;
    const target = folder({ 'index.json': text, 'c.json': '{}' }, 'out');
    const slugs = join(folder({ 'index.json': text }), 'index.json');
    const path = folder(whole());
    const args = ['import', '--esco', path, '--out', target, '--slugs', slugs];
    const { status, stderr } = await run(args);
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(target).sort(), ['baker.json', 'c.json', 'index.json']);
  });
});
