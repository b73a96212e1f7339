// `npm run bench:instructions [cards | deferred-cards | skills | first]`: what a machine that does other
// things cannot measure in time, counted in instructions of the page's main thread, with its limits. All four
// take more than an hour.
import { execFileSync } from 'node:child_process';
import { openCounted } from './counted-page.js';
import { GROWN, SIZES } from './jobs.js';
import { buildContenders, CONTENDERS, serve } from './server.js';
import { spread } from './statistics.js';

/** Until the browser has compiled what is called often. */
const WARM_UP = 8;
/** Of each size, as the browser still compiles now and then. */
const TRIALS = 3;
/** The dearest one more may cost so much more than the cheapest. */
const GROWTH = 0.2;
/** 200 cards may cost so many times the floor, and less than those of anybody else. */
const FLOOR = 1.35;

/** The millions of instructions for 200 cards, the first of a page. */
async function first(origin, contender) {
  const page = await openCounted(origin, contender, { what: 'cards', inFull: true });
  const found = await page.insert(200);
  await page.close();
  return found;
}

/** The millions of instructions for each size, in a page that has shown many. */
async function grown(origin, kind) {
  const page = await openCounted(origin, 'widgets', { ...kind, below: true });
  for (let i = 0; i < WARM_UP; i += 1) await page.insert(200);
  const found = [];
  for (const size of SIZES) {
    const trials = [];
    for (let i = 0; i < TRIALS; i += 1) trials.push(await average(page, size));
    found.push(spread(trials).median);
  }
  await page.close();
  return found;
}

/** Their mean for one size, over as many small ones as have 200 in all: the collector comes only in some. */
async function average(page, size) {
  const times = Math.max(1, 200 / size);
  let sum = 0;
  for (let i = 0; i < times; i += 1) sum += await page.insert(size);
  return sum / times;
}

function say(holds, text) {
  console.log(`${holds ? 'ok  ' : 'OVER'} ${text}`);
  if (!holds) process.exitCode = 1;
}

const listed = (numbers, digits) => numbers.map((each) => each.toFixed(digits)).join(', ');

try {
  execFileSync('valgrind', ['--version']);
} catch {
  console.error('This counts with Valgrind: install it, as by `apt-get install valgrind`.');
  process.exit(1);
}

const [asked, ...rest] = process.argv.slice(2);
if (rest.length || ![...Object.keys(GROWN), 'first', undefined].includes(asked)) {
  console.error('Expected nothing, or one of cards, deferred-cards, skills and first.');
  process.exit(2);
}
const isAsked = (name) => !asked || asked === name;

const { origin, stop } = await serve(await buildContenders());
try {
  for (const name of Object.keys(GROWN).filter(isAsked)) {
    const counts = await grown(origin, GROWN[name]);
    const more = counts.slice(1).map((each, i) => (each - counts[i]) / (SIZES[i + 1] - SIZES[i]));
    const growth = Math.max(...more) / Math.min(...more) - 1;
    say(
      growth <= GROWTH,
      `${name}: one more costs ${listed(more, 3)} million instructions from ${SIZES.join(' to ')}, ` +
        `which is ${(growth * 100).toFixed(0)} % from the least to the most, of ${GROWTH * 100} % (${listed(counts, 1)} in all)`,
    );
  }
  if (isAsked('first')) {
    const costs = {};
    for (const name of Object.keys(CONTENDERS)) costs[name] = await first(origin, name);
    const { floor, widgets, ...others } = costs;
    const ratios = Object.entries(costs).map(
      ([name, cost]) => `${name} ${(cost / floor).toFixed(2)}`,
    );
    say(
      widgets <= FLOOR * floor && Object.values(others).every((other) => widgets < other),
      `the first 200 cards, of at most ${FLOOR} and less than others: ${ratios.join(', ')}`,
    );
  }
} finally {
  stop();
}
