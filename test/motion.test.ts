import { expect } from '@open-wc/testing';
import { all } from './helpers/page.js';
import { elementsIn, showStories, storyPlaces } from './helpers/stories.js';

/** What would take time to move in an element or before it, by name. */
function moving(element: Element): string[] {
  return all<Element>(element, '*').flatMap((each) =>
    ['', '::before'].flatMap((pseudo) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(
        each,
        pseudo,
      );
      const still = [transitionDuration, animationDuration].every((time) => time === '0s');
      return still && scrollBehavior === 'auto' ? [] : `${each.localName}${pseudo}`;
    }),
  );
}

describe('Nothing moves, for anybody', () => {
  for (const { name, stories } of storyPlaces) {
    it(`in ${name}`, async () => {
      const elements = elementsIn(await showStories(stories));
      expect(elements).not.to.be.empty;
      for (const element of elements) {
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        expect(moving(element)).to.deep.equal([]);
      }
    });
  }
});
