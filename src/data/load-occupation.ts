import type { Occupation } from '../model/occupation.js';
import { OccupationError } from './occupation-error.js';
import { MAX_BYTES, parseOccupation, tooLarge } from './parse-occupation.js';

/** How long an answer may take, its body included, in milliseconds. */
const TIMEOUT = 10_000;

/** One element's share in a document that is fetched once for all. */
export interface Lease {
  /** Rejects with an OccupationError, or with an AbortError once nobody waits any more. */
  readonly occupation: Promise<Occupation>;
  /** Gives the share back; the last one to do so ends the fetch and forgets the document. */
  release(): void;
}

interface Entry {
  readonly leases: Set<Lease>;
  readonly abort: AbortController;
  readonly occupation: Promise<Occupation>;
}

const entries = new Map<string, Entry>();

/** Fetches and validates the document at an absolute URL, once for everybody who uses it. */
export function loadOccupation(url: string): Lease {
  const entry = entries.get(url) ?? begin(url);
  const lease: Lease = {
    occupation: entry.occupation,
    release() {
      if (!entry.leases.delete(lease) || entry.leases.size) return;
      forget(url, entry);
      entry.abort.abort();
    },
  };
  entry.leases.add(lease);
  return lease;
}

function begin(url: string): Entry {
  const abort = new AbortController();
  const entry = { leases: new Set<Lease>(), abort, occupation: fetchOccupation(url, abort) };
  entries.set(url, entry);
  entry.occupation.catch(() => forget(url, entry));
  return entry;
}

/** A failure, or what nobody uses, must not be what the next element gets. */
function forget(url: string, entry: Entry): void {
  if (entries.get(url) === entry) entries.delete(url);
}

async function fetchOccupation(url: string, abort: AbortController): Promise<Occupation> {
  const fail = (kind: 'network' | 'status' | 'type' | 'timeout', message: string) =>
    new OccupationError(kind, message, url);
  const timer = setTimeout(
    () =>
      abort.abort(
        fail('timeout', `expected a whole answer within ${TIMEOUT / 1000} s, found none.`),
      ),
    TIMEOUT,
  );
  const blocked: string[] = [];
  const noteBlocked = ({ blockedURI }: SecurityPolicyViolationEvent) => blocked.push(blockedURI);
  document.addEventListener('securitypolicyviolation', noteBlocked);
  let response: Response | undefined;
  try {
    response = await fetch(url, { credentials: 'same-origin', signal: abort.signal });
    if (!response.ok) throw fail('status', `expected status 200, found ${response.status}.`);
    const type = response.headers.get('content-type') ?? '';
    if (!isReadable(type)) throw fail('type', `expected application/json, found ${type}.`);
    return parseOccupation(await textOf(response, url, abort), url);
  } catch (error) {
    if (error instanceof OccupationError) throw error;
    // WebKit does not hand on the reason of an abort while a body is read.
    if (abort.signal.aborted) throw abort.signal.reason;
    throw fail(
      'network',
      response
        ? 'expected a whole answer, found one that broke off.'
        : await import('./no-answer.js').then(
            ({ whyNoAnswer }) => whyNoAnswer(url, blocked),
            () => 'expected an answer, found none.',
          ),
    );
  } finally {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', noteBlocked);
  }
}

/** JSON and text that may be JSON; a page for people or a picture is not. */
function isReadable(type: string): boolean {
  return /^$|json|^text\/(?!html)|^application\/octet-stream/i.test(type.trim());
}

/** Reads the body and stops at the limit instead of filling the memory of the page. */
async function textOf(response: Response, url: string, abort: AbortController): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    bytes += chunk.value.length;
    if (bytes > MAX_BYTES) {
      abort.abort(tooLarge(url));
      throw abort.signal.reason;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}
