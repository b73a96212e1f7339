import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import '../src/index.js';
import { answer, missing, never, newKey, requests, seen } from './data/answers.js';
import { watchHeld, type Held } from './helpers/held.js';
import { nextTask } from './helpers/next-task.js';
import { TAGS } from './helpers/tags.js';

const CYCLES = 1000;

/** Something for every element, and not much. */
const clerk = () => ({
  title: 'clerk',
  fitCheck: { questions: [{ text: 'Do you like order?' }] },
  day: { entries: [{ title: 'file', time: '09:00' }] },
  skills: [{ label: 'filing', description: 'Put away.' }],
  technologies: ['Excel'],
  pathways: [{ relation: 'similar', title: 'nurse' }],
  faq: [{ question: 'Why?', answer: 'So.' }],
  sources: [{ name: 'ESCO' }],
});

/** Collects garbage, where the engine lets a page ask for it. */
const { gc } = globalThis as {
  gc?: (options: { type: 'major'; execution: 'async' }) => Promise<void>;
};
const collect = () => gc!({ type: 'major', execution: 'async' });

type Attributes = Record<string, string>;

let place: HTMLElement;
let held: ReturnType<typeof watchHeld>;
const { warn } = console;

beforeEach(() => {
  place = fixtureSync(document.createElement('div'));
  held = watchHeld();
  console.warn = () => {};
});

afterEach(() => {
  held.end();
  console.warn = warn;
});

/** A new element on the page. */
function put(tag: string, attributes: Attributes, occupation?: unknown): OccupationElement {
  const element = document.createElement(tag) as OccupationElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (occupation) element.occupation = occupation;
  place.append(element);
  return element;
}

/** Puts an element on the page and takes it away again when it has rendered. */
async function cycle(tag: string, attributes: Attributes, occupation?: unknown): Promise<void> {
  const element = put(tag, attributes, occupation);
  await element.updateComplete;
  element.remove();
  // Else the next would wait for its turn.
  await nextTask();
}

// The page's own, as the timers of elements are counted.
const startTimer = window.setTimeout.bind(window);
const afterTimers = () => new Promise((resolve) => startTimer(resolve));

/** Waits without a timer that would be counted. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await afterTimers();
}

/** Shows elements and takes them away; what is left of them can be asked. */
async function comeAndGo(
  bring: () => OccupationElement[],
  statuses: string[],
): Promise<WeakRef<object>[]> {
  const elements = Array.from({ length: 20 }, bring).flat();
  await until(() => elements.every(({ state }) => statuses.includes(state.status)));
  const gone = elements.flatMap((element) => [element, element.shadowRoot!, element.state]);
  place.replaceChildren();
  return gone.map((each) => new WeakRef(each));
}

/** Expects that the page holds no more than before. */
async function expectNoMore(before: Held): Promise<void> {
  // The turn of elements that have gone has a timer until it is over.
  await until(() => held.now().timers <= before.timers);
  await afterTimers();
  expect(held.now()).to.deep.equal(before);
}

describe('An element that came and went', () => {
  for (const tag of TAGS) {
    it(`leaves no listener, observer, timer or sheet: 1,000 of ${tag}`, async () => {
      await cycle(tag, {}, clerk());
      await afterTimers();
      const before = held.now();
      for (let i = 0; i < CYCLES; i++) await cycle(tag, {}, clerk());
      await expectNoMore(before);
    });

    it(`leaves nothing while it loads, is lazy or is not rendered yet: ${tag}`, async () => {
      await cycle(tag, {}, clerk());
      await afterTimers();
      const before = held.now();
      const src = never();
      const kinds: Attributes[] = [{ src }, { src, loading: 'lazy' }, {}];
      for (const attributes of kinds) {
        for (let i = 0; i < CYCLES / 10; i++) {
          await cycle(tag, attributes);
          put(tag, attributes).remove();
        }
      }
      await until(() => held.now().timers === before.timers);
      await expectNoMore(before);
    });
  }

  it('leaves no wait for a second of being seen', async () => {
    await cycle('occupation-card', {}, clerk());
    const before = held.now();
    const card = put('occupation-card', {}, clerk());
    card.scrollIntoView();
    await until(() => held.now().timers > before.timers);
    card.remove();
    await expectNoMore(before);
  });

  it('is counted while it is there', async () => {
    const before = held.now();
    const element = put('occupation-card', { src: never() });
    await element.updateComplete;
    const during = held.now();
    expect(during.listeners).to.be.above(before.listeners);
    expect(during.observed).to.be.above(before.observed);
    expect(during.timers).to.be.above(before.timers);
  });

  it('leaves no document: the last share ends the fetch, and the next begins anew', async () => {
    const key = newKey();
    const src = answer(clerk(), { key });
    for (const expected of [1, 2]) {
      const elements = TAGS.map((tag) => put(tag, { src }));
      await until(() => elements.every(({ state }) => state.status === 'ready'));
      for (const element of elements) element.remove();
      await afterTimers();
      expect((await requests(key)).count).to.equal(expected);
    }
  });

  it('leaves no fetch of a document that never comes', async () => {
    const key = newKey();
    const src = never({ key });
    for (const times of [1, 2]) {
      const elements = TAGS.map((tag) => put(tag, { src }));
      await seen(key, 'count', times);
      for (const element of elements) element.remove();
      await seen(key, 'aborted', times);
    }
  });
});

// Only Chromium, started with --expose-gc, collects garbage when a page asks; others skip these.
describe('The memory of an element that came and went', () => {
  const ways: [what: string, attributes: () => Attributes, occupation: boolean][] = [
    ['was shown', () => ({}), true],
    ['loaded', () => ({ src: answer(clerk()) }), false],
    ['was still loading', () => ({ src: never() }), false],
    ['failed', () => ({ src: missing() }), false],
  ];
  for (const [what, attributes, occupation] of ways) {
    (gc ? it : it.skip)(`is free when it ${what}`, async () => {
      const all = attributes();
      const gone = await comeAndGo(
        () => TAGS.map((tag) => put(tag, all, occupation ? clerk() : undefined)),
        what === 'was still loading' ? ['loading'] : ['ready', 'failed'],
      );
      // What was last stays a little: frames, and the last template that was rendered.
      await cycle('occupation-card', {}, { title: 'last' });
      await nextFrame();
      await nextFrame();
      // The browser frees in its own time what a fetch held; what leaks never goes.
      let left = gone;
      while (left.length) {
        await collect();
        await afterTimers();
        left = left.filter((each) => each.deref());
      }
      expect(left).to.deep.equal([]);
    });
  }

  for (const tag of TAGS) {
    (gc ? it : it.skip)(`does not grow in 1,000 of ${tag}`, async () => {
      const used = async () => {
        await afterTimers();
        await collect();
        const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
        return memory.usedJSHeapSize;
      };
      const round = async () => {
        for (let i = 0; i < CYCLES / 2; i++) await cycle(tag, {}, clerk());
        return used();
      };
      await round();
      const before = await round();
      await round();
      const after = await round();
      expect((after - before) / CYCLES, 'bytes an element').to.be.below(200);
    });
  }
});
