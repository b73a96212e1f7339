import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import type { OccupationProfile } from '../src/index.js';
import { noticed, settled, textOf } from './helpers/page.js';
import { TAGS } from './helpers/tags.js';

const BUNDLE = new URL('../dist/occupation-widgets.js', import.meta.url).href;
const CLERK = new URL('../stories/occupations/medical-records-clerk.json', import.meta.url).href;
/** The same document, long enough under way for everything that shows while loading. */
const SLOW = new URL('/__test/sample?file=medical-records-clerk.json&delay=400', import.meta.url)
  .href;

/** Elements side by side, with the paragraph below them. */
const GRID = `body { display: grid; grid-template-columns: 1fr 1fr; gap: 1em }
  #after { grid-column: 1 / -1 }`;

/** A part of the window's PerformanceEntry that TypeScript does not know. */
type LayoutShift = PerformanceEntry & { value: number };

interface Page {
  element: OccupationElement;
  /** What a person sees of the element and where the text after it stands, frame by frame. */
  frames: { text: string; after: number }[];
  /** The browser's own layout-shift score; 0 where it keeps none, so the frames count there. */
  score(): number;
}

/** Opens a page with an element and a paragraph after it, and watches it from its first frame. */
async function open(html: string, style = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 600px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="en"><head><style>${style}</style></head>
    <body>${html}<p id="after">After</p></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const window_ = frame.contentWindow as Window & typeof globalThis;
  const page = window_.document;
  const shifts: PerformanceEntry[] = [];
  const observer = new window_.PerformanceObserver((list) => shifts.push(...list.getEntries()));
  if (window_.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    observer.observe({ type: 'layout-shift', buffered: true });
  }
  const element = page.body.firstElementChild as OccupationElement;
  const after = page.querySelector('#after')!;
  const frames: Page['frames'] = [];
  const watch = () => {
    frames.push({ text: textOf(element), after: after.getBoundingClientRect().top });
    window_.requestAnimationFrame(watch);
  };
  window_.requestAnimationFrame(watch);
  return {
    element,
    frames,
    score: () =>
      [...shifts, ...observer.takeRecords()].reduce(
        (sum, shift) => sum + (shift as LayoutShift).value,
        0,
      ),
  };
}

/** Waits for so many further frames of a page. */
async function drawn({ frames }: Page, count: number): Promise<void> {
  const end = frames.length + count;
  while (frames.length < end) await new Promise(requestAnimationFrame);
}

/** Loads the script into a page that has been shown without it, and waits for the document. */
async function upgrade(page: Page): Promise<void> {
  await drawn(page, 2);
  const { element } = page;
  const loaded = new Promise((resolve) => element.addEventListener('occupation-load', resolve));
  const script = element.ownerDocument.createElement('script');
  script.type = 'module';
  script.src = BUNDLE;
  element.ownerDocument.head.append(script);
  await loaded;
  await drawn(page, 3);
}

/** An element as `render` writes it, with its styles inside or in a sheet of their own. */
async function prerendered(element: string, more: Record<string, string> = {}): Promise<string> {
  const query = { file: 'medical-records-clerk.json', element, src: SLOW, ...more };
  return (await fetch(`/__test/rendered?${new URLSearchParams(query)}`)).text();
}

describe('Nothing on the page moves', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const tag of TAGS) {
    for (const stylesheet of ['', '/dist/occupation-widgets.css']) {
      const styles = stylesheet ? 'with a style sheet' : 'with its styles';
      it(`when <${tag}>, prerendered ${styles}, gets its script and its data`, async () => {
        const page = await open(await prerendered(tag, { stylesheet }));
        const before = textOf(page.element);
        expect(before.length).to.be.above(100);
        await upgrade(page);
        expect(page.score()).to.equal(0);
        expect(new Set(page.frames.map(({ after }) => after)).size).to.equal(1);
        expect(page.frames.filter(({ text }) => text !== before)).to.deep.equal([]);
        expect(page.element.shadowRoot!.querySelectorAll('.root').length).to.equal(1);
      });
    }

    it(`when a sized <${tag}> gets its script and its data`, async () => {
      const free = await open(`<${tag} src="${CLERK}"></${tag}>`);
      await upgrade(free);
      const page = await open(
        `<${tag} src="${SLOW}"></${tag}>`,
        `${tag} { display: block; min-block-size: ${Math.ceil(free.element.getBoundingClientRect().height)}px }`,
      );
      await upgrade(page);
      expect(page.score()).to.equal(0);
      expect(new Set(page.frames.map(({ after }) => after)).size).to.equal(1);
      expect(page.frames.at(-1)!.text).to.equal(textOf(free.element));
    });
  }

  it('as it would without a size', async () => {
    const page = await open(`<occupation-card src="${SLOW}"></occupation-card>`);
    await upgrade(page);
    expect(new Set(page.frames.map(({ after }) => after)).size).to.be.above(1);
  });

  for (const stylesheet of ['', '/dist/occupation-widgets.css']) {
    const styles = stylesheet ? 'with a style sheet' : 'with their styles';
    it(`when compact cards, prerendered ${styles}, get their script and their data`, async () => {
      const card = await prerendered('occupation-card', { variant: 'compact', stylesheet });
      const page = await open(card.repeat(6), GRID);
      await drawn(page, 2);
      const shown = page.frames.length;
      await upgrade(page);
      expect(page.element.state.status).to.equal('ready');
      expect(page.score()).to.equal(0);
      expect(new Set(page.frames.slice(shown).map(({ after }) => after)).size).to.equal(1);
    });
  }

  it('and prerendered content stays when the data cannot be had', async () => {
    const html = await prerendered('occupation-profile');
    const page = await open(html.replace(/src="[^"]*"/, 'src="/nothing.json"'));
    const before = textOf(page.element);
    const failed = new Promise((resolve) =>
      page.element.addEventListener('occupation-error', resolve),
    );
    const script = page.element.ownerDocument.createElement('script');
    script.type = 'module';
    script.src = BUNDLE;
    page.element.ownerDocument.head.append(script);
    await failed;
    await drawn(page, 2);
    expect(page.element.state.status).to.equal('failed');
    expect(textOf(page.element)).to.equal(before);
  });

  it('and another document later takes the place of prerendered content', async () => {
    const page = await open(await prerendered('occupation-profile'));
    await upgrade(page);
    const profile = page.element as OccupationProfile;
    profile.occupation = { title: 'astronaut' };
    await settled(profile);
    expect(textOf(profile)).to.equal('Astronaut');
  });
});

describe('While a document is on its way', () => {
  it('a notice shows, and nothing moves', async () => {
    const page = await open('<occupation-card src="/__test/never"></occupation-card>');
    await drawn(page, 1);
    const script = page.element.ownerDocument.createElement('script');
    script.type = 'module';
    script.src = BUNDLE;
    page.element.ownerDocument.head.append(script);
    while (!page.element.matches(':state(loading)')) await drawn(page, 1);
    const seen = page.frames.length;
    await noticed(page.element);
    await drawn(page, 1);
    const texts = page.frames.map(({ text }) => text);
    expect([...new Set(texts)]).to.deep.equal(['', 'Getting the job details…']);
    const waiting = page.frames.slice(seen);
    expect(new Set(waiting.map(({ after }) => after)).size).to.equal(1);
  });

  it('compact cards have about the room that they will need', async () => {
    const card = `<occupation-card variant="compact" src="${SLOW}"></occupation-card>`;
    const page = await open(card.repeat(6), GRID);
    await upgrade(page);
    const title = 'Medical records clerk';
    const waiting = page.frames.findLast(({ text }) => !text.includes(title))!;
    const shown = page.frames.at(-1)!;
    expect(shown.text).to.contain(title);
    expect(shown.after / waiting.after).to.be.within(0.9, 1.1);
    expect(page.score()).to.be.below(0.05);
  });
});
