import type { FitCheckDocument, FitOutcome } from './occupation.js';
/** Yes 1, not sure 0.5, no 0. */
export type Answer = 0 | 0.5 | 1;
/** The outcomes that hold where a document has none of its own. */
export type DefaultOutcome = 'High' | 'Mid' | 'Low' | 'Unsure';
/** The weighted mean of the answers, 0 to 1. Every question has an answer. */
export declare function fitScore(questions: FitCheckDocument['questions'], answers: readonly Answer[]): number;
/** The document's outcome for a score: the one with the highest `from` that the score reaches. */
export declare function givenOutcome(outcomes: readonly FitOutcome[] | undefined, score: number): FitOutcome | undefined;
/**
 * The default outcome. Its sentences speak of "most of the questions", so it takes the count of the
 * answers as well as their score; more than half "not sure" is an outcome of its own.
 */
export declare function defaultOutcome(answers: readonly Answer[], score: number): DefaultOutcome;
