import type * as z from 'zod/v4/core';
/** One thing in a document that does not fit. */
export interface ShapeIssue {
    /** Where: `day.entries[1].time`; empty for the document itself. */
    path: string;
    /** What belongs there. */
    expected: string;
    /** What is there. */
    found: string;
}
/** Zod's issues as where, expected and found; the document itself is needed to say what was found. */
export declare function shapeIssues(issues: readonly z.$ZodIssue[], document: unknown): ShapeIssue[];
/** What a value is, in a few words that are safe to print. */
export declare function description(value: unknown): string;
