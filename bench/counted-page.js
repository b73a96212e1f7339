// A page whose main thread's instructions are counted by Valgrind: unlike times, they are the same on a
// busy machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './documents.js';
import { launch } from './measure.js';

/**
 * What the page's clock goes on by with each look at it, in milliseconds, as counting makes the browser
 * fifty times slower: a turn of 30 ms has 300 cards.
 */
const LOOK = 0.1;

/**
 * So far down, in pixels, nothing is painted: what is painted goes by the screen and not by how many
 * there are, so that the first fifty cards cost more than all others (a sixth more in the floor).
 */
const BELOW = 20_000;

/**
 * Opens the page of a contender for one kind of documents. With `inFull` all are laid out, wherever they
 * are; with `below` they stand where they are not painted.
 * @returns `insert`, which counts the millions of instructions from the insertion of so many until all is
 * drawn and what was left for idle time is done, and `close`
 */
export async function openCounted(origin, contender, { what, inFull = false, below = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'instructions-'));
  const renderer = fileURLToPath(new URL('counted-renderer.sh', import.meta.url));
  const settings = [
    '--no-zygote',
    '--disable-hang-monitor',
    '--disable-features=SpareRendererForSitePerProcess',
    // Else it depends on the machine what helpers have done by when, and on the trial before whether
    // all memory is collected within this one: a card more then cost up to 30 % more. To collect it
    // between trials does not help: the browser compiles again what it had compiled for what is gone,
    // and ten cards took from 8 to 18 million.
    '--js-flags=--single-threaded --heap-growing-percent=10000',
    `--renderer-cmd-prefix=${renderer} ${folder}`,
  ];
  const browser = await launch(settings, 0);
  // From here on: the page's own process.
  writeFileSync(join(folder, 'count'), '');
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(slowClock, LOOK);
  await page.goto(`${origin}/insert/${contender}`);
  if (below) await page.addStyleTag({ content: `main { margin-top: ${BELOW}px; }` });
  await page.evaluate((...args) => window.contender.prepare(...args), documents(what, 5), {
    what,
    inFull,
  });

  const counts = () => readdirSync(folder).filter((name) => /^count\.\d+/.test(name));
  const [pid] = /\d+/.exec(counts()[0]);
  const control = (command) =>
    execFileSync('callgrind_control', [command, pid], { stdio: 'ignore' });
  return {
    async insert(size) {
      await page.evaluate((...args) => window.prepareTrial(...args), what, documents(what, size));
      control('--zero');
      const before = counts();
      await page.evaluate(() => window.runTrial());
      control('--dump');
      // Each thread has a file, the main one the first.
      const main = counts().find((name) => !before.includes(name) && name.endsWith('-01'));
      const [, total] = /^totals: (\d+)/m.exec(readFileSync(join(folder, main), 'utf8'));
      return Number(total) / 1e6;
    },
    async close() {
      // It would take minutes to say good-bye.
      process.kill(Number(pid), 'SIGKILL');
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** In the page, before its scripts. */
function slowClock(look) {
  let now = 0;
  performance.now = () => (now += look);
  const { setTimeout } = window;
  window.setTimeout = (go, time = 0, ...rest) => setTimeout(go, time * 1000, ...rest);
}
