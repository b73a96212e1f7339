// Keeps the single file, each element's module and the source within their budgets: `budget` of
// package.json.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const {
  file,
  gzip: budget,
  element: elementBudget,
  sourceLines,
} = JSON.parse(readFileSync('package.json', 'utf8')).budget;
/** The elements that stand alone; the profile is all of them. */
const ELEMENTS = [
  'occupation-card',
  'fit-check',
  'day-timeline',
  'skill-list',
  'career-pathways',
  'occupation-faq',
];

const gzipped = (code) => gzipSync(code, { level: 9 }).length;
const number = (bytes) => bytes.toLocaleString('en');

/** An element's module with Lit and Zod, as somebody's bundler makes it. */
async function bundled(element) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `dist/elements/${element}.js`, formats: ['iife'], name: 'element' },
    },
  });
  return output[0].code;
}

function check(name, size, most) {
  if (size <= most) {
    console.log(`${name}: ${number(size)} bytes gzipped of ${number(most)}`);
    return;
  }
  console.error(
    `${name} is ${number(size - most)} bytes over its budget: ${number(size)} gzipped, ${number(most)} allowed.\n` +
      'Please look for an import that brings more than it is used for (git diff, then the biggest ' +
      `sources in ${file}.map), and for the same template or sentence written twice. ` +
      'If visitors gain what it costs them, change `budget` in package.json and say why.',
  );
  process.exitCode = 1;
}

check(file, gzipped(readFileSync(file)), budget);
for (const element of ELEMENTS) {
  check(`${element} alone`, gzipped(await bundled(element)), elementBudget);
}

/** What a newcomer reads; of the languages, one is enough. */
const lines = readdirSync('src', { recursive: true })
  .filter((path) => path.endsWith('.ts') && !/^locales.[a-z]{2}\.ts$/.test(path))
  .reduce((sum, path) => sum + readFileSync(join('src', path), 'utf8').split('\n').length - 1, 0);
if (lines > sourceLines) {
  console.error(
    `src has ${number(lines)} lines without the languages, ${number(sourceLines)} allowed. ` +
      'Please look for what is dead, or said twice.',
  );
  process.exitCode = 1;
} else {
  console.log(`src: ${number(lines)} lines of ${number(sourceLines)}`);
}
