/**
 * Registers every tag that is free. On browsers older than Chrome and Edge 125, Firefox 128 and
 * Safari 18, and on pages that allow no templates, nothing is registered, and what the author put
 * inside stays.
 */
export declare function defineAll(): void;
