import { expect } from '@open-wc/testing';
import { markup } from '../stories/markup.js';
import { storyGroups } from '../stories/all.js';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import { arrived, settled, textOf } from './helpers/page.js';

const BUNDLE = new URL('../dist/occupation-widgets.js', import.meta.url).href;
const FILES = new URL('../stories/occupations/', import.meta.url).href;

/** What an element says on a page made of copied markup, beside the sample documents. */
async function copied(html: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><base href="${FILES}">
    <script type="module" src="${BUNDLE}"></script><body>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const element = frame.contentDocument!.body.firstElementChild as OccupationElement;
  const text = textOf(await arrived(element));
  frame.remove();
  return text;
}

describe('The markup that Storybook offers to copy', () => {
  it('is what an author would write', () => {
    const args = { occupation: { title: 'a "b" <c>' }, filter: true, limit: 0, show: undefined };
    const listener = { onoccupationload: () => {} };
    expect(markup('skill-list', { ...args, ...listener, width: '20em', dir: 'rtl' })).to.equal(
      '<skill-list filter limit="0" dir="rtl" style="inline-size: 20em">\n' +
        '<script type="application/json">{\n  "title": "a \\"b\\" \\u003cc>"\n}</script>\n</skill-list>',
    );
  });

  for (const { tag, stories } of storyGroups) {
    if (!tag) continue;
    for (const story of stories.filter(({ name }) => !/^(Loading|Failed)/.test(name))) {
      it(`shows what the story “${story.title}” of <${tag}> shows`, async () => {
        const place = story.show();
        document.body.append(place);
        const element = place.firstElementChild as OccupationElement;
        await settled(element);
        expect(await copied(markup(tag, story.args))).to.equal(textOf(element));
        place.remove();
      });
    }
  }
});
