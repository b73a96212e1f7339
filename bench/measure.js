// Drives the browser: one page, one measurement.
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../scripts/find-browser.js';
import { documents } from './documents.js';

const CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

/** Starts Chromium; with what makes it slow, an answer may take longer than `protocolTimeout` is by itself. */
export function launch(settings = [], protocolTimeout = undefined) {
  return puppeteer.launch({
    executablePath: ensureBrowser(),
    protocolTimeout,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      ...settings,
    ],
  });
}

/**
 * Measures on a fresh page. Times are milliseconds of the main thread's processor time, which other
 * work on the machine hardly changes; `wall` is what a clock says.
 */
export async function measure(browser, origin, job) {
  const { contender, what = 'cards', mode = 'insert', count, slowdown = 1 } = job;
  const { inFull = false, unforced = false, warm = false, texts = false } = job;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.setViewport({ width: 1280, height: 900 });
    const devTools = await page.createCDPSession();
    if (slowdown > 1) await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const options = { categories: CATEGORIES };
    let seen;
    let heap;
    if (mode === 'load') {
      await page.goto('about:blank');
      await page.tracing.start(options);
      await page.goto(`${origin}/load/${contender}/${count}`, { waitUntil: 'load' });
      seen = await page.evaluate(() => window.measureLoad());
    } else {
      await page.goto(`${origin}/insert/${contender}`);
      const method = mode === 'src' ? `${what}FromSrc` : what;
      const data =
        mode === 'src'
          ? Array.from({ length: count }, (_, i) => `/document/${i}.json`)
          : documents(what, count);
      const before = job.heap && (await heapSize(devTools));
      await page.tracing.start(options);
      seen = await page.evaluate((...args) => window.measureInsertion(...args), method, data, {
        what,
        inFull,
        unforced,
        texts,
        // As many as a browser needs until it has compiled what is called often.
        warmUp: warm ? Array.from({ length: 10 }, () => documents(what, 200)) : [],
      });
      heap = job.heap && (await heapSize(devTools)) - before;
    }
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    return { ...read(trace.traceEvents, mode), heap, ...seen };
  } finally {
    await context.close();
  }
}

async function heapSize(devTools) {
  await devTools.send('HeapProfiler.collectGarbage');
  return (await devTools.send('Runtime.getHeapUsage')).usedSize;
}

/** The moments and the longest task between them. */
function read(events, mode) {
  const begin = mode === 'load' ? 'bench-begin' : 'bench-start';
  const marks = Object.fromEntries(
    events
      .filter(({ name, ph }) => name.startsWith('bench-') && ph === 'I')
      .map((e) => [e.name, e]),
  );
  const start = marks[begin];
  const since = (name, clock) => marks[name] && (marks[name][clock] - start[clock]) / 1000;
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts, dur }) =>
      name === 'RunTask' &&
      ph === 'X' &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur >= start.ts,
  );
  return {
    ready: since('bench-ready', 'tts'),
    laidOut: since('bench-laid-out', 'tts'),
    frame: since('bench-frame', 'tts'),
    end: since('bench-end', 'tts'),
    // A task that takes no time at all has no duration in the trace.
    longestTask: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    wall: {
      ready: since('bench-ready', 'ts'),
      laidOut: since('bench-laid-out', 'ts'),
      frame: since('bench-frame', 'ts'),
      end: since('bench-end', 'ts'),
    },
  };
}
