// Keeps the single file, each element's module and the source within their budgets: `budget` of
// package.json.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transformWithEsbuild } from 'vite';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { budget } = JSON.parse(readFileSync('package.json', 'utf8'));
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

/**
 * The chunks that somebody's bundler makes of an element with all that it needs: those that a page
 * fetches to show it, and those that it may fetch later.
 */
async function bundled(element) {
  const name = element.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  const page = `import { ${name} } from 'occupation-widgets/elements/${element}.js'; ${name}.define();`;
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? page : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'page', formats: ['es'] },
      rollupOptions: { input: 'page', preserveEntrySignatures: false },
    },
  });
  const first = new Set([output.find(({ isEntry }) => isEntry)]);
  for (const { imports } of first) {
    for (const chunk of output) if (imports.includes(chunk.fileName)) first.add(chunk);
  }
  return {
    first: await minified([...first]),
    later: await minified(output.filter((chunk) => !first.has(chunk))),
  };
}

/** Vite leaves the spaces in a library for the bundler that takes it: here a page does. */
const minified = (chunks) =>
  Promise.all(
    chunks.map(
      async ({ code, fileName }) =>
        (await transformWithEsbuild(code, fileName, { minify: true, target: 'es2022' })).code,
    ),
  );

const gzipped = (files) =>
  files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);

/** Says how much of a budget is used; over it, what to look for, and the check fails. */
function check(name, size, most, unit, advice, more = '') {
  if (size <= most) {
    console.log(`${name}: ${number(size)} ${unit} of ${number(most)}${more}`);
    return;
  }
  console.error(
    `${name} is ${number(size - most)} ${unit} over its budget: ${number(size)}, ${number(most)} allowed.\n` +
      `Please look for ${advice}. ` +
      'If people gain what it costs them, change `budget` in package.json and say why.',
  );
  process.exitCode = 1;
}

const checkBytes = (name, files, most, more) =>
  check(
    name,
    gzipped(files),
    most,
    'bytes gzipped',
    'an import that brings more than it is used for (git diff, then the biggest sources in ' +
      `${budget.file}.map), and for the same template or sentence written twice`,
    more,
  );

checkBytes(budget.file, [readFileSync(budget.file)], budget.gzip);
for (const element of ELEMENTS) {
  const { first, later } = await bundled(element);
  const more = `; ${number(gzipped(later))} may come later`;
  checkBytes(`${element} alone`, first, budget.element, more);
}

// What a newcomer reads, without the languages.
const lines = readdirSync('src', { recursive: true })
  .filter((path) => path.endsWith('.ts') && !/^(locales.[a-z]{2}|text.en)\.ts$/.test(path))
  .reduce((sum, path) => sum + readFileSync(join('src', path), 'utf8').split('\n').length - 1, 0);
check('src', lines, budget.sourceLines, 'lines', 'what is dead, or said twice');
