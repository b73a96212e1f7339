import { sentenceCase } from '../src/text/sentence-case.js';
import { AttributeFields } from './attribute-fields.js';
import { embedCode, missing } from './embed-code.js';
import { JobChoice } from './job-choice.js';
import { Preview } from './preview.js';
import { readCode } from './read-code.js';
import recipes from './recipes.json' with { type: 'json' };
import { NOT_IN_FRAME, type BuiltFiles, type Form, type Settings } from './settings.js';

const FORM_HINTS: Record<string, string> = {
  tag: 'The shortest code, where nobody changes your HTML.',
  placeholder: 'A plain div with a link. It survives editors that remove tags they do not know.',
  iframe: 'A frame of its own, where a page may have no scripts. All jobs come from one host.',
  npm: 'For sites with a build: the package, imported once.',
};

/** Where the built files are: this page is in the folder `embed` among them. */
const OWN_FILES = new URL('..', location.href).href;

const byId = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;
const field = (id: string) => byId<HTMLInputElement>(id);
const say = (id: string, sentence: string) => (byId(id).textContent = sentence);

const form = document.querySelector('form')!;
const radio = (name: string) => form.elements.namedItem(name) as RadioNodeList;
const tags = [...form.querySelectorAll<HTMLInputElement>('[name=tag]')].map(({ value }) => value);

const built = (await (await fetch(`${OWN_FILES}integrity.json`)).json()) as BuiltFiles;
const preview = new Preview(OWN_FILES, built);
const attributes = new AttributeFields(form, (sentence) => say('moved', sentence));
const job = new JobChoice(suggestText);

/** What the form says. */
function settings(): Settings {
  const tag = radio('tag').value;
  const accent = field('accent').value.trim();
  return {
    form: radio('form').value as Form,
    tag,
    ...job.value,
    attributes: attributes.read(tag),
    accent: CSS.supports('color', accent) ? accent : '',
    text: field('text').value.trim(),
    href: field('href').value.trim(),
    files: field('files').value.trim().replace(/[^/]$/, '$&/'),
    pinned: radio('pinned').value === 'yes',
  };
}

/** Makes the form say what is found in a piece of code. */
function write(found: Partial<Settings> & Pick<Settings, 'tag' | 'attributes' | 'form'>): void {
  const { form, tag, src = '', json = '', accent = '', text = '', href = '' } = found;
  radio('tag').value = tag;
  radio('form').value = form;
  job.value = { src, json };
  attributes.showFor(tag);
  attributes.write(tag, found.attributes);
  for (const [id, value] of Object.entries({ accent, text, href })) field(id).value = value;
  if (found.files !== undefined) field('files').value = found.files;
  if (found.pinned !== undefined) radio('pinned').value = found.pinned ? 'yes' : 'no';
}

/** Shows what follows from the form. */
function update(): void {
  attributes.showFor(radio('tag').value);
  for (const name of NOT_IN_FRAME) {
    (form.elements.namedItem(name) as HTMLInputElement).disabled = radio('form').value === 'iframe';
  }
  const now = settings();
  job.showChosen();
  preview.show(now);
  showRecipe(now);
  const wanting = missing(now);
  byId('missing').hidden = !wanting.length;
  byId('codes').hidden = wanting.length > 0;
  byId('missing')
    .querySelector('ul')!
    .replaceChildren(...wanting.map((each) => item(each)));
  const code = embedCode(now, built);
  field('page-code').value = code.page;
  field('site-code').value = code.site;
  say('copied', '');
}

function showRecipe({ form, src, files }: Settings): void {
  const recipe = recipes[Number(byId<HTMLSelectElement>('system').value)]!;
  const advice = recipe.form === form ? '' : ` For “${recipe.name}” another form is better.`;
  say('form-hint', FORM_HINTS[form] + advice);
  say('recipe-heading', recipe.name);
  byId('steps').replaceChildren(...recipe.steps.map((step) => item(step)));
  say('owner', `For who looks after the site: ${recipe.owner}`);
  say('survives', `What survives: ${recipe.survives}`);
  say('tried', recipe.tried ? `Tried ${recipe.tried}.` : 'We have not tried this ourselves.');
  const [frame, document] = [files, src].map((address) => new URL(address, location.href).origin);
  const foreign = form === 'iframe' && src && frame !== document;
  say(
    'foreign',
    foreign
      ? `The frame page on ${frame} shows jobs of that host only. Add ${document} to its <meta name="occupation-sources">.`
      : '',
  );
}

function suggestText(title: string, language: string): void {
  const text = field('text');
  // What the author wrote stays.
  if (text.value === text.defaultValue)
    text.value = text.defaultValue = sentenceCase(title, language);
  update();
}

function readPasted(): void {
  const found = readCode(field('code').value, tags);
  if (!found) {
    say(
      'read-result',
      `No widget was found: expected ${tags.map((tag) => `<${tag}>`).join(', ')}, a div with data-occupation-widget, or our iframe.`,
    );
    return;
  }
  write(found.settings);
  update();
  const leftOut = found.leftOut.length
    ? ` Left out, as there is no setting for it: ${found.leftOut.join(', ')}.`
    : '';
  say('read-result', `The settings are in the form.${leftOut}`);
}

async function copy(button: HTMLElement): Promise<void> {
  const code = field(button.dataset.copies!);
  try {
    await navigator.clipboard.writeText(code.value);
    say(
      'copied',
      button.dataset.copies === 'page-code'
        ? 'Copied. Paste it where the widget shall be.'
        : 'Copied. Paste it into the head of the site.',
    );
  } catch {
    code.focus();
    code.select();
    say('copied', 'The code is marked: press Ctrl+C, or ⌘C on a Mac, to copy it.');
  }
}

function item(text: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}

function addLanguages(): void {
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const codes = Object.keys(built.files).flatMap(
    (file) => /^locales\/(\w+)\.js$/.exec(file)?.[1] ?? [],
  );
  const languages = ['en', ...codes].map((code) => ({
    code,
    name: sentenceCase(new Intl.DisplayNames(code, { type: 'language' }).of(code)!, code),
  }));
  languages.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  for (const { code, name } of languages) {
    byId<HTMLSelectElement>('lang').add(
      new Option(code === 'en' ? name : `${name} (${english.of(code)})`, code),
    );
  }
}

addLanguages();
recipes.forEach(({ name }, i) =>
  byId<HTMLSelectElement>('system').add(new Option(name, String(i))),
);
radio('form').value = recipes[0]!.form;
field('files').value = OWN_FILES;
say('version', built.version);
await preview.open();

form.addEventListener('input', ({ target }) => {
  const { id, value } = target as HTMLInputElement;
  if (id === 'picker') field('accent').value = value;
  if (id === 'system') radio('form').value = recipes[Number(value)]!.form;
  if (id !== 'code' && id !== 'find') update();
});
byId('read').addEventListener('click', readPasted);
for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  button.addEventListener('click', () => void copy(button));
}
update();
