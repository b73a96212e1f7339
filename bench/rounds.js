// Measures all jobs in every round, one after the other, so that what disturbs the machine disturbs all.
import { measure } from './measure.js';
import { rounded, spread } from './statistics.js';

const MEASURES = ['ready', 'laidOut', 'frame', 'end', 'longestTask', 'heap', 'shift'];

/** @returns each job with the medians of what was measured and its ratio to another job. */
export async function rounds(browser, origin, jobs, count, said = () => {}) {
  const runs = new Map(jobs.map(({ name }) => [name, []]));
  for (let round = 1; round <= count; round += 1) {
    for (const job of jobs) runs.get(job.name).push(await measure(browser, origin, job));
    said(`round ${round} of ${count}`);
  }
  return jobs.map((job) => {
    const { group, name, against, measured, contender, count, grows } = job;
    const own = runs.get(name);
    const medians = Object.fromEntries(
      MEASURES.filter((each) => typeof own[0][each] === 'number').map((each) => [
        each,
        rounded(spread(own.map((run) => run[each])).median, 3),
      ]),
    );
    const wall = rounded(spread(own.map((run) => run.wall[measured])).median, 1);
    const ratio =
      against && spreadOf(own.map((run, i) => run[measured] / runs.get(against)[i][measured]));
    return { group, name, contender, count, grows, measured, ...medians, wall, against, ratio };
  });
}

function spreadOf(numbers) {
  const { median, low, high } = spread(numbers);
  return { median: rounded(median, 3), low: rounded(low, 3), high: rounded(high, 3) };
}
