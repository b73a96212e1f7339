// Keeps the single file within its budget, the number `budget.gzip` of package.json.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { file, gzip: budget } = JSON.parse(readFileSync('package.json', 'utf8')).budget;
const size = gzipSync(readFileSync(file), { level: 9 }).length;
const number = (bytes) => bytes.toLocaleString('en');

if (size <= budget) {
  console.log(`${file}: ${number(size)} bytes gzipped of ${number(budget)}`);
} else {
  console.error(
    `${file} is ${number(size - budget)} bytes over its budget: ${number(size)} gzipped, ${number(budget)} allowed.\n` +
      'Please look for an import that brings more than it is used for (git diff, then the biggest ' +
      `sources in ${file}.map), and for the same template or sentence written twice. ` +
      'If visitors gain what it costs them, change `budget.gzip` in package.json and say why.',
  );
  process.exit(1);
}
