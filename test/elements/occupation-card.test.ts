import { expect } from '@open-wc/testing';
import type { OccupationCard } from '../../src/elements/occupation-card.js';
import { all, arrived, heard, outline, show, settled, textOf, texts } from '../helpers/page.js';

const full = {
  title: 'medical records clerk',
  language: 'en',
  sector: 'health',
  alternativeTitles: ['records assistant', 'medical records clerk', 'filing clerk'],
  tagline: 'You keep records.',
  summary: 'First paragraph.\n\nSecond paragraph.',
  education: { isced: 5, note: 'A rough guide.' },
  facts: [{ label: 'pay', value: '20 an hour', note: 'in 2026' }],
  identifiers: {
    esco: 'http://data.europa.eu/esco/occupation/1',
    isco08: '3252',
    onetSoc: '29-2072.00',
  },
  responsibilities: ['• Files records.', '- Finds records.', 'Keeps -5 °C.'],
  action: { label: 'Take the test', href: 'https://example.org/test' },
  sources: [{ name: 'ESCO', version: '1.1.1', notice: 'This service uses ESCO.' }],
};

describe('occupation-card', () => {
  it('shows every part of a full document', async () => {
    const card = await show<OccupationCard>('occupation-card', full);
    const text = textOf(card);
    for (const part of [
      'Health',
      'Medical records clerk',
      'records assistant , filing clerk',
      'You keep records.',
      'First paragraph.',
      'Second paragraph.',
      'Short college course (often two years)',
      'A rough guide.',
      'Pay',
      '20 an hour',
      'in 2026',
      'ISCO-08 3252',
      'O*NET-SOC 29-2072.00',
      'Files records.',
      'Take the test',
      'ESCO 1.1.1',
      'This service uses ESCO.',
    ]) {
      expect(text).to.contain(part);
    }
  });

  it('is accessible, full and compact', async () => {
    await expect(await show('occupation-card', full)).to.be.accessible();
    await expect(await show('occupation-card', full, { variant: 'compact' })).to.be.accessible();
  });

  it('does not repeat the title among the other titles', async () => {
    const card = await show('occupation-card', full);
    expect(textOf(card).match(/medical records clerk/gi)).to.have.length(1);
  });

  it('strips bullets, but no minus of a number', async () => {
    const card = await show('occupation-card', full);
    expect(texts(card, '[part=responsibilities] li')).to.deep.equal([
      'Files records.',
      'Finds records.',
      'Keeps -5 °C.',
    ]);
  });

  it('shows the key facts as a description list', async () => {
    const card = await show('occupation-card', full);
    expect(texts(card, 'dl dt')).to.deep.equal(['Usual level of study', 'Pay', 'Official codes']);
  });

  it('breaks no code, however narrow, and hyphenates only long words', async () => {
    const card = await show<OccupationCard>('occupation-card', full);
    const [code] = all(card, '.code');
    const lines = Array.from({ length: 30 }, (_, i) => {
      card.style.inlineSize = `${320 - 5 * i}px`;
      return code!.getClientRects().length;
    });
    expect(new Set(lines)).to.deep.equal(new Set([1]));
    const { hyphens } = getComputedStyle(all(card, '.root')[0]!);
    const limited = CSS.supports('hyphenate-limit-chars: 12 5 5');
    expect(hyphens).to.equal(limited ? 'auto' : 'manual');
  });

  it('sets text in lines that are not too long, however wide the page', async () => {
    const words = 'a word or two '.repeat(60);
    const card = await show<OccupationCard>('occupation-card', { title: 'a', summary: words });
    card.style.inlineSize = '2000px';
    const [text] = all(card, '.text');
    const { fontSize, textWrap } = getComputedStyle(text!);
    // 66 digits are at most 45 times the size of the letters in any common font.
    expect(text!.getBoundingClientRect().width).to.be.at.most(45 * parseFloat(fontSize));
    expect(textWrap).to.equal(CSS.supports('text-wrap: pretty') ? 'pretty' : 'wrap');
  });

  it('draws the ISCED level as eight steps with one marked', async () => {
    const card = await show('occupation-card', full);
    const steps = all(card, '.ladder path').map(
      (path) => path.getAttribute('d')!.match(/M/g)?.length ?? 0,
    );
    expect(steps).to.deep.equal([4, 1, 3]);
  });

  it('folds many other titles, and loses none', async () => {
    const names = Array.from({ length: 90 }, (_, i) => `name ${i}.`);
    const card = await show('occupation-card', { title: 'x', alternativeTitles: names });
    expect(textOf(card)).to.contain('and 86 more');
    for (const name of names) expect(textOf(card)).to.contain(name);
  });

  it('shows a title alone without empty places', async () => {
    const card = await show('occupation-card', { title: 'lighthouse keeper' });
    expect(textOf(card)).to.equal('Lighthouse keeper');
    expect(all(card, 'dl, ul, .about, details')).to.be.empty;
    await expect(card).to.be.accessible();
  });

  it('has its picture of levels when compact, and no room for what a document lacks', async () => {
    const isShown = (each: Element) => getComputedStyle(each).display !== 'none';
    const whole = await show('occupation-card', full, { variant: 'compact' });
    expect(all(whole, '.ladder path').every(isShown)).to.equal(true);
    expect(all(whole, 'p').every(isShown)).to.equal(true);
    const bare = await show('occupation-card', { title: 'baker' }, { variant: 'compact' });
    expect(all(bare, 'p').some(isShown)).to.equal(false);
  });

  it('shows sector, title, tagline, education, action and names of sources when compact', async () => {
    const card = await show('occupation-card', full, { variant: 'compact' });
    expect(textOf(card)).to.equal(
      'Health Medical records clerk You keep records. Short college course (often two years) Take the test ESCO',
    );
  });

  it('links the title to a page for people', async () => {
    const card = await show('occupation-card', full, { href: '/jobs/clerk' });
    expect(all<HTMLAnchorElement>(card, '[part=title] a')[0]!.pathname).to.equal('/jobs/clerk');
  });

  it('prefers the author’s action and fills in what is known', async () => {
    const card = await show('occupation-card', full, {
      'action-label': 'Apply',
      'action-href': '/apply?job={slug}&t={title}&i={isco08}&lang={lang}',
    });
    const link = all<HTMLAnchorElement>(card, '[part=action]')[0]!;
    expect(textOf(link)).to.equal('Apply');
    expect(link.search).to.equal(
      '?job=medical-records-clerk&t=medical%20records%20clerk&i=3252&lang=en',
    );
  });

  it('takes the author’s own addresses from the page, and the document’s from the document', async () => {
    const card = await show<OccupationCard>('occupation-card', undefined, {
      src: '/__test/sample?file=medical-records-clerk.json',
      href: 'page.html',
      'action-href': '#apply',
    });
    await arrived(card);
    const addresses = () => all<HTMLAnchorElement>(card, 'a').map(({ href }) => href);
    expect(addresses()).to.include(new URL('page.html', document.baseURI).href);
    expect(addresses()).to.include(new URL('#apply', document.baseURI).href);
    const compact = await show<OccupationCard>(
      'occupation-card',
      { title: 'clerk' },
      { variant: 'compact', href: 'page.html', 'action-href': '?job={slug}' },
    );
    expect(all<HTMLAnchorElement>(compact, 'a').map(({ href }) => href)).to.deep.equal([
      new URL('page.html', document.baseURI).href,
      new URL('?job=clerk', document.baseURI).href,
    ]);
  });

  it('says nothing of an action that leads nowhere', async () => {
    const card = await show<OccupationCard>(
      'occupation-card',
      { title: 'clerk', action: { label: 'Run', href: 'javascript:1' } },
      { variant: 'compact' },
    );
    let said = 0;
    card.addEventListener('occupation-action', () => (said += 1));
    const words = all(card, '[part=action]').find((each) => textOf(each) === 'Run')!;
    words.click();
    expect(said).to.equal(0);
  });

  it('says occupation-action, which can be cancelled', async () => {
    const card = await show('occupation-card', full);
    const link = all<HTMLAnchorElement>(card, '[part=action]')[0]!;
    document.addEventListener('occupation-action', (event) => event.preventDefault(), {
      once: true,
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    const next = heard(document, 'occupation-action');
    link.dispatchEvent(click);
    expect((await next).href).to.equal('https://example.org/test');
    expect(click.defaultPrevented).to.be.true;
  });

  it('shows a link that leads nowhere on the web as text', async () => {
    const card = await show('occupation-card', {
      title: 'x',
      action: { label: 'Press', href: 'javascript:alert(1)' },
      sources: [{ name: 'Mine', href: 'data:text/html,x' }],
    });
    expect(all(card, 'a')).to.be.empty;
    expect(textOf(card)).to.contain('Press');
    expect(textOf(card)).to.contain('data:text/html,x');
  });

  for (const [attributes, expected] of [
    [{}, ['2 Medical records clerk', '3 What the job is']],
    [{ 'heading-level': '1' }, ['1 Medical records clerk', '2 What the job is']],
    [{ 'heading-level': '6' }, ['6 Medical records clerk', '6 What the job is']],
    [{ 'heading-level': '9' }, ['2 Medical records clerk', '3 What the job is']],
    [{ 'heading-text': 'Our clerks' }, ['2 Our clerks', '3 What the job is']],
    [{ 'heading-text': '' }, ['2 What the job is', '2 What you would do']],
  ] as const) {
    it(`keeps the outline whole with ${JSON.stringify(attributes)}`, async () => {
      const card = await show('occupation-card', full, attributes);
      expect(outline(card).slice(0, 2)).to.deep.equal(expected);
    });
  }

  it('shows markup as text', async () => {
    const card = await show('occupation-card', { title: '<img src=x onerror=alert(1)>' });
    expect(all(card, 'img')).to.be.empty;
    expect(textOf(card)).to.contain('<img src=x');
  });

  it('shows the new document when the property is set again', async () => {
    const card = await show<OccupationCard>('occupation-card', full);
    card.occupation = { title: 'baker' };
    await settled(card);
    expect(textOf(card)).to.equal('Baker');
  });

  it('puts the document’s language on its text where it is another one', async () => {
    const card = await show('occupation-card', {
      title: 'ممرض',
      language: 'ar',
      education: { isced: 6 },
    });
    const title = all(card, '[part=title] [lang=ar]')[0]!;
    expect(title.dir).to.equal('rtl');
    expect(texts(card, 'dt')).to.deep.equal(['Usual level of study']);
  });

  for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    it(`leaves no fact alone in a row: ${count}`, async () => {
      const facts = Array.from({ length: count }, (_, i) => ({ label: `${i}`, value: 'a' }));
      const card = await show('occupation-card', { title: 'clerk', facts });
      card.parentElement!.style.inlineSize = '900px';
      const tops = all(card, '[part=fact]').map((fact) => fact.getBoundingClientRect().top);
      const last = tops.filter((top) => top === tops.at(-1)).length;
      expect(last).to.be.at.least(Math.min(count, 2));
    });
  }
});
