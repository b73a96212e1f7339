import { expect, fixtureSync } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { OccupationCard } from '../../src/elements/occupation-card.js';
import { atLevel } from '../../src/elements/fragments.js';
import { stamp } from '../../src/elements/stamp.js';
import { all, heard, outline, settled, show, texts } from '../helpers/page.js';

/** The HTML of nodes, without Lit's marks and the white space between tags. */
function htmlOf(node: Node): string {
  const place = document.createElement('div');
  place.append(node);
  return place.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+</g, '><')
    .trim();
}

function litHtml(template: TemplateResult): string {
  const place = document.createDocumentFragment();
  render(template, place);
  return htmlOf(place);
}

/** One template with other values each time, as a list of cards has. */
const entry = (title: unknown, href: unknown, tags: readonly string[] = []) => html`
  <p class=${tags.length ? 'tagged' : 'plain'} part="entry">
    <a href=${href}>${title}</a>
    <svg viewBox="0 0 9 9"><path d=${tags.length ? 'M0 0h9' : undefined} /></svg>
  </p>
  ${tags.map((tag) => html`<b>${tag}</b>`)}
`;

describe('A stamped template', () => {
  for (const [what, template] of [
    ['text, which is never markup', entry('<i>clerk</i>', '/clerk')],
    ['a list of templates', entry('clerk', '/clerk', ['office', 'hospital'])],
    ['a template in the place of text', entry(html`<em>${'clerk'}</em>`, '/clerk')],
    ['values side by side', html`<p>${'a'}${html`<b>${'b'}</b>`}${'c'}</p>`],
    ['a value after text and an element', html`<p>one <b>two</b>${' three'}</p>`],
    ['values between elements', html`<p>a ${'b'} <b>c</b>${html`<i>d</i>`}<u>e</u></p>`],
    ['nothing between elements', html`<p><b>a</b>${nothing}<i>b</i>${undefined}${''}<u>c</u></p>`],
    ['values at the top', html`${'a'} <b>b</b>${['c', html`<i>d</i>`]}<br />${'e'}`],
    // As the modules of the package have them.
    [
      'attributes in quotes',
      html`<p class="${'a'}" id="${nothing}"><a href="${'/b'}">${'c'}</a></p>`,
    ],
    ['a list of texts and templates', html`<p>${['a', [html`<b>${'b'}</b>`, 'c']]}</p>`],
    ['no values', html`<p>one</p>`],
    ['what is left out', html`<p id=${nothing}>${nothing}${undefined}${''}</p>`],
  ] as const) {
    it(`is what Lit makes of ${what}`, () => {
      expect(htmlOf(stamp(template))).to.equal(litHtml(template).replace(/ d=""/, ''));
    });
  }

  it('has its own values each time, and leaves no mark', () => {
    const first = htmlOf(stamp(entry('baker', '/baker', ['night'])));
    const second = htmlOf(stamp(entry('clerk', '/clerk')));
    expect(first).to.contain('href="/baker"').and.contain('class="tagged"');
    expect(second).to.contain('href="/clerk"').and.contain('class="plain"');
    expect(second).not.to.contain('baker').and.not.contain('M9e9');
  });

  it('has its heading at any level', () => {
    const heading = (level: number) => htmlOf(stamp(atLevel(html`<h2>${'clerk'}</h2>`, level)));
    expect([0, 1, 2, 6].map(heading)).to.deep.equal([
      '<p>clerk</p>',
      '<h1>clerk</h1>',
      '<h2>clerk</h2>',
      '<h6>clerk</h6>',
    ]);
  });
});

describe('A compact card, which is stamped', () => {
  const baker = { title: 'baker', action: { label: 'Apply', href: 'https://example.org/baker' } };
  const clerk = { title: 'clerk', action: { label: 'Apply', href: 'https://example.org/clerk' } };
  const compact = (attributes = {}) =>
    show<OccupationCard>('occupation-card', baker, { variant: 'compact', ...attributes });

  it('shows a new document in place of the old one', async () => {
    const card = await compact();
    card.occupation = clerk;
    await settled(card);
    expect(texts(card, '[part=title]')).to.deep.equal(['Clerk']);
    expect(all<HTMLAnchorElement>(card, 'a')[0]!.href).to.equal('https://example.org/clerk');
  });

  it('leaves a person on the link that she is on', async () => {
    const card = await compact({ href: '/baker' });
    all(card, 'a')[1]!.focus();
    card.occupation = clerk;
    await settled(card);
    expect(card.shadowRoot!.activeElement).to.equal(all(card, 'a')[1]);
  });

  it('takes no focus that it did not have', async () => {
    const button = fixtureSync<HTMLButtonElement>(document.createElement('button'));
    const card = await compact();
    button.focus();
    card.occupation = clerk;
    await settled(card);
    expect(document.activeElement).to.equal(button);
  });

  it('becomes a full card and a compact one again', async () => {
    const card = await compact();
    for (const variant of ['full', 'compact', 'full'] as const) {
      card.variant = variant;
      await settled(card);
      expect(outline(card), variant).to.deep.equal(['2 Baker']);
      expect(all(card, '.root'), variant).to.have.length(1);
      expect(all(card, '.compact'), variant).to.have.length(variant === 'compact' ? 1 : 0);
    }
  });

  it('says which document its button belongs to', async () => {
    const card = await compact();
    card.occupation = clerk;
    await settled(card);
    const followed = heard(document, 'occupation-action');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    all(card, '[part=action]')[0]!.click();
    const { occupation, href } = await followed;
    expect(occupation.title).to.equal('clerk');
    expect(href).to.equal('https://example.org/clerk');
  });

  it('shows what is put inside where it has nothing to show', async () => {
    const card = await compact();
    card.occupation = '{';
    await settled(card);
    card.innerHTML = '<a href="#baker">baker</a>';
    await new Promise((resolve) => card.shadowRoot!.addEventListener('slotchange', resolve));
    expect(card.querySelector('a')!.assignedSlot).to.exist;
  });
});

describe('A full card, which is stamped', () => {
  const names = Array.from({ length: 9 }, (_, i) => `name ${i}`);

  it('keeps what is open, and a person where she is, when something is set', async () => {
    const card = await show<OccupationCard>('occupation-card', {
      title: 'clerk',
      alternativeTitles: names,
    });
    const [details] = all<HTMLDetailsElement>(card, 'details');
    details!.open = true;
    details!.querySelector('summary')!.focus();
    card.theme = 'dark';
    await settled(card);
    const [other] = all<HTMLDetailsElement>(card, '[data-theme=dark] details');
    expect(other).not.to.equal(details);
    expect(other!.open).to.be.true;
    expect(card.shadowRoot!.activeElement).to.equal(other!.querySelector('summary'));
  });

  it('leaves a person on the button when a document without other names comes', async () => {
    const action = { label: 'Apply', href: 'https://example.org/' };
    const card = await show<OccupationCard>('occupation-card', {
      title: 'clerk',
      alternativeTitles: names,
      action,
    });
    all<HTMLDetailsElement>(card, 'details')[0]!.open = true;
    all(card, '[part=action]')[0]!.focus();
    card.occupation = { title: 'baker', action };
    await settled(card);
    expect(texts(card, '[part=title]')).to.deep.equal(['Baker']);
    expect(card.shadowRoot!.activeElement).to.equal(all(card, '[part=action]')[0]);
    expect(all(card, '[open]')).to.deep.equal([]);
  });

  it('opens nothing that was closed', async () => {
    const card = await show<OccupationCard>('occupation-card', {
      title: 'clerk',
      alternativeTitles: names,
    });
    card.theme = 'dark';
    await settled(card);
    expect(all<HTMLDetailsElement>(card, '[data-theme=dark] details')[0]!.open).to.be.false;
    expect(card.shadowRoot!.activeElement).to.be.null;
  });
});
