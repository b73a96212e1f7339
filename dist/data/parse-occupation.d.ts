import { type Occupation } from '../model/occupation.js';
import { OccupationError } from './occupation-error.js';
/** The most bytes of a document: 2 MiB. */
export declare const MAX_BYTES: number;
/** The error for a document over the limit. */
export declare function tooLarge(url?: string): OccupationError;
/**
 * The one gate for outside data.
 * @param input JSON text, or an object of the document's shape
 * @param url the address it came from, for messages
 * @throws OccupationError of kind `size`, `json` or `shape`
 */
export declare function parseOccupation(input: unknown, url?: string): Occupation;
