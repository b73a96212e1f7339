/** For elements that use `fold` or `mark`. */
export declare const fragments: string;
