// The quick form, part of `npm run verify`: under a minute, and it fails on a clear regression only. All
// limits are ratios of processor time within one run, far above what was measured.
import { launch } from './measure.js';
import { rounds } from './rounds.js';
import { expectSameCard } from './same-card.js';
import { buildContenders, serve } from './server.js';

const ROUNDS = 3;

/** At most this ratio, for the sum of what is named first to what is named second. */
const LIMITS = [
  {
    says: 'a card laid out in full, to the browser’s own floor',
    job: { contender: 'widgets', count: 60, inFull: true, measured: 'laidOut' },
    against: { contender: 'floor', count: 60, inFull: true, measured: 'laidOut' },
    most: 2.5,
  },
  {
    says: 'a page of 600 cards to its first frame, to the same in plain HTML',
    job: { contender: 'widgets', mode: 'load', count: 600, measured: 'frame' },
    against: { contender: 'html', mode: 'load', count: 600, measured: 'frame' },
    most: 1,
  },
  {
    says: 'twelve times the cards',
    job: { contender: 'widgets', count: 600, measured: 'end' },
    against: { contender: 'widgets', count: 50, measured: 'end' },
    most: 6,
  },
  {
    says: 'ten times the skills',
    job: { contender: 'widgets', what: 'skills', count: 2000, measured: 'ready' },
    against: { contender: 'widgets', what: 'skills', count: 200, measured: 'ready' },
    most: 5,
  },
];

const built = await buildContenders(['widgets', 'floor', 'react']);
const { origin, stop } = await serve(built);
const browser = await launch();
let failed = 0;
try {
  await expectSameCard(browser, origin);
  const jobs = LIMITS.flatMap(({ says, job, against }) => [
    { ...job, name: says, against: `${says}: against` },
    { ...against, name: `${says}: against` },
  ]);
  const results = await rounds(browser, origin, jobs, ROUNDS);
  for (const { says, most } of LIMITS) {
    const { ratio } = results.find(({ name }) => name === says);
    const holds = ratio.median <= most;
    if (!holds) failed += 1;
    console.log(
      `${holds ? 'ok  ' : 'OVER'} ${ratio.median.toFixed(2)} of at most ${most}: ${says}`,
    );
  }
} finally {
  await browser.close();
  stop();
}
if (failed) {
  console.error(
    'Something has become clearly slower. `npm run bench` says more; a profile in the browser says where.',
  );
  process.exit(1);
}
