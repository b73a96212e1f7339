// Draws contact sheets of all stories into pictures/: `npm run pictures`. With --readme it also draws
// the picture in the README.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './find-browser.js';
import { typescript } from './typescript-plugin.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
process.chdir(rootDir);

/** What each sheet is drawn with: the width of a picture, and how the page is. */
const SETTINGS = {
  '360-light': { width: 360 },
  '360-dark': { width: 360, scheme: 'dark' },
  '360-right-to-left': { width: 360, dir: 'rtl' },
  '960-light': { width: 960 },
  '960-dark': { width: 960, scheme: 'dark' },
  '960-right-to-left': { width: 960, dir: 'rtl' },
  '960-forced-colours': { width: 960, features: [{ name: 'forced-colors', value: 'active' }] },
  '720-print': { width: 720, media: 'print' },
};

const started = Date.now();
const server = await startDevServer({
  config: {
    rootDir,
    hostname: 'localhost',
    watch: false,
    nodeResolve: true,
    plugins: [typescript],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://localhost:${server.server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars'],
});

/** Draws all sheets with one setting. */
async function draw([name, { width, scheme = 'light', dir = 'ltr', features = [], media = '' }]) {
  const page = await browser.newPage();
  const devTools = await page.createCDPSession();
  await devTools.send('Emulation.setEmulatedMedia', { media, features });
  await page.setViewport({ width: 2100, height: 1000 });
  await page.goto(`${origin}/scripts/pictures/sheet.html`);
  const sheets = await page.evaluate(
    async (scheme, dir) => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.dir = dir;
      return (await import('./sheet.ts')).names;
    },
    scheme,
    dir,
  );
  for (const sheet of sheets) {
    await page.evaluate(
      async (sheet, width, media) => {
        await window.show(sheet, width);
        if (media === 'print') dispatchEvent(new Event('beforeprint'));
      },
      sheet,
      width,
      media,
    );
    const body = await page.$('body');
    await body.screenshot({ path: `pictures/${sheet}-${name}.png` });
  }
  await page.close();
}

/** The picture in the README: the first screen of a whole page. */
async function drawReadme() {
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 960 });
  await page.goto(`${origin}/demo/`);
  await page.waitForSelector('occupation-profile:state(ready)');
  await page.screenshot({ path: 'demo/profile.png' });
  await page.close();
}

rmSync('pictures', { recursive: true, force: true });
mkdirSync('pictures');
try {
  for (const setting of Object.entries(SETTINGS)) await draw(setting);
  if (process.argv.includes('--readme')) await drawReadme();
} finally {
  await browser.close();
  await server.stop();
}
console.log(`Drew pictures/ in ${Math.round((Date.now() - started) / 1000)} s`);
