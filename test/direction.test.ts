import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import { addMessages } from '../src/text/messages.js';
import { all, sample, show, texts } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');
const arabic = await sample('mumarrid');

/** The horizontal middle of what a selector finds first, relative to the element's own middle. */
function side(element: OccupationElement, selector: string): number {
  const middle = (box: DOMRect) => box.x + box.width / 2;
  const [found] = all<Element>(element, selector);
  return middle(found!.getBoundingClientRect()) - middle(element.getBoundingClientRect());
}

/** An element in a place 800 pixels wide with a direction. */
async function shown(tag: string, occupation: unknown, dir: string): Promise<OccupationElement> {
  const element = await show<OccupationElement>(tag, occupation);
  const place = element.parentElement!;
  place.style.inlineSize = '800px';
  place.dir = dir;
  return element;
}

/** Where the letters of a piece of text stand, in pixels from the left of the page. */
function positionOf(element: Element, text: string): number {
  const walk = (root: Node): Text | undefined => {
    for (const node of root.childNodes) {
      if (node instanceof Text && node.data.includes(text)) return node;
      const found = walk((node as Element).shadowRoot ?? node);
      if (found) return found;
    }
    return;
  };
  const node = walk(element.shadowRoot!)!;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(text));
  range.setEnd(node, node.data.indexOf(text) + text.length);
  return range.getBoundingClientRect().x;
}

describe('On a page from right to left', () => {
  for (const [what, tag, selector] of [
    ['the time', 'day-timeline', 'time'],
    ['the rail', 'day-timeline', '.rail'],
    ['the steps of study', 'occupation-card', '.ladder'],
    ['the first answer', 'fit-check', 'label'],
    ['what is new to learn', 'career-pathways', 'summary'],
  ] as const) {
    it(`${what} is on the other side`, async () => {
      expect(side(await shown(tag, clerk, 'ltr'), selector)).to.be.below(0);
      expect(side(await shown(tag, clerk, 'rtl'), selector)).to.be.above(0);
    });
  }

  it('text stands at the right, times too', async () => {
    const day = await shown('day-timeline', clerk, 'rtl');
    const right = (selector: string) => all(day, selector)[0]!.getBoundingClientRect().right;
    const [title] = all(day, 'h2');
    const range = document.createRange();
    range.selectNodeContents(title!);
    expect(range.getBoundingClientRect().right).to.be.closeTo(right('h2'), 1);
    expect(getComputedStyle(all(day, '.when')[0]!).textAlign).to.equal('right');
  });

  it('steps and squares are mirrored, as progress is', async () => {
    const scale = async (tag: string, selector: string, dir: string) =>
      getComputedStyle(all<Element>(await shown(tag, clerk, dir), selector)[0]!).scale;
    for (const [tag, selector] of [
      ['occupation-card', '.ladder'],
      ['career-pathways', '.squares'],
    ] as const) {
      expect(await scale(tag, selector, 'ltr')).to.equal('none');
      expect(await scale(tag, selector, 'rtl')).to.equal('-1 1');
    }
    const fit = await shown('fit-check', clerk, 'rtl');
    expect(getComputedStyle(all(fit, 'progress')[0]!).direction).to.equal('rtl');
  });

  it('disclosures point the way the text goes', async () => {
    const turned = async (dir: string) =>
      getComputedStyle(all(await shown('occupation-faq', clerk, dir), 'summary')[0]!, '::before')
        .rotate;
    expect(await turned('ltr')).to.equal('-45deg');
    expect(await turned('rtl')).to.equal('135deg');
  });

  it('numbers, codes and sentences are not mirrored: each reads in its own direction', async () => {
    const card = await shown('occupation-card', clerk, 'rtl');
    expect(positionOf(card, 'ISCO-08')).to.be.below(positionOf(card, '3252'));
    const day = await shown('day-timeline', clerk, 'rtl');
    expect(texts(day, 'time')[0]).to.match(/^8:00.AM$/);
    expect(positionOf(day, '8:00')).to.be.below(positionOf(day, 'AM'));
    expect(positionOf(day, 'We made this day')).to.be.below(positionOf(day, '.'));
  });

  it('other names follow their label, whatever their own direction', async () => {
    addMessages('ar', { otherNames: 'أسماء أخرى' });
    for (const count of [2, 9]) {
      const alternativeTitles = Array.from({ length: count }, (_, i) => `name ${i}`);
      const card = await show<OccupationElement>(
        'occupation-card',
        { title: 'clerk', alternativeTitles },
        { lang: 'ar' },
      );
      card.parentElement!.dir = 'rtl';
      expect(positionOf(card, 'أسماء')).to.be.above(positionOf(card, 'name 0'));
    }
  });

  it('and a document keeps the direction of its language on either page', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const card = await shown('occupation-card', arabic, dir);
      const [title] = all(card, '.title [lang]');
      expect(title!.dir).to.equal('rtl');
      expect(getComputedStyle(title!).direction).to.equal('rtl');
      expect(getComputedStyle(title!).unicodeBidi).to.equal('isolate');
      expect(getComputedStyle(all(card, '.sheet')[0]!).direction).to.equal(dir);
    }
  });
});
