import { expect } from '@open-wc/testing';
import { all, sample, settled, show, textOf, texts } from './helpers/page.js';
import { elementsIn, showStories, storyPlaces } from './helpers/stories.js';

const clerk = await sample('medical-records-clerk');

describe('Pictures have their words', () => {
  for (const { name, stories } of storyPlaces) {
    it(`in ${name}: they are for the eye alone, beside text that says it`, async () => {
      for (const element of elementsIn(await showStories(stories))) {
        for (const picture of all<Element>(element, 'svg')) {
          if (!picture.checkVisibility()) continue;
          expect(picture.closest('[aria-hidden=true]'), textOf(picture)).to.exist;
          expect(textOf(picture.closest('li, dd, p, [part=overlap]')!)).not.to.equal('');
        }
        expect(all(element, 'img, canvas, [title], [role=img]')).to.be.empty;
      }
    });
  }

  it('the steps of study have the level, in our words where the document has none', async () => {
    const card = await show('occupation-card', { title: 'clerk', education: { isced: 5 } });
    const fact = all(card, '.ladder')[0]!.closest('dd')!;
    expect(textOf(fact)).to.equal('Short college course (often two years)');
  });

  it('the squares have both numbers', async () => {
    const pathways = await show('career-pathways', clerk);
    const given = clerk.pathways!.flatMap(({ overlap }) => overlap ?? []);
    const said = texts(pathways, '[part=overlap]');
    expect(said).to.have.members(
      given.map(({ shared, total }) => `${shared} of its ${total} main skills are the same`),
    );
  });

  it('the arrows for study are words too, and the arrows are not spoken', async () => {
    const pathways = await show('career-pathways', clerk);
    const [up] = all(pathways, '.up');
    const [down] = all(pathways, '.down');
    expect(textOf(up!)).to.equal('Usually needs more study');
    expect(textOf(down!)).to.equal('Usually needs less study');
    expect(getComputedStyle(up!, '::before').content).to.match(/ \/ ""$/);
  });

  it('the marks of the answers stand below a heading that says which', async () => {
    const fit = await show('fit-check', clerk);
    all(fit, 'fieldset').forEach((question, i) =>
      question.querySelectorAll('input')[i % 3]!.click(),
    );
    await settled(fit);
    const headings = all(fit, '.result .mark').map((mark) =>
      textOf(mark.closest('div')!.firstElementChild!),
    );
    expect(new Set(headings)).to.deep.equal(
      new Set(['You said yes to', 'You were not sure about', 'You said no to']),
    );
  });

  it('the marks of skills and tools have words of their own', async () => {
    const skills = await show('skill-list', clerk, { owned: '["deliver case notes"]' });
    expect(new Set(texts(skills, '.have'))).to.deep.equal(new Set(['You have this', 'To learn']));
    const marked = all(skills, '.tags .mark').map((mark) => textOf(mark.closest('li')!));
    expect(marked).not.to.be.empty;
    for (const text of marked)
      expect(text).to.match(/ (Often in US ads for this job|Common in US job ads)$/);
  });

  it('the rail of a day only repeats its times', async () => {
    const day = await show('day-timeline', clerk);
    expect(texts(day, '.rail')).to.deep.equal(clerk.day!.entries.map(() => ''));
    expect(texts(day, 'time')).to.have.length(clerk.day!.entries.length);
  });
});
