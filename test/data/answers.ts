/** What the test server saw of the requests with one key. */
interface Requests {
  count: number;
  aborted: number;
}

type Parameters = Record<string, string | number | undefined>;

function address(path: string, parameters: Parameters): string {
  const url = new URL(`/__test/${path}`, location.href);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** Address of an answer with this document; `type: undefined` for no Content-Type. */
export function answer(document: unknown, parameters: Parameters = {}): string {
  const body = JSON.stringify(document);
  return address('answer', { type: 'application/json', body, ...parameters });
}

/** Address of an answer with this text. */
export function plain(body: string, parameters: Parameters = {}): string {
  return address('answer', { type: 'application/json', body, ...parameters });
}

/** Address of an answer that never begins. */
export const never = (parameters: Parameters = {}) => address('never', parameters);

/** Address of an answer that begins and never ends. */
export const slowBody = (parameters: Parameters = {}) => address('slow-body', parameters);

/** Address of an answer with so many bytes. */
export const large = (bytes: number, parameters: Parameters = {}) =>
  address('large', { bytes, ...parameters });

/** Address of a failure. */
export const missing = (parameters: Parameters = {}) =>
  address('answer', { status: 404, ...parameters });

/** An address where nobody listens. */
export const CLOSED = 'http://127.0.0.1:47651/clerk.json';

/** A name under which the test server counts requests. */
export const newKey = () => crypto.randomUUID();

/** What the test server saw of the requests with a key. */
export async function requests(key: string): Promise<Requests> {
  const response = await fetch(`/__test/requests?key=${key}`);
  return (await response.json()) as Requests;
}

/** Waits until the test server has seen so much, as long as the machine takes for it. */
export async function seen(key: string, what: keyof Requests, times = 1): Promise<void> {
  while ((await requests(key))[what] < times) await new Promise(requestAnimationFrame);
}
