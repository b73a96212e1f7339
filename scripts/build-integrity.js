// Builds dist/integrity.json: the version, and of each script and style sheet the hash that the
// attribute `integrity` wants.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

export function buildIntegrity() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = readdirSync('dist', { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  const files = names.map((name) => {
    const hash = createHash('sha384').update(readFileSync(`dist/${name}`));
    return [name, `sha384-${hash.digest('base64')}`];
  });
  const integrity = { version, files: Object.fromEntries(files) };
  writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, undefined, 2)}\n`);
}
