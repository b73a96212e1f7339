import { expect } from '@open-wc/testing';
import { drawnFor } from './helpers/media.js';
import type { SkillList } from '../src/index.js';
import { all, sample, settled, show, textOf } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');
const print = () => dispatchEvent(new Event('beforeprint'));
const printed = () => dispatchEvent(new Event('afterprint'));

describe('On paper', () => {
  let drawnAsBefore: () => Promise<unknown>;
  before(async () => {
    drawnAsBefore = await drawnFor('print');
  });
  after(() => drawnAsBefore());

  it('everything is open, and folded again after', async () => {
    const profile = await show('occupation-profile', clerk);
    const details = all<HTMLDetailsElement>(profile, 'details');
    details[3]!.open = true;
    const open = () => details.map((each) => each.open);
    const before = open();
    print();
    expect(open()).to.not.include(false);
    printed();
    expect(open()).to.deep.equal(before);
  });

  it('a widget that is gone leaves nothing behind', async () => {
    const profile = await show('occupation-profile', clerk);
    const details = all<HTMLDetailsElement>(profile, 'details');
    profile.remove();
    print();
    expect(details.map((each) => each.open)).to.not.include(true);
    printed();
  });

  it('there is nothing to press', async () => {
    const profile = await show('occupation-profile', clerk, { filter: '' });
    const controls = all(profile, 'button, progress, label[for], [type=search], .more > summary');
    expect(controls.length).to.be.above(4);
    expect(controls.filter((each) => each.getClientRects().length)).to.deep.equal([]);
  });

  it('an answer can be seen, and given with a pen', async () => {
    const fit = await show('fit-check', clerk);
    const answers = all(fit, 'input');
    expect(answers.filter((each) => each.getClientRects().length)).to.have.length(answers.length);
  });

  it('a list that a search has made short says so', async () => {
    const list = await show<SkillList>('skill-list', clerk, { filter: '' });
    const [input] = all<HTMLInputElement>(list, 'input');
    input!.value = 'data';
    input!.dispatchEvent(new Event('input'));
    await settled(list);
    const [status] = all(list, '[role=status]');
    expect(textOf(status!)).to.contain('skills found');
    expect(status!.getClientRects()).to.have.length(1);
  });

  it('links say where they lead, and sources are there', async () => {
    const profile = await show('occupation-profile', clerk);
    const links = all<HTMLAnchorElement>(profile, 'a');
    expect(links.length).to.be.above(3);
    for (const link of links) {
      const { content } = getComputedStyle(link, '::after');
      // Firefox says that it takes the attribute, the others say what is in it.
      expect(content.replace('attr(href)', link.getAttribute('href')!)).to.contain(link.href);
    }
    expect(textOf(profile)).to.contain('O*NET Database');
  });

  it('text is dark on light, whatever the theme', async () => {
    const card = await show('occupation-card', clerk, { theme: 'dark' });
    const [root] = all(card, '.root');
    expect(getComputedStyle(root!).color).to.equal('rgb(22, 32, 44)');
  });
});
