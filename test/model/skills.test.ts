import { expect } from '@open-wc/testing';
import type { Skill } from '../../src/model/occupation.js';
import {
  foldGroups,
  groupSkills,
  isInView,
  isOwned,
  relationOf,
  type SkillView,
  skillKey,
  type Group,
} from '../../src/model/skills.js';

describe('the views of a skill', () => {
  const all: SkillView[] = ['essential', 'optional', 'knowledge', 'cross-sector'];
  const views: [skill: Partial<Skill>, views: string][] = [
    [{}, 'essential'],
    [{ type: 'skill' }, 'essential'],
    [{ relation: 'essential' }, 'essential'],
    [{ relation: 'optional' }, 'optional'],
    [{ type: 'knowledge' }, 'knowledge'],
    [{ type: 'knowledge', relation: 'optional' }, 'knowledge'],
    [{ reuseLevel: 'transversal' }, 'essential cross-sector'],
    [{ reuseLevel: 'cross-sector', relation: 'optional' }, 'optional cross-sector'],
    [{ reuseLevel: 'cross-sector', type: 'knowledge' }, 'knowledge cross-sector'],
    [{ reuseLevel: 'sector-specific' }, 'essential'],
    [{ reuseLevel: 'occupation-specific' }, 'essential'],
  ];
  for (const [skill, expected] of views) {
    it(`are ${expected} for ${JSON.stringify(skill)}`, () => {
      const found = all.filter((view) => isInView({ label: 'a', ...skill }, view));
      expect(found.join(' ')).to.equal(expected);
    });
  }
});

describe('the relation of a skill', () => {
  it('is essential where none is given', () => {
    expect(relationOf({ label: 'a' })).to.equal('essential');
  });

  it('is the given one', () => {
    expect(relationOf({ label: 'a', relation: 'optional' })).to.equal('optional');
  });
});

/** Skills from "a:x": label and group. */
const skills = (...names: string[]): Skill[] =>
  names.map((name) => {
    const [label, group] = name.split(':');
    return { label: label!, group };
  });

/** Groups as "x(a b) (c)". */
const written = (groups: readonly Group<{ label: string }>[]) =>
  groups
    .map(({ label = '', entries }) => `${label}(${entries.map((each) => each.label).join(' ')})`)
    .join(' ');

describe('the groups of skills', () => {
  const grouped: [what: string, given: string[], groups: string][] = [
    ['are none without skills', [], ''],
    ['put a group together', ['a:x', 'b:x'], 'x(a b)'],
    ['begin with the largest', ['a:x', 'b:x', 'c:y', 'd:y', 'e:y'], 'y(c d e) x(a b)'],
    ['of the same size keep the given order', ['a:y', 'b:x', 'c:y', 'd:x'], 'y(a c) x(b d)'],
    ['of one share the last', ['a:x', 'b:y', 'c:y', 'd:z'], 'y(b c) (a d)'],
    ['leave skills without a group for the last', ['a', 'b', 'c:x', 'd:x'], 'x(c d) (a b)'],
    ['treat an empty group as none', ['a:', 'b:'], '(a b)'],
  ];
  for (const [what, given, groups] of grouped) {
    it(what, () => {
      expect(written(groupSkills(skills(...given)))).to.equal(groups);
    });
  }

  it('lose none of 2,000 skills', () => {
    const given = Array.from({ length: 2000 }, (_, i) => ({ label: `${i}`, group: `${i % 1500}` }));
    expect(groupSkills(given).flatMap(({ entries }) => entries)).to.have.members(given);
  });
});

describe('the fold of groups', () => {
  const given = ['a:x', 'b:x', 'c:x', 'd:y', 'e:y', 'f'];
  const folds: [what: string, limit: number, shown: string, folded: string][] = [
    ['folds nothing at 0', 0, 'x(a b c) y(d e) (f)', ''],
    ['folds nothing within the limit', 6, 'x(a b c) y(d e) (f)', ''],
    ['folds nothing below a larger limit', 12, 'x(a b c) y(d e) (f)', ''],
    ['folds the group that does not fit', 5, 'x(a b c) y(d e)', '(f)'],
    ['keeps a group whole', 4, 'x(a b c)', 'y(d e) (f)'],
    ['fills the limit exactly', 3, 'x(a b c)', 'y(d e) (f)'],
    ['cuts a first group that alone is longer', 2, 'x(a b)', 'x(c) y(d e) (f)'],
  ];
  for (const [what, limit, shown, folded] of folds) {
    it(what, () => {
      expect(foldGroups(groupSkills(skills(...given)), limit).map(written)).to.deep.equal([
        shown,
        folded,
      ]);
    });
  }

  it('has nothing to fold without groups', () => {
    expect(foldGroups([], 12)).to.deep.equal([[], []]);
  });
});

describe('the name of a skill', () => {
  it('is its URI', () => {
    expect(skillKey({ label: 'File', uri: 'urn:1' })).to.equal('urn:1');
  });

  it('is its label, in whatever case, where it has no URI', () => {
    expect(skillKey({ label: 'File' })).to.equal(skillKey({ label: 'fiLE' }));
  });
});

describe('a skill', () => {
  const skill = { label: 'File Records', uri: 'urn:1' };
  const owned: [what: string, skill: Skill, owned: string[], is: boolean][] = [
    ['is owned by its URI', skill, ['urn:1'], true],
    ['is owned by its label', skill, ['file records'], true],
    [
      'is owned by its label where it has no URI',
      { label: 'File Records' },
      ['file records'],
      true,
    ],
    ['is not owned by part of its label', skill, ['file'], false],
    ['is not owned by a person who has nothing', skill, [], false],
  ];
  for (const [what, given, has, is] of owned) {
    it(what, () => {
      expect(isOwned(given, new Set(has))).to.equal(is);
    });
  }
});
