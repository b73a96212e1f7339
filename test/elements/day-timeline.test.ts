import { expect } from '@open-wc/testing';
import { all, show, textOf, texts } from '../helpers/page.js';

const night = {
  title: 'nurse',
  day: {
    entries: [
      { time: '21:00', title: 'hear the report', period: 'Evening' },
      { time: '05:30', title: 'write notes' },
      { time: '00:15', title: 'make a round', description: 'Every bed.' },
    ],
  },
};

describe('day-timeline', () => {
  it('keeps a night shift whole, as an ordered list', async () => {
    const element = await show('day-timeline', night);
    expect(texts(element, 'ol > li h3')).to.deep.equal([
      'Hear the report',
      'Make a round',
      'Write notes',
    ]);
    await expect(element).to.be.accessible();
  });

  it('gives machines the time', async () => {
    const element = await show('day-timeline', night);
    expect(all(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '21:00',
      '00:15',
      '05:30',
    ]);
  });

  for (const [attributes, first] of [
    [{}, '9:00 PM'],
    [{ lang: 'en-GB' }, '21:00'],
    [{ lang: 'de' }, '21:00'],
    [{ lang: 'tlh' }, '9:00 PM'],
    [{ 'hour-cycle': 'h23' }, '21:00'],
    [{ lang: 'de', 'hour-cycle': 'h12' }, '9:00 PM'],
    [{ 'hour-cycle': 'nonsense' }, '9:00 PM'],
  ] as const) {
    it(`writes the time as ${first} with ${JSON.stringify(attributes)}`, async () => {
      const element = await show('day-timeline', night, attributes);
      expect(texts(element, 'time')[0]!.replace(/\s/g, ' ')).to.equal(first);
    });
  }

  it('always says that the day is an example', async () => {
    const element = await show('day-timeline', night);
    expect(textOf(element)).to.contain('This is an example. Real days are different.');
    const own = await show('day-timeline', { title: 'x', day: { ...night.day, note: 'Made up.' } });
    expect(textOf(own)).to.contain('Made up.');
  });

  it('shows entries without times in the order given', async () => {
    const element = await show('day-timeline', {
      title: 'x',
      day: { entries: [{ title: 'second thing' }, { title: 'first thing' }] },
    });
    expect(textOf(element)).to.equal(
      'What the work involves This is an example. Real days are different. Second thing First thing',
    );
    await expect(element).to.be.accessible();
  });

  it('shows the sky’s colour at each hour', async () => {
    const element = await show('day-timeline', night);
    const colours = all(element, '.rail circle:last-child').map(
      (dot) => getComputedStyle(dot).fill,
    );
    expect(new Set(colours)).to.have.length(3);
  });

  it('shows the author’s fallback where a document has no day', async () => {
    const element = await show('day-timeline', { title: 'x' }, {}, '<a href="/x">Clerk</a>');
    expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
  });
});
