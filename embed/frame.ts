import { elementClasses } from '../src/define.js';
import '../src/index.js';
import '../src/locales/all.js';
import { ASK, HEIGHT } from './height-message.js';

/** Attributes that the address may not set: the document's address is checked, the rest is the page's. */
const NOT_BY_ADDRESS = ['src', 'occupation', 'structured-data', 'loading'];

/**
 * The page in an iframe: shows the element that its own address names,
 * `frame.html?element=fit-check&src=/jobs/clerk.json&lang=de&accent=%23a00`, with every attribute as a
 * parameter. `src` may lead to its own host, or to the origins that its
 * `<meta name="occupation-sources">` lists: else anybody could show their text under its address.
 */
function show(): void {
  const parameters = new URLSearchParams(location.search);
  const Class = elementClasses.find(({ tag }) => tag === parameters.get('element'));
  const src = address(parameters.get('src') ?? '');
  if (!Class) {
    const known = elementClasses.map(({ tag }) => tag).join(', ');
    return refuse(`element: expected one of ${known}, found ${parameters.get('element')}.`);
  }
  if (!src) {
    return refuse(
      `src: expected an address of ${sources().join(', ')}, found ${parameters.get('src')}. List other origins in <meta name="occupation-sources">.`,
    );
  }
  const element = document.createElement(Class.tag);
  for (const [name, value] of parameters) {
    const known = name === 'lang' || Class.observedAttributes.includes(name);
    if (known && !NOT_BY_ADDRESS.includes(name)) element.setAttribute(name, value);
  }
  const accent = parameters.get('accent') ?? '';
  if (CSS.supports('color', accent)) element.style.setProperty('--occupation-accent', accent);
  document.documentElement.lang = parameters.get('lang') || 'en';
  document.documentElement.style.colorScheme = parameters.get('theme') === 'dark' ? 'dark' : '';
  element.setAttribute('src', src);
  document.body.append(element);
}

/** The origins from which documents may come. */
function sources(): string[] {
  const listed = document.querySelector<HTMLMetaElement>('meta[name="occupation-sources"]');
  // A sandboxed frame has no origin of its own, but an address.
  return [new URL(location.href).origin, ...(listed?.content.match(/\S+/g) ?? [])];
}

function address(src: string): string | undefined {
  if (!src) return;
  try {
    // `{lang}` is the element's to fill in.
    const { origin } = new URL(src, location.href);
    return sources().includes(origin) ? src : undefined;
  } catch {
    return;
  }
}

function refuse(why: string): void {
  console.warn(`occupation-widgets frame: ${why}`);
  // Without a document the element says its own calm sentence.
  const card = document.createElement('occupation-card');
  card.occupation = '';
  document.body.append(card);
}

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: HEIGHT, height }, '*');
}

new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === ASK) tellHeight();
});
show();
