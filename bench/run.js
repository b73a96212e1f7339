// `npm run bench`: measures everything and writes results.json and results.svg.
import { writeFileSync } from 'node:fs';
import { JOBS } from './jobs.js';
import { launch } from './measure.js';
import { picture } from './picture.js';
import { rounds } from './rounds.js';
import { expectSameCard } from './same-card.js';
import { bytes, evaluation } from './scripts.js';
import { buildContenders, serve } from './server.js';
import { table } from './table.js';

const ROUNDS = 9;

const built = await buildContenders();
const { origin, stop } = await serve(built);
const browser = await launch();
try {
  const said = (text) => console.error(text);
  await expectSameCard(browser, origin);
  const jobs = await rounds(browser, origin, JOBS, ROUNDS, said);
  // The floor has no script: its own is only there to prepare it.
  const scripts = Object.fromEntries(Object.entries(built).filter(([name]) => name !== 'floor'));
  const times = await evaluation(browser, scripts, ROUNDS);
  const results = {
    browser: await browser.version(),
    rounds: ROUNDS,
    jobs,
    scripts: Object.fromEntries(
      Object.entries(scripts).map(([name, each]) => [
        name,
        { ...bytes(each), evaluation: times[name] },
      ]),
    ),
  };
  const write = (name, text) => writeFileSync(new URL(name, import.meta.url), text);
  write('results.json', `${JSON.stringify(results, null, 2)}\n`);
  write('results.svg', picture(results));
  console.log(table(results));
} finally {
  await browser.close();
  stop();
}
