import type { ShapeIssue } from '../model/shape-issues.js';
/** What went wrong: while fetching, or with what came. */
export type OccupationErrorKind = 'network' | 'status' | 'type' | 'size' | 'timeout' | 'json' | 'shape';
/** Why a document could not be shown: where, what was expected, what was found. */
export declare class OccupationError extends Error {
    /** The kind of failure. */
    readonly kind: OccupationErrorKind;
    /** The address of the document, where it has one. */
    readonly url?: string | undefined;
    /** For `shape`: everything that does not fit, up to a hundred. */
    readonly issues: readonly ShapeIssue[];
    readonly name = "OccupationError";
    constructor(
    /** The kind of failure. */
    kind: OccupationErrorKind, 
    /** What was expected and found; the address is put before it. */
    message: string, 
    /** The address of the document, where it has one. */
    url?: string | undefined, 
    /** For `shape`: everything that does not fit, up to a hundred. */
    issues?: readonly ShapeIssue[]);
}
