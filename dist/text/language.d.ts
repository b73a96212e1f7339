/** A language tag that `Intl` accepts, or undefined. */
export declare function validLanguage(tag: string | null | undefined): string | undefined;
/** Whether a language is written from right to left. */
export declare function isRightToLeft(tag: string): boolean;
