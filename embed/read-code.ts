import { compactJson } from './compact-json.js';
import { FRAME, attributesOf, type Settings } from './settings.js';

/** What a piece of code says. */
export interface FoundCode {
  /** The settings that are in it. */
  settings: Partial<Settings> & Pick<Settings, 'form' | 'tag' | 'src' | 'attributes'>;
  /** Names of attributes for which there is no setting. */
  leftOut: string[];
}

/** What each form of code has in common: its own names and values, and where the fallback is. */
interface Widget {
  form: Settings['form'];
  tag: string;
  named: Record<string, string>;
  accent: string;
  fallback: Element | null;
}

const PROPERTY = '--occupation-accent';

/**
 * The settings of the first widget in a piece of code, whichever form it has.
 * @param tags the elements that are known
 */
export function readCode(code: string, tags: readonly string[]): FoundCode | undefined {
  // In a document of its own nothing runs, and nothing is fetched.
  const page = new DOMParser().parseFromString(code, 'text/html');
  const widget = frame(page) ?? placeholder(page) ?? tagged(page, tags);
  if (!widget || !tags.includes(widget.tag)) return;
  const { form, tag, named, accent, fallback } = widget;
  const { src = '', occupation, ...rest } = named;
  const known = attributesOf(tag);
  const entries = Object.entries(rest);
  const link = fallback?.querySelector('a');
  const json = occupation ?? fallback?.querySelector('[type="application/json"]')?.textContent;
  return {
    settings: {
      form,
      tag,
      src,
      json: compactJson(json ?? ''),
      attributes: Object.fromEntries(entries.filter(([name]) => known.includes(name))),
      accent,
      text: link?.textContent.trim() ?? '',
      href: link?.getAttribute('href') ?? '',
      ...site(page, code),
    },
    leftOut: entries.map(([name]) => name).filter((name) => !known.includes(name)),
  };
}

function frame(page: Document): Widget | undefined {
  const found = page.querySelector(`iframe[src*="/${FRAME}?"]`);
  if (!found) return;
  const query = found.getAttribute('src')!.split('?').slice(1).join('?');
  const { element = '', accent = '', ...named } = Object.fromEntries(new URLSearchParams(query));
  return { form: 'iframe', tag: element, named, accent, fallback: page.body };
}

function placeholder(page: Document): Widget | undefined {
  const found = page.querySelector<HTMLElement>('[data-occupation-widget]');
  if (!found) return;
  const { 'data-occupation-widget': tag = '', ...data } = attributes(found);
  const named = Object.entries(data).map(([name, value]) => [name.replace(/^data-/, ''), value]);
  return { form: 'placeholder', tag, ...look(found), named: Object.fromEntries(named) };
}

function tagged(page: Document, tags: readonly string[]): Widget | undefined {
  const found = page.querySelector<HTMLElement>(tags.join());
  if (!found) return;
  const form = imports(page) ? 'npm' : 'tag';
  return { form, tag: found.localName, ...look(found), named: attributes(found) };
}

/** An element's attributes but its style, which is looked at by itself. */
const attributes = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => [name, value]),
  );

const look = (element: HTMLElement) => ({
  accent: element.style.getPropertyValue(PROPERTY).trim(),
  fallback: element,
});

const imports = (page: Document) =>
  [...page.scripts].find(({ text }) => text.includes("import 'occupation-widgets'"));

/** Where the files are and which, as far as the code says it. */
function site(page: Document, code: string): Partial<Settings> {
  if (imports(page)) return { pinned: code.includes('--save-exact') };
  const script = page.querySelector(
    'script[src$="occupation-widgets.js"], script[src$="resizer.js"]',
  );
  const src = (script ?? page.querySelector('iframe'))?.getAttribute('src');
  return {
    ...(src && {
      files: src.split(/occupation-widgets\.js|embed\/(?:frame\.html|resizer\.js)/)[0],
    }),
    ...(script && { pinned: script.hasAttribute('integrity') }),
  };
}
