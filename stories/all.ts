import type { Args, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import * as pathways from './career-pathways.stories.js';
import * as day from './day-timeline.stories.js';
import * as fit from './fit-check.stories.js';
import * as card from './occupation-card.stories.js';
import * as faq from './occupation-faq.stories.js';
import * as profile from './occupation-profile.stories.js';
import * as pages from './pages.stories.js';
import * as skills from './skill-list.stories.js';

/** One state, outside Storybook. */
export interface Story {
  /** The name of its export. */
  readonly name: string;
  /** Its name for people. */
  readonly title: string;
  readonly args: Args;
  /** Makes what it shows, in a place of its own. */
  show(): HTMLElement;
}

/** All stories of an element, or of whole pages. */
export interface StoryGroup {
  /** The tag; none for whole pages. */
  readonly tag?: string;
  readonly stories: readonly Story[];
}

const spaced = (name: string) =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every story there is: looked at in Storybook, checked by the tests, drawn by `npm run pictures`. */
export const storyGroups: readonly StoryGroup[] = [
  card,
  fit,
  day,
  skills,
  pathways,
  faq,
  profile,
  pages,
].map(({ default: meta, ...stories }) => ({
  tag: 'component' in meta ? meta.component : undefined,
  stories: Object.entries(stories as Record<string, StoryObj>).map(([name, story]) => ({
    name,
    title: story.name ?? spaced(name),
    args: story.args ?? {},
    show() {
      if ('render' in meta) return meta.render(story.args ?? {});
      const place = document.createElement('div');
      render((story.render as () => unknown)(), place);
      return place;
    },
  })),
}));
