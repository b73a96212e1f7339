import { expect } from '@open-wc/testing';
import { loadOccupation, type Lease } from '../../src/data/load-occupation.js';
import type { OccupationError } from '../../src/data/occupation-error.js';
import { MAX_BYTES } from '../../src/data/parse-occupation.js';
import { answer, CLOSED, large, missing, never, newKey, plain, requests, seen } from './answers.js';

const clerk = { title: 'clerk' };
const leases: Lease[] = [];

/** Takes a share that is given back after the test. */
function load(url: string): Lease {
  const lease = loadOccupation(url);
  leases.push(lease);
  return lease;
}

/** What a share rejects with. */
const failure = (lease: Lease) =>
  lease.occupation.then(
    () => expect.fail('The document loads, though it should not.'),
    (error: unknown) => error as OccupationError,
  );

afterEach(() => {
  for (const lease of leases.splice(0)) lease.release();
});

describe('a document from an address', () => {
  const good: [what: string, url: string][] = [
    ['application/json', answer(clerk)],
    ['application/json with a charset', answer(clerk, { type: 'application/json; charset=utf-8' })],
    ['application/ld+json', answer(clerk, { type: 'application/ld+json' })],
    ['text/plain', answer(clerk, { type: 'text/plain; charset=utf-8' })],
    ['application/octet-stream', answer(clerk, { type: 'application/octet-stream' })],
    ['no type', answer(clerk, { type: undefined })],
    ['status 201', answer(clerk, { status: 201 })],
    ['a redirect', answer(clerk, { status: 302, location: answer(clerk) })],
    ['a byte order mark', plain(`\uFEFF${JSON.stringify(clerk)}`)],
  ];
  for (const [what, url] of good) {
    it(`is read with ${what}`, async () => {
      expect(await load(url).occupation).to.deep.equal(clerk);
    });
  }

  it('is read as UTF-8', async () => {
    const foreign = { title: 'infirmière 护士 🩺' };
    expect(await load(answer(foreign)).occupation).to.deep.equal(foreign);
  });

  it('is validated', async () => {
    const url = answer({ title: ' clerk ', salary: 1 });
    expect(await load(url).occupation).to.deep.equal(clerk);
  });
});

describe('a document that does not come', () => {
  const failures: [what: string, url: string, kind: string, message: string][] = [
    ['status 404', missing(), 'status', 'expected status 200, found 404.'],
    ['status 500', missing({ status: 500 }), 'status', 'expected status 200, found 500.'],
    [
      'status 404 with a good document',
      answer(clerk, { status: 404 }),
      'status',
      'expected status 200, found 404.',
    ],
    [
      'an HTML page',
      plain('<p>', { type: 'text/html' }),
      'type',
      'expected application/json, found text/html.',
    ],
    [
      'a picture',
      plain('GIF', { type: 'image/gif' }),
      'type',
      'expected application/json, found image/gif.',
    ],
    ['a wrong shape', answer({ title: 7 }), 'shape', 'title: expected text, found 7.'],
    ['3 MiB', large(3 * 1024 * 1024), 'size', 'expected at most 2097152 bytes, found more.'],
    [
      'nobody who listens',
      CLOSED,
      'network',
      'expected an answer, found none: is the address right, and its server up?',
    ],
  ];
  for (const [what, url, kind, message] of failures) {
    it(`names the kind ${kind} for ${what}`, async () => {
      expect((await failure(load(url))).kind).to.equal(kind);
    });

    it(`says what was expected and found for ${what}`, async () => {
      expect((await failure(load(url))).message).to.equal(`${url}: ${message}`);
    });

    it(`names the address for ${what}`, async () => {
      expect((await failure(load(url))).url).to.equal(url);
    });
  }

  it('names what broken JSON begins with', async () => {
    const url = plain('oops');
    expect((await failure(load(url))).message).to.contain(`${url}: expected JSON, found "oops" (`);
  });

  it('is given up while it is read, as soon as it is too large', async () => {
    const key = newKey();
    const error = await failure(load(large(MAX_BYTES + 100, { key, open: '' })));
    expect(error.kind).to.equal('size');
    await seen(key, 'aborted');
  });
});

describe('a share in a document', () => {
  it('costs one fetch for many at once', async () => {
    const key = newKey();
    const url = answer(clerk, { key });
    await Promise.all(Array.from({ length: 50 }, () => load(url).occupation));
    expect((await requests(key)).count).to.equal(1);
  });

  it('is the same document for all', async () => {
    const url = answer(clerk, { key: newKey() });
    const [one, other] = await Promise.all([load(url).occupation, load(url).occupation]);
    expect(one).to.equal(other);
  });

  it('costs no fetch while somebody has one', async () => {
    const key = newKey();
    const url = answer(clerk, { key });
    const first = load(url);
    await first.occupation;
    load(url);
    first.release();
    await load(url).occupation;
    expect((await requests(key)).count).to.equal(1);
  });

  it('costs a new fetch after the last was given back', async () => {
    const key = newKey();
    const url = answer(clerk, { key });
    const first = load(url);
    await first.occupation;
    first.release();
    await load(url).occupation;
    expect((await requests(key)).count).to.equal(2);
  });

  it('counts once, however often it is given back', async () => {
    const key = newKey();
    const url = answer(clerk, { key });
    const [first, second] = [load(url), load(url)];
    await second.occupation;
    first.release();
    first.release();
    await load(url).occupation;
    expect((await requests(key)).count).to.equal(1);
  });

  it('costs a new fetch after a failure', async () => {
    const key = newKey();
    const url = missing({ key });
    await failure(load(url));
    await failure(load(url));
    expect((await requests(key)).count).to.equal(2);
  });

  it('given back while others wait, ends nothing', async () => {
    const url = answer(clerk, { key: newKey(), delay: 50 });
    const [first, second] = [load(url), load(url)];
    first.release();
    expect(await second.occupation).to.deep.equal(clerk);
  });

  it('given back as the last one ends the fetch', async () => {
    const key = newKey();
    const lease = load(never({ key }));
    const ended = failure(lease);
    await seen(key, 'count');
    lease.release();
    await ended;
    await seen(key, 'aborted');
  });

  it('given back as the last one rejects with an AbortError', async () => {
    const lease = load(never());
    const ended = failure(lease);
    lease.release();
    expect((await ended).name).to.equal('AbortError');
  });

  it('taken right after the last was given back is a new fetch', async () => {
    const url = answer(clerk, { key: newKey(), delay: 50 });
    const first = load(url);
    const ended = failure(first);
    first.release();
    const second = load(url);
    await ended;
    expect(await second.occupation).to.deep.equal(clerk);
  });
});
