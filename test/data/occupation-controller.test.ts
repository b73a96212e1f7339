import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { addMessages, type OccupationCard } from '../../src/index.js';
import { heard, noticed, settled, textOf } from '../helpers/page.js';
import {
  answer,
  CLOSED,
  large,
  missing,
  never,
  newKey,
  plain,
  requests,
  seen,
  slowBody,
} from './answers.js';

const clerk = { title: 'clerk' };
const nurse = { title: 'nurse' };
const welder = { title: 'welder' };
const BROKEN = '{"title":';
const FALLBACK = '<a href="/jobs">All jobs</a>';

type Attributes = Record<string, string | undefined>;

const script = (document: unknown) =>
  `<script type="application/json">${typeof document === 'string' ? document : JSON.stringify(document)}</script>`;

/** A card that is not on the page yet. */
function makeCard(attributes: Attributes, inside = ''): OccupationCard {
  const card = document.createElement('occupation-card');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) card.setAttribute(name, value);
  }
  card.innerHTML = inside;
  return card;
}

/** Puts cards on a page of their own, which ends with the test. */
async function put(...cards: OccupationCard[]): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(...cards);
  return page;
}

/** Resolves when a card shows a new document, or shows that it cannot. */
const told = (card: OccupationCard) =>
  Promise.race([heard(card, 'occupation-load'), heard(card, 'occupation-error')]);

/** Puts a card on the page and waits for what becomes of its document. */
async function show(attributes: Attributes, inside = ''): Promise<OccupationCard> {
  const card = makeCard(attributes, inside);
  const end = told(card);
  await put(card);
  await end;
  return card;
}

/** Puts a card on the page and waits until it has rendered, whatever is still on its way. */
async function begin(attributes: Attributes, inside = ''): Promise<OccupationCard> {
  const card = makeCard(attributes, inside);
  await put(card);
  await settled(card);
  return card;
}

/** Does something to a card and waits for what becomes of its document. */
async function after(card: OccupationCard, change: () => void): Promise<void> {
  const end = told(card);
  change();
  await end;
}

/** The title on a card; empty where it shows no document. */
const titleOn = (card: OccupationCard) =>
  card.renderRoot.querySelector('[part~="title"]')?.textContent?.trim() ?? '';

/** Whether a person sees what the author put inside. */
const showsFallback = (card: OccupationCard) => card.querySelector('a')!.checkVisibility();

/** Counts events of a type on a target. */
function counter(target: EventTarget, type: string): () => number {
  let count = 0;
  target.addEventListener(type, () => count++);
  return () => count;
}

/** What the console got in a test. */
let lines: unknown[][];
const { warn } = console;

beforeEach(() => {
  lines = [];
  console.warn = (...line: unknown[]) => lines.push(line);
});

afterEach(() => {
  console.warn = warn;
});

describe('the document of an element', () => {
  const text = JSON.stringify(clerk);
  const ways: [what: string, bring: () => Promise<OccupationCard>][] = [
    ['the attribute occupation', () => show({ occupation: text })],
    ['a child script', () => show({}, script(clerk))],
    ['a child script beside other children', () => show({}, FALLBACK + script(clerk))],
    [
      'a child script whose type is in capitals',
      () => show({}, `<script type="Application/JSON">${text}</script>`),
    ],
    ['src', () => show({ src: answer(clerk) })],
  ];
  for (const [what, bring] of ways) {
    it(`comes from ${what}`, async () => {
      expect(titleOn(await bring())).to.equal('Clerk');
    });
  }

  for (const [what, given] of [
    ['an object', clerk],
    ['JSON text', text],
  ] as const) {
    it(`comes from the property occupation as ${what}`, async () => {
      const card = await begin({});
      await after(card, () => (card.occupation = given));
      expect(titleOn(card)).to.equal('Clerk');
    });
  }

  it('comes from an object that was set before the element was on the page', async () => {
    const card = makeCard({});
    card.occupation = clerk;
    await put(card);
    await settled(card);
    expect(titleOn(card)).to.equal('Clerk');
  });

  it('comes from the property src', async () => {
    const card = await begin({});
    await after(card, () => (card.src = answer(clerk)));
    expect(titleOn(card)).to.equal('Clerk');
  });

  it('comes from an address relative to the page', async () => {
    const { pathname, search } = new URL(answer(clerk));
    expect(titleOn(await show({ src: pathname + search }))).to.equal('Clerk');
  });

  it('does not come from a script of another type', async () => {
    const card = await begin({}, `<script type="application/ld+json">${text}</script>`);
    expect(card.state.status).to.equal('empty');
  });

  it('comes anew from the property occupation', async () => {
    const card = await show({ occupation: text });
    await after(card, () => (card.occupation = nurse));
    expect(titleOn(card)).to.equal('Nurse');
  });

  it('comes anew from the same object when that is set again', async () => {
    const mutable = { title: 'clerk' };
    const card = await begin({});
    await after(card, () => (card.occupation = mutable));
    mutable.title = 'nurse';
    await after(card, () => (card.occupation = mutable));
    expect(titleOn(card)).to.equal('Nurse');
  });

  it('comes anew from src', async () => {
    const card = await show({ src: answer(clerk) });
    await after(card, () => card.setAttribute('src', answer(nurse)));
    expect(titleOn(card)).to.equal('Nurse');
  });

  it('has its links resolved against its own address', async () => {
    const card = await show({
      src: answer({ ...clerk, action: { label: 'Apply', href: 'apply' } }),
    });
    expect(card.renderRoot.querySelector('a')!.pathname).to.equal('/__test/apply');
  });

  it('has its links resolved against the page where it came with the element', async () => {
    const card = await show({
      occupation: JSON.stringify({ ...clerk, action: { label: 'Apply', href: 'apply' } }),
    });
    expect(card.renderRoot.querySelector('a')!.href).to.equal(
      new URL('apply', document.baseURI).href,
    );
  });
});

describe('of two documents', () => {
  const occupation = JSON.stringify(clerk);
  const precedence: [what: string, attributes: Attributes, inside: string][] = [
    ['occupation beats the child script', { occupation }, script(nurse)],
    ['occupation beats src', { occupation, src: answer(nurse) }, ''],
    ['the child script beats src', { src: answer(nurse) }, script(clerk)],
    ['occupation beats both', { occupation, src: answer(nurse) }, script(welder)],
  ];
  for (const [what, attributes, inside] of precedence) {
    it(what, async () => {
      expect(titleOn(await show(attributes, inside))).to.equal('Clerk');
    });
  }

  it('the one that is not used is not fetched', async () => {
    const key = newKey();
    await show({ occupation, src: answer(nurse, { key }) });
    expect((await requests(key)).count).to.equal(0);
  });

  const invalid: [what: string, attributes: Attributes, inside: string][] = [
    [
      'an invalid occupation does not give way to the script',
      { occupation: BROKEN },
      script(nurse),
    ],
    [
      'an invalid occupation does not give way to src',
      { occupation: '{}', src: answer(nurse) },
      '',
    ],
    ['an invalid script does not give way to src', { src: answer(nurse) }, script(BROKEN)],
    ['an empty script does not give way to src', { src: answer(nurse) }, script('')],
  ];
  for (const [what, attributes, inside] of invalid) {
    it(what, async () => {
      expect((await show(attributes, inside)).state.status).to.equal('failed');
    });
  }

  const later: [
    what: string,
    attributes: Attributes,
    inside: string,
    (card: OccupationCard) => void,
  ][] = [
    [
      'occupation wins when it comes after the script',
      {},
      script(nurse),
      (card) => (card.occupation = clerk),
    ],
    [
      'occupation wins when it comes after src',
      { src: answer(nurse) },
      '',
      (card) => (card.occupation = clerk),
    ],
    [
      'the script wins when it comes after src',
      { src: answer(nurse) },
      '',
      (card) => (card.innerHTML = script(clerk)),
    ],
    [
      'the script takes over when occupation is set to null',
      { occupation: JSON.stringify(nurse) },
      script(clerk),
      (card) => (card.occupation = null),
    ],
    [
      'src takes over when the attribute occupation is removed',
      { occupation: JSON.stringify(nurse), src: answer(clerk) },
      '',
      (card) => card.removeAttribute('occupation'),
    ],
    [
      'src takes over when the script is removed',
      { src: answer(clerk) },
      script(nurse),
      (card) => card.replaceChildren(),
    ],
    [
      'src takes over when an invalid occupation is removed',
      { occupation: BROKEN, src: answer(clerk) },
      '',
      (card) => (card.occupation = undefined),
    ],
  ];
  for (const [what, attributes, inside, change] of later) {
    it(what, async () => {
      const card = await show(attributes, inside);
      await after(card, () => change(card));
      expect(titleOn(card)).to.equal('Clerk');
    });
  }

  it('the lower one changes nothing when it comes later', async () => {
    const card = await show({ occupation });
    card.append(...makeCard({}, script(nurse)).childNodes);
    await nextFrame();
    await settled(card);
    expect(titleOn(card)).to.equal('Clerk');
  });

  for (const [what, attributes, inside, change] of [
    ['occupation', { occupation }, '', (card) => card.removeAttribute('occupation')],
    ['script', {}, script(clerk), (card) => card.querySelector('script')!.remove()],
    ['src', { src: answer(clerk) }, '', (card) => card.removeAttribute('src')],
  ] as [string, Attributes, string, (card: OccupationCard) => void][]) {
    it(`none is left when the only one, ${what}, is removed`, async () => {
      const card = await show(attributes, inside + FALLBACK);
      change(card);
      await nextFrame();
      await settled(card);
      expect({ status: card.state.status, fallback: showsFallback(card) }).to.deep.equal({
        status: 'empty',
        fallback: true,
      });
    });
  }
});

describe('a child script', () => {
  it('is read when it is put in later', async () => {
    const card = await begin({});
    await after(card, () => (card.innerHTML = script(clerk)));
    expect(titleOn(card)).to.equal('Clerk');
  });

  it('is read again when another is put in its place', async () => {
    const card = await show({}, script(clerk));
    await after(card, () => (card.innerHTML = script(nurse)));
    expect(titleOn(card)).to.equal('Nurse');
  });

  it('that is put in place of a broken one is read', async () => {
    const card = await show({}, script(BROKEN));
    await after(card, () => (card.innerHTML = script(nurse)));
    expect(titleOn(card)).to.equal('Nurse');
  });

  it('is not watched for edits inside', async () => {
    const card = await show({}, script(clerk));
    card.querySelector('script')!.textContent = JSON.stringify(nurse);
    await nextFrame();
    await settled(card);
    expect(titleOn(card)).to.equal('Clerk');
  });

  /** A page that is still being parsed, with the widgets in it. */
  async function streamed(start: string): Promise<{ page: Document; card: OccupationCard }> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    const module = new URL('../../src/index.ts', import.meta.url).href;
    page.write(`<!doctype html><script type="module" async src="${module}"></script>${start}`);
    await frame.contentWindow!.customElements.whenDefined('occupation-card');
    const card = page.querySelector('occupation-card')!;
    await card.updateComplete;
    return { page, card };
  }

  it('that the parser delivers in parts is read once it is whole', async () => {
    const { page, card } = await streamed(
      '<occupation-card><script type="application/json">{"title":',
    );
    const partly = card.state.status;
    await after(card, () => page.write('"clerk"}</script></occupation-card>'));
    expect([partly, titleOn(card)]).to.deep.equal(['empty', 'Clerk']);
  });

  it('that stays broken fails at the end of the page', async () => {
    const { page, card } = await streamed(
      '<occupation-card><script type="application/json">{"title":',
    );
    await after(card, () => {
      page.write('</script></occupation-card>');
      page.close();
    });
    expect(card.state.error?.kind).to.equal('json');
  });
});

describe('{lang} in src', () => {
  /** Answers with the language that was asked for as the title. */
  const src = (key?: string) => answer({ title: 'LANG' }, { key }).replace('LANG', '{lang}');

  const languages: [what: string, attributes: Attributes, title: string][] = [
    ["becomes the element's language", { lang: 'de' }, 'De'],
    ['becomes the primary language', { lang: 'pt-BR' }, 'Pt'],
    ['becomes lower case', { lang: 'FR' }, 'Fr'],
    ['becomes en where lang is empty', { lang: '' }, 'En'],
    ['becomes en where lang is no language', { lang: 'not a language' }, 'En'],
  ];
  for (const [what, attributes, title] of languages) {
    it(what, async () => {
      expect(titleOn(await show({ ...attributes, src: src() }))).to.equal(title);
    });
  }

  it("becomes an ancestor's language", async () => {
    const card = makeCard({ src: src() });
    const page = await put();
    page.lang = 'uk';
    await after(card, () => page.append(card));
    expect(titleOn(card)).to.equal('Uk');
  });

  it('is fetched again when the language changes', async () => {
    const card = await show({ lang: 'de', src: src() });
    await after(card, () => (card.lang = 'fr'));
    expect(titleOn(card)).to.equal('Fr');
  });

  it("is fetched again when an ancestor's language changes", async () => {
    const card = await show({ src: src() });
    await after(card, () => (card.parentElement!.lang = 'sv'));
    expect(titleOn(card)).to.equal('Sv');
  });

  it('is not fetched again when only the region changes', async () => {
    const key = newKey();
    const card = await show({ lang: 'pt-BR', src: src(key) });
    card.lang = 'pt-PT';
    await nextFrame();
    await settled(card);
    expect((await requests(key)).count).to.equal(1);
  });

  it('may be there twice', async () => {
    const card = await show({
      lang: 'de',
      src: answer({ title: 'X-X' }).replaceAll('X', '{lang}'),
    });
    expect(titleOn(card)).to.equal('De-de');
  });
});

describe('loading="lazy"', () => {
  /** Puts a card far below the viewport and waits until the browser has looked where it is. */
  async function far(attributes: Attributes, inside = ''): Promise<OccupationCard> {
    const card = makeCard({ loading: 'lazy', ...attributes }, inside);
    const page = await put(card);
    page.style.paddingTop = '10000px';
    await settled(card);
    await looked(card);
    return card;
  }

  /** Resolves once the browser has told observers where an element is. */
  const looked = (element: Element) =>
    new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element);
    });

  it('fetches nothing far from the viewport', async () => {
    const key = newKey();
    await far({ src: answer(clerk, { key }) });
    expect((await requests(key)).count).to.equal(0);
  });

  it('is empty far from the viewport', async () => {
    const card = await far({ src: answer(clerk) });
    expect(card.state.status).to.equal('empty');
  });

  it('shows the fallback far from the viewport', async () => {
    const card = await far({ src: answer(clerk) }, FALLBACK);
    expect(showsFallback(card)).to.equal(true);
  });

  it('fetches when a person comes near', async () => {
    const card = await far({ src: answer(clerk) });
    await after(card, () => card.scrollIntoView());
    expect(titleOn(card)).to.equal('Clerk');
  });

  it('fetches when the element is near from the start', async () => {
    expect(titleOn(await show({ loading: 'lazy', src: answer(clerk) }))).to.equal('Clerk');
  });

  it('fetches when the author no longer wants it lazy', async () => {
    const card = await far({ src: answer(clerk) });
    await after(card, () => card.removeAttribute('loading'));
    expect(titleOn(card)).to.equal('Clerk');
  });

  it('does not keep back what came with the element', async () => {
    expect(titleOn(await far({ occupation: JSON.stringify(clerk) }))).to.equal('Clerk');
  });

  it('is empty far from the viewport when what came with the element is taken away', async () => {
    const card = await far({ occupation: JSON.stringify(clerk), src: answer(nurse) });
    card.removeAttribute('occupation');
    await settled(card);
    expect({ status: card.state.status, title: titleOn(card) }).to.deep.equal({
      status: 'empty',
      title: '',
    });
  });
});

describe('one src', () => {
  it('is fetched once for many elements', async () => {
    const key = newKey();
    const cards = Array.from({ length: 20 }, () => makeCard({ src: answer(clerk, { key }) }));
    const all = Promise.all(cards.map(told));
    await put(...cards);
    await all;
    expect((await requests(key)).count).to.equal(1);
  });

  it('is shown by all of them', async () => {
    const cards = Array.from({ length: 20 }, () => makeCard({ src: answer(clerk) }));
    const all = Promise.all(cards.map(told));
    await put(...cards);
    await all;
    expect(cards.map(titleOn)).to.deep.equal(cards.map(() => 'Clerk'));
  });

  it('is fetched once, whether written in full or relative to the page', async () => {
    const key = newKey();
    const full = answer(clerk, { key });
    await show({ src: full });
    await show({ src: full.slice(location.origin.length) });
    expect((await requests(key)).count).to.equal(1);
  });

  it('is kept while one element uses it', async () => {
    const key = newKey();
    const src = answer(clerk, { key });
    const first = await show({ src });
    await show({ src });
    first.remove();
    await show({ src });
    expect((await requests(key)).count).to.equal(1);
  });

  it('is fetched again after the last element has left', async () => {
    const key = newKey();
    const src = answer(clerk, { key });
    (await show({ src })).remove();
    await show({ src });
    expect((await requests(key)).count).to.equal(2);
  });

  it('is not fetched again for an element that is only moved', async () => {
    const key = newKey();
    const card = await show({ src: answer(clerk, { key }) });
    (await put()).append(card);
    await settled(card);
    await show({ src: answer(clerk, { key }) });
    expect((await requests(key)).count).to.equal(1);
  });

  it('is not fetched again when it is set again while shown', async () => {
    const key = newKey();
    const src = answer(clerk, { key });
    const card = await show({ src });
    card.src = src;
    await settled(card);
    expect((await requests(key)).count).to.equal(1);
  });

  it('is given up when the last element leaves', async () => {
    const key = newKey();
    const card = await begin({ src: never({ key }) });
    await seen(key, 'count');
    card.remove();
    await seen(key, 'aborted');
  });

  it('is given up when the last element turns to another', async () => {
    const key = newKey();
    const card = await begin({ src: never({ key }) });
    await seen(key, 'count');
    card.src = answer(clerk);
    await seen(key, 'aborted');
  });

  it('is given up when the last element gets its document otherwise', async () => {
    const key = newKey();
    const card = await begin({ src: never({ key }) });
    await seen(key, 'count');
    card.occupation = clerk;
    await seen(key, 'aborted');
  });

  it('is not fetched again by an element that has left while it was loading', async () => {
    const key = newKey();
    const card = await begin({ src: never({ key }) });
    await seen(key, 'count');
    card.remove();
    await seen(key, 'aborted');
    await settled(card);
    expect((await requests(key)).count).to.equal(1);
  });

  it('is not fetched for an element that is off the page', async () => {
    const key = newKey();
    const card = await begin({});
    card.remove();
    card.src = never({ key });
    await settled(card);
    expect((await requests(key)).count).to.equal(0);
  });

  it('is fetched for an element that gets it off the page and comes back', async () => {
    const card = await begin({});
    const page = card.parentElement!;
    card.remove();
    card.src = answer(clerk);
    await settled(card);
    await after(card, () => page.append(card));
    expect(titleOn(card)).to.equal('Clerk');
  });

  it('goes on for the others when one leaves', async () => {
    const src = answer(clerk, { delay: 200, key: newKey() });
    const [first, second] = [makeCard({ src }), makeCard({ src })];
    const end = told(second);
    await put(first, second);
    await settled(first);
    first.remove();
    await end;
    expect(titleOn(second)).to.equal('Clerk');
  });

  it('is fetched again for an element that comes back while it was loading', async () => {
    const card = await begin({ src: answer(clerk, { delay: 100, key: newKey() }) });
    const page = card.parentElement!;
    card.remove();
    await nextFrame();
    await after(card, () => page.append(card));
    expect(titleOn(card)).to.equal('Clerk');
  });
});

it('of an element that left while it was on its way, and is not wanted any more, leaves it empty', async () => {
  const card = await begin({ src: never({ key: newKey() }) });
  const page = card.parentElement!;
  card.remove();
  await nextFrame();
  card.src = null;
  await nextFrame();
  page.append(card);
  await settled(card);
  expect(card.state.status).to.equal('empty');
});

it('comes from a URL object', async () => {
  const card = makeCard({});
  card.src = new URL(answer(clerk), location.href);
  await after(card, () => void put(card));
  expect(titleOn(card)).to.equal('Clerk');
});

describe('a late answer', () => {
  const later: [what: string, change: (card: OccupationCard) => void][] = [
    ['another src', (card) => (card.src = answer(nurse))],
    ['a document of its own', (card) => (card.occupation = nurse)],
    ['a child script', (card) => (card.innerHTML = script(nurse))],
  ];
  for (const [what, change] of later) {
    it(`is dropped by an element that has ${what} by then`, async () => {
      const src = answer(clerk, { delay: 200, key: newKey() });
      const [card, other] = [makeCard({ src }), makeCard({ src })];
      const arrived = told(other);
      await put(card, other);
      await settled(card);
      await after(card, () => change(card));
      await arrived;
      await settled(card);
      expect(titleOn(card)).to.equal('Nurse');
    });
  }

  it('that is a failure is dropped too', async () => {
    const src = missing({ delay: 200, key: newKey() });
    const [card, other] = [makeCard({ src }), makeCard({ src })];
    const arrived = told(other);
    await put(card, other);
    await settled(card);
    await after(card, () => (card.src = answer(nurse)));
    await arrived;
    await settled(card);
    expect(card.state.status).to.equal('ready');
  });

  it('means nothing to an element that has left', async () => {
    const key = newKey();
    const card = await begin({ src: never({ key }) });
    const errors = counter(card, 'occupation-error');
    await seen(key, 'count');
    card.remove();
    await seen(key, 'aborted');
    await settled(card);
    expect(errors()).to.equal(0);
  });
});

describe('after a failure', () => {
  const again: [what: string, set: (card: OccupationCard, src: string) => void][] = [
    ['property', (card, src) => (card.src = src)],
    ['attribute', (card, src) => card.setAttribute('src', src)],
  ];
  for (const [what, set] of again) {
    it(`setting the same src as a ${what} tries again`, async () => {
      const key = newKey();
      const src = missing({ key });
      const card = await show({ src });
      await after(card, () => set(card, src));
      expect((await requests(key)).count).to.equal(2);
    });
  }

  it('an element that got the same src off the page tries again when it comes back', async () => {
    const key = newKey();
    const src = missing({ key });
    const card = await show({ src });
    const page = card.parentElement!;
    card.remove();
    card.src = src;
    await settled(card);
    expect((await requests(key)).count).to.equal(1);
    await after(card, () => page.append(card));
    expect((await requests(key)).count).to.equal(2);
  });

  it('another element tries again', async () => {
    const key = newKey();
    await show({ src: missing({ key }) });
    await show({ src: missing({ key }) });
    expect((await requests(key)).count).to.equal(2);
  });

  it('nothing is fetched without being asked', async () => {
    const key = newKey();
    const card = await show({ src: missing({ key }) });
    card.headingLevel = 3;
    await settled(card);
    expect((await requests(key)).count).to.equal(1);
  });

  it('another src is shown', async () => {
    const card = await show({ src: missing() });
    await after(card, () => (card.src = answer(clerk)));
    expect(titleOn(card)).to.equal('Clerk');
  });

  it('a valid occupation is shown', async () => {
    const card = await show({ occupation: BROKEN });
    await after(card, () => (card.occupation = clerk));
    expect(titleOn(card)).to.equal('Clerk');
  });
});

describe('old content', () => {
  it('stays while new is on its way', async () => {
    const card = await show({ src: answer(clerk) });
    card.src = never();
    await settled(card);
    expect({ status: card.state.status, title: titleOn(card) }).to.deep.equal({
      status: 'loading',
      title: 'Clerk',
    });
  });

  it('stays in the state while new is on its way', async () => {
    const card = await show({ src: answer(clerk) });
    card.src = never();
    await settled(card);
    expect(card.state.occupation).to.deep.equal(clerk);
  });

  it('gives way to the fallback when the new fails', async () => {
    const card = await show({ src: answer(clerk) }, FALLBACK);
    await after(card, () => (card.src = missing()));
    expect({ title: titleOn(card), fallback: showsFallback(card) }).to.deep.equal({
      title: '',
      fallback: true,
    });
  });

  it('gives way to the fallback when an invalid occupation is set', async () => {
    const card = await show({ occupation: JSON.stringify(clerk) }, FALLBACK);
    await after(card, () => (card.occupation = {}));
    expect({ title: titleOn(card), fallback: showsFallback(card) }).to.deep.equal({
      title: '',
      fallback: true,
    });
  });
});

describe('the fallback', () => {
  it('is seen while there is no document', async () => {
    expect(showsFallback(await begin({}, FALLBACK))).to.equal(true);
  });

  it('is seen while the first document is on its way', async () => {
    expect(showsFallback(await begin({ src: never() }, FALLBACK))).to.equal(true);
  });

  it('is seen on failure', async () => {
    expect(showsFallback(await show({ src: missing() }, FALLBACK))).to.equal(true);
  });

  it('is not seen beside a document', async () => {
    expect(showsFallback(await show({ src: answer(clerk) }, FALLBACK))).to.equal(false);
  });

  it('is seen when it is put in after a failure', async () => {
    const card = await show({ src: missing() });
    card.innerHTML = FALLBACK;
    await nextFrame();
    await settled(card);
    expect(showsFallback(card)).to.equal(true);
  });

  it('may be a mere sentence', async () => {
    const card = await show({ src: missing() }, 'Ask us about jobs.');
    expect(textOf(card)).to.equal('');
  });

  const sentences: [what: string, bring: () => Promise<Element>, sentence: string][] = [
    ['there is no document', () => begin({}), 'There is nothing to show here yet.'],
    [
      'a document is on its way',
      async () => noticed(await begin({ src: never() })),
      'Getting the job details…',
    ],
    [
      'a document failed',
      () => show({ src: missing() }),
      'We can’t show this job right now. Try again later.',
    ],
    [
      'a child script is broken',
      () => show({}, script(BROKEN)),
      'We can’t show this job right now. Try again later.',
    ],
  ];
  for (const [what, bring, sentence] of sentences) {
    it(`is a calm sentence where the author gave none and ${what}`, async () => {
      expect(textOf(await bring())).to.equal(sentence);
    });
  }

  it("is a sentence in the person's language", async () => {
    addMessages('fr', { failed: 'Réessayez plus tard.' });
    expect(textOf(await show({ lang: 'fr', src: missing() }))).to.equal('Réessayez plus tard.');
  });
});

describe('the kind of a failure', () => {
  const kinds: [what: string, attributes: Attributes, kind: string][] = [
    ['status 404', { src: missing() }, 'status'],
    ['an HTML page', { src: plain('<p>Sorry</p>', { type: 'text/html' }) }, 'type'],
    ['text that is no JSON', { src: plain('Sorry', { type: 'text/plain' }) }, 'json'],
    ['an empty answer', { src: plain('', { type: undefined }) }, 'json'],
    ['a wrong shape', { src: answer([clerk]) }, 'shape'],
    ['a missing title', { src: answer({ sector: 'health' }) }, 'shape'],
    [
      'a time of 25:99',
      { src: answer({ ...clerk, day: { entries: [{ time: '25:99', title: 'a' }] } }) },
      'shape',
    ],
    ['3 MiB', { src: large(3 * 1024 * 1024) }, 'size'],
    ['nobody who listens', { src: CLOSED }, 'network'],
    ['an address that is none', { src: 'http://' }, 'network'],
    ['an attribute that is no JSON', { occupation: BROKEN }, 'json'],
    ['an attribute of a wrong shape', { occupation: '{}' }, 'shape'],
  ];
  for (const [what, attributes, kind] of kinds) {
    it(`is ${kind} for ${what}`, async () => {
      expect((await show(attributes)).state.error?.kind).to.equal(kind);
    });
  }

  const fine: [what: string, type: string | undefined][] = [
    ['text/plain', 'text/plain'],
    ['application/octet-stream', 'application/octet-stream'],
    ['no type', undefined],
  ];
  for (const [what, type] of fine) {
    it(`is none for a document with ${what}`, async () => {
      expect((await show({ src: answer(clerk, { type }) })).state.status).to.equal('ready');
    });
  }

  it('is timeout after 10 s without an answer, or without the end of one', async () => {
    const began = performance.now();
    const cards = [makeCard({ src: never() }), makeCard({ src: slowBody() })];
    const all = Promise.all(cards.map(told));
    await put(...cards);
    await all;
    // A busy machine is late, never early.
    expect(performance.now() - began).to.be.within(9_900, 19_000);
    expect(cards.map(({ state }) => state.error?.kind)).to.deep.equal(['timeout', 'timeout']);
  }).timeout(20_000);

  it('is there for an object that throws when it is read', async () => {
    const card = await begin({});
    await after(card, () => {
      card.occupation = {
        get title() {
          throw new Error('no');
        },
      };
    });
    expect(card.state.status).to.equal('failed');
  });
});

describe('the state', () => {
  const states: [status: string, bring: () => Promise<OccupationCard>][] = [
    ['empty', () => begin({})],
    ['loading', () => begin({ src: never() })],
    ['ready', () => show({ src: answer(clerk) })],
    ['failed', () => show({ src: missing() })],
  ];
  for (const [status, bring] of states) {
    it(`is ${status} as a property`, async () => {
      expect((await bring()).state.status).to.equal(status);
    });

    it(`is ${status} for CSS, and nothing else`, async () => {
      const card = await bring();
      const matching = states
        .map(([each]) => each)
        .filter((each) => card.matches(`:state(${each})`));
      expect(matching).to.deep.equal([status]);
    });

    it(`is ${status} without a change of the element's attributes`, async () => {
      const card = await bring();
      expect(card.getAttributeNames().filter((name) => name !== 'src')).to.deep.equal([]);
    });
  }

  it('carries the document', async () => {
    expect((await show({ src: answer(clerk) })).state.occupation).to.deep.equal(clerk);
  });

  it('carries the error', async () => {
    expect((await show({ src: missing() })).state.error?.name).to.equal('OccupationError');
  });

  it('cannot be set', async () => {
    const card = await begin({});
    expect(() => Object.assign(card, { state: { status: 'ready' } })).to.throw(TypeError);
  });
});

describe('the event', () => {
  it('occupation-load carries the validated document', async () => {
    const card = makeCard({ occupation: JSON.stringify({ title: ' clerk ', salary: 1 }) });
    const load = heard(card, 'occupation-load');
    await put(card);
    expect((await load).occupation).to.deep.equal(clerk);
  });

  it('occupation-error carries what does not fit', async () => {
    const card = makeCard({ occupation: '{}' });
    const error = heard(card, 'occupation-error');
    await put(card);
    expect((await error).error.issues).to.deep.equal([
      { path: 'title', expected: 'text', found: 'nothing' },
    ]);
  });

  for (const [type, attributes] of [
    ['occupation-load', { occupation: JSON.stringify(clerk) }],
    ['occupation-error', { occupation: '{}' }],
  ] as const) {
    it(`${type} does not bubble`, async () => {
      const card = makeCard(attributes);
      const page = await put();
      const bubbled = counter(page, type);
      await after(card, () => page.append(card));
      expect(bubbled()).to.equal(0);
    });

    it(`${type} is not composed`, async () => {
      const card = makeCard(attributes);
      const event = heard(card, type);
      await put(card);
      expect((await event).composed).to.equal(false);
    });

    it(`${type} comes once a document`, async () => {
      const card = makeCard(attributes);
      const count = counter(card, type);
      await put(card);
      await settled(card);
      card.headingLevel = 4;
      await settled(card);
      expect(count()).to.equal(1);
    });
  }

  it('occupation-load comes when the document can be seen', async () => {
    const card = makeCard({ src: answer(clerk) });
    let seenThen = '';
    card.addEventListener('occupation-load', () => (seenThen = titleOn(card)));
    const end = told(card);
    await put(card);
    await end;
    expect(seenThen).to.equal('Clerk');
  });
});

describe('the console', () => {
  it('gets one message for many elements with the same fault', async () => {
    const src = missing({ key: newKey() });
    const cards = Array.from({ length: 5 }, () => makeCard({ src }));
    const all = Promise.all(cards.map(told));
    await put(...cards);
    await all;
    expect(lines.length).to.equal(1);
  });

  it('gets no second message for a second try', async () => {
    const src = missing({ key: newKey() });
    const card = await show({ src });
    await after(card, () => (card.src = src));
    expect(lines.length).to.equal(1);
  });

  it('gets a message for each cause', async () => {
    await show({ src: missing({ key: newKey() }) });
    await show({ src: missing({ key: newKey() }) });
    expect(lines.length).to.equal(2);
  });

  it('gets tag, address, expected and found', async () => {
    const src = missing({ key: newKey() });
    await show({ src });
    expect(lines[0]![0])
      .to.match(/^<occupation-card>: /)
      .and.to.contain(`${src}: expected status 200, found 404.`);
  });

  it('gets the element', async () => {
    const card = await show({ src: missing({ key: newKey() }) });
    expect(lines[0]![1]).to.equal(card);
  });

  it('stays empty where all is well', async () => {
    await show({ src: answer(clerk) });
    expect(lines).to.deep.equal([]);
  });

  it('stays empty where an element leaves while its document is on its way', async () => {
    const key = newKey();
    const card = await begin({ src: never({ key }) });
    await seen(key, 'count');
    card.remove();
    await seen(key, 'aborted');
    await settled(card);
    expect(lines).to.deep.equal([]);
  });
});
