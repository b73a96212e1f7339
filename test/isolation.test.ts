import { expect } from '@open-wc/testing';
import type { OccupationProfile } from '../src/index.js';
import { HOST_STYLES } from '../stories/host-styles/index.js';
import { all, sample, settled } from './helpers/page.js';

const BUNDLE = new URL('../dist/occupation-widgets.js', import.meta.url).href;

/** What a person sees of an element, as the browser computes it. */
// prettier-ignore
const PROPERTIES = [
  'display', 'visibility', 'opacity', 'position', 'box-sizing', 'float', 'overflow', 'filter',
  'margin', 'padding', 'border', 'border-radius', 'outline', 'box-shadow', 'background-color',
  'color', 'fill', 'stroke', 'font-family', 'font-size', 'font-style', 'font-weight',
  'font-variant', 'line-height', 'letter-spacing', 'word-spacing', 'word-break', 'white-space',
  'text-align', 'text-decoration', 'text-indent', 'text-shadow', 'text-transform', 'list-style',
  'columns', 'writing-mode', 'cursor', 'direction', 'hyphens', 'user-select', 'accent-color',
];

const clerk = await sample('medical-records-clerk');

/** A page with one profile in a place 700 pixels wide, which no style sheet moves. */
async function open(): Promise<{ page: Document; profile: OccupationProfile }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 600px';
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <script type="module" src="${BUNDLE}"></script></head>
    <body class="entry-content"><div id="place" style="all: unset !important; position: absolute !important;
      top: 0 !important; left: 0 !important; width: 700px !important; display: block !important;
      writing-mode: horizontal-tb !important; direction: ltr !important">
    <occupation-profile filter></occupation-profile></div></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const profile = page.querySelector('occupation-profile')!;
  profile.occupation = clerk;
  await settled(profile);
  for (const details of all<HTMLDetailsElement>(profile, 'details')) details.open = true;
  return { page, profile };
}

/** Computed style and box of every element inside, relative to the widget. */
function look(profile: OccupationProfile): Map<string, string> {
  const seen = new Map<string, string>();
  const view = profile.ownerDocument.defaultView!;
  const origin = profile.getBoundingClientRect();
  const walk = (root: ParentNode, path: string) => {
    [...root.children].forEach((element, i) => {
      const place = `${path} > ${element.localName}${element.className ? `.${String(element.getAttribute('class'))}` : ''}:${i}`;
      const style = view.getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const at = element.getClientRects().length
        ? [box.x - origin.x, box.y - origin.y, box.width, box.height]
        : [];
      seen.set(`${place} box`, at.join(' '));
      if (element.localName !== 'slot') {
        for (const name of PROPERTIES)
          seen.set(`${place} { ${name} }`, known(style.getPropertyValue(name)));
        for (const pseudo of ['::before', '::after']) {
          seen.set(`${place}${pseudo}`, view.getComputedStyle(element, pseudo).content);
        }
      }
      walk(element.shadowRoot ?? element, place);
    });
  };
  walk(profile.shadowRoot!, '');
  return seen;
}

/** Firefox computes inherited relative colours wrongly, now and then in another way. */
function known(value: string): string {
  return value.replaceAll(/calc\((NaN|-?infinity)\)/g, 'unknown');
}

/** Whether two values are the same; a box may be laid out a fifth of a pixel further. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((value) => value.split(' ').map(Number));
  return one!.length === 4 && one!.every((value, i) => Math.abs(value - other![i]!) < 0.2);
}

/** Puts a style sheet into a page, waits until it has come, and says what changed inside. */
async function changes(
  page: Document,
  profile: OccupationProfile,
  href: string,
): Promise<string[]> {
  const before = look(profile);
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(`${href} is not there`)));
  });
  page.head.append(link);
  await loaded;
  const after = look(profile);
  expect(after.size).to.equal(before.size);
  return [...before]
    .filter(([key, value]) => !isSame(value, after.get(key)!))
    .map(([key, value]) => `${key}: ${value} became ${after.get(key)}`);
}

describe('On a page with its own style sheet', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [name, href] of Object.entries(HOST_STYLES)) {
    it(`of ${name} every inner element looks as on a blank page`, async () => {
      const { page, profile } = await open();
      expect(look(profile).size).to.be.above(20_000);
      const changed = await changes(page, profile, href);
      expect(changed.slice(0, 12), `${changed.length} changes`).to.deep.equal([]);
    });
  }

  it('the tag is placed as its author says', async () => {
    const { page, profile } = await open();
    const style = page.createElement('style');
    style.textContent = `occupation-profile { margin: 11px 22px; width: 400px; position: relative; left: 5px }`;
    page.head.append(style);
    const { x, y, width } = profile.getBoundingClientRect();
    expect([x, y, width]).to.deep.equal([27, 11, 400]);
    const [root] = profile.shadowRoot!.querySelectorAll('.root');
    expect(root!.getBoundingClientRect().width).to.equal(400);

    style.textContent = 'occupation-profile { visibility: hidden }';
    expect(page.defaultView!.getComputedStyle(root!).visibility).to.equal('hidden');
    style.textContent = '';
    profile.hidden = true;
    expect(profile.getClientRects().length).to.equal(0);
  });

  it('tokens of any ancestor reach inside', async () => {
    const { page, profile } = await open();
    const style = page.createElement('style');
    style.textContent = `html {
      --occupation-surface: rgb(1, 2, 3); --occupation-text: rgb(250, 251, 252);
      --occupation-font: monospace; --occupation-font-size: 20px; --occupation-radius: 3px;
    }`;
    page.head.append(style);
    const root = page.defaultView!.getComputedStyle(profile.shadowRoot!.querySelector('.root')!);
    expect([
      root.backgroundColor,
      root.color,
      root.fontFamily,
      root.fontSize,
      root.borderRadius,
    ]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(250, 251, 252)', 'monospace', '20px', '3px']);
  });
});
