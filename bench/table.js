/** The results as text: a table for each group. */
export function table({ jobs, scripts }) {
  const lines = [];
  for (const group of new Set(jobs.map((job) => job.group))) {
    const members = jobs.filter((each) => each.group === group);
    const more = members[0].grows ? ['ms for one more'] : [];
    lines.push('', group, row('', 'ms', 'ratio', 'spread', 'longest task', 'shift', ...more));
    for (const [i, job] of members.entries()) {
      const { ratio } = job;
      lines.push(
        row(
          job.name,
          job[job.measured].toFixed(1),
          ratio ? ratio.median.toFixed(2) : '',
          ratio ? `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}` : '',
          job.longestTask.toFixed(0),
          job.shift.toFixed(3),
          ...(job.grows && i ? [oneMore(job, members[i - 1]).toFixed(3)] : []),
        ),
      );
    }
  }
  lines.push('', 'Scripts', row('', 'gzip', 'brotli', 'evaluated in ms'));
  for (const [name, { gzip, brotli, evaluation }] of Object.entries(scripts)) {
    lines.push(row(name, gzip, brotli, evaluation));
  }
  return lines.join('\n');
}

/** What each costs that a job has more than the one before. */
const oneMore = (job, before) =>
  (job[job.measured] - before[before.measured]) / (job.count - before.count);

const row = (name, ...cells) =>
  name.padEnd(38) + cells.map((cell) => String(cell).padStart(16)).join('');
