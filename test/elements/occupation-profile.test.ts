import { expect } from '@open-wc/testing';
import { all, heard, sample, outline, show, settled, textOf, texts } from '../helpers/page.js';

const clerk = await sample('medical-records-clerk');
const given = (await (await fetch('/__test/full-document')).json()) as typeof clerk;

const PARTS =
  'occupation-card, fit-check, day-timeline, skill-list, career-pathways, occupation-faq';

/** Every text of a document that a person should be able to read. */
function* textsOf(value: unknown, key = ''): Generator<string> {
  // Addresses, codes and terms that the page shows in words of its own.
  const unseen = [
    '$schema',
    'language',
    'uri',
    'href',
    'file',
    'esco',
    'type',
    'relation',
    'reuseLevel',
    'time',
  ];
  if (unseen.includes(key)) return;
  if (typeof value === 'string') yield* value.split(/\n\s*\n/);
  else if (typeof value === 'object' && value) {
    for (const [name, each] of Object.entries(value)) {
      yield* textsOf(each, Array.isArray(value) ? key : name);
    }
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

describe('occupation-profile', () => {
  for (const [name, document] of [
    ['our sample', clerk],
    ['the document that CI brings, else another sample', given],
  ] as const) {
    it(`shows every text of ${name}`, async () => {
      const profile = await show('occupation-profile', document);
      all<HTMLInputElement>(profile, 'input[type=radio]')
        .filter((_, i) => i % 3 === 0)
        .forEach((yes) => yes.click());
      await settled(profile);
      const shown = plain(textOf(profile));
      // One outcome is shown at a time, and the codes of other jobs are for machines.
      const seen = {
        ...document,
        fitCheck: { ...document.fitCheck, outcomes: [] },
        pathways: document.pathways?.map((pathway) => ({ ...pathway, identifiers: {} })),
      };
      const missing = [...textsOf(seen)].filter((text) => !shown.includes(plain(text)));
      expect(missing).to.deep.equal([]);
    });
  }

  for (const [what, document] of [
    ['nothing', { title: 'x' }],
    ['sources alone', { title: 'x', sources: [{ name: 'ESCO' }] }],
  ] as const) {
    it(`shows what the author put inside where of what is asked for there is ${what}`, async () => {
      const link = '<a href="/jobs">all jobs</a>';
      const profile = await show('occupation-profile', document, { show: 'day fit' }, link);
      expect(all(profile, '.sheet')).to.be.empty;
      expect(profile.firstElementChild!.getClientRects()).to.not.be.empty;
      profile.setAttribute('show', 'card');
      await settled(profile);
      expect(textOf(profile)).to.contain('X');
    });
  }

  it('is accessible as a whole', async () => {
    await expect(await show('occupation-profile', clerk)).to.be.accessible();
  });

  it('shows the sections in their order, or in the author’s', async () => {
    const tags = (profile: Element) => all(profile, PARTS).map(({ localName }) => localName);
    expect(tags(await show('occupation-profile', clerk)).join(', ')).to.equal(PARTS);
    const own = await show('occupation-profile', clerk, { show: 'faq nonsense card' });
    expect(tags(own)).to.deep.equal(['occupation-faq', 'occupation-card']);
  });

  it('leaves out sections without data', async () => {
    const profile = await show('occupation-profile', { title: 'lighthouse keeper' });
    expect(textOf(profile)).to.equal('Lighthouse keeper');
    await expect(profile).to.be.accessible();
  });

  it('names the sources once', async () => {
    const profile = await show('occupation-profile', clerk);
    expect(texts(profile, '[part=sources]')).to.have.length(1);
  });

  it('keeps the outline whole', async () => {
    const profile = await show('occupation-profile', clerk);
    const levels = outline(profile).map((line) => Number(line[0]));
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, i) => expect(level).to.be.within(3, levels[i]! + 1));
  });

  it('lifts the sections where the title is left out', async () => {
    const profile = await show('occupation-profile', clerk, { 'heading-text': '' });
    expect(outline(profile)).to.include('2 Skills and knowledge');
  });

  it('passes the attributes of its parts on', async () => {
    const profile = await show('occupation-profile', clerk, {
      skills: 'knowledge',
      limit: '0',
      filter: '',
      owned: '["database"]',
      'hour-cycle': 'h23',
      'share-answers': '',
      href: '/jobs/clerk',
      'action-label': 'Apply',
      'action-href': '/apply/{slug}',
    });
    const text = textOf(profile);
    expect(text).to.contain('You have 1 of');
    expect(text).to.contain('This website can see your answers.');
    expect(text).to.contain('Find a skill');
    expect(text).not.to.contain('Skills that also help');
    expect(texts(profile, 'time')[0]).to.match(/^\d\d:\d\d$/);
    expect(all<HTMLAnchorElement>(profile, '[part=title] a')[0]!.pathname).to.equal('/jobs/clerk');
    expect(all<HTMLAnchorElement>(profile, '[part=action]')[0]!.pathname).to.equal(
      '/apply/medical-records-clerk',
    );
  });

  it('exports the parts of its sections under their names', async () => {
    const profile = await show('occupation-profile', clerk);
    const style = document.createElement('style');
    style.textContent =
      'occupation-profile::part(card-title), occupation-profile::part(day-entry) { outline: 3px solid }';
    profile.before(style);
    const outlines = all(profile, '[part=title], [part=entry]').map(
      (part) => getComputedStyle(part).outlineWidth,
    );
    expect(new Set(outlines)).to.deep.equal(new Set(['3px']));
  });

  it('lets events of its parts out, but none of its parts’ own arrival', async () => {
    const loads: EventTarget[] = [];
    document.addEventListener('occupation-load', ({ target }) => loads.push(target!), true);
    const profile = await show('occupation-profile', clerk);
    expect(loads).to.deep.equal([profile]);
    const next = heard(document, 'occupation-action');
    document.addEventListener('occupation-action', (event) => event.preventDefault(), {
      once: true,
    });
    all(profile, '[part=action]')[0]!.click();
    expect((await next).target).to.equal(profile);
  });

  it('parts its sections by wide space and one rule', async () => {
    const profile = await show('occupation-profile', clerk);
    const sections = all(profile, PARTS);
    expect(sections.length).to.equal(6);
    sections.slice(1).forEach((section, i) => {
      const gap = section.getBoundingClientRect().top - sections[i]!.getBoundingClientRect().bottom;
      expect(gap).to.be.at.least(64);
      expect(getComputedStyle(section.parentElement!).borderTopWidth).to.equal('1px');
    });
  });
});
