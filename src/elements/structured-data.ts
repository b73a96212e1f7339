import type { Occupation } from '../model/occupation.js';
import { structuredDataText } from '../model/structured-data.js';
import type { OccupationElement } from './occupation-element.js';
import { stamp } from './stamp.js';
import { html } from './template.js';

/** One occupation's script in the head of the page, and the elements that ask for it. */
interface Entry {
  readonly script: HTMLScriptElement;
  /** Each element with what it shows, and whether that holds the questions. */
  readonly users: Map<Element, { occupation: Occupation; faq: boolean }>;
}

const entries = new Map<string, Entry>();
const keys = new WeakMap<Element, string>();

/**
 * Describes what an element shows to search engines, while it is on the page and asks for that: by one
 * script in the head of the page for each occupation, whose name is its URI, else its title.
 */
export function describe(element: OccupationElement): void {
  const { isConnected, structuredData, state } = element;
  if (!isConnected || !structuredData || state.status !== 'ready') return withdraw(element);
  const { occupation } = state;
  const key = occupation.identifiers?.esco ?? occupation.title;
  if (keys.get(element) !== key) withdraw(element);
  let entry = entries.get(key);
  if (!entry) entries.set(key, (entry = { script: makeScript(), users: new Map() }));
  keys.set(element, key);
  entry.users.set(element, { occupation, faq: element.showsFaq() });
  write(entry);
}

/** Takes an element's part in the description back; the script goes with the last one. */
function withdraw(element: Element): void {
  const key = keys.get(element);
  const entry = key && entries.get(key);
  if (!entry) return;
  keys.delete(element);
  entry.users.delete(element);
  if (entry.users.size) {
    write(entry);
  } else {
    entries.delete(key);
    entry.script.remove();
  }
}

function write({ script, users }: Entry): void {
  const [first, ...rest] = users.values();
  const { occupation } = rest.find(({ faq }) => faq) ?? first!;
  const faq = [...users.values()].some((user) => user.faq);
  (script.firstChild as Text).data = structuredDataText(occupation, faq);
}

/** Made by a template: a page that asks for trusted types refuses text that is put into a script. */
function makeScript(): HTMLScriptElement {
  const script = stamp(
    html`<script type="application/ld+json">
      {}
    </script>`,
  ).querySelector('script')!;
  document.head.append(script);
  return script;
}
