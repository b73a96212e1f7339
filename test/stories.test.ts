import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import { storyGroups } from '../stories/all.js';
import { settled } from './helpers/page.js';

const STATES = ['Ready', 'Sparse', 'Long', 'OtherLanguage', 'RightToLeft', 'Narrow'];
const WITHOUT_DOCUMENT = ['Loading', 'LoadingWithFallback', 'Failed', 'FailedWithFallback'];

for (const { tag, stories } of storyGroups) {
  if (!tag) continue;
  describe(`the stories of <${tag}>`, () => {
    it('have every state', () => {
      expect(stories.map(({ name }) => name)).to.include.members([...STATES, ...WITHOUT_DOCUMENT]);
    });

    for (const story of stories) {
      it(`“${story.title}” has its state and stays within its place`, async () => {
        const place = story.show();
        document.body.append(place);
        const element = place.firstElementChild as OccupationElement;
        await settled(element);
        const expected = /^(Loading|Failed)/.exec(story.name)?.[0].toLowerCase() ?? 'ready';
        expect(element.state.status).to.equal(expected);
        expect(element.matches(`:state(${expected})`)).to.be.true;
        expect(place.offsetHeight).to.be.above(10);
        expect(place.scrollWidth).to.be.at.most(place.clientWidth);
        place.remove();
      });
    }
  });
}
