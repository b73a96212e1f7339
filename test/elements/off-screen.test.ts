import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import { all, sample, show, textOf } from '../helpers/page.js';

const baker = await sample('baker');

/** Whether the browser has laid out what is in a card. */
const isLaidOut = (card: Element) =>
  all(card, '.root')[0]!.checkVisibility({ contentVisibilityAuto: true });

/** A card with a screen and more before it. */
async function farCard(attributes: Record<string, string>) {
  const space = fixtureSync<HTMLElement>(document.createElement('div'));
  space.style.blockSize = '10000px';
  const card = await show('occupation-card', baker, attributes);
  await nextFrame();
  await nextFrame();
  return card;
}

describe('Far off screen', () => {
  afterEach(() => scrollTo(0, 0));

  it('a compact card is not laid out, but there, with the size of one', async () => {
    const card = await farCard({ variant: 'compact' });
    expect(isLaidOut(card)).to.equal(false);
    expect(textOf(card)).to.contain('fresh bread');
    expect(card.getBoundingClientRect().height).to.be.within(200, 400);
  });

  it('it is laid out when a person comes near', async () => {
    const card = await farCard({ variant: 'compact' });
    card.scrollIntoView();
    while (!isLaidOut(card)) await nextFrame();
    expect(card.getBoundingClientRect().height).to.be.within(100, 400);
  });

  it('a full card is laid out', async () => {
    const card = await farCard({});
    expect(isLaidOut(card)).to.equal(true);
  });
});
