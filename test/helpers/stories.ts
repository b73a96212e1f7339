import { fixtureSync } from '@open-wc/testing';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import { storyGroups, type Story } from '../../stories/all.js';
import { all, layOut, noticed, settled } from './page.js';

/** The states of an element together; whole pages one by one. */
export const storyPlaces = storyGroups.flatMap(({ tag, stories }) =>
  tag
    ? [{ name: `the stories of <${tag}>`, stories }]
    : stories.map((story) => ({ name: `the page “${story.title}”`, stories: [story] })),
);

/** Shows stories below each other, with every fit check answered. */
export async function showStories(stories: readonly Story[]): Promise<HTMLElement> {
  const place = fixtureSync<HTMLElement>(document.createElement('div'));
  place.append(...stories.map((story) => story.show()));
  for (const element of elementsIn(place)) {
    await settled(element);
    if (element.state.status === 'loading' && !element.firstChild) await noticed(element);
    for (const input of all<HTMLInputElement>(element, 'fieldset input:first-child')) input.click();
    await settled(element);
    // To axe, what is off screen and not laid out yet is text that nobody sees.
    layOut(element);
  }
  return place;
}

/** Our elements in a place, without those inside them. */
export function elementsIn(place: Element): OccupationElement[] {
  return [...place.querySelectorAll<OccupationElement>(':defined')].filter(
    (each) => 'updateComplete' in each,
  );
}
