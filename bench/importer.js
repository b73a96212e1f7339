// `npm run bench:import -- PATH...`: time and peak memory of an import of ESCO, each PATH a download.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = mkdtempSync(join(tmpdir(), 'occupation-widgets-'));
const sources = process.argv.slice(2).flatMap((path) => ['--esco', path]);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const report = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 })); });`;
try {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      ...[cli, 'import', ...sources, '--out', join(out, 'jobs')],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const { seconds, mebibytes } = JSON.parse(stderr.trim().split('\n').at(-1));
  const files = readdirSync(join(out, 'jobs')).length - 1;
  console.log(
    `${files} occupations in ${seconds.toFixed(1)} s of processor time, at most ${mebibytes.toFixed(0)} MiB`,
  );
} finally {
  rmSync(out, { recursive: true });
}
