import { expect, fixtureSync } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import { upgradePlaceholders } from '../src/index.js';
import { settled, textOf } from './helpers/page.js';
import { TAGS } from './helpers/tags.js';

const SAMPLE = '/__test/sample?file=medical-records-clerk.json';

const LINK = '<a href="/jobs/medical-records-clerk">medical records clerk</a>';

const placeholder = (tag: string, attributes = `data-src="${SAMPLE}"`) =>
  `<div data-occupation-widget="${tag}" ${attributes}>${LINK}</div>`;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Puts HTML into the page, and gives the elements that came of it, before any answer comes. */
async function put(html: string): Promise<OccupationElement[]> {
  const place = fixtureSync<HTMLElement>(document.createElement('div'));
  place.innerHTML = html;
  // The observer of the document's changes is a microtask, and no answer is.
  await Promise.resolve();
  return [...place.querySelectorAll<OccupationElement>(TAGS.join())];
}

async function loaded(element: OccupationElement): Promise<void> {
  await settled(element);
  if (element.state.status === 'ready') return;
  await new Promise((resolve) => element.addEventListener('occupation-load', resolve));
  await settled(element);
}

const isSeen = (element: Element) =>
  element.checkVisibility() && element.getClientRects().length > 0;

describe('A placeholder', () => {
  for (const tag of TAGS) {
    it(`becomes <${tag}>, with its link until the document is there`, async () => {
      const [element] = await put(placeholder(tag));
      const link = element!.querySelector('a')!;
      expect(element!.parentElement!.dataset.occupationWidget).to.equal(tag);
      await element!.updateComplete;
      expect(isSeen(link)).to.be.true;
      await loaded(element!);
      expect(isSeen(link)).to.be.false;
      expect(textOf(element!).length).to.be.above(100);
    });
  }

  it('keeps its link where the document cannot be had', async () => {
    const [element] = await put(placeholder('fit-check', 'data-src="/nothing.json"'));
    await new Promise((resolve) => element!.addEventListener('occupation-error', resolve));
    await settled(element!);
    expect(isSeen(element!.querySelector('a')!)).to.be.true;
  });

  it('hands over every attribute, and nothing that is none of ours to the wrong place', async () => {
    const given = {
      'data-heading-level': '4',
      'data-variant': 'compact',
      'data-action-label': 'Go "now"',
      'data-action-href': '/apply?job={slug}&a=b',
      'data-theme': 'dark',
      'data-lang': 'de',
      'data-occupation': '{"title":"clerk"}',
    };
    const place = document.createElement('div');
    place.dataset.occupationWidget = 'occupation-card';
    place.className = 'mine';
    for (const [name, value] of Object.entries(given)) place.setAttribute(name, value);
    fixtureSync<HTMLElement>(document.createElement('div')).append(place);
    await nextTask();
    const [card] = place.children;
    for (const [name, value] of Object.entries(given)) {
      expect(card!.getAttribute(name.slice(5)), name).to.equal(value);
    }
    expect([card!.className, card!.getAttribute('occupation-widget')]).to.deep.equal(['', null]);
    await settled(card as OccupationElement);
    expect(textOf(card!)).to.contain('Clerk');
  });

  it('hands over no listener, style or other attribute that is none of ours, however odd', async () => {
    const clean = DOMPurify.sanitize(
      placeholder(
        'occupation-card',
        `data-occupation='{"title":"clerk"}' data-onclick="pwned = 1" data-style="color: red" data-hidden="" data-="1"`,
      ) + placeholder('day-timeline'),
    );
    expect(clean).to.contain('data-onclick');
    const [card, day] = await put(clean);
    expect(card!.getAttributeNames()).to.deep.equal(['occupation']);
    expect(day!.localName).to.equal('day-timeline');
  });

  it('is upgraded once, however often it is moved or looked for', async () => {
    const [element] = await put(placeholder('occupation-faq'));
    const place = element!.parentElement!;
    document.body.append(place);
    upgradePlaceholders(document);
    await nextTask();
    expect(place.querySelectorAll('occupation-faq').length).to.equal(1);
    expect(place.querySelector('occupation-faq')).to.equal(element);
    place.remove();
  });

  it('is found when its mark comes later, deep in what is added, and not in others’ text', async () => {
    const [first] = await put(
      `<section><p>Text</p><ul><li>${placeholder('day-timeline')}</li></ul></section>`,
    );
    expect(first!.localName).to.equal('day-timeline');
    const place = fixtureSync<HTMLElement>(document.createElement('div'));
    place.innerHTML = LINK;
    place.dataset.src = SAMPLE;
    await nextTask();
    place.dataset.occupationWidget = 'skill-list';
    await nextTask();
    expect(place.firstElementChild!.localName).to.equal('skill-list');
  });

  it('in a shadow root is upgraded when its author says so', async () => {
    const host = fixtureSync<HTMLElement>(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = placeholder('fit-check');
    await nextTask();
    expect(root.querySelector('fit-check')).to.be.null;
    upgradePlaceholders(root);
    await loaded(root.querySelector('fit-check')!);
    expect(textOf(root.querySelector('fit-check')!)).to.contain('0 of 5');
  });

  it('of an unknown name stays as it is, and its author hears which names there are', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (words: string) => said.push(words);
    const place = fixtureSync<HTMLElement>(document.createElement('div'));
    place.innerHTML = placeholder('occupation-cart');
    await nextTask();
    console.warn = warn;
    expect(place.querySelector('[data-occupation-widget]')!.innerHTML).to.equal(LINK);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('occupation-card').and.to.contain('"occupation-cart"');
  });

  it('survives a sanitiser, where the tag itself leaves only its link', async () => {
    const clean = DOMPurify.sanitize(placeholder('occupation-profile'));
    const [profile] = await put(clean);
    await loaded(profile!);
    expect(textOf(profile!)).to.contain('Medical records clerk');
    const tag = DOMPurify.sanitize(`<occupation-card src="${SAMPLE}">${LINK}</occupation-card>`);
    expect(tag).to.equal(LINK);
    const without = DOMPurify.sanitize(placeholder('occupation-card'), { ALLOW_DATA_ATTR: false });
    expect(without).to.equal(`<div>${LINK}</div>`);
  });
});

describe('Placeholders in a page with the bundle', () => {
  const bundle = new URL('../dist/occupation-widgets.js', import.meta.url).href;

  for (const [what, scripts] of [
    ['one script', [bundle]],
    ['two copies', [bundle, `${bundle}?again`]],
  ] as const) {
    it(`are upgraded once by ${what}`, async () => {
      const frame = document.createElement('iframe');
      const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
      frame.srcdoc = `<!doctype html><html lang="en">${tags}<body>${placeholder('occupation-card')}`;
      const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await ready;
      const cards = frame.contentDocument!.querySelectorAll('occupation-card');
      expect(cards.length).to.equal(1);
      await loaded(cards[0]!);
      expect(textOf(cards[0]!)).to.contain('Medical records clerk');
      frame.remove();
    });
  }
});
