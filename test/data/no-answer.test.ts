import { expect } from '@open-wc/testing';
import type { OccupationError } from '../../src/data/occupation-error.js';
import { loadOccupation } from '../../src/data/load-occupation.js';
import { requests } from './answers.js';
import { heard, settled, show, textOf } from '../helpers/page.js';

const HERE = location.origin;
/** The same server under another name: another origin. */
const ELSEWHERE = HERE.replace('localhost', '127.0.0.1');
const CLERK = '{"title":"clerk"}';

/** An answer of the test server; each with a key of its own. */
function answer(origin: string, query: Record<string, string>): string {
  const all = { status: '200', type: 'application/json', body: CLERK, key: key(), ...query };
  return `${origin}/__test/answer?${new URLSearchParams(all)}`;
}

let count = 0;
const key = () => `no-answer-${(count += 1)}-${Math.random()}`;

/** The error of an address, or undefined where there is none. */
async function errorOf(url: string): Promise<OccupationError | undefined> {
  const lease = loadOccupation(url);
  const error = await lease.occupation.then(
    () => undefined,
    (reason: OccupationError) => reason,
  );
  lease.release();
  return error;
}

/** Says to the page whether it is online, as the browser would. */
function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

describe('The author learns as far as a page can know', () => {
  const CORS = 'expected the header Access-Control-Allow-Origin, found an answer without it.';

  for (const [what, url, kind, hint] of [
    [
      'another origin does not let the page read',
      answer(ELSEWHERE, { private: '' }),
      'network',
      CORS,
    ],
    [
      'a redirect leads to an origin that does not let the page read',
      answer(HERE, { status: '302', location: answer(ELSEWHERE, { private: '' }) }),
      'network',
      CORS,
    ],
    [
      'another origin that does not let the page read says 404',
      answer(ELSEWHERE, { private: '', status: '404' }),
      'network',
      CORS,
    ],
    [
      'the page is no page of a server',
      'file:///jobs/clerk.json',
      'network',
      'Browsers read no files beside a page: open it from a web server.',
    ],
    ['an answer breaks off', `${HERE}/__test/truncated`, 'network', 'expected a whole answer'],
    [
      'nobody answers',
      'http://localhost:1/',
      'network',
      'is the address right, and its server up?',
    ],
    [
      'another origin says 404 and lets the page read',
      answer(ELSEWHERE, { status: '404' }),
      'status',
      'found 404',
    ],
  ] as const) {
    it(`that ${what}`, async () => {
      const error = await errorOf(url);
      expect(error!.kind).to.equal(kind);
      expect(error!.message).to.contain(hint).and.to.contain(url);
    });
  }

  it('that the browser is offline', async () => {
    setOnline(false);
    const error = await errorOf('http://localhost:1/');
    setOnline(true);
    expect(error!.message).to.contain('found that the browser is offline');
  });

  for (const status of [400, 401, 403, 404, 410, 418, 429, 500, 503]) {
    it(`that the status is ${status}`, async () => {
      const error = await errorOf(answer(HERE, { status: String(status) }));
      expect([error!.kind, error!.message.includes(`found ${status}`)]).to.deep.equal([
        'status',
        true,
      ]);
    });
  }

  for (const [what, url] of [
    ['301 here', answer(HERE, { status: '301', location: answer(HERE, {}) })],
    [
      '302 to an origin that lets the page read',
      answer(HERE, { status: '302', location: answer(ELSEWHERE, {}) }),
    ],
    ['308 here', answer(HERE, { status: '308', location: answer(HERE, {}) })],
  ] as const) {
    it(`and follows a redirect: ${what}`, async () => {
      expect(await errorOf(url)).to.equal(undefined);
    });
  }
});

describe('A visitor who is offline', () => {
  afterEach(() => setOnline(true));

  it('reads so, and gets the document when back', async () => {
    const fetched = window.fetch.bind(window);
    // The browser itself cannot be unplugged: a request fails as it would.
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    setOnline(false);
    const card = await show('occupation-card', undefined, { src: answer(HERE, {}) });
    await heard(card, 'occupation-error');
    await settled(card);
    expect(textOf(card)).to.equal('You’re offline. We’ll show this job when you’re back online.');
    window.fetch = fetched;
    setOnline(true);
    await heard(card, 'occupation-load');
    expect(textOf(card)).to.equal('Clerk');
  });

  it('gets nothing anew that was there, nor what failed otherwise', async () => {
    const [good, bad] = [key(), key()];
    const card = await show('occupation-card', undefined, { src: answer(HERE, { key: good }) });
    if (card.state.status === 'loading') await heard(card, 'occupation-load');
    const other = await show('occupation-card', undefined, {
      src: answer(HERE, { key: bad, status: '404' }),
    });
    if (other.state.status === 'loading') await heard(other, 'occupation-error');
    setOnline(false);
    setOnline(true);
    await settled(card);
    await settled(other);
    expect([(await requests(good)).count, (await requests(bad)).count]).to.deep.equal([1, 1]);
  });
});

describe('Without src', () => {
  it('nothing is asked of anybody', async () => {
    const before = performance.getEntriesByType('resource').length;
    const profile = await show('occupation-profile', { title: 'clerk' });
    await settled(profile);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});
