// What of ESCO comes into the documents, from small downloads in its formats.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { folder, read, run } from '../helpers/command-line.js';
import { OCCUPATION, SKILL, esco, zip } from '../helpers/downloads.js';

const numbered = (count, name) => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);

const many = numbered(340, 'skill').map((name) => name.replace(' ', '-'));
const LONG_TITLE =
  'a title of exactly eighty characters, as long as the longest of ESCO 1.1.1, done';
const LONG_LABEL =
  'a label of exactly eighty-seven characters, as long as the longest skill of ESCO, isn’t';

const download = esco({
  groups: {
    'S1.10': 'group ten',
    'S1.2': 'group two',
    L1: 'languages',
    T1: 'core skills',
    '0613': 'software development',
    '0188': 'education, mixed',
  },
  skills: [
    {
      id: 'plain',
      reuseLevel: 'cross-sector',
      description: ' Do it.\r\nThen  rest. ',
      groups: ['S1.2'],
    },
    { id: 'two-groups', groups: ['S1.10', 'S1.2'] },
    { id: 'no-group' },
    { id: 'fact', type: 'knowledge', groups: ['0613', '0188'] },
    { id: 'tongue', type: 'knowledge', groups: ['T1', 'L1'] },
    { id: 'untyped', type: '', reuseLevel: '' },
    { id: 'spaced', label: 'has blanks  ', description: '\nThe patient`s day' },
    { id: 'quoted', description: 'lenses (`training glasses`)' },
    { id: 'long', label: LONG_LABEL },
    ...many.map((id) => ({ id, groups: ['S1.2'] })),
  ],
  occupations: [
    {
      id: 'clerk',
      label: 'records clerk',
      alternatives: ['filing clerk', 'records clerk', '', ' Filing  Clerk ', 'archivist’s help'],
      description: '\nKeeps records.\r\n\r\n\r\n\r\nFinds them.',
      essential: ['two-groups', 'plain', 'no-group', 'spaced'],
      optional: ['fact', 'tongue', 'untyped', 'quoted', 'long'],
    },
    { id: 'most', essential: many.slice(0, 133), optional: many.slice(133) },
    { id: 'fewest', essential: ['plain', 'fact'], optional: ['long', 'spaced'] },
    { id: 'optional-only', optional: ['plain', 'fact'] },
    { id: 'none', label: 'no skills at all' },
    { id: 'long-title', label: LONG_TITLE },
    { id: 'names', alternatives: ['names', ...numbered(89, 'name')] },
    { id: 'doctor', regulated: true, isco: '2212' },
    {
      id: 'scope',
      scopeNote:
        'Excludes people who drive. \n Excludes <a href="x"><span lang="en">chef</span></a>.\r\nIncludes banquets.\nIs done &amp; dusted at night.',
    },
    {
      id: 'scope-in-one-line',
      scopeNote:
        'Is done at events. It includes rental.  Excludes work in industry. Does not include climbing, excludes nothing else.\nIncludes jewellery.',
    },
    { id: 'twin-a', label: 'manager', isco: '1111' },
    { id: 'twin-b', label: 'Manager', isco: '2222' },
    { id: '11111111-a', label: 'triplet', isco: '3333' },
    { id: '22222222-b', label: 'triplet', isco: '3333' },
    { id: 'index', label: 'index' },
    { id: 'symbols', label: '+++' },
    { id: 'soldier', isco: '0310' },
    { id: 'officer', isco: '0110' },
    { id: 'shopkeeper', isco: '1420' },
    { id: 'director', isco: '1120' },
    { id: 'plumber', isco: '7126' },
    { id: 'cleaner', isco: '9112' },
  ],
});

let documents;
const of = (id) =>
  Object.values(documents).find((each) => each.identifiers?.esco === OCCUPATION + id);

before(async () => {
  const out = join(folder(), 'out');
  const one = folder(download.classification, 'esco-v1.1.1-classification');
  const two = folder({ 'esco-v1.1.1-relations.zip': zip(download.relations) });
  const { status, stderr } = await run([
    'import',
    '--esco',
    one,
    '--esco',
    join(two, 'esco-v1.1.1-relations.zip'),
    '--out',
    out,
  ]);
  assert.equal(status, 0, stderr);
  documents = read(out);
});

describe('A document', () => {
  it('has title, codes, unit group and description', () => {
    const { title, language, identifiers, sector, summary } = of('clerk');
    assert.deepEqual(
      { title, language, identifiers, sector, summary },
      {
        title: 'records clerk',
        language: 'en',
        identifiers: { esco: `${OCCUPATION}clerk`, isco08: '3252' },
        sector: 'unit group 3252',
        summary: 'Keeps records.\n\nFinds them.',
      },
    );
  });

  it('has other titles without the title itself and without duplicates', () => {
    assert.deepEqual(of('clerk').alternativeTitles, ['filing clerk', 'archivist’s help']);
  });

  it('has every skill with all that ESCO says of it', () => {
    const [first] = of('clerk').skills.filter(({ label }) => label === 'plain');
    assert.deepEqual(first, {
      label: 'plain',
      description: 'Do it.\nThen  rest.',
      uri: `${SKILL}plain`,
      type: 'skill',
      relation: 'essential',
      reuseLevel: 'cross-sector',
      group: 'group two',
    });
    assert.equal(of('clerk').skills.length, 9);
  });

  it('has essential skills first, each kind by label', () => {
    assert.deepEqual(
      of('clerk').skills.map(({ relation, type, label }) => [relation, type, label]),
      [
        ['essential', 'skill', 'has blanks'],
        ['essential', 'skill', 'no-group'],
        ['essential', 'skill', 'plain'],
        ['essential', 'skill', 'two-groups'],
        ['optional', 'skill', LONG_LABEL],
        ['optional', 'skill', 'quoted'],
        ['optional', undefined, 'untyped'],
        ['optional', 'knowledge', 'fact'],
        ['optional', 'knowledge', 'tongue'],
      ],
    );
  });

  for (const [skill, group] of [
    ['two-groups', 'group two'],
    ['no-group', undefined],
    ['fact', 'education, mixed'],
    ['tongue', 'languages'],
    ['untyped', undefined],
  ]) {
    it(`puts the skill "${skill}" into the group ${group}`, () => {
      assert.equal(of('clerk').skills.find(({ label }) => label === skill).group, group);
    });
  }

  for (const [uri, text] of [
    ['spaced', "The patient's day"],
    ['quoted', 'lenses (`training glasses`)'],
  ]) {
    it(`reads a backtick as an apostrophe where it is one: ${text}`, () => {
      const skill = of('clerk').skills.find((each) => each.uri === SKILL + uri);
      assert.equal(skill.description, text);
    });
  }

  for (const [id, essential, optional] of [
    ['most', 133, 207],
    ['fewest', 2, 2],
    ['optional-only', 0, 2],
  ]) {
    it(`of "${id}" has ${essential} essential and ${optional} optional skills`, () => {
      const count = (relation) => of(id).skills.filter((each) => each.relation === relation).length;
      assert.deepEqual([count('essential'), count('optional')], [essential, optional]);
    });
  }

  it('without skills has no list of them', () => {
    assert.equal('skills' in of('none'), false);
  });

  it('keeps the longest title and label whole', () => {
    assert.equal(of('long-title').title, LONG_TITLE);
    assert.equal(LONG_TITLE.length, 80);
    assert.equal(LONG_LABEL.length, 87);
    assert.ok(of('fewest').skills.some(({ label }) => label === LONG_LABEL));
  });

  it('keeps all of 89 other titles', () => {
    assert.deepEqual(of('names').alternativeTitles, numbered(89, 'name'));
  });

  it('says that a job is regulated only where ESCO marks it', () => {
    assert.deepEqual(of('doctor').facts, [
      { label: 'Licence', value: 'You may need a licence or registration to do this job.' },
    ]);
    assert.equal('facts' in of('clerk'), false);
  });

  it('tells apart what a scope note excludes, includes, and says besides', () => {
    assert.deepEqual(of('scope').facts, [
      { label: 'This job does not include', value: 'people who drive.\nchef.' },
      { label: 'This job includes', value: 'banquets.' },
      { label: 'What belongs to this job', value: 'Is done & dusted at night.' },
    ]);
  });

  it('tells them apart where one line has several', () => {
    assert.deepEqual(of('scope-in-one-line').facts, [
      { label: 'What belongs to this job', value: 'Is done at events.' },
      { label: 'This job includes', value: 'rental.\njewellery.' },
      {
        label: 'This job does not include',
        value: 'work in industry.\nclimbing, excludes nothing else.',
      },
    ]);
  });

  for (const [id, isced] of [
    ['soldier', 1],
    ['officer', 6],
    ['shopkeeper', 5],
    ['director', 6],
    ['doctor', 6],
    ['clerk', 5],
    ['plumber', 3],
    ['cleaner', 1],
  ]) {
    it(`of "${id}" has the typical level of study ${isced}, as a rough guide`, () => {
      assert.deepEqual(of(id).education, {
        isced,
        note: 'This is a rough guide, worked out from the type of job. There may be other ways in.',
      });
    });
  }

  it('names its source with version, licence and the exact sentence', () => {
    const { name, version, license, notice } = of('none').sources[0];
    assert.deepEqual(
      { name, version, license, notice },
      {
        name: 'ESCO',
        version: '1.1.1',
        license: 'Commission Decision 2011/833/EU',
        notice: 'This service uses the ESCO classification of the European Commission.',
      },
    );
  });
});

describe('A file name', () => {
  for (const [id, file] of [
    ['clerk', 'records-clerk.json'],
    ['twin-a', 'manager-1111.json'],
    ['twin-b', 'manager-2222.json'],
    ['11111111-a', 'triplet-3333-11111111.json'],
    ['22222222-b', 'triplet-3333-22222222.json'],
    ['index', 'index-3252.json'],
    ['symbols', 'occupation.json'],
    [
      'long-title',
      'a-title-of-exactly-eighty-characters-as-long-as-the-longest-of-esco-1-1-1.json',
    ],
  ]) {
    it(`of "${id}" is ${file}`, () => {
      assert.equal(documents[file]?.identifiers.esco, OCCUPATION + id);
    });
  }
});

describe('index.json', () => {
  it('has each document once, sorted by title', () => {
    const index = documents['index.json'];
    assert.equal(index.length, 22);
    assert.equal(Object.keys(documents).length, 23);
    const titles = index.map(({ title }) => title);
    assert.deepEqual(titles, [...titles].sort(new Intl.Collator('en').compare));
    assert.deepEqual(
      index.find(({ file }) => file === 'records-clerk.json'),
      {
        title: 'records clerk',
        file: 'records-clerk.json',
        identifiers: { esco: `${OCCUPATION}clerk`, isco08: '3252' },
        sector: 'unit group 3252',
      },
    );
  });
});

describe('The layouts of ESCO', () => {
  const small = {
    skills: [{ id: 'one', groups: ['S1'], description: 'Über alles.\nZwei Zeilen.' }],
    groups: { S1: 'eine Gruppe' },
    occupations: [{ id: 'tischler', label: 'Tischler/Tischlerin', essential: ['one'] }],
  };

  for (const [name, files] of [
    ['v1.2 in one zip', { 'esco-v1.2.0.zip': zip(esco(small).whole) }],
    ['v1.2 unpacked into a folder of its own', { ...prefixed('deep/er/', esco(small).whole) }],
    [
      'CRLF and a byte order mark',
      Object.fromEntries(
        Object.entries(esco({ ...small, newline: '\r\n' }).whole).map(([file, text]) => [
          file,
          `\ufeff${text}`,
        ]),
      ),
    ],
    [
      'a zip made on a Mac',
      {
        'esco.zip': zip({
          ...esco(small).whole,
          ...prefixed('__MACOSX/._', esco(small).whole),
        }),
      },
    ],
  ]) {
    it(`can be read: ${name}`, async () => {
      const path = folder(files);
      const zips = Object.keys(files).filter((file) => file.endsWith('.zip'));
      const out = join(folder(), 'out');
      const { status, stderr } = await run([
        'import',
        '--esco',
        zips.length ? join(path, zips[0]) : path,
        '--out',
        out,
      ]);
      assert.equal(status, 0, stderr);
      const [skill] = read(out)['tischler-tischlerin.json'].skills;
      assert.deepEqual(skill, {
        label: 'one',
        description: 'Über alles.\nZwei Zeilen.',
        uri: `${SKILL}one`,
        type: 'skill',
        relation: 'essential',
        reuseLevel: 'sector-specific',
        group: 'eine Gruppe',
      });
    });
  }

  it('columns are found by name, in any order, among others', async () => {
    const files = esco(small).whole;
    const [header, ...rows] = files['occupationSkillRelations_en.csv'].trim().split('\n');
    const turned = (line, extra) => [extra, ...line.split(',').reverse()].join(',');
    files['occupationSkillRelations_en.csv'] = [
      turned(header, '"occupationLabel"'),
      ...rows.map((row) => turned(row, '"x"')),
    ].join('\n');
    const out = join(folder(), 'out');
    const { status, stderr } = await run(['import', '--esco', folder(files), '--out', out]);
    assert.equal(status, 0, stderr);
    assert.equal(read(out)['tischler-tischlerin.json'].skills.length, 1);
  });

  it('a language without sentences of ours loses only what needs them, and one line says so', async () => {
    const path = folder(esco({ ...small, language: 'de' }).whole, 'esco-1.2.0');
    const out = join(folder(), 'out');
    const { status, stderr } = await run([
      'import',
      '--esco',
      path,
      '--language',
      'de',
      '--out',
      out,
    ]);
    assert.equal(status, 0, stderr);
    const { sources, skills, ...rest } = read(out)['tischler-tischlerin.json'];
    assert.deepEqual(rest, {
      title: 'Tischler/Tischlerin',
      language: 'de',
      identifiers: { esco: `${OCCUPATION}tischler`, isco08: '3252' },
      sector: 'unit group 3252',
    });
    assert.equal(skills.length, 1);
    assert.equal(sources.length, 1);
    assert.match(stderr, /^Note: Left out in "de": .+\n$/);
  });
});

function prefixed(prefix, files) {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [prefix + name, text]));
}
