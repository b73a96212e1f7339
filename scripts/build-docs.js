// Writes into docs/ what is known elsewhere, between `<!-- name -->` and `<!-- /name -->`: `npm run docs`.
// With --check it only says whether the pages are what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

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

/** A table of Markdown. */
function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const words = (text = '') => text.replace(/\s+/g, ' ').trim();
const code = (text) => `\`${text}\``;

const modules = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules;
const classes = modules.flatMap(({ declarations }) => declarations);
const base = classes.find(({ name }) => name === 'OccupationElement');
const elements = classes.filter(({ tagName }) => tagName);
const own = (entries = []) => entries.filter(({ inheritedFrom }) => !inheritedFrom);

const attributeRows = (attributes) =>
  attributes.map(({ name, type, default: standard, description }) => {
    const values = type?.text.replace(/ \| null|\| undefined|undefined/g, '').trim() ?? '';
    return [code(name), code(values), standard ? code(standard) : '', words(description)];
  });
const ATTRIBUTES = ['attribute', 'type', 'without it', 'meaning'];

function element({ tagName, description, attributes, cssParts, events }) {
  const ownAttributes = own(attributes);
  const ownEvents = own(events).map(({ name }) => code(name));
  return [
    `### \`<${tagName}>\``,
    words(description).replace(/^`<[\w-]+>`: (.)/, (_, letter) => letter.toUpperCase()),
    ownAttributes.length ? table(ATTRIBUTES, attributeRows(ownAttributes)) : '',
    `Parts: ${cssParts.map(({ name }) => code(name)).join(' ')}`,
    ownEvents.length ? `Events of its own: ${ownEvents.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The events with what each carries, from their classes. */
function events() {
  const file = 'src/elements/events.ts';
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const comment = (node) =>
    words(ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node).at(-1)?.comment));
  return source.statements.filter(ts.isClassDeclaration).map((node) => {
    const [, name, meaning] = /^`(.+?)`: (.*)$/.exec(comment(node));
    const { parameters } = node.members.find(ts.isConstructorDeclaration);
    const carries = parameters.map((parameter) => {
      const said = comment(parameter);
      return code(parameter.name.text) + (said && `: ${said.replace(/\.$/, '')}`);
    });
    return [code(name), meaning[0].toUpperCase() + meaning.slice(1), carries.join('; ')];
  });
}

/** The type of a value in words, and the keys inside it. */
function shape(schema) {
  if (schema.anyOf) return schema.anyOf.map((each) => shape(each)).join(' or ');
  if (schema.enum) return schema.enum.map((value) => code(value)).join(' ');
  if (schema.type === 'array') return `list of ${shape(schema.items)}`;
  return { object: 'object', string: 'text', integer: 'whole number' }[schema.type] ?? schema.type;
}

function keyRows({ properties = {}, required = [] }, path = '') {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = path + key;
    const list = schema.type === 'array';
    const inside = [list ? schema.items : schema].flatMap((each) => each.anyOf ?? [each]);
    const must = required.includes(key) ? ' (required)' : '';
    return [
      [code(name), shape(schema) + must, words(schema.description)],
      ...inside.flatMap((each) => keyRows(each, `${name}${list ? '[]' : ''}.`)),
    ];
  });
}

const schema = JSON.parse(readFileSync('dist/occupation.schema.json', 'utf8'));

/** The files of an app in test/frameworks, as samples. */
const app = (name, ...files) =>
  files
    .map((file) => {
      const text = readFileSync(`test/frameworks/${name}/${file}`, 'utf8');
      return `${code(file)}\n\n\`\`\`${extname(file).slice(1)}\n${text}\`\`\``;
    })
    .join('\n\n');

/** The parts by page and name. */
const PARTS = {
  'docs/cms.md': { recipes: recipes.map(recipe).join('\n\n') },
  'docs/elements.md': {
    shared: table(ATTRIBUTES, attributeRows(base.attributes)),
    elements: elements.map(element).join('\n\n'),
    events: table(['event', 'says', 'carries'], events()),
  },
  'docs/styling.md': {
    tokens: table(
      ['property', 'sets'],
      base.cssProperties.map(({ name, description }) => [code(name), words(description)]),
    ),
    parts: table(
      ['element', 'part', 'is'],
      elements.flatMap(({ tagName, cssParts }) =>
        cssParts.map(({ name, description }) => [code(tagName), code(name), words(description)]),
      ),
    ),
    states: table(
      ['state', 'when'],
      base.cssStates.map(({ name, description }) => [code(`:state(${name})`), words(description)]),
    ),
  },
  'docs/frameworks.md': {
    react: app('react', 'src/App.tsx', 'src/main.tsx', 'src/prerender.tsx'),
    vue: app('vue', 'vite.config.ts', 'src/App.vue', 'src/main.ts'),
    svelte: app('svelte', 'src/App.svelte', 'src/main.ts'),
    angular: app('angular', 'src/app.ts', 'src/main.ts'),
  },
  'docs/data.md': { keys: table(['key', 'type', 'meaning'], keyRows(schema)) },
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
