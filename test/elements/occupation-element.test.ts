import { expect } from '@open-wc/testing';
import type { OccupationCard } from '../../src/elements/occupation-card.js';
import { addMessages } from '../../src/index.js';
import { all, heard, noticed, settled, show, textOf, texts } from '../helpers/page.js';

const document_ = { title: 'clerk', education: { isced: 1 } };
const study = (element: Element) => texts(element, 'dt')[0];

addMessages('fr', { study: 'Niveau d’études', isced1: 'École primaire' });

describe('every element', () => {
  it('takes the interface language from itself, from an ancestor, else English', async () => {
    const card = await show<OccupationCard>('occupation-card', document_);
    expect(study(card)).to.equal('Usual level of study');
    card.parentElement!.lang = 'fr-CA';
    await nextTask();
    await settled(card);
    expect(study(card)).to.equal('Niveau d’études');
    card.lang = 'en';
    await nextTask();
    await settled(card);
    expect(study(card)).to.equal('Usual level of study');
  });

  it('takes the language of the host around its shadow root', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    document.body.append(host);
    const card = document.createElement('occupation-card');
    card.occupation = document_;
    host.attachShadow({ mode: 'open' }).append(card);
    await settled(card);
    expect(study(card)).to.equal('Niveau d’études');
    host.remove();
  });

  it('speaks new sentences as soon as they are added', async () => {
    const card = await show<OccupationCard>('occupation-card', document_, { lang: 'sv' });
    expect(study(card)).to.equal('Usual level of study');
    addMessages('sv', { study: 'Vanlig utbildningsnivå' });
    await settled(card);
    expect(study(card)).to.equal('Vanlig utbildningsnivå');
  });

  for (const lang of ['', 'xx', 'not a language']) {
    it(`speaks English for lang="${lang}"`, async () => {
      expect(study(await show('occupation-card', document_, { lang }))).to.equal(
        'Usual level of study',
      );
    });
  }

  for (const [theme, scheme, surface] of [
    ['auto', 'light', 'rgb(255, 255, 255)'],
    ['auto', 'dark', 'rgb(22, 29, 40)'],
    ['light', 'dark', 'rgb(255, 255, 255)'],
    ['dark', 'light', 'rgb(22, 29, 40)'],
  ] as const) {
    it(`has theme ${theme} on a page that is ${scheme}`, async () => {
      const card = await show('occupation-card', document_, { theme });
      card.parentElement!.style.colorScheme = scheme;
      expect(getComputedStyle(all(card, '.root')[0]!).backgroundColor).to.equal(surface);
    });
  }

  it('takes its tokens from any ancestor', async () => {
    const card = await show('occupation-card', document_);
    card.parentElement!.style.setProperty('--occupation-surface', 'rgb(1, 2, 3)');
    expect(getComputedStyle(all(card, '.root')[0]!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('shows the author’s own content before and after', async () => {
    const card = await show(
      'occupation-card',
      document_,
      {},
      '<p slot="start">Before</p><p slot="end">After</p>',
    );
    const [before, after] = card.querySelectorAll('p');
    const title = all(card, '[part=title]')[0]!.getBoundingClientRect();
    expect(before!.getBoundingClientRect().bottom).to.be.at.most(title.top);
    expect(after!.getBoundingClientRect().top).to.be.at.least(title.bottom);
  });

  it('never writes its own attributes', async () => {
    const card = await show<OccupationCard>('occupation-card', document_);
    card.theme = 'dark';
    card.headingLevel = 4;
    await settled(card);
    expect(card.getAttributeNames()).to.deep.equal([]);
  });

  it('says occupation-view once it was half visible for a second', async () => {
    const card = await show<OccupationCard>('occupation-card', document_);
    const event = await heard(document, 'occupation-view');
    expect(event.target).to.equal(card);
    expect([event.section, event.occupation.title]).to.deep.equal(['card', 'clerk']);
  });

  it('stays hidden with the hidden attribute', async () => {
    const card = await show('occupation-card', document_, { hidden: '' });
    expect(card.offsetHeight).to.equal(0);
  });

  it('says calmly that there is nothing, or that it cannot', async () => {
    expect(textOf(await show('occupation-card', undefined))).to.equal(
      'There is nothing to show here yet.',
    );
    expect(textOf(await show('occupation-card', '{'))).to.equal(
      'We can’t show this job right now. Try again later.',
    );
  });

  for (const left of [
    ...['<p><br></p>', '<br>', '<p>&nbsp;</p>', '<div></div>', '<p hidden>a job</p>'],
    ...['<noscript><a href="/x">a job</a></noscript>', '<template>a job</template>'],
    '<style>p { color: red }</style>',
  ]) {
    it(`says so too where an editor has left ${left} inside`, async () => {
      const card = await show('occupation-card', '{', {}, left);
      expect(textOf(card)).to.contain('We can’t show this job right now.');
    });
  }

  for (const inside of ['<img alt="a job">', '<p><img alt="a job"></p>', '<p>a job</p>']) {
    it(`leaves it at ${inside} where that is what the author put inside`, async () => {
      const card = await show('occupation-card', '{', {}, inside);
      expect(card.renderRoot.querySelectorAll('slot:not([name])')).to.have.lengthOf(1);
    });
  }

  it('marks text without a language of its own as the page’s, even where the interface is English', async () => {
    const card = await show(
      'occupation-card',
      { title: '医療記録', sector: 'بهداشت' },
      { lang: 'fa' },
    );
    const title = card.renderRoot.querySelector('[part=title] [lang]')!;
    expect([title.getAttribute('lang'), title.getAttribute('dir')]).to.deep.equal(['fa', 'rtl']);
    const known = await show('occupation-card', { title: 'clerk' }, { lang: 'en-GB' });
    expect(known.renderRoot.querySelector('[part=title] [lang]')).to.equal(null);
  });

  it('marks it in a profile as alone', async () => {
    const profile = await show('occupation-profile', { title: 'sairaanhoitaja' }, { lang: 'fi' });
    const [title] = all(profile, '[part=title] [lang]');
    expect(title?.lang).to.equal('fi');
  });

  it('takes a theme that there is not as auto', async () => {
    const card = await show('occupation-card', document_, { theme: 'none hidden' });
    expect(card.offsetHeight).to.be.above(100);
  });

  for (const tag of ['occupation-card', 'occupation-faq'] as const) {
    it(`leaves <${tag}> alone where something else on the page changes`, async () => {
      const document__ = { title: 'clerk', faq: [{ question: 'Why?', answer: 'So.' }] };
      const inside = '<p slot="start">1</p>';
      const element = await show<OccupationCard>(tag, document__, {}, inside);
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(element.renderRoot, { childList: true, subtree: true });
      element.firstElementChild!.textContent = '2';
      const other = document.createElement('p');
      element.after(other);
      other.lang = 'fr';
      await nextTask();
      await settled(element);
      changes.push(...observer.takeRecords());
      expect(changes).to.deep.equal([]);
    });
  }

  it('does not scroll to the focus when it is shown anew', async () => {
    const card = await show<OccupationCard>('occupation-card', document_, { href: '/a' });
    const below = document.createElement('div');
    below.style.blockSize = '5000px';
    card.after(below);
    all(card, 'a')[0]!.focus();
    scrollTo(0, 3000);
    card.href = '/b';
    await settled(card);
    expect(all<HTMLAnchorElement>(card, 'a')[0]!.href).to.match(/b$/);
    expect(card.renderRoot.activeElement).to.equal(all(card, 'a')[0]);
    expect(scrollY).to.equal(3000);
    below.remove();
  });

  it('says that it waits only when that takes longer than 200 ms', async () => {
    const card = await show<OccupationCard>('occupation-card', undefined, { src: '/__test/never' });
    const begun = performance.now();
    expect(textOf(card)).to.equal('');
    expect(textOf(await noticed(card))).to.equal('Getting the job details…');
    // The clock here begins a moment later than the card's own.
    expect(performance.now() - begun).to.be.above(150);
  });

  for (const [name, document__] of [
    ['nothing', undefined],
    ['a broken document', '{'],
  ] as const) {
    it(`is accessible with ${name}`, async () => {
      await expect(await show('occupation-card', document__)).to.be.accessible();
    });
  }
});

/** Mutation observers have reported before the next task begins. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
