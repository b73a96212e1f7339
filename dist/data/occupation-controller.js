import { localized } from '../model/address.js';
import { loadOccupation } from './load-occupation.js';
import { parseOccupation } from './parse-occupation.js';
const EMPTY = { status: 'empty' };
/**
 * Brings an element its document: from `occupation`, from a child script or from `src`, in this
 * order. The element calls `read` before it renders; a later answer asks it to render again.
 */
export class OccupationController {
    /** What the state came from: the property, a script element, an address. */
    #origin;
    #lease;
    #children;
    #online;
    #host;
    constructor(host) {
        this.state = EMPTY;
        /** The document's own address, against which its links resolve. */
        this.baseUrl = '';
        this.#host = host;
    }
    /** On the page a visitor who is back online gets what could not be had. */
    watchOnline() {
        // Only who waits listens: a window looks through its listeners before it takes another.
        if (!this.#isOffline())
            return;
        this.#online ??= () => {
            if (this.#isOffline())
                this.#host.requestUpdate('src');
        };
        addEventListener('online', this.#online);
    }
    /** The element has left the page. */
    disconnected() {
        this.#children?.disconnect();
        this.#children = undefined;
        if (this.#online)
            removeEventListener('online', this.#online);
        // An element that is only moved is back before this runs, and keeps its share.
        queueMicrotask(() => {
            if (this.#host.isConnected)
                return;
            // What was under way begins anew when the element is back.
            this.#leave(this.state.status === 'loading' ? undefined : this.#origin);
        });
    }
    /** Shows a document that is already validated, as a profile hands it to its parts. */
    give(state, baseUrl) {
        this.#leave(this);
        this.state = state;
        this.baseUrl = baseUrl;
    }
    /** Who looks at what the author put inside looks again when that changes. */
    watchChildren() {
        if (this.#children || !this.#host.isConnected)
            return;
        this.#children = new MutationObserver(() => this.#host.requestUpdate());
        // Character data too: a streaming parser delivers the text of a script in parts.
        this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    }
    /**
     * Looks at the element's data and brings the state up to date.
     * @param isSet whether a property was set since the last time, even to the same value
     */
    read(isSet) {
        if (this.#origin === this)
            return;
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
            if (script === this.#origin)
                return;
            if (isWhole(text))
                this.#take(script, text);
            else
                addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
        }
        else if (src) {
            this.#fetch(src, isSet('src'));
        }
        else if (this.state !== EMPTY) {
            this.#leave(undefined);
            this.state = EMPTY;
        }
    }
    #take(origin, input) {
        this.#leave(origin);
        this.baseUrl = this.#host.baseURI;
        try {
            this.state = { status: 'ready', occupation: parseOccupation(input) };
        }
        catch (error) {
            this.state = failed(error);
        }
    }
    #fetch(src, again) {
        const { language, mayFetch, baseURI, isConnected } = this.#host;
        const address = localized(src, language);
        const url = URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address;
        if (url === this.#origin && !(again && this.state.status === 'failed'))
            return;
        // Far from the viewport, or off the page: the element looks again when it is there.
        if (!isConnected)
            return this.#leave(undefined);
        if (!mayFetch) {
            this.#leave(undefined);
            this.state = EMPTY;
            return;
        }
        const lease = loadOccupation(url);
        this.#leave(url);
        this.#lease = lease;
        this.state = { status: 'loading', occupation: this.state.occupation };
        const settle = (state) => {
            // An answer counts only while it is the one that the element waits for.
            if (this.#lease !== lease)
                return;
            this.baseUrl = url;
            this.state = state;
            this.watchOnline();
            this.#host.requestUpdate();
        };
        lease.occupation.then((occupation) => settle({ status: 'ready', occupation }), (error) => settle(failed(error)));
    }
    #isOffline() {
        return this.state.error?.kind === 'network';
    }
    #leave(origin) {
        this.#lease?.release();
        this.#lease = undefined;
        this.#origin = origin;
    }
}
/** All that comes through the gate for outside data is a document or an OccupationError. */
function failed(error) {
    return { status: 'failed', error: error };
}
/** Cut JSON is never valid JSON, so text that parses is whole; once the page has ended, all text is. */
function isWhole(text) {
    if (document.readyState !== 'loading')
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        // Look again when the page has been parsed: a broken document deserves its error.
        return false;
    }
}
