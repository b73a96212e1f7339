import { expect } from '@open-wc/testing';
import type { SkillList } from '../../src/elements/skill-list.js';
import { all, show, settled, textOf, texts } from '../helpers/page.js';

const skill = (label: string, more: object = {}) => ({ label, ...more });
const document_ = {
  title: 'clerk',
  skills: [
    skill('file', { group: 'records', description: 'Put it away.' }),
    skill('find', { group: 'records', reuseLevel: 'cross-sector' }),
    skill('type', { group: 'machines', uri: 'http://data.europa.eu/esco/skill/1' }),
    skill('sing', { relation: 'optional' }),
    skill('law', { type: 'knowledge', reuseLevel: 'transversal' }),
    skill('café culture', { type: 'knowledge', relation: 'optional' }),
  ],
  technologies: [
    'Pencil',
    { label: 'Excel', category: 'spreadsheets', inDemand: true, hot: true },
    { label: 'Word', category: 'text', hot: true },
    { label: 'Calc', category: 'spreadsheets' },
  ],
};
const views = (element: Element) => texts(element, '[part=view] > :first-child');

describe('skill-list', () => {
  it('shows the standard views with exact counts', async () => {
    const element = await show('skill-list', document_);
    expect(views(element)).to.deep.equal([
      'Skills you need 3',
      'Skills that also help 1',
      'Things you need to know about 1',
      'Things that are good to know about 1',
      'Software and tools 4',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows the views that the author chose, in that order', async () => {
    const element = await show('skill-list', document_, {
      show: 'cross-sector essential nonsense',
    });
    expect(views(element)).to.deep.equal(['Also used in other jobs 2', 'Skills you need 3']);
  });

  it('puts groups of one into one list', async () => {
    const element = await show('skill-list', document_, { show: 'essential' });
    expect(texts(element, '[part=group] .label')).to.deep.equal(['Records 2', 'Other skills 1']);
  });

  it('has the lines and lists of groups side by side at one height, however long a label is', async () => {
    const group = 'a label that is much too long for the line that it stands on';
    const long = ['a', 'b', 'c'].map((label) => skill(label, { group }));
    const skills = [...long, ...document_.skills];
    const list = await show('skill-list', { title: 'clerk', skills }, { show: 'essential' });
    list.style.width = '800px';
    const boxes = (selector: string) =>
      all(list, selector).map((each) => each.getBoundingClientRect());
    const [first, second] = boxes('.label');
    expect(second!.left).to.be.above(first!.right);
    expect(second!.top).to.equal(first!.top);
    expect(second!.bottom).to.equal(first!.bottom);
    const [under, beside] = boxes('ul');
    expect(beside!.top).to.equal(under!.top);
    expect(under!.top - first!.bottom).to.be.within(0, 10);
  });

  it('keeps descriptions in disclosures', async () => {
    const element = await show('skill-list', document_, { show: 'essential' });
    expect(texts(element, 'li details')).to.deep.equal(['File Put it away.']);
  });

  it('folds what is beyond the limit, and loses nothing', async () => {
    const skills = Array.from({ length: 340 }, (_, i) =>
      skill(`skill ${i}.`, { group: `g${i % 7}` }),
    );
    const element = await show<SkillList>('skill-list', { title: 'x', skills });
    expect(texts(element, '.all')).to.deep.equal(['Show all 340']);
    expect(all(element, '[part=skill]')).to.have.length(340);
    const folded = all(element, '.more [part=skill]').length;
    expect(340 - folded).to.equal(12);
    for (const { label } of skills) expect(textOf(element)).to.contain(label.slice(1));
  });

  it('counts a whole group where the fold parts it', async () => {
    const skills = Array.from({ length: 30 }, (_, i) => skill(`skill ${i}`, { group: 'one' }));
    const element = await show('skill-list', { title: 'x', skills });
    expect(texts(element, '.label')).to.deep.equal(['One 30', 'One 30']);
  });

  it('folds nothing with limit 0', async () => {
    const skills = Array.from({ length: 50 }, (_, i) => skill(`skill ${i}`));
    const element = await show('skill-list', { title: 'x', skills }, { limit: '0' });
    expect(all(element, '.more')).to.be.empty;
  });

  it('marks what a person has, in words, and counts each skill once', async () => {
    const element = await show('skill-list', document_, {
      owned: '["FILE", "http://data.europa.eu/esco/skill/1"]',
      show: 'essential optional knowledge cross-sector',
    });
    expect(textOf(element)).to.contain('You have 2 of 6');
    expect(texts(element, '[part=skill]').slice(0, 3)).to.deep.equal([
      'File You have this Put it away.',
      'Find To learn',
      'Type You have this Machines',
    ]);
    await expect(element).to.be.accessible();
  });

  it('leaves owned out when it is not a list, and shows all the same', async () => {
    const element = await show('skill-list', document_, { owned: '{"no": 1' });
    expect(textOf(element)).not.to.contain('You have');
    expect(views(element)).to.have.length(5);
  });

  it('finds skills without accents and case, and tools', async () => {
    const element = await show<SkillList>('skill-list', document_, { filter: '' });
    const input = all<HTMLInputElement>(element, 'input')[0]!;
    const search = async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await settled(element);
      return texts(element, '[role=status]')[0];
    };
    expect(await search('CAFE')).to.equal('1 skill found');
    expect(views(element)).to.deep.equal(['Things that are good to know about 1']);
    expect(await search('c')).to.equal('1 skill found · 3 tools');
    expect(await search('zebra')).to.equal('No skill matches “zebra”. Try a shorter word.');
    expect(await search('')).to.equal('');
    expect(views(element)).to.have.length(5);
    await expect(element).to.be.accessible();
  });

  it('opens no description that nobody has opened when it finds others', async () => {
    const skills = ['alpha', 'beta'].map((label) => ({ label, description: `what ${label} is` }));
    const list = await show<SkillList>('skill-list', { title: 'x', skills }, { filter: '' });
    const input = all<HTMLInputElement>(list, 'input')[0]!;
    all<HTMLDetailsElement>(list, 'details')[0]!.open = true;
    for (const text of ['beta', '']) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settled(list);
      expect(all(list, '[open]')).to.deep.equal([]);
    }
  });

  it('shows technologies by category, in demand first, marked in words', async () => {
    const element = await show('skill-list', document_, { show: 'technologies' });
    expect(texts(element, '[part=group]')).to.deep.equal([
      'Spreadsheets Excel Often in US ads for this job Calc',
      'Text Word Common in US job ads',
      'Other tools Pencil',
    ]);
  });

  it('shows nothing at all without skills', async () => {
    const element = await show('skill-list', { title: 'x', skills: [] });
    expect(textOf(element)).to.equal('');
  });
});
