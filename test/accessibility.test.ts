import { expect, fixtureSync } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { storyGroups, type Story } from '../stories/all.js';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import { drawnFor } from './helpers/media.js';
import { all, settled } from './helpers/page.js';

declare const axe: typeof axeCore;

/** From pale yellow to black. */
const ACCENTS = ['#fff3b0', '#e8590c', '#b5179e', '#1d4ed8', '#0b3d2e', '#000'];

/** The states of an element together; whole pages one by one. */
const places = storyGroups.flatMap(({ tag, stories }) =>
  tag
    ? [{ name: `the stories of <${tag}>`, stories }]
    : stories.map((story) => ({ name: `the page “${story.title}”`, stories: [story] })),
);

/** Shows stories below each other, with every fit check answered. */
async function show(stories: readonly Story[]): Promise<HTMLElement> {
  const place = fixtureSync<HTMLElement>(document.createElement('div'));
  place.append(...stories.map((story) => story.show()));
  for (const element of place.querySelectorAll<OccupationElement>(':defined')) {
    if (!('updateComplete' in element)) continue;
    await settled(element);
    for (const input of all<HTMLInputElement>(element, 'fieldset input:first-child')) input.click();
    await settled(element);
    // To axe, what is off screen and not laid out yet is text that nobody sees.
    for (const root of all(element, '.root')) root.style.contentVisibility = 'visible';
  }
  return place;
}

/** What axe finds, and what it cannot tell. */
async function findings(place: Element, options: axeCore.RunOptions = {}): Promise<string[]> {
  const { violations, incomplete } = await axe.run(place, options);
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
    ),
  );
}

describe('axe finds nothing', () => {
  const page = document.documentElement;
  afterEach(() => page.removeAttribute('style'));

  for (const { name, stories } of places) {
    for (const scheme of ['light', 'dark']) {
      it(`in ${name}, ${scheme}, with six accents`, async function () {
        this.timeout(60_000);
        page.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        const place = await show(stories);
        expect(await findings(place)).to.deep.equal([]);
        for (const accent of ACCENTS) {
          page.style.setProperty('--occupation-accent', accent);
          expect(
            await findings(place, { runOnly: ['color-contrast', 'link-in-text-block'] }),
            accent,
          ).to.deep.equal([]);
        }
      });
    }

    it(`in ${name} with forced colours`, async function () {
      this.timeout(60_000);
      const drawnAsBefore = await drawnFor('(forced-colors: active)');
      const place = await show(stories);
      expect(await findings(place)).to.deep.equal([]);
      await drawnAsBefore();
    });
  }
});
