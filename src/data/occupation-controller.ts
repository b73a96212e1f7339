import { localized } from '../model/address.js';
import type { Occupation } from '../model/occupation.js';
import { loadOccupation, type Lease } from './load-occupation.js';
import type { OccupationError } from './occupation-error.js';
import { parseOccupation } from './parse-occupation.js';

/** Where an element stands with its document. `occupation` while loading is the old content. */
export type OccupationState =
  | { readonly status: 'empty'; readonly occupation?: undefined; readonly error?: undefined }
  | { readonly status: 'loading'; readonly occupation?: Occupation; readonly error?: undefined }
  | { readonly status: 'ready'; readonly occupation: Occupation; readonly error?: undefined }
  | { readonly status: 'failed'; readonly occupation?: undefined; readonly error: OccupationError };

/** What the controller needs of its element. */
export interface OccupationHost extends HTMLElement {
  occupation?: unknown;
  src?: string | URL | null;
  /** Language of the interface, for `{lang}` in `src`. */
  readonly language: string;
  /** Whether `src` may be fetched yet. */
  readonly mayFetch?: boolean;
  /** Renders again, as if the property of that name was set. */
  requestUpdate(name?: string): void;
}

const EMPTY: OccupationState = { status: 'empty' };

/**
 * Brings an element its document: from `occupation`, from a child script or from `src`, in this
 * order. The element calls `read` before it renders; a later answer asks it to render again.
 */
export class OccupationController {
  state: OccupationState = EMPTY;
  /** The document's own address, against which its links resolve. */
  baseUrl = '';

  /** What the state came from: the property, a script element, an address. */
  #origin: unknown;
  #lease?: Lease;
  #children?: MutationObserver;
  #online?: () => void;
  readonly #host: OccupationHost;

  constructor(host: OccupationHost) {
    this.#host = host;
  }

  /** On the page a visitor who is back online gets what could not be had. */
  watchOnline(): void {
    // Only who waits listens: a window looks through its listeners before it takes another.
    if (!this.#isOffline()) return;
    this.#online ??= () => {
      if (this.#isOffline()) this.#host.requestUpdate('src');
    };
    addEventListener('online', this.#online);
  }

  /** The element has left the page. */
  disconnected(): void {
    this.#children?.disconnect();
    this.#children = undefined;
    if (this.#online) removeEventListener('online', this.#online);
    // An element that is only moved is back before this runs, and keeps its share.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      // What was under way begins anew when the element is back.
      this.#leave(this.state.status === 'loading' ? undefined : this.#origin);
    });
  }

  /** Shows a document that is already validated, as a profile hands it to its parts. */
  give(state: OccupationState, baseUrl: string): void {
    this.#leave(this);
    this.state = state;
    this.baseUrl = baseUrl;
  }

  /** Who looks at what the author put inside looks again when that changes. */
  watchChildren(): void {
    if (this.#children || !this.#host.isConnected) return;
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    // Character data too: a streaming parser delivers the text of a script in parts.
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  /**
   * Looks at the element's data and brings the state up to date.
   * @param isSet whether a property was set since the last time, even to the same value
   */
  read(isSet: (property: 'occupation' | 'src') => boolean): void {
    if (this.#origin === this) return;
    const { occupation, src } = this.#host;
    if (occupation !== undefined) {
      if (isSet('occupation') || this.#origin !== 'occupation')
        this.#take('occupation', occupation);
      return;
    }
    this.watchChildren();
    const script = this.#host.querySelector(':scope > script[type="application/json" i]');
    if (script) {
      const text = script.textContent;
      if (script === this.#origin) return;
      if (isWhole(text)) this.#take(script, text);
      else addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
    } else if (src) {
      this.#fetch(src, isSet('src'));
    } else if (this.state !== EMPTY) {
      this.#leave(undefined);
      this.state = EMPTY;
    }
  }

  #take(origin: unknown, input: unknown): void {
    this.#leave(origin);
    this.baseUrl = this.#host.baseURI;
    try {
      this.state = { status: 'ready', occupation: parseOccupation(input) };
    } catch (error) {
      this.state = failed(error);
    }
  }

  #fetch(src: string | URL, again: boolean): void {
    const { language, mayFetch, baseURI, isConnected } = this.#host;
    const address = localized(src, language);
    const url = URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address;
    if (url === this.#origin && !(again && this.state.status === 'failed')) return;
    // Far from the viewport, or off the page: the element looks again when it is there.
    if (!isConnected) return this.#leave(undefined);
    if (!mayFetch) {
      this.#leave(undefined);
      this.state = EMPTY;
      return;
    }
    const lease = loadOccupation(url);
    this.#leave(url);
    this.#lease = lease;
    this.state = { status: 'loading', occupation: this.state.occupation };
    const settle = (state: OccupationState) => {
      // An answer counts only while it is the one that the element waits for.
      if (this.#lease !== lease) return;
      this.baseUrl = url;
      this.state = state;
      this.watchOnline();
      this.#host.requestUpdate();
    };
    lease.occupation.then(
      (occupation) => settle({ status: 'ready', occupation }),
      (error: unknown) => settle(failed(error)),
    );
  }

  #isOffline(): boolean {
    return this.state.error?.kind === 'network';
  }

  #leave(origin: unknown): void {
    this.#lease?.release();
    this.#lease = undefined;
    this.#origin = origin;
  }
}

/** All that comes through the gate for outside data is a document or an OccupationError. */
function failed(error: unknown): OccupationState {
  return { status: 'failed', error: error as OccupationError };
}

/** Cut JSON is never valid JSON, so text that parses is whole; once the page has ended, all text is. */
function isWhole(text: string): boolean {
  if (document.readyState !== 'loading') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Look again when the page has been parsed: a broken document deserves its error.
    return false;
  }
}
