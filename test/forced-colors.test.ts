import { expect } from '@open-wc/testing';
import { drawnFor } from './helpers/media.js';
import { all, sample, settled, show } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');

/** What tells two things apart without any colour of ours: shape, line, weight, fill. */
function look(element: Element | undefined): string {
  const { fill, borderColor, borderWidth, boxShadow, fontWeight, backgroundColor } =
    getComputedStyle(element!);
  const path = element!.getAttribute('d');
  return [fill, borderColor, borderWidth, boxShadow, fontWeight, backgroundColor, path].join('; ');
}

/** The two things, which must not look alike. */
function expectApart(one: Element | undefined, other: Element | undefined): void {
  expect(look(one)).to.not.equal(look(other));
}

describe('With forced colours', () => {
  let drawnAsBefore: () => Promise<unknown>;
  before(async () => {
    drawnAsBefore = await drawnFor('(forced-colors: active)');
  });
  after(() => drawnAsBefore());

  it('a chosen answer is told from the others', async () => {
    const fit = await show('fit-check', clerk);
    const [yes, no] = all<HTMLInputElement>(fit, 'input');
    yes!.click();
    await settled(fit);
    expectApart(yes!.parentElement!, no!.parentElement!);
    expect(yes!.checked).to.be.true;
  });

  it('yes, not sure and no have marks of their own', async () => {
    const fit = await show('fit-check', clerk);
    all(fit, 'fieldset').forEach((question, i) => {
      question.querySelectorAll('input')[i % 3]!.click();
    });
    await settled(fit);
    const marks = new Set(all(fit, '.result .mark path').map((path) => path.getAttribute('d')));
    expect(marks.size).to.equal(3);
  });

  it('the level of study is told from those below and above', async () => {
    const card = await show('occupation-card', clerk);
    const [below, here, above] = all(card, '.ladder path');
    expectApart(here, below);
    expectApart(here, above);
    expectApart(below, above);
  });

  it('a shared skill is told from a missing one', async () => {
    const pathways = await show('career-pathways', clerk);
    expectApart(all(pathways, '.shared')[0], all(pathways, '.open')[0]);
  });

  it('a skill that one has is told from one to learn, and a tool in demand from others', async () => {
    const skills = await show('skill-list', clerk, { owned: '["deliver case notes"]', limit: '0' });
    const marks = new Set(all(skills, '.have path').map((path) => path.getAttribute('d')));
    expect(marks.size).to.equal(2);
    expectApart(all(skills, '.demand')[0], all(skills, '.tags li:not(.demand)')[0]);
  });

  it('only the reader’s own colours are used', async () => {
    const profile = await show('occupation-profile', clerk);
    const canvas = document.createElement('div');
    document.body.append(canvas);
    const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'ButtonText', 'ButtonFace'].map(
      (name) => {
        canvas.style.color = name;
        return getComputedStyle(canvas).color;
      },
    );
    const others = all(profile, ':not(svg *)')
      .filter((each) => each.getClientRects().length && each.textContent)
      .map((each) => getComputedStyle(each).color)
      .filter((colour) => !system.includes(colour));
    expect([...new Set(others)]).to.deep.equal([]);
    canvas.remove();
  });
});
