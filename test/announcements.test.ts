import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import { all, sample, settled, show, textOf } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');

/** Everything that is said by itself. */
const LIVE = '[role=status], [role=alert], [role=log], [role=timer], [aria-live], output';

/**
 * Listens to what an element says by itself, as a screen reader does: to regions that were there
 * before, each time when their text has changed.
 * @returns what was said since it was last asked
 */
function listen(element: OccupationElement): () => Promise<string[]> {
  const regions = all(element, LIVE);
  expect(regions.map((region) => region.role)).to.deep.equal(regions.map(() => 'status'));
  let before = regions.map(textOf);
  const changed = new Set<Node>();
  const observer = new MutationObserver(note);
  for (const region of regions) {
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  function note(records: MutationRecord[]): void {
    for (const { target } of records) changed.add(target);
  }
  return async () => {
    await settled(element);
    note(observer.takeRecords());
    const now = regions.map(textOf);
    const touched = regions.filter((region) => [...changed].some((node) => region.contains(node)));
    const said = now.filter((text, i) => touched.includes(regions[i]!) && text);
    const again = now.filter(
      (text, i) => touched.includes(regions[i]!) && text && text === before[i],
    );
    expect(again, 'said though nothing has changed').to.deep.equal([]);
    expect(all(element, LIVE), 'the regions stay').to.deep.equal(regions);
    before = now;
    changed.clear();
    return said;
  };
}

describe('What is said by itself', () => {
  it('is nothing when a whole page appears', async () => {
    const profile = await show('occupation-profile', clerk, { filter: '' });
    expect(all(profile, LIVE).map(textOf)).to.deep.equal(['', '']);
  });

  it('is the result, once, and another one when it changes', async () => {
    const fit = await show('fit-check', clerk);
    const said = listen(fit);
    const questions = all(fit, 'fieldset').map((each) => [...each.querySelectorAll('input')]);
    for (const answers of questions.slice(1)) {
      answers[0]!.click();
      expect(await said()).to.deep.equal([]);
    }
    questions[0]![0]!.click();
    const match = 'This could be a good match You like careful work and you can be trusted';
    expect((await said()).map((text) => text.slice(0, match.length))).to.deep.equal([match]);

    // Another score with the same outcome is nothing new.
    questions[0]![1]!.click();
    expect(await said()).to.deep.equal([]);

    questions[0]![2]!.click();
    questions[1]![2]!.click();
    questions[2]![2]!.click();
    const other = 'Some of it could suit you';
    expect((await said()).map((text) => text.slice(0, other.length))).to.deep.equal([other]);

    // The focus goes to the first question, which is read then.
    all(fit, 'button')[0]!.click();
    expect(await said()).to.deep.equal([]);
  });

  it('is what a search found, once for each change', async () => {
    const skills = await show('skill-list', clerk, { filter: '' });
    const said = listen(skills);
    const input = all<HTMLInputElement>(skills, 'input')[0]!;
    const search = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return said();
    };
    expect(await search('datab')).to.deep.equal(['2 skills found · 2 tools']);
    expect(await search('databa')).to.deep.equal([]);
    expect(await search('zebra')).to.deep.equal(['No skill matches “zebra”. Try a shorter word.']);
    expect(await search('')).to.deep.equal([]);
  });

  it('has the language of the document where the words are its own', async () => {
    const fit = await show('fit-check', await sample('tischlerin'));
    for (const each of all(fit, 'fieldset')) each.querySelector('input')!.click();
    await settled(fit);
    const [status] = all(fit, '[role=status]');
    const said = [...status!.querySelectorAll('.heading > *, .text > *')];
    expect(said.length).to.be.above(0);
    for (const each of said) expect(each.getAttribute('lang')).to.equal('de');
  });
});
