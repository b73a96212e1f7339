import { expect } from '@open-wc/testing';
import type { StoryObj } from '@storybook/web-components-vite';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import * as card from '../stories/occupation-card.stories.js';
import * as day from '../stories/day-timeline.stories.js';
import * as faq from '../stories/occupation-faq.stories.js';
import * as fit from '../stories/fit-check.stories.js';
import * as pathways from '../stories/career-pathways.stories.js';
import * as profile from '../stories/occupation-profile.stories.js';
import * as skills from '../stories/skill-list.stories.js';
import { settled } from './helpers/page.js';

const STATES = ['Ready', 'Sparse', 'Long', 'OtherLanguage', 'RightToLeft', 'Narrow'];
const WITHOUT_DOCUMENT = ['Loading', 'LoadingWithFallback', 'Failed', 'FailedWithFallback'];

for (const { default: meta, ...stories } of [card, day, faq, fit, pathways, profile, skills]) {
  describe(`the stories of <${meta.component}>`, () => {
    it('have every state', () => {
      expect(Object.keys(stories)).to.include.members([...STATES, ...WITHOUT_DOCUMENT]);
    });

    for (const [name, { args = {} }] of Object.entries(stories as Record<string, StoryObj>)) {
      it(`${name} is accessible, has its state and stays within its place`, async () => {
        const place = meta.render(args);
        document.body.append(place);
        const element = place.firstElementChild as OccupationElement;
        await settled(element);
        const expected = /^(Loading|Failed)/.exec(name)?.[0].toLowerCase() ?? 'ready';
        expect(element.state.status).to.equal(expected);
        expect(element.matches(`:state(${expected})`)).to.be.true;
        expect(place.offsetHeight).to.be.above(10);
        expect(place.scrollWidth).to.be.at.most(place.clientWidth);
        await expect(place).to.be.accessible();
        place.remove();
      });
    }
  });
}
