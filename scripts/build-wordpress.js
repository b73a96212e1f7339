// Puts the bundle and the languages from dist/ into the plugin for WordPress, and packs it:
// `npm run build:wordpress` makes integrations/wordpress/occupation-widgets.zip.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const PLUGIN = 'integrations/wordpress/occupation-widgets';
const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));

/** What an author may set on each element: every attribute but the document itself. */
function attributesByElement() {
  const elements = json('dist/custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [
      tagName,
      attributes.map(({ name }) => name).filter((name) => !/^(src|occupation)$/.test(name)),
    ]);
  return Object.fromEntries(elements);
}

/** Copies the scripts and says of each its hash; the server believes nothing else. */
function buildAssets() {
  const { files } = json('dist/integrity.json');
  const own = Object.entries(files).filter(([file]) =>
    /^(occupation-widgets|locales\/\w+)\.js$/.test(file),
  );
  rmSync(`${PLUGIN}/assets`, { recursive: true, force: true });
  for (const [file] of own) {
    mkdirSync(dirname(`${PLUGIN}/assets/${file}`), { recursive: true });
    copyFileSync(`dist/${file}`, `${PLUGIN}/assets/${file}`);
  }
  const built = { files: Object.fromEntries(own), elements: attributesByElement() };
  writeFileSync(`${PLUGIN}/assets/built.json`, `${JSON.stringify(built, undefined, 2)}\n`);
}

/** A file of the plugin; its head names the version of the release. */
function content(file) {
  if (file !== `${PLUGIN}/occupation-widgets.php`) return readFileSync(file);
  const { version } = json('package.json');
  return strToU8(read(file).replace(/^( \* Version: +).*$/m, `$1${version}`));
}

/** The plugin as a zip, the same bytes for the same files. */
function pack() {
  const files = readdirSync(PLUGIN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file.slice(dirname(PLUGIN).length + 1), content(file)]);
  writeFileSync(`${PLUGIN}.zip`, zipSync(Object.fromEntries(files), { mtime: '2020-01-01' }));
}

buildAssets();
pack();
console.log(`Built ${PLUGIN}.zip`);
