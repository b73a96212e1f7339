import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { showIn, startBrowser } from './helpers/element-page.js';

describe('A reader who has set a larger text in the browser', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('gets it, whatever size the page makes of it', async () => {
    const page = await browser.newPage();
    const devTools = await page.createCDPSession();
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const element = await showIn(page, 'occupation-faq');
    const size = await element.evaluate(({ shadowRoot, ownerDocument }) => {
      ownerDocument.documentElement.style.fontSize = '62.5%';
      return getComputedStyle(shadowRoot.querySelector('p')).fontSize;
    });
    assert.equal(size, '32px');
  });
});
