import { expect } from '@open-wc/testing';
import { AXE_IS_SAFE, axeViolations } from './helpers/axe.js';
import { cut, overlapping } from './helpers/legible.js';
import { all, overflowing } from './helpers/page.js';
import { elementsIn, showStories, storyPlaces } from './helpers/stories.js';

/** A reader's text spacing, as in WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** How much room the stories have, and how large the text is. */
const LAYOUTS: Record<string, { width?: string; size?: string; spacing?: string }> = {
  '320 pixels wide': { width: '320px' },
  'with text of 200 %': { size: '32px' },
  'with a reader’s text spacing': { spacing: SPACING },
  '320 pixels wide, with text of 200 % and a reader’s spacing': {
    width: '320px',
    size: '32px',
    spacing: SPACING,
  },
};

/** What can be pressed; a label stands for the answer inside it, and a link may stand in a line. */
const TARGETS = 'a.button, button, summary, label:has(input), input:not([type=radio])';

for (const [layout, { width = '', size = '', spacing = '' }] of Object.entries(LAYOUTS)) {
  describe(`Stories ${layout}`, () => {
    const style = document.createElement('style');
    style.textContent = spacing;
    before(() => document.head.append(style));
    after(() => style.remove());

    for (const { name, stories } of storyPlaces) {
      it(`axe finds nothing, and nothing is cut, overlaps or is too small to press in ${name}`, async function () {
        this.timeout(180_000);
        const place = await showStories(stories);
        place.style.inlineSize = width;
        place.style.setProperty('--occupation-font-size', size);
        if (AXE_IS_SAFE) expect(await axeViolations(place), 'axe').to.deep.equal([]);
        for (const element of elementsIn(place)) {
          for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
          expect(overflowing(element), 'too wide').to.deep.equal([]);
          expect(cut(element), 'cut').to.deep.equal([]);
          expect(overlapping(element), 'overlapping').to.deep.equal([]);
          const small = all(element, TARGETS)
            .filter((each) => each.checkVisibility())
            .map((each) => ({ each, box: each.getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) < 24)
            .map(({ each, box }) => `${each.localName} ${box.width} ${box.height}`);
          expect(small, 'too small').to.deep.equal([]);
        }
        if (width) expect(place.scrollWidth).to.be.at.most(parseInt(width));
      });
    }
  });
}
