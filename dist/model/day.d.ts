import type { DayEntry } from './occupation.js';
/** Minutes since midnight of a time like "09:30". */
export declare function minutesOf(time: string): number;
/**
 * The entries of a day in their order: by time, counted from the first entry's time, so that a night
 * shift stays whole. An entry without a time stays behind the one before it; without any times the
 * order is the given one.
 */
export declare function orderedDay(entries: readonly DayEntry[]): DayEntry[];
