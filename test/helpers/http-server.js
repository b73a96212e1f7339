// Real HTTP answers for the tests, under /__test/; each says what it does.
//
//   /__test/answer?status=&type=&body=&delay=&location=  an answer; without `type`, no Content-Type;
//                                                        with `private`, not for other origins
//   /__test/truncated                                    promises more bytes than it sends
//   /__test/never                                        takes the request, never answers
//   /__test/slow-body?status=&type=&body=&every=         headers at once, then the body byte by byte
//                                                        each `every` ms; it never ends
//   /__test/large?bytes=                                 {"title":"aaa…"} of that many bytes, in chunks;
//                                                        with `open`, it never ends
//   /__test/page?html=&csp=                              a page with that content security policy
//   /__test/full-document                                the file that FULL_DOCUMENT names, else a sample
//   /__test/sample?file=&delay=                          a sample document, for all origins
//   /__test/catalogue?file=                              a file of the catalogue that CATALOGUE names,
//                                                        else of the sample documents
//   /__test/rendered?file=&element=&src=&stylesheet=&…=  a sample document as prerendered HTML, with the
//                                                        rest as the element's attributes
//   /__test/sanitised?by=                                the HTML that is posted, as a sanitiser leaves
//                                                        it; 501 where that is not on this machine
//   /__test/doc-samples                                  the code samples of the documentation
//   /__test/requests?key=                                {"count","aborted"} of the requests that
//                                                        carried the same `key`
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { docSamples } from './doc-samples.js';
import { SANITISERS, hasSanitiser } from './sanitisers.js';

/** @type {Map<string, { count: number, aborted: number }>} */
const requests = new Map();

const requestsOf = (key) => requests.get(key) ?? { count: 0, aborted: 0 };

const sample = (file) => readFileSync(join('stories/occupations', basename(file)), 'utf8');

/** The answers by name. Those that write to the response themselves return nothing. */
const ANSWERS = {
  async answer(query, context) {
    await wait(Number(query.get('delay') ?? 0));
    const { res } = context;
    // Koa would give every text a type, and end what the client has left.
    context.respond = false;
    if (res.destroyed) return;
    const headers = { 'cache-control': 'no-store' };
    if (!query.has('private')) headers['access-control-allow-origin'] = '*';
    if (query.has('type')) headers['content-type'] = query.get('type');
    if (query.has('location')) headers.location = query.get('location');
    res.writeHead(Number(query.get('status') ?? 200), headers);
    res.end(query.get('body') ?? '');
  },

  'full-document'(query, context) {
    const file = process.env.FULL_DOCUMENT ?? 'stories/occupations/electrician.json';
    context.type = 'application/json';
    context.body = readFileSync(file, 'utf8');
  },

  async sample(query, context) {
    context.set('access-control-allow-origin', '*');
    await wait(Number(query.get('delay') ?? 0));
    context.type = 'application/json';
    context.body = sample(query.get('file'));
  },

  catalogue(query, context) {
    const folder = process.env.CATALOGUE ?? 'stories/occupations';
    context.type = 'application/json';
    context.body = readFileSync(join(folder, basename(query.get('file'))), 'utf8');
  },

  async rendered(query, context) {
    const { render } = await import('../../dist/render/render.js');
    const { file, element, src, stylesheet, ...attributes } = Object.fromEntries(query);
    context.body = render(sample(file), { element, src, stylesheet, attributes });
  },

  truncated(query, context) {
    const { res } = context;
    context.respond = false;
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    res.write('{"title":"', () => res.destroy());
  },

  never(query, context) {
    context.respond = false;
  },

  async 'slow-body'(query, context) {
    const { res } = context;
    context.respond = false;
    res.writeHead(Number(query.get('status') ?? 200), {
      'cache-control': 'no-store',
      'content-type': query.get('type') ?? 'application/json',
    });
    res.flushHeaders();
    for (const byte of query.get('body') ?? '{"title":"') {
      if (res.destroyed) return;
      res.write(byte);
      await wait(Number(query.get('every') ?? 20));
    }
  },

  async large(query, context) {
    const { res } = context;
    context.respond = false;
    res.writeHead(200, { 'cache-control': 'no-store', 'content-type': 'application/json' });
    const [start, end] = ['{"title":"', '"}'];
    let left = Math.max(0, Number(query.get('bytes')) - start.length - end.length);
    res.write(start);
    while (left > 0 && !res.destroyed) {
      const size = Math.min(left, 65_536);
      left -= size;
      if (!res.write('a'.repeat(size))) {
        await new Promise((resolve) => res.once('drain', resolve));
      }
    }
    if (!query.has('open')) res.end(end);
  },

  page(query, context) {
    if (query.get('csp')) context.set('content-security-policy', query.get('csp'));
    context.set('cache-control', 'no-store');
    context.type = 'html';
    context.body = query.get('html') ?? '';
  },

  async sanitised(query, context) {
    const html = await text(context.req);
    if (hasSanitiser(query.get('by'))) context.body = SANITISERS[query.get('by')](html);
    else context.status = 501;
  },

  'doc-samples'(query, context) {
    context.body = docSamples();
  },

  requests(query, context) {
    context.set('cache-control', 'no-store');
    context.body = requestsOf(query.get('key'));
  },
};

/** Koa middleware: answers what is under /__test/, and leaves the rest. */
export async function httpAnswers(context, next) {
  const name = /^\/__test\/([\w-]+)$/.exec(context.path)?.[1];
  const answer = name && Object.hasOwn(ANSWERS, name) && ANSWERS[name];
  if (!answer) return next();

  const query = new URLSearchParams(context.querystring);
  const key = query.get('key');
  if (key && name !== 'requests') {
    const seen = requestsOf(key);
    requests.set(key, seen);
    seen.count += 1;
    context.res.once('close', () => {
      if (!context.res.writableFinished) seen.aborted += 1;
    });
  }
  context.status = 200;
  await answer(query, context);
}
