// Tries the packed package in the apps of test/frameworks, or in those that are named:
// `npm run test:frameworks -- react vue`. The last line is "N passed, N failed".
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { RENDERING, rendered, serverHtml, STEPS } from '../test/frameworks/steps.js';
import { ensureBrowser } from './find-browser.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const APPS = 'test/frameworks';
// What a framework has to say about mistakes it says in development; what people get is the other.
const MODES = ['production', 'development'];

const known = readdirSync(APPS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const names = process.argv.slice(2);
const unknown = names.find((name) => !known.includes(name));
if (unknown) {
  console.error(`No app ${unknown}: expected ${known.join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'occupation-widgets-frameworks-'));
const count = { passed: 0, failed: 0 };

/** Runs npm, and throws what it said where it fails. */
function npm(args, cwd, env = {}) {
  try {
    return execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, ...env },
    });
  } catch (cause) {
    throw new Error(`${cause.message}\n${cause.stdout}`, { cause });
  }
}

/** Says whether something worked, and counts it. */
async function check(name, work) {
  const started = Date.now();
  try {
    await work();
    count.passed += 1;
    console.log(`  ✔ ${name} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    count.failed += 1;
    console.log(`  ✖ ${name}\n${error.message.replace(/^/gm, '      ')}`);
    return false;
  }
}

/** What the package needs, in the versions of our own lock file. */
function needed() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path, { version }]) => `${path.replace(/.*node_modules\//, '')}@${version}`);
}

/** A copy of the app, with documents, its own packages and ours. */
function install(name) {
  const app = join(folder, name);
  const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  cpSync(join(APPS, name), app, { recursive: true });
  cpSync('stories/occupations', join(app, 'jobs'), { recursive: true });
  npm(['ci', ...quiet], app);
  npm(['install', '--no-save', ...quiet, tarball, ...needed()], app);
  return app;
}

/** Opens the built app, and goes through all steps. */
async function drive(name, app, mode) {
  const server = await serve(join(app, 'dist', 'browser'));
  const address = `http://localhost:${server.server.address().port}/`;
  try {
    const still = await browser.newPage();
    await still.setJavaScriptEnabled(false);
    await still.goto(address);
    await check(`${mode}: the server’s HTML has the elements, with what is in them`, () =>
      serverHtml(still),
    );

    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    for (const [words, step] of Object.entries(STEPS)) {
      await check(`${mode}: ${words}`, () => step(page));
    }
    if (RENDERING.includes(name)) {
      await check(`${mode}: what \`render\` wrote stands before the scripts and after`, () =>
        rendered(still, page),
      );
    }
    await check(`${mode}: the console has no warning and no error`, () => {
      if (complaints.length) throw new Error(complaints.join('\n'));
    });
    await Promise.all([still.close(), page.close()]);
  } finally {
    await server.stop();
  }
}

function serve(rootDir) {
  cpSync('stories/occupations', join(rootDir, 'jobs'), { recursive: true });
  return startDevServer({
    config: { rootDir, hostname: 'localhost', watch: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
}

async function tryApp(name) {
  console.log(`\n${name}`);
  let app;
  const installed = await check('installs', () => (app = install(name)));
  if (!installed) return;
  await check('has types that fit', () => npm(['run', 'types'], app));
  for (const mode of MODES) {
    const built = await check(`${mode}: is built`, () =>
      npm(['run', 'build'], app, { NODE_ENV: mode }),
    );
    if (built) await drive(name, app, mode);
  }
}

const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
const tarball = join(folder, JSON.parse(packed)[0].filename);
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  for (const name of names.length ? names : known) await tryApp(name);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.passed > 0 && count.failed === 0 ? 0 : 1);
