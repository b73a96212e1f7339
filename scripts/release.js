// Releases a version: `npm run release -- patch|minor|major|1.2.3 [--publish]`. On a clean main it sets
// the version, dates the changes, builds, verifies, commits and tags; --publish sends it to the registry,
// with provenance, from CI.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { publish: { type: 'boolean', default: false } },
});
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });
const read = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' }).trim();

function stop(why) {
  console.error(why);
  process.exit(1);
}

const [step] = positionals;
if (!/^(patch|minor|major|\d+\.\d+\.\d+)$/.test(step ?? '')) {
  stop('Expected patch, minor, major or a version: npm run release -- minor');
}
if (read('git', 'branch', '--show-current') !== 'main') stop('Expected the branch main.');
if (read('git', 'status', '--porcelain')) stop('Expected nothing uncommitted.');

const changes = readFileSync('CHANGELOG.md', 'utf8');
const [, unreleased = ''] = /^## Unreleased\n([^]*?)(?=^## |$(?![^]))/m.exec(changes) ?? [];
if (!unreleased.trim()) {
  stop('CHANGELOG.md: expected what people will notice under "## Unreleased", found nothing.');
}

run('npm', 'version', step, '--no-git-tag-version');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const date = new Date().toISOString().slice(0, 10);
writeFileSync(
  'CHANGELOG.md',
  changes.replace('## Unreleased\n', `## Unreleased\n\n## ${version} (${date})\n`),
);
run('npm', 'run', 'build');
run('npm', 'run', 'docs');
run('npm', 'run', 'verify');
run('git', 'commit', '--all', '--message', `Release ${version}`);
run('git', 'tag', '--annotate', `v${version}`, '--message', `occupation-widgets ${version}`);
if (values.publish) run('npm', 'publish', '--provenance', '--access', 'public');
else
  console.log(
    `v${version} is tagged. To publish it: git push --follow-tags, then CI with --publish.`,
  );
