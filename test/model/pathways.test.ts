import { expect } from '@open-wc/testing';
import type { Pathway } from '../../src/model/occupation.js';
import { pathwaysByRelation, studyDifference } from '../../src/model/pathways.js';

const pathway = (relation: Pathway['relation'], title: string): Pathway => ({ relation, title });

describe('pathways by relation', () => {
  it('come as progression, narrower, broader, similar', () => {
    const found = pathwaysByRelation([
      pathway('similar', 'a'),
      pathway('broader', 'b'),
      pathway('narrower', 'c'),
      pathway('progression', 'd'),
    ]);
    expect(found.map(({ relation }) => relation)).to.deep.equal([
      'progression',
      'narrower',
      'broader',
      'similar',
    ]);
  });

  it('leave out a relation that has none', () => {
    const found = pathwaysByRelation([pathway('similar', 'a')]);
    expect(found.map(({ relation }) => relation)).to.deep.equal(['similar']);
  });

  it('keep the given order within a relation', () => {
    const found = pathwaysByRelation([
      pathway('similar', 'b'),
      pathway('broader', 'x'),
      pathway('similar', 'a'),
    ]);
    expect(found[1]!.pathways.map(({ title }) => title)).to.deep.equal(['b', 'a']);
  });

  it('are none without pathways', () => {
    expect(pathwaysByRelation([])).to.deep.equal([]);
  });
});

describe('the difference in study', () => {
  const differences: [here: number | undefined, there: number | undefined, difference: number][] = [
    [3, 6, 3],
    [6, 3, -3],
    [3, 3, 0],
    [0, 1, 1],
    [undefined, 6, 0],
    [3, undefined, 0],
    [undefined, undefined, 0],
  ];
  for (const [here, there, difference] of differences) {
    it(`is ${difference} from level ${here ?? 'unknown'} to level ${there ?? 'unknown'}`, () => {
      const other = { ...pathway('similar', 'a'), education: { isced: there } };
      expect(studyDifference({ title: 'b', education: { isced: here } }, other)).to.equal(
        difference,
      );
    });
  }

  it('is 0 where neither says anything of study', () => {
    expect(studyDifference({ title: 'b' }, pathway('similar', 'a'))).to.equal(0);
  });
});
