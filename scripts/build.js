// Builds dist/ from src/: the single file, the unbundled modules with types, schema and manifest.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildBuilder, buildFrame } from './build-embed.js';
import { buildEditorData } from './build-editor-data.js';
import { buildIntegrity } from './build-integrity.js';
import { buildSchema } from './build-schema.js';
import { minifyLiterals } from './minify-literals.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Runs a package's command line, and ends the build with it when it fails. */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

console.log('Building dist/ …');
for (const folder of ['dist', '.tmp/build']) rmSync(folder, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
renameSync('.tmp/build/src', 'dist');
renameSync('.tmp/build/render', 'dist/render');
// What stands beside src/ stands in dist/.
for (const name of readdirSync('dist/render')) {
  const file = `dist/render/${name}`;
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll("'../src/", "'../"));
}
await minifyLiterals();
// People with a bundler take the classes; only the bundle registers tags by itself.
rmSync('dist/index.js');
renameSync('dist/index.d.ts', 'dist/occupation-widgets.d.ts');
run('rollup/dist/bin/rollup', '--config', 'rollup.config.js', '--silent');
buildFrame();
buildBuilder();
await buildSchema();
const { styleSheet } = await import('../dist/render/render.js');
writeFileSync('dist/occupation-widgets.css', `${styleSheet()}\n`);
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
buildEditorData();
// Locales have effects, and nothing to import.
writeFileSync('dist/locales/locale.d.ts', 'export {};\n');
buildIntegrity();
console.log('Built dist/');
