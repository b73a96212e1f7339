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

const number = (bytes) => bytes.toLocaleString('en');

/** An element's module with Lit, as somebody's bundler makes it. */
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

/** Says how much of a budget is used; over it, what to look for, and the check fails. */
function check(name, size, most, unit, advice) {
  if (size <= most) {
    console.log(`${name}: ${number(size)} ${unit} of ${number(most)}`);
    return;
  }
  console.error(
    `${name} is ${number(size - most)} ${unit} over its budget: ${number(size)}, ${number(most)} allowed.\n` +
      `Please look for ${advice}. ` +
      'If people gain what it costs them, change `budget` in package.json and say why.',
  );
  process.exitCode = 1;
}

const checkBytes = (name, code, most) =>
  check(
    name,
    gzipSync(code, { level: 9 }).length,
    most,
    'bytes gzipped',
    'an import that brings more than it is used for (git diff, then the biggest sources in ' +
      `${file}.map), and for the same template or sentence written twice`,
  );

checkBytes(file, readFileSync(file), budget);
for (const element of ELEMENTS) {
  checkBytes(`${element} alone`, await bundled(element), elementBudget);
}

// What a newcomer reads; of the languages, one is enough.
const lines = readdirSync('src', { recursive: true })
  .filter((path) => path.endsWith('.ts') && !/^locales.[a-z]{2}\.ts$/.test(path))
  .reduce((sum, path) => sum + readFileSync(join('src', path), 'utf8').split('\n').length - 1, 0);
check('src', lines, sourceLines, 'lines', 'what is dead, or said twice');
