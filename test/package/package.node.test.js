// What people get from the registry: the packed files, and every way into them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));

const folder = mkdtempSync(join(tmpdir(), 'occupation-widgets-'));
let tarball;
let files;
before(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  tarball = join(folder, packed.filename);
  files = packed.files.map(({ path }) => path).sort();
});
after(() => rmSync(folder, { recursive: true }));

describe('The packed package', () => {
  it('holds what was built, the licence and the texts, and nothing else', () => {
    const built = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
    assert.deepEqual(
      files,
      [...built, 'LICENSE', 'README.md', 'package.json', 'CHANGELOG.md', 'SECURITY.md'].sort(),
    );
  });

  it('has nothing for publint to find', async () => {
    const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that fit, in every way to import it', () => {
    const entries = Object.keys(json('package.json').exports)
      .filter((entry) => !entry.includes('*') && !/\.(css|json)$|^\.\/react$/.test(entry))
      .concat(
        readdirSync('dist/elements')
          .filter((file) => file.endsWith('.js'))
          .map((file) => `elements/${file}`),
      );
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    const { status, stdout } = spawnSync(
      process.execPath,
      [attw, tarball, '--profile', 'esm-only', '--no-emoji', '--entrypoints', ...entries],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
    for (const entry of entries) assert.ok(stdout.includes(entry.replace(/^\.\/?/, '')), entry);
  });

  it('names every file that has an effect when it is imported, and no other', () => {
    const { sideEffects } = json('package.json');
    assert.deepEqual(
      sideEffects.filter((file) => file.startsWith('./dist')),
      ['./dist/occupation-widgets.js', './dist/locales/*.js', './dist/render/html-element.js'],
    );
    for (const file of files.filter((file) =>
      /^dist\/(?!embed|cli|locales|occupation-widgets)[^]*\.js$/.test(file),
    )) {
      assert.doesNotMatch(read(file), /^(customElements\.|\w+\.define\()/m, file);
    }
  });

  it('can be imported on a server: the same names, and no tag is registered', async () => {
    const names = Object.keys(await import('occupation-widgets'));
    const [, exported] = /export\s*\{([^}]*)\};?\s*$/.exec(read('dist/occupation-widgets.js'));
    assert.deepEqual(
      names.sort(),
      exported
        .split(',')
        .map((each) => each.split(' as ').at(-1))
        .sort(),
    );
    assert.ok(names.includes('OccupationCard'));
    assert.equal(globalThis.customElements?.get('occupation-card'), undefined);
  });

  it('has the hash of each script and style sheet', () => {
    const { version, files: hashes } = json('dist/integrity.json');
    assert.equal(version, json('package.json').version);
    const scripts = files
      .filter((file) => /^dist\/.*\.(js|css)$/.test(file))
      .map((file) => file.slice(5));
    assert.deepEqual(Object.keys(hashes), scripts);
    for (const file of scripts) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      assert.equal(hashes[file], `sha384-${hash}`, file);
    }
  });

  for (const [file, tags] of [
    ['vscode.html-custom-data.json', (data) => data.tags.map(({ name }) => name)],
    ['web-types.json', (data) => data.contributions.html.elements.map(({ name }) => name)],
  ]) {
    it(`tells editors every tag in ${file}`, () => {
      const text = read(`dist/${file}`);
      const known = json('dist/custom-elements.json')
        .modules.flatMap(({ declarations }) => declarations)
        .flatMap(({ tagName }) => tagName ?? [])
        .sort();
      assert.ok(known.includes('occupation-profile'));
      assert.deepEqual(tags(JSON.parse(text)).sort(), known);
      assert.doesNotMatch(text, /default: undefined|\[object/);
    });
  }

  it('gives types to JSX, to events and to elements', () => {
    const app = join(folder, 'app.tsx');
    writeFileSync(
      app,
      `import type {} from '${process.cwd()}/dist/react.js';
       import { OccupationCard, addMessages } from '${process.cwd()}/dist/occupation-widgets.js';
       import { occupationSchema, parseOccupation, type Occupation } from '${process.cwd()}/dist/schema.js';
       import { render } from '${process.cwd()}/dist/render/render.js';
       const occupation: Occupation = parseOccupation('{"title":"a"}');
       export const page = (
         <occupation-card occupation={occupation} variant="compact" heading-level={3} className="a"
           onoccupation-load={(event) => event.occupation.title.trim()}>
           <a href="/">a</a>
         </occupation-card>
       );
       // @ts-expect-error no such variant
       export const wrong = <occupation-card variant="huge" />;
       // @ts-expect-error no such attribute
       export const wrongToo = <fit-check variant="compact" />;
       const card: OccupationCard = document.createElement('occupation-card');
       card.addEventListener('occupation-action', ({ href }) => href.trim());
       document.querySelector('skill-list')!.limit = 3;
       addMessages('cy', { action: 'a' });
       render(occupation, { element: 'fit-check' }).trim();
       export { occupationSchema };`,
    );
    const program = ts.createProgram([app], {
      strict: true,
      noEmit: true,
      jsx: ts.JsxEmit.ReactJSX,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      typeRoots: [join(process.cwd(), 'node_modules/@types')],
      types: ['react'],
      baseUrl: process.cwd(),
      ignoreDeprecations: '6.0',
      paths: { 'react/*': ['node_modules/@types/react/*'], react: ['node_modules/@types/react'] },
    });
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    assert.deepEqual(errors, []);
  });
});
