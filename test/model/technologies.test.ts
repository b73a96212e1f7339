import { expect } from '@open-wc/testing';
import type { Technology } from '../../src/model/occupation.js';
import { groupTechnologies, rankTechnologies } from '../../src/model/technologies.js';

const written = (technologies: Technology[]) =>
  groupTechnologies(rankTechnologies(technologies))
    .map(({ label = '', entries }) => `${label}(${entries.map((each) => each.label).join(' ')})`)
    .join(' ');

describe('the groups of technologies', () => {
  const groups: [what: string, given: Technology[], groups: string][] = [
    ['are none without technologies', [], ''],
    ['keep names in the given order', ['b', 'a'], '(b a)'],
    ['mix names with full ones', ['b', { label: 'a' }], '(b a)'],
    [
      'begin with those in demand, then hot ones',
      ['a', { label: 'b', hot: true }, { label: 'c', inDemand: true }, 'd'],
      '(c b a d)',
    ],
    [
      'put one that is both beside those in demand',
      [
        { label: 'a', inDemand: true },
        { label: 'b', inDemand: true, hot: true },
      ],
      '(a b)',
    ],
    [
      'go by category',
      [
        { label: 'a', category: 'x' },
        { label: 'b', category: 'y' },
        { label: 'c', category: 'x' },
      ],
      'x(a c) y(b)',
    ],
    [
      'order the categories by their first technology',
      [
        { label: 'a', category: 'x' },
        { label: 'b', category: 'y', hot: true },
      ],
      'y(b) x(a)',
    ],
    [
      'end with those that have no category',
      ['a', { label: 'b', inDemand: true }, { label: 'c', category: 'x' }],
      'x(c) (b a)',
    ],
    ['treat an empty category as none', [{ label: 'a', category: '' }, 'b'], '(a b)'],
  ];
  for (const [what, given, expected] of groups) {
    it(what, () => {
      expect(written(given)).to.equal(expected);
    });
  }

  it('leave the given list as it is', () => {
    const given: Technology[] = ['a', { label: 'b', hot: true }];
    groupTechnologies(rankTechnologies(given));
    expect(given).to.deep.equal(['a', { label: 'b', hot: true }]);
  });
});
