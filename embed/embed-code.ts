import { FRAME, NOT_IN_FRAME, type BuiltFiles, type Settings } from './settings.js';

/** The code for a page, and what is needed only once for all widgets of a site. */
export interface EmbedCode {
  page: string;
  site: string;
}

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The code that says these settings. */
export function embedCode(settings: Settings, built: BuiltFiles): EmbedCode {
  const page = { tag, placeholder, iframe, npm: tag }[settings.form](settings);
  return { page, site: siteCode(settings, built) };
}

/** What still has to be said before there is code, as sentences. */
export function missing({ form, src, json, text, href }: Settings): string[] {
  return [
    ...(src || json ? [] : ['Choose a job.']),
    ...(form === 'iframe' && !src ? ['An iframe needs the address of the job’s document.'] : []),
    ...(text ? [] : ['Write what people see where the widget cannot be shown.']),
    ...(href ? [] : ['Give the address of a page about the job.']),
  ];
}

function tag({ tag, src, json, attributes, accent, ...fallback }: Settings): string {
  const names = { ...(src && { src }), ...attributes, ...style(accent) };
  const document = json ? `\n  <script type="application/json">${inert(json)}</script>` : '';
  return `<${tag}${written(names)}>${document}\n  ${link(fallback)}\n</${tag}>`;
}

function placeholder({ tag, src, json, attributes, accent, ...fallback }: Settings): string {
  const names: Record<string, string> = {
    ...(src ? { src } : { occupation: inert(json) }),
    ...attributes,
  };
  const data: Record<string, string> = { 'data-occupation-widget': tag };
  for (const [name, value] of Object.entries(names)) data[`data-${name}`] = value;
  return `<div${written({ ...data, ...style(accent) })}>\n  ${link(fallback)}\n</div>`;
}

function iframe({ tag, src, attributes, accent, files, ...fallback }: Settings): string {
  const parameters = new URLSearchParams({ element: tag, src });
  for (const [name, value] of Object.entries(attributes)) {
    if (!NOT_IN_FRAME.includes(name)) parameters.set(name, value);
  }
  if (accent) parameters.set('accent', accent);
  const names = {
    src: `${files}${FRAME}?${parameters}`,
    sandbox: SANDBOX,
    title: fallback.text,
    loading: 'lazy',
    style: 'border: 0; width: 100%; height: 40rem',
  };
  return `<iframe${written(names)}></iframe>\n<p>${link(fallback)}</p>`;
}

function siteCode({ form, attributes, files, pinned }: Settings, built: BuiltFiles): string {
  const { lang = '' } = attributes;
  const locale = `locales/${lang.toLowerCase().split('-')[0]}`;
  const hasLocale = `${locale}.js` in built.files;
  if (form === 'npm') {
    const install = pinned
      ? `--save-exact occupation-widgets@${built.version}`
      : 'occupation-widgets';
    const imports = ['', ...(hasLocale ? [`/${locale}`] : [])];
    const lines = imports.map((path) => `  import 'occupation-widgets${path}';\n`).join('');
    return `<!-- npm install ${install} -->\n<script type="module">\n${lines}</script>`;
  }
  const scripts =
    form === 'iframe'
      ? ['embed/resizer.js']
      : ['occupation-widgets.js', ...(hasLocale ? [`${locale}.js`] : [])];
  return scripts
    .map((file) => {
      const integrity: Record<string, string> = pinned ? { integrity: built.files[file]! } : {};
      return `<script${written({ type: 'module', src: files + file, ...integrity })}></script>`;
    })
    .join('\n');
}

/** JSON with no bracket of HTML: nothing ends its script, and no sanitiser takes it for markup. */
const inert = (json: string) => json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');

const style = (accent: string): Record<string, string> =>
  accent ? { style: `--occupation-accent: ${accent}` } : {};

const link = ({ text, href }: { text: string; href: string }) =>
  `<a href="${escaped(href)}">${escaped(text)}</a>`;

const written = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`))
    .join('');

/**
 * Text in which nothing is markup: neither of HTML, nor a WordPress shortcode, nor a line break of
 * which an editor makes a paragraph.
 */
function escaped(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(
      /[&<>"'[\]\t\n\r]|(?<=&)#/g,
      (character) => `&${names[character] ?? `#${character.charCodeAt(0)}`};`,
    );
}
