import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../scripts/find-browser.js';

const BUNDLE = readFileSync('dist/occupation-widgets.js', 'utf8');

describe('A page with https:', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  });
  after(() => browser.close());

  it('learns that a document with http: is not for it', async () => {
    const page = await browser.newPage();
    const asked = [];
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    // No machine here has a certificate: the tool answers for the school's server.
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      asked.push(url.href);
      if (url.pathname.endsWith('.js')) {
        return request.respond({ contentType: 'text/javascript', body: BUNDLE });
      }
      return request.respond({
        contentType: 'text/html',
        body: `<script type="module" src="/widgets.js"></script>
          <occupation-card src="http://data.example/clerk.json"><a href="/">Clerk</a></occupation-card>`,
      });
    });
    await page.goto('https://school.example/');
    const state = await page.evaluate(async () => {
      const card = document.querySelector('occupation-card');
      if (card.state.status !== 'failed') {
        await new Promise((resolve) => card.addEventListener('occupation-error', resolve));
      }
      const link = card.querySelector('a');
      const { kind, message } = card.state.error;
      return { kind, message, fallback: link.getClientRects().length };
    });
    assert.equal(state.kind, 'network');
    assert.match(state.message, /expected https: as on this page, found http:/);
    assert.equal(state.fallback, 1);
    assert.ok(said.some((line) => line.includes('expected https:')));
    // The browser may want an icon of its own accord.
    const wanted = asked.filter((url) => !url.endsWith('/favicon.ico'));
    assert.deepEqual(wanted, ['https://school.example/', 'https://school.example/widgets.js']);
  });
});
