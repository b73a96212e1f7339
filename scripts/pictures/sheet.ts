import type { OccupationElement } from '../../src/elements/occupation-element.js';
import { storyGroups } from '../../stories/all.js';

/** Widest sheet, in pixels; as many pictures stand beside each other as it has room for. */
const SHEET = 2000;
const GAP = 24;

/** What a sheet is called: the tag of its stories, or `pages`. */
export const names = storyGroups.map(({ tag = 'pages' }) => tag);

/**
 * Shows all stories of one sheet, each at a width in pixels and with its title, column by column:
 * the next one stands where the column is shortest. Resolves when all have rendered.
 */
export async function show(name: string, width: number): Promise<void> {
  const group = storyGroups.find(({ tag = 'pages' }) => tag === name)!;
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  const columns = Array.from(
    { length: Math.min(group.stories.length, Math.floor(SHEET / (width + GAP))) },
    () => document.createElement('div'),
  );
  sheet.style.gridTemplateColumns = `repeat(${columns.length}, ${width}px)`;
  for (const column of columns) column.className = 'column';
  sheet.append(...columns);
  document.body.replaceChildren(sheet);
  document.body.style.inlineSize = `${columns.length * (width + GAP) - GAP}px`;
  for (const story of group.stories) {
    const figure = document.createElement('figure');
    const title = document.createElement('figcaption');
    title.textContent = story.title;
    const picture = document.createElement('div');
    picture.className = 'picture';
    picture.append(story.show());
    figure.append(title, picture);
    columns.toSorted((a, b) => heightOf(a) - heightOf(b))[0]!.append(figure);
    for (const element of picture.querySelectorAll<OccupationElement>(':defined')) {
      await element.updateComplete;
      // A notice would appear only after a while.
      element.shadowRoot?.getAnimations().forEach((animation) => animation.finish());
    }
  }
}

function heightOf(column: HTMLElement): number {
  const last = column.lastElementChild as HTMLElement | null;
  return last ? last.offsetTop + last.offsetHeight : 0;
}
