// The example day and the fit check: from the skills alone, and saying so.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { folder, read, run } from '../helpers/command-line.js';
import { esco } from '../helpers/downloads.js';

const skill = (id, reuseLevel, group, more) => ({
  id,
  reuseLevel,
  groups: group ? [group] : [],
  ...more,
});
const skills = [
  skill('a own', 'occupation-specific', 'S1', { description: 'What it is.' }),
  skill('b own', 'occupation-specific', 'S1'),
  skill('c sector', 'sector-specific', 'S2'),
  skill('d sector', 'sector-specific'),
  skill('e sector', 'sector-specific'),
  skill('f cross', 'cross-sector', 'S3'),
  skill('g transversal', 'transversal', 'S2'),
  skill('h cross', 'cross-sector', 'S1'),
  skill('know', 'occupation-specific', '0613', { type: 'knowledge' }),
  skill('know more', 'occupation-specific', '0613', { type: 'knowledge' }),
].map((each) => ({ ...each, id: each.id.replaceAll(' ', '-'), label: each.id }));
const ids = skills.map(({ id }) => id);
const essentialSkills = ids.filter((id) => !id.startsWith('know'));

const occupations = [
  { id: 'full', essential: ids },
  { id: 'six', essential: [...essentialSkills.slice(0, 6), 'know'] },
  { id: 'five', essential: [...essentialSkills.slice(0, 5), 'know'], optional: ['f-cross'] },
  { id: 'two-groups', essential: ['a-own', 'c-sector', 'know'] },
  { id: 'optional', essential: ['c-sector'], optional: ['a-own', 'b-own', 'h-cross', 'f-cross'] },
];
const groups = { S1: 'keeping order', S2: 'helping people', S3: 'counting', '0613': 'software' };
const files = folder(esco({ occupations, skills, groups }).whole, 'esco-1.2.0');
const importInto = async (...more) => {
  const out = join(folder(), 'out');
  await run(['import', '--esco', files, '--out', out, ...more]);
  return read(out);
};

let documents;
before(async () => {
  documents = await importInto();
});

describe('An example day', () => {
  it('has six essential skills, the most particular first, one a group until groups run out', () => {
    const { entries } = documents['full.json'].day;
    assert.deepEqual(
      entries.map(({ time, title }) => `${time} ${title}`),
      [
        '09:00 a own',
        '10:30 c sector',
        '12:00 d sector',
        '14:00 e sector',
        '15:30 f cross',
        // Every group has been here once: from the start.
        '17:00 b own',
      ],
    );
    assert.equal(entries[0].description, 'What it is.');
  });

  it('says that it is an example made from the list of skills', () => {
    assert.match(documents['six.json'].day.note, /example.+list of skills/);
  });

  it('is left out where fewer than six essential skills are not knowledge', () => {
    assert.equal('day' in documents['five.json'], false);
  });
});

describe('An example fit check', () => {
  it('asks about the three largest groups of skills, never of knowledge', () => {
    const { intro, questions } = documents['full.json'].fitCheck;
    assert.match(intro, /list of skills.+not a test/);
    assert.deepEqual(questions, [
      {
        text: 'Would you like to do a lot of this: keeping order?',
        reason: 'The work includes keeping order, for example “a own” and “b own”.',
      },
      {
        text: 'Would you like to do a lot of this: helping people?',
        reason: 'The work includes helping people, for example “c sector” and “g transversal”.',
      },
      {
        text: 'Would you like to do a lot of this: counting?',
        reason: 'The work includes counting, for example “f cross”.',
      },
    ]);
  });

  it('begins with groups of essential skills', () => {
    assert.deepEqual(
      documents['optional.json'].fitCheck.questions.map(({ text }) => /: (.+)\?/.exec(text)[1]),
      ['helping people', 'keeping order', 'counting'],
    );
  });

  it('is left out where there are fewer than three groups', () => {
    assert.equal('fitCheck' in documents['two-groups.json'], false);
  });
});

describe('--no-derived', () => {
  it('leaves both out, and the source does not speak of them', async () => {
    const { day, fitCheck, sources } = (await importInto('--no-derived'))['full.json'];
    assert.deepEqual([day, fitCheck], [undefined, undefined]);
    assert.doesNotMatch(sources[0].note, /day|questions/);
    assert.match(documents['full.json'].sources[0].note, /^Changed: .+day.+questions/);
  });
});
