import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import type { OccupationCard, OccupationProfile } from '../src/index.js';
import { all, arrived, sample, settled, textOf } from './helpers/page.js';

const BUNDLE = new URL('../dist/occupation-widgets.js', import.meta.url).href;
const CLERK = new URL('../stories/occupations/medical-records-clerk.json', import.meta.url).href;
const clerk = await sample('medical-records-clerk');
const bundleText = await (await fetch(BUNDLE)).text();

type PageWindow = Window & typeof globalThis & { errors: string[]; said: string[] };

const frames: HTMLIFrameElement[] = [];

/** A page of its own, with what goes wrong there and what it says. */
async function open(html: string): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 600px';
  frame.srcdoc = `<!doctype html><html lang="en">
    <script src="/test/helpers/violations.js"></script><body>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as PageWindow;
}

const script = (src = BUNDLE) => `<script type="module" src="${src}"></script>`;

/** Adds the script to a page that has been without it. */
async function addScript({ document }: Window, src = BUNDLE): Promise<void> {
  const element = document.createElement('script');
  element.type = 'module';
  element.src = src;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.head.append(element);
  await loaded;
}

/** What an element says, once it has its document. */
async function said(element: Element): Promise<string> {
  const widget = element as OccupationElement;
  return textOf(await arrived(widget));
}

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

describe('Two copies of the script', () => {
  it('of different versions: the first stays, whatever the order, and says so once a tag', async () => {
    const other = bundleText.replace('Also called', 'Other names');
    expect(other).to.not.equal(bundleText);
    const address = URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
    const card = `<occupation-card src="${CLERK}"></occupation-card>`;
    for (const [first, second, words] of [
      [BUNDLE, address, 'Also called'],
      [address, BUNDLE, 'Other names'],
    ] as const) {
      const window_ = await open(card + script(first) + script(second));
      expect(await said(window_.document.querySelector('occupation-card')!)).to.contain(words);
      expect(window_.errors).to.deep.equal([]);
      expect(new Set(window_.said).size).to.equal(7);
      expect(window_.said.filter((line) => !line.includes('already belongs'))).to.deep.equal([]);
    }
  });
});

describe('An element', () => {
  it('that got its properties before the script keeps them', async () => {
    const window_ = await open('<occupation-card></occupation-card>');
    const card = window_.document.querySelector<OccupationCard>('occupation-card')!;
    Object.assign(card, { occupation: clerk, variant: 'compact', theme: 'dark' });
    await addScript(window_);
    expect(await said(card)).to.contain('Medical records clerk');
    expect(all(card, '.compact').length).to.equal(1);
    expect(all(card, '[data-theme=dark]').length).to.equal(1);
    card.occupation = { title: 'astronaut' };
    expect(await said(card)).to.equal('Astronaut');
  });

  it('that is moved keeps its document, its answers and its open disclosures', async () => {
    const window_ = await open(script() + '<occupation-profile></occupation-profile><main></main>');
    const profile = window_.document.querySelector<OccupationProfile>('occupation-profile')!;
    profile.occupation = clerk;
    await settled(profile);
    const [yes] = all<HTMLInputElement>(profile, 'fieldset input');
    const [details] = all<HTMLDetailsElement>(profile, 'details');
    yes!.click();
    details!.open = true;
    window_.document.querySelector('main')!.append(profile);
    expect(await said(profile)).to.contain('1 of 5 answered');
    expect(all<HTMLInputElement>(profile, 'fieldset input')[0]!.checked).to.be.true;
    expect(details!.open).to.be.true;
  });

  it('that is cloned has what its attributes and children say', async () => {
    const window_ = await open(
      `${script()}<occupation-card heading-level="3"><script type="application/json">{ "title": "clerk" }</script></occupation-card>`,
    );
    const card = window_.document.querySelector('occupation-card')!;
    await said(card);
    const clone = card.cloneNode(true) as OccupationCard;
    window_.document.body.append(clone);
    expect(await said(clone)).to.equal('Clerk');
    expect(all(clone, 'h3').length).to.equal(1);
  });

  it('that is adopted by another document is shown there as before', async () => {
    const window_ = await open(
      script() + `<occupation-profile src="${CLERK}"></occupation-profile>`,
    );
    const profile = window_.document.querySelector('occupation-profile')!;
    const before = await said(profile);
    const look = () =>
      all(profile, '.root, .sheet, .title, .button').map((each) => {
        const { padding, fontSize, display } = getComputedStyle(each);
        return `${padding} ${fontSize} ${display}`;
      });
    const looked = look();
    const other = await open('');
    other.document.body.append(profile);
    expect(await said(profile)).to.equal(before);
    expect(look()).to.deep.equal(looked);
    expect([...window_.errors, ...other.errors]).to.deep.equal([]);
  });

  it('may come by innerHTML, from a template, or in other shadow roots', async () => {
    const window_ = await open(script());
    const { document: page } = window_;
    const markup = `<occupation-card occupation='{"title":"clerk"}'></occupation-card>`;
    page.body.insertAdjacentHTML('beforeend', `<div>${markup}</div><template>${markup}</template>`);
    page.body.append(page.importNode(page.querySelector('template')!.content, true));
    const outer = page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = markup;
    const cards = [...page.querySelectorAll('occupation-card'), inner.firstElementChild!];
    expect(cards.length).to.equal(3);
    for (const card of cards) expect(await said(card)).to.equal('Clerk');
  });

  it('may be upgraded late, off the page too', async () => {
    const window_ = await open(
      `<occupation-card src="${CLERK}"><a href="/">Clerk</a></occupation-card>`,
    );
    const { document: page, customElements } = window_;
    const off = page.createElement('div');
    off.innerHTML = `<fit-check occupation='${JSON.stringify({ title: 'a' })}'>Fit</fit-check>`;
    await addScript(window_);
    customElements.upgrade(off);
    expect(await said(page.querySelector('occupation-card')!)).to.contain('Medical records clerk');
    page.body.append(off);
    expect((off.firstElementChild as OccupationElement).state.status).to.be.oneOf([
      'ready',
      'empty',
    ]);
    await settled(off.firstElementChild as OccupationElement);
    expect((off.firstElementChild as OccupationElement).state.status).to.equal('ready');
    expect(window_.errors).to.deep.equal([]);
  });
});

describe('On a browser below the floor', () => {
  for (const [what, stub] of [
    ['without light-dark()', 'CSS.supports = () => false'],
    [
      'without anything newer than ten years',
      `CSS.supports = () => false; delete Element.prototype.attachInternals;
       delete HTMLElement.prototype.attachInternals; delete window.ElementInternals;
       delete window.IntersectionObserver; delete Document.prototype.adoptedStyleSheets;
       delete Object.groupBy; delete Intl.ListFormat; delete Intl.Locale`,
    ],
  ] as const) {
    it(`nothing is registered ${what}, nothing throws, and the fallback stays`, async () => {
      const window_ = await open(
        `<script>${stub}</script>${script()}<occupation-card src="${CLERK}"><a href="/">Clerk</a></occupation-card>`,
      );
      expect(window_.customElements.get('occupation-card')).to.equal(undefined);
      expect(window_.document.querySelector('a')!.getClientRects().length).to.equal(1);
      expect(window_.errors).to.deep.equal([]);
      expect(window_.said).to.deep.equal([]);
    });
  }
});

describe('A visitor’s privacy', () => {
  /** Uses all that can be used, and gives the page's own record of it. */
  async function used(attributes = ''): Promise<{ window_: PageWindow; events: Event[] }> {
    const window_ = await open(
      `${script()}<occupation-profile filter src="${CLERK}" ${attributes}></occupation-profile>`,
    );
    const profile = window_.document.querySelector('occupation-profile')!;
    const events: Event[] = [];
    for (const type of [
      'occupation-load',
      'occupation-error',
      'occupation-view',
      'occupation-action',
      'occupation-pathway',
      'fit-check-complete',
    ]) {
      window_.addEventListener(type, (event) => {
        events.push(event);
        event.preventDefault();
      });
    }
    await said(profile);
    for (const input of all<HTMLInputElement>(profile, 'fieldset label:first-child input'))
      input.click();
    const [search] = all<HTMLInputElement>(profile, '[type=search]');
    search!.value = 'secret word';
    search!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(profile);
    for (const link of all<HTMLAnchorElement>(profile, 'a.button, .pathway a')) link.click();
    return { window_, events };
  }

  it('nothing is stored, and nobody is asked but for the script and the document', async () => {
    const { window_ } = await used();
    expect(window_.document.cookie).to.equal('');
    expect([window_.localStorage.length, window_.sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await window_.indexedDB.databases()).to.deep.equal([]);
    expect(await window_.caches.keys()).to.deep.equal([]);
    expect(window_.history.length).to.equal(history.length);
    const asked = window_.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((url) => !url.endsWith('/violations.js')).sort()).to.deep.equal(
      [BUNDLE, CLERK].sort(),
    );
  });

  /** Everything that can be read from an event, its prototype included. */
  const read = (event: Event) => {
    const own = Object.getOwnPropertyNames(event);
    return JSON.stringify(Object.fromEntries(own.map((name) => [name, event[name as 'type']])));
  };

  it('no event carries an answer or what was searched for', async () => {
    const { events } = await used();
    expect(events.map(({ type }) => type)).to.include.members([
      'fit-check-complete',
      'occupation-action',
      'occupation-pathway',
    ]);
    for (const event of events) {
      const { answers } = event as Event & { answers?: unknown };
      expect(answers, event.type).to.equal(undefined);
      expect(read(event)).to.not.contain('secret word');
    }
  });

  it('unless the author says share-answers, and then the page says so', async () => {
    const { window_, events } = await used('share-answers');
    const done = events.find(({ type }) => type === 'fit-check-complete');
    expect((done as Event & { answers?: unknown }).answers).to.deep.equal([1, 1, 1, 1, 1]);
    const profile = window_.document.querySelector('occupation-profile')!;
    expect(textOf(profile)).to.contain('This website can see your answers.');
  });
});
