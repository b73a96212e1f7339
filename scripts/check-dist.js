// Builds, and says whether dist/ was already what src/ builds; where CI is set, a difference fails.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Every committed file of dist/ with a hash of its bytes. */
function snapshot() {
  const entries = existsSync('dist')
    ? readdirSync('dist', { recursive: true, withFileTypes: true })
    : [];
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
  return new Map(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

const before = snapshot();
await import('./build.js');
const after = snapshot();

const changed = [...new Set([...before.keys(), ...after.keys()])]
  .filter((file) => before.get(file) !== after.get(file))
  .sort();
if (changed.length > 0) {
  console.error(
    `dist/ was not what src/ builds; it is now. Commit it with your change:\n  ${changed.join('\n  ')}`,
  );
  if (process.env.CI) process.exit(1);
}
