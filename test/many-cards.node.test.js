import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { showIn, startBrowser } from './helpers/element-page.js';

const COUNT = 400;

describe('Hundreds of compact cards', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('that come in turns have the list laid out for those in sight, not once for each turn', async () => {
    const page = await browser.newPage();
    const devTools = await page.createCDPSession();
    await devTools.send('Performance.enable');
    const layouts = async () => {
      const { metrics } = await devTools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutCount').value;
    };
    const first = await showIn(page, 'occupation-card', { variant: 'compact' });
    const already = await layouts();
    const turns = await first.evaluate(async (card, count) => {
      const { ownerDocument: page } = card;
      // A clock by which a turn has some ten cards.
      let now = performance.now();
      performance.now = () => (now += 3);
      const cards = Array.from({ length: count }, () => {
        const other = page.createElement('occupation-card');
        other.setAttribute('variant', 'compact');
        other.occupation = card.occupation;
        return other;
      });
      page.body.append(...cards);
      const isShown = ({ state }) => state.status === 'ready';
      let turns = 0;
      for (let shown = 0; shown < count;) {
        await new Promise(page.defaultView.requestAnimationFrame);
        const found = cards.filter(isShown).length;
        if (found > shown) turns += 1;
        shown = found;
      }
      return turns;
    }, COUNT);
    assert.ok(turns > 20, `expected many turns, found ${turns}`);
    const found = (await layouts()) - already;
    assert.ok(found < 8, `expected a few layouts in ${turns} turns, found ${found}`);
  });
});
