import { expect, nextFrame } from '@open-wc/testing';
import type { OccupationCard } from '../../src/index.js';
import { heard } from '../helpers/page.js';

const dist = (file: string) => new URL(`../../dist/elements/${file}`, import.meta.url).href;

const NOTHING = '/__test/answer?status=404';

type PageWindow = Window &
  typeof globalThis & {
    thrown: string[];
    said: string[];
    /** Imports a module, and does not mind if there is none. */
    ask: (address: string) => Promise<unknown>;
  };

/** Opens a page that has the unbundled card; nothing of what comes later has been asked for yet. */
async function open(before = ''): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head>${before}<script>
    thrown = [];
    said = [];
    ask = (address) => import(address).catch(() => {});
    console.warn = (words) => said.push(words);
    addEventListener('error', ({ message }) => thrown.push(message));
    addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  </script><script type="module">
    import { OccupationCard } from '${dist('occupation-card.js')}';
    OccupationCard.define();
  </script>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as PageWindow;
}

/** Puts a card into a page. */
function put({ document: page }: PageWindow, attributes: Record<string, string>): OccupationCard {
  const card = page.createElement('occupation-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  page.body.append(card);
  return card;
}

const described = ({ document: page }: PageWindow) =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) =>
      (JSON.parse(script.textContent) as { '@graph': [{ name: string }] })['@graph'][0].name,
  );

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('What describes occupations to search engines, still on its way,', () => {
  const attributes = { 'structured-data': '', occupation: '{"title":"first"}' };

  it('says nothing of an element that has left', async () => {
    const page = await open();
    const card = put(page, attributes);
    await card.updateComplete;
    expect(described(page)).to.deep.equal([]);
    card.remove();
    put(page, { ...attributes, occupation: '{"title":"second"}' });
    while (!described(page).length) await nextFrame();
    expect(described(page)).to.deep.equal(['second']);
  });

  it('says what an element shows by then', async () => {
    const page = await open();
    const card = put(page, attributes);
    await card.updateComplete;
    card.occupation = { title: 'second' };
    while (described(page)[0] !== 'second') await nextFrame();
    expect(described(page)).to.deep.equal(['second']);
  });
});

describe('Where what comes later cannot be had', () => {
  const imports = ['check-use.js', 'structured-data.js', '../data/no-answer.js'].map((file) => [
    dist(file),
    NOTHING,
  ]);
  const map = `<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(imports) })}</script>`;

  it('all that a visitor sees is there, and nothing is thrown', async () => {
    const page = await open(map);
    const card = put(page, {
      theme: 'wrong',
      'structured-data': '',
      occupation: '{"title":"clerk"}',
    });
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.contain('Clerk');
    const asked = () => page.performance.getEntriesByName(new URL(NOTHING, location.href).href);
    while (!asked().length) await nextFrame();
    // The browser has one answer for all who ask.
    await page.ask(NOTHING);
    await nextFrame();
    expect(page.thrown).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    expect(described(page)).to.deep.equal([]);
  });

  it('a failure is told all the same', async () => {
    const page = await open(map);
    const card = put(page, { src: 'https://nowhere.invalid/' });
    const { error } = await heard(card, 'occupation-error');
    expect(error.kind).to.equal('network');
    expect(error.message).to.contain('expected an answer, found none.');
    expect(page.said).to.have.length(1);
  });
});

describe('A page that is never idle', () => {
  it('hears of what was seen all the same', async () => {
    const page = await open();
    const card = put(page, { occupation: '{"title":"clerk"}' });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      port2.postMessage(null);
    };
    port2.postMessage(null);
    const { section } = await heard(card, 'occupation-view');
    port1.close();
    expect(section).to.equal('card');
  });
});
