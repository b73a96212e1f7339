import type { Occupation } from '../model/occupation.js';
/** One element's share in a document that is fetched once for all. */
export interface Lease {
    /** Rejects with an OccupationError, or with an AbortError once nobody waits any more. */
    readonly occupation: Promise<Occupation>;
    /** Gives the share back; the last one to do so ends the fetch and forgets the document. */
    release(): void;
}
/** Fetches and validates the document at an absolute URL, once for everybody who uses it. */
export declare function loadOccupation(url: string): Lease;
