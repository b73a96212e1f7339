import type { Occupation } from '../model/occupation.js';
import type { OccupationError } from './occupation-error.js';
/** Where an element stands with its document. `occupation` while loading is the old content. */
export type OccupationState = {
    readonly status: 'empty';
    readonly occupation?: undefined;
    readonly error?: undefined;
} | {
    readonly status: 'loading';
    readonly occupation?: Occupation;
    readonly error?: undefined;
} | {
    readonly status: 'ready';
    readonly occupation: Occupation;
    readonly error?: undefined;
} | {
    readonly status: 'failed';
    readonly occupation?: undefined;
    readonly error: OccupationError;
};
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
/**
 * Brings an element its document: from `occupation`, from a child script or from `src`, in this
 * order. The element calls `read` before it renders; a later answer asks it to render again.
 */
export declare class OccupationController {
    #private;
    state: OccupationState;
    /** The document's own address, against which its links resolve. */
    baseUrl: string;
    constructor(host: OccupationHost);
    /** On the page a visitor who is back online gets what could not be had. */
    watchOnline(): void;
    /** The element has left the page. */
    disconnected(): void;
    /** Shows a document that is already validated, as a profile hands it to its parts. */
    give(state: OccupationState, baseUrl: string): void;
    /** Who looks at what the author put inside looks again when that changes. */
    watchChildren(): void;
    /**
     * Looks at the element's data and brings the state up to date.
     * @param isSet whether a property was set since the last time, even to the same value
     */
    read(isSet: (property: 'occupation' | 'src') => boolean): void;
}
