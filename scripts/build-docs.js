// Writes into docs/ what is known elsewhere, between `<!-- name -->` and `<!-- /name -->`: `npm run docs`.
// With --check it only says whether the pages are what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const recipes = JSON.parse(readFileSync('embed/recipes.json', 'utf8'));
const FORMS = { tag: 'the tag', placeholder: 'the placeholder', iframe: 'the iframe', npm: 'npm' };

/** Text in which nothing is Markdown. */
const plain = (text) => text.replace(/<[^>]+>|:root \{[^}]*\}|&\w*;?|src="[^"]*"|wp_\w+/g, '`$&`');

function recipe({ name, form, tried, survives, steps, owner }) {
  const list = steps.map((step, i) => `${i + 1}. ${plain(step)}`).join('\n');
  const last = tried ? `Tried ${tried}.` : 'Not tried by us.';
  return `### ${name}\n\nTake ${FORMS[form]}. What survives: ${plain(survives)}\n\n${list}\n\nFor who looks after the site: ${plain(owner)}\n\n_${last}_`;
}

/** The parts by page and name. */
const PARTS = {
  'docs/cms.md': { recipes: recipes.map(recipe).join('\n\n') },
};

const stale = [];
for (const [file, parts] of Object.entries(PARTS)) {
  const before = readFileSync(file, 'utf8');
  let text = before;
  for (const [name, part] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`${file}: expected <!-- ${name} --> and its end.`);
    text = text.replace(place, (whole, start, end) => `${start}\n\n${part}\n\n${end}`);
  }
  const options = await prettier.resolveConfig(file);
  text = await prettier.format(text, { ...options, filepath: file });
  if (text === before) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
}
if (stale.length && process.argv.includes('--check')) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run docs\` and commit what it writes.`);
  process.exit(1);
}
