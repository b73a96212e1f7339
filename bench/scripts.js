// The scripts themselves: bytes over the wire, and the processor time of their evaluation.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rounded, spread } from './statistics.js';

/** Bytes of script and style sheets, as a server would send them. */
export function bytes({ script, shipped, css }) {
  const text = [shipped ?? script, css];
  const sum = (size) => text.reduce((total, each) => total + (each ? size(each) : 0), 0);
  return {
    gzip: sum((each) => gzipSync(each, { level: 9 }).length),
    brotli: sum((each) => brotliCompressSync(each).length),
  };
}

/** Milliseconds of processor time to compile and evaluate each script on a fresh page. */
export async function evaluation(browser, scripts, rounds) {
  const times = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { script, shipped }] of Object.entries(scripts)) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.tracing.start({ categories: ['blink.user_timing'] });
      await page.evaluate(
        (text) => {
          const element = document.createElement('script');
          element.textContent = text;
          performance.mark('bench-start');
          document.head.append(element);
          performance.mark('bench-end');
        },
        // As a classic script, which runs where it is inserted.
        shipped?.replace(/export\s*\{[^}]*\};?\s*$/, '') ?? script,
      );
      const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      const at = (mark) => trace.traceEvents.find((each) => each.name === mark).tts;
      times[name].push((at('bench-end') - at('bench-start')) / 1000);
      await context.close();
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, rounded(spread(all).median, 2)]),
  );
}
