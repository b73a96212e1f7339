import { expect, fixtureSync } from '@open-wc/testing';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import '../../src/index.js';
import { nextTask } from '../helpers/next-task.js';
import { textOf } from '../helpers/page.js';

const COUNT = 40;

/** Puts cards on the page at once, each with a link inside. */
function putCards(): OccupationElement[] {
  const cards = Array.from({ length: COUNT }, (_, i) => {
    const card = document.createElement('occupation-card');
    card.innerHTML = '<a href="#job">a job</a>';
    card.occupation = { title: `job ${i}` };
    return card;
  });
  fixtureSync(document.createElement('div')).append(...cards);
  return cards;
}

const isShown = ({ state }: OccupationElement) => state.status === 'ready';
const allShown = (cards: OccupationElement[]) =>
  Promise.all(cards.map(({ updateComplete }) => updateComplete));

describe('Many elements', () => {
  const now = performance.now.bind(performance);
  const { warn } = console;
  /** A clock on which each look takes so many milliseconds. */
  const clock = (step: number) => {
    let time = 0;
    performance.now = () => (time += step);
  };
  // What others have begun is through.
  beforeEach(async () => {
    await nextTask();
    await nextTask();
  });
  afterEach(() => {
    performance.now = now;
    console.warn = warn;
  });

  it('are there in the task that puts them in, where that is quick', async () => {
    clock(0);
    const task = nextTask();
    const cards = putCards();
    await task;
    expect(cards.filter(isShown)).to.have.lengthOf(COUNT);
  });

  it('leave the page its turn where they take long, and come in their order', async () => {
    clock(10);
    const task = nextTask();
    const cards = putCards();
    await task;
    const shown = cards.filter(isShown).length;
    expect(shown).to.be.within(1, COUNT - 1);
    expect(cards.slice(0, shown).every(isShown)).to.equal(true);
    await allShown(cards);
    expect(cards.filter(isShown)).to.have.lengthOf(COUNT);
    expect(textOf(cards.at(-1)!)).to.contain(`Job ${COUNT - 1}`);
  });

  it('that wait show what the author put inside', async () => {
    clock(10);
    const task = nextTask();
    const cards = putCards();
    await task;
    const [link] = cards.at(-1)!.children;
    expect(link!.assignedSlot).to.not.equal(null);
    await allShown(cards);
    expect(link!.assignedSlot).to.equal(null);
    expect(cards.at(-1)!.shadowRoot!.querySelectorAll('slot')).to.have.lengthOf(2);
  });

  it('that are taken away while they wait do no harm', async () => {
    clock(10);
    const task = nextTask();
    const cards = putCards();
    await task;
    cards.at(-1)!.remove();
    await allShown(cards);
    expect(cards.slice(0, -1).filter(isShown)).to.have.lengthOf(COUNT - 1);
  });

  it('are all shown before their author hears of mistakes in their use', async () => {
    clock(10);
    const cards = putCards();
    cards[0]!.setAttribute('theme', 'wrong in turn');
    const shown = await new Promise<number>((resolve) => {
      console.warn = (words: string) => {
        if (words.includes('wrong in turn')) resolve(cards.filter(isShown).length);
      };
    });
    expect(shown).to.equal(COUNT);
  });
});
