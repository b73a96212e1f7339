import { expect } from '@open-wc/testing';
import { AXE_IS_SAFE, axeFindings } from './helpers/axe.js';
import { drawnFor } from './helpers/media.js';
import { showStories, storyPlaces } from './helpers/stories.js';

/** From pale yellow to black. */
const ACCENTS = ['#fff3b0', '#e8590c', '#b5179e', '#1d4ed8', '#0b3d2e', '#000'];

describe('axe finds nothing (skipped in WebKitGTK, which dies of it now and then)', () => {
  const page = document.documentElement;
  before(function () {
    if (!AXE_IS_SAFE) this.skip();
  });
  afterEach(() => page.removeAttribute('style'));

  for (const { name, stories } of storyPlaces) {
    for (const scheme of ['light', 'dark']) {
      it(`in ${name}, ${scheme}, with six accents`, async function () {
        this.timeout(60_000);
        page.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        const place = await showStories(stories);
        expect(await axeFindings(place)).to.deep.equal([]);
        for (const accent of ACCENTS) {
          page.style.setProperty('--occupation-accent', accent);
          expect(
            await axeFindings(place, { runOnly: ['color-contrast', 'link-in-text-block'] }),
            accent,
          ).to.deep.equal([]);
        }
      });
    }

    it(`in ${name} with forced colours`, async function () {
      this.timeout(60_000);
      const drawnAsBefore = await drawnFor('(forced-colors: active)');
      const place = await showStories(stories);
      expect(await axeFindings(place)).to.deep.equal([]);
      await drawnAsBefore();
    });
  }
});
